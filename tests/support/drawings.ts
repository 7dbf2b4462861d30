import { readFileSync } from "node:fs";

/** What docs/states.md says under one heading. */
export function drawnIn(heading: string): string {
  const after = readFileSync("docs/states.md", "utf8").split(`\n## ${heading} `)[1] ?? "";
  return after.split("\n## ")[0] ?? "";
}

/** The arrows of a drawing as `name from to`, sorted. */
export function arrowsIn(drawing: string): readonly string[] {
  return [...drawing.matchAll(/^ {4}(\S+) --> (\S+): (\S+)$/gm)]
    .map(([, from, to, name]) => `${name} ${from} ${to}`)
    .toSorted();
}
