import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { findPersonalData } from "../../src/domain/privacy.ts";

type Expected = Readonly<{ kind: string; certainty: string; start: number; end: number }>;

const MARKED = /<(?<kind>bsn|iban|email|phone|birth-date|address|name|any)(?<certainty>[!?~])\|(?<said>[^>]*)>/g;

const lines = readFileSync("tests/domain/privacySentences.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("in a sentence that a case worker types, the guard sees what a careful colleague sees", () => {
  test.each(lines)("%s", (line) => {
    const { text, expected } = readMarked(unescaped(line));
    const optional = expected.filter(({ kind }) => kind === "any");
    const required = expected.filter(({ kind }) => kind !== "any");
    const found = findPersonalData(text).filter(({ start, end }) => !optional.some((may) => isIn(may, start, end)));
    expect(
      found.map(({ kind, start, end, certain }) => {
        const either = required.some((one) => one.start === start && one.certainty === "~");
        return `${kind}${either ? "~" : certain ? "!" : "?"} ${start}-${end} ${text.slice(start, end)}`;
      }),
    ).toEqual(
      required.map(
        ({ kind, certainty, start, end }) => `${kind}${certainty} ${start}-${end} ${text.slice(start, end)}`,
      ),
    );
  });
});

function isIn(outer: Expected, start: number, end: number): boolean {
  return outer.start <= start && end <= outer.end;
}

/** Characters that cannot be seen stand in the file by their number. */
function unescaped(line: string): string {
  return line.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text without its marks, and where the marked pieces stand in it. */
function readMarked(line: string): { text: string; expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = "";
  let last = 0;
  for (const match of line.matchAll(MARKED)) {
    const { kind = "", certainty = "", said = "" } = match.groups ?? {};
    text += line.slice(last, match.index);
    expected.push({ kind, certainty, start: text.length, end: text.length + said.length });
    text += said;
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), expected };
}
