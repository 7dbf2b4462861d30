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

/** Every word or phrase that a document prints in bold, on one line. */
export function boldIn(text: string): readonly string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = ""]) => bold.replaceAll(/\s+/g, " "));
}

/** Every picture in a document: where it is, seen from the document, and what is told of it in words. */
export function picturesIn(text: string): readonly Readonly<{ file: string; told: string }>[] {
  return [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, told = "", file = ""]) => ({ file, told }));
}
