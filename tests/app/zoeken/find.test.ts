import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type DocumentEntry, findDocuments, linesOf } from "../../../src/app/features/zoeken/documentLines.ts";
import { askedNumber } from "../../../src/app/features/zoeken/number.ts";
import { NO_TEXT_HITS, textHitsOf } from "../../../src/app/features/zoeken/textHits.ts";

type Entry = DocumentEntry<string>;

const words = ["intake", "wmo", "gesprek", "brief"];

const entries: fc.Arbitrary<readonly Entry[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 12 }).map(String),
      title: fc.subarray(words).map((chosen) => chosen.join(" ")),
      more: fc.subarray(words).map((chosen) => chosen.join(" ")),
      stand: fc.constantFrom(
        { adopted: "2.0", file: undefined },
        { adopted: "2.0", file: "concept" },
        { adopted: "2.0", file: "submitted" },
        { adopted: undefined, file: "concept" },
        { adopted: undefined, file: "unproven" },
        { adopted: undefined, file: "retired" },
      ),
    }),
    { selector: ({ id }) => id },
  )
  .map((all) =>
    all.map(({ id, title, more, stand }): Entry => {
      return { id, view: id, haystack: { title, all: `${title}\n${more}` }, ...stand };
    }),
  );

const hits = fc
  .array(
    fc.record({
      id: fc.integer({ min: 1, max: 14 }).map(String),
      kind: fc.constantFrom("file", "copy", "pdf", "older"),
    }),
  )
  .map((all) =>
    textHitsOf(
      all.map(({ id, kind }) =>
        kind === "file"
          ? { listItemId: id, name: `Document ${id}.docx`, folder: "" }
          : {
              listItemId: `10${id}`,
              name: `PD-${id} v${kind === "older" ? "1.0" : "2.0"} Document ${id}.${kind === "pdf" ? "pdf" : "docx"}`,
              folder: "Vastgesteld",
            },
      ),
    ),
  );

const query = fc.subarray(words, { minLength: 1 });

describe("documents that are found", () => {
  test("stand there once, whether by name, in the text, in the copy or in its PDF", () => {
    fc.assert(
      fc.property(entries, query, hits, (all, wanted, found) => {
        const { inUse, retired } = findDocuments(all, wanted, found);
        const ids = [...inUse, ...retired].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(retired.every(({ file }) => file === "retired")).toBe(true);
        expect(inUse.every(({ file }) => file !== "retired")).toBe(true);
      }),
    );
  });

  test("begin with those that have an adopted version, and a concept never stands above it", () => {
    fc.assert(
      fc.property(entries, query, hits, (all, wanted, found) => {
        const { inUse } = findDocuments(all, wanted, found);
        const adopted = inUse.map((entry) => entry.adopted !== undefined);
        expect(adopted).toEqual(adopted.toSorted((one, other) => Number(other) - Number(one)));
        for (const entry of inUse) {
          const kinds = linesOf(entry, found).map(({ kind }) => kind);
          expect(kinds.indexOf("adopted")).toBeLessThanOrEqual(0);
          expect(kinds.includes("adopted")).toBe(entry.adopted !== undefined);
        }
      }),
    );
  });

  test("are those of before with more among them once SharePoint has answered, in the same order", () => {
    fc.assert(
      fc.property(entries, query, hits, (all, wanted, found) => {
        const before = findDocuments(all, wanted, NO_TEXT_HITS).inUse.map(({ id }) => id);
        const after = findDocuments(all, wanted, found).inUse.map(({ id }) => id);
        expect(after.filter((id) => before.includes(id))).toEqual(before);
      }),
    );
  });

  test("are not found by a word that stood only in an earlier adopted version", () => {
    const entry: Entry = {
      id: "3",
      view: "3",
      haystack: { title: "brief", all: "brief" },
      adopted: "2.0",
      file: "concept",
    };
    const older = textHitsOf([{ listItemId: "9", name: "PD-3 v1.0 Brief.docx", folder: "Vastgesteld" }]);
    expect(findDocuments([entry], ["intake"], older).inUse).toEqual([]);
    const copy = textHitsOf([{ listItemId: "10", name: "PD-3 v2.0 Brief.pdf", folder: "Vastgesteld" }]);
    expect(linesOf(entry, copy)).toEqual([
      { kind: "adopted", view: "3", inText: true },
      { kind: "concept", view: "3", inText: false },
    ]);
  });
});

describe("a number", () => {
  test.each([
    ["OP-12", "punt", "12"],
    ["op-0123", "punt", "123"],
    ["pd 3", "document", "3"],
    [" P4 ", "proces", "4"],
    ["12", undefined, "12"],
  ] as const)("is read from %s", (typed, kind, id) => {
    expect(askedNumber(typed)).toEqual({ kind, id });
  });

  test.each(["p", "punt 12", "12a", "0", "B-12", "12 13"])("is not read from %s", (typed) => {
    expect(askedNumber(typed)).toBeUndefined();
  });
});
