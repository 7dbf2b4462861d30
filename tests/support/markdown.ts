import { readFileSync } from "node:fs";

/** A document of ours. */
export function readDocument(path: string): string {
  return readFileSync(path, "utf8");
}

/** Every row of every table in a document, as its cells without the room around them; head and line included. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
