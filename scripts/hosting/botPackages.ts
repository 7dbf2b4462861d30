import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";

/** How a file names what it loads. Types alone are gone when the bot runs. */
const NAMES = [
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"/g,
  /(?:^|\n)\s*import\s+"([^"]+)"/g,
  /\bimport\("([^"]+)"\)/g,
  // A file of a package that is read, such as a font.
  /\.resolve\("([^"]+)"\)/g,
];

/** Every file and every package that a program of ours loads, followed from its first file. */
export function loadedFrom(first: string): Readonly<{ files: readonly string[]; packages: readonly string[] }> {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, source = ""] of NAMES.flatMap((name) => [...text.matchAll(name)])) {
      if (source.startsWith(".")) follow(path.join(path.dirname(file), source));
      else if (!isBuiltin(source)) packages.add(packageOf(source));
    }
  };
  follow(first);
  return { files: [...files].toSorted(), packages: [...packages].toSorted() };
}

function packageOf(source: string): string {
  return source
    .split("/")
    .slice(0, source.startsWith("@") ? 2 : 1)
    .join("/");
}
