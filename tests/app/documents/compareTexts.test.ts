import { describe, expect, test } from "@jest/globals";
import * as diff from "diff";
import * as fc from "fast-check";
import { compareTexts, type Row } from "../../../src/app/documents/compare/compareTexts.ts";
import type { DocumentText } from "../../../src/app/documents/documentText.ts";

const text = (...paragraphs: readonly string[]): DocumentText => ({
  paragraphs: paragraphs.map((paragraph) => ({ text: paragraph })),
});
const compare = (before: DocumentText, after: DocumentText): readonly Row[] => compareTexts(diff, before, after);

/** One side of the comparison: everything that is not only of the other. */
const side = (rows: readonly Row[], other: "added" | "removed"): readonly string[] =>
  rows.flatMap((row) => {
    if (row.kind === other) return [];
    if (row.kind !== "changed") return [row.text];
    return [
      row.parts
        .filter(({ kind }) => kind !== other)
        .map((part) => part.text)
        .join(""),
    ];
  });

describe("two versions of a text", () => {
  test("a word that was changed shows within its paragraph", () => {
    expect(
      compare(text("Titel", "Bel binnen twee dagen terug."), text("Titel", "Bel binnen vijf dagen terug.")),
    ).toEqual([
      { kind: "same", text: "Titel" },
      {
        kind: "changed",
        parts: [
          { kind: "same", text: "Bel binnen " },
          { kind: "removed", text: "twee" },
          { kind: "added", text: "vijf" },
          { kind: "same", text: " dagen terug." },
        ],
      },
    ]);
  });

  test("another paragraph in its place is one gone and one new", () => {
    expect(compare(text("Kop", "Stuur een brief."), text("Kop", "Leg een huisbezoek af bij mensen thuis"))).toEqual([
      { kind: "same", text: "Kop" },
      { kind: "removed", text: "Stuur een brief." },
      { kind: "added", text: "Leg een huisbezoek af bij mensen thuis" },
    ]);
  });

  test("a changed paragraph is found among new ones", () => {
    const rows = compare(
      text("De consulent belt de inwoner"),
      text("Heel iets nieuws", "De consulent bezoekt de inwoner"),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["added", "changed"]);
  });

  const paragraph = fc
    .array(fc.constantFrom("bel", "de", "inwoner", "terug", "vandaag.", "é"), { minLength: 1 })
    .map((words) => words.join(" "));
  const document = fc.array(paragraph, { maxLength: 12 }).map((paragraphs) => text(...paragraphs));

  test("without what was added it is the one, without what was removed the other", () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const rows = compare(before, after);
        expect(side(rows, "added")).toEqual(before.paragraphs.map((one) => one.text));
        expect(side(rows, "removed")).toEqual(after.paragraphs.map((one) => one.text));
      }),
    );
  });

  test("a text beside itself has no change", () => {
    fc.assert(fc.property(document, (same) => compare(same, same).every(({ kind }) => kind === "same")));
  });
});
