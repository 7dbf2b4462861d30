import type { Compiler } from "webpack";

/** Of Fluent's palette the families that have every token, see `fluentPalette.ts`. */
export const KEPT_FAMILIES = ["Red", "Green", "DarkOrange", "Yellow"] as const;

const USED = /var\(--colorPalette(?<family>\w+?)(?:Background|Foreground|Border)/g;

/** Fails the build when something uses a colour that our themes leave out. */
export function palettePlugin(): { apply(compiler: Compiler): void } {
  return {
    apply(compiler) {
      const { Compilation, WebpackError } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compiler.hooks.thisCompilation.tap("palette", (compilation) => {
        compilation.hooks.processAssets.tap({ name: "palette", stage }, (assets) => {
          for (const [name, source] of Object.entries(assets)) {
            if (!/\.(?:js|css)$/.test(name)) continue;
            const left = familiesLeftOut(source.source().toString());
            if (left.length === 0) continue;
            const text = `${name} uses ${left.join(", ")} of Fluent's palette: add it to scripts/build/fluentPalette.ts.`;
            compilation.errors.push(new WebpackError(text));
          }
        });
      });
    },
  };
}

/** The families of colours that some code uses and our themes do not hold. */
export function familiesLeftOut(code: string): readonly string[] {
  const used = [...code.matchAll(USED)].map(({ groups }) => groups?.family ?? "");
  return [...new Set(used)].filter((family) => !KEPT_FAMILIES.some((kept) => kept === family));
}
