import { gzipSync } from "node:zlib";
import type { Compilation, Compiler } from "webpack";
import { heavyFiles } from "./heavy.ts";

/** Bytes of gzip. The frame is what stands on the screen first; rows need sign-in and Graph as well. */
const FRAME_BUDGET = 125_000;
const ROWS_BUDGET = 200_000;

/**
 * The lazy imports without which no rows stand in the list, as they are written in the code. What only comes after a
 * press (a form, a point, a dialog) is left out.
 */
const NEEDED_FOR_ROWS: ReadonlySet<string> = new Set([
  "./startup.ts",
  "./RunningApp.tsx",
  "./features/ontwikkelpunten/OntwikkelpuntenScreen.tsx",
  "../teams/nestedSignIn.ts",
  "./nestedSignIn.ts",
]);

/** The page names it itself, so that no chunk has it. */
const PAGE_STYLES = "page.css";

/** `heavy`: files with what is only fetched for one thing, see `heavy.ts`. */
export type FirstLoad = Readonly<{
  frame: readonly SizedFile[];
  rows: readonly SizedFile[];
  heavy: readonly string[];
}>;
export type SizedFile = Readonly<{ name: string; gzip: number }>;

/** Fails the build when the first load grows past its budget, and always says how large it is. */
export function budgetPlugin(): { apply(compiler: Compiler): void } {
  return {
    apply(compiler) {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compiler.hooks.thisCompilation.tap("budget", (compilation) => {
        compilation.hooks.processAssets.tap({ name: "budget", stage }, () => {
          const { frame, rows, heavy } = firstLoad(compilation);
          check(compilation, "the frame stands", frame, FRAME_BUDGET);
          check(compilation, "rows stand", rows, ROWS_BUDGET);
          refuseHeavy(compilation, rows);
          compilation.emitAsset(
            "first-load.json",
            new compiler.webpack.sources.RawSource(JSON.stringify({ frame, rows, heavy }, null, 2)),
          );
        });
      });
    },
  };
}

function check(compilation: Compilation, until: string, files: readonly SizedFile[], budget: number): void {
  const size = files.reduce((sum, { gzip }) => sum + gzip, 0);
  const text = `First load until ${until}: ${kilobytes(size)} kB gzip of ${kilobytes(budget)} kB.`;
  if (size > budget) compilation.errors.push(new compilation.compiler.webpack.WebpackError(text));
  else process.stdout.write(`${text}\n`);
}

function refuseHeavy(compilation: Compilation, rows: readonly SizedFile[]): void {
  const heavy = heavyFiles(compilation);
  for (const { name } of rows) {
    const libraries = heavy.get(name);
    if (libraries === undefined) continue;
    const text = `${name} is fetched before rows stand and holds ${libraries.join(", ")}: fetch that where it is used.`;
    compilation.errors.push(new compilation.compiler.webpack.WebpackError(text));
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The files of the first paint, and those that bring rows, each with its size in bytes of gzip. */
function firstLoad(compilation: Compilation): FirstLoad {
  const frame = [...(compilation.entrypoints.get("main")?.getFiles() ?? []), PAGE_STYLES];
  const lazy = compilation.chunkGroups
    .filter(({ origins }) => origins.some(({ request }) => request !== undefined && NEEDED_FOR_ROWS.has(request)))
    .flatMap((group) => group.getFiles());
  const sized = (files: readonly string[]): readonly SizedFile[] =>
    [...new Set(files)]
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map((name) => ({ name, gzip: gzipSize(compilation, name) }));
  return { frame: sized(frame), rows: sized([...frame, ...lazy]), heavy: [...heavyFiles(compilation).keys()] };
}

function gzipSize(compilation: Compilation, name: string): number {
  const content = compilation.getAsset(name)?.source.buffer();
  return content === undefined ? 0 : gzipSync(content, { level: 9 }).length;
}
