import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Filter, Literal, Operator } from "../../../src/emulator/odata/filter.ts";
import { parseFilter } from "../../../src/emulator/odata/parser.ts";

const property = fc.constantFrom("fields/Status", "fields/Title", "createdDateTime", "displayName", "fields/_x0041_b");

const operator = fc.constantFrom<Operator[]>("eq", "ne", "lt", "le", "gt", "ge");

const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.string().map((text): Literal => ({ kind: "string", text })),
  fc.integer().map((value): Literal => ({ kind: "number", value })),
  fc.boolean().map((value): Literal => ({ kind: "boolean", value })),
  fc
    .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date): Literal => ({ kind: "date", text: date.toISOString() })),
);

const comparison: fc.Arbitrary<Filter> = fc.record({ kind: fc.constant("comparison"), operator, property, literal });
const startswith: fc.Arbitrary<Filter> = fc.record({
  kind: fc.constant("startswith"),
  property,
  prefix: fc.string(),
});
const endswith: fc.Arbitrary<Filter> = fc.record({ kind: fc.constant("endswith"), property, suffix: fc.string() });

const { filter, directoryFilter } = fc.letrec<{ filter: Filter; directoryFilter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small" },
    comparison,
    startswith,
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), left: tie("filter"), right: tie("filter") }),
  ),
  directoryFilter: fc.oneof(
    { depthSize: "small" },
    comparison,
    startswith,
    endswith,
    fc.record({ kind: fc.constant("not" as const), inner: tie("directoryFilter") }),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      left: tie("directoryFilter"),
      right: tie("directoryFilter"),
    }),
  ),
}));

/** Writes a filter with brackets around everything that has two sides. */
function print(one: Filter): string {
  switch (one.kind) {
    case "and":
    case "or":
      return `(${print(one.left)}) ${one.kind} (${print(one.right)})`;
    case "not":
      return `not (${print(one.inner)})`;
    case "endswith":
      return `endswith(${one.property},${quoted(one.suffix)})`;
    case "startswith":
      return `startswith(${one.property},${quoted(one.prefix)})`;
    case "comparison":
      return `${one.property} ${one.operator} ${printLiteral(one.literal)}`;
  }
}

function printLiteral(one: Literal): string {
  if (one.kind === "string") return quoted(one.text);
  return one.kind === "date" ? one.text : String(one.value);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

describe("a filter", () => {
  test("that is written out is read back as it was", () => {
    fc.assert(
      fc.property(filter, (one) => {
        expect(parseFilter(print(one))).toEqual({ ok: true, filter: one });
      }),
    );
  });

  test("of the directory, which may also deny and look at endings, is read back too", () => {
    fc.assert(
      fc.property(directoryFilter, (one) => {
        expect(parseFilter(print(one), "directory")).toEqual({ ok: true, filter: one });
      }),
    );
  });

  test.each([
    ["in brackets", `${"(".repeat(50_000)}a eq 1${")".repeat(50_000)}`],
    ["one after another", Array.from({ length: 50_000 }, () => "a eq 1").join(" or ")],
    ["denied", `${"not ".repeat(50_000)}a eq 1`],
  ])("of fifty thousand conditions %s is refused, not choked on", (_how, source) => {
    expect(parseFilter(source, "directory")).toEqual({ ok: false, why: "it is too long." });
  });

  test("of a hundred conditions is read", () => {
    expect(parseFilter(Array.from({ length: 100 }, () => "(a eq 1)").join(" or "))).toMatchObject({ ok: true });
  });

  test("of any characters is read or refused with a reason, never thrown over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        const parsed = parseFilter(source);
        expect(parsed.ok || parsed.why.length > 0).toBe(true);
      }),
    );
  });

  test("binds and before or, and reads from left to right", () => {
    const leaf = (name: string): Filter => ({
      kind: "comparison",
      operator: "eq",
      property: name,
      literal: { kind: "number", value: 1 },
    });
    const [a, b, c, d] = [leaf("a"), leaf("b"), leaf("c"), leaf("d")];
    expect(parseFilter("a eq 1 or b eq 1 and c eq 1 or d eq 1")).toEqual({
      ok: true,
      filter: { kind: "or", left: { kind: "or", left: a, right: { kind: "and", left: b, right: c } }, right: d },
    });
  });

  test.each([
    ["a eq 1 extra", "unexpected 'extra'."],
    ["a eq", "'a eq' needs a string, number, date or boolean."],
    ["a", "an operator is missing after 'a'."],
    ["(a eq 1", "a ')' is missing."],
    ["a eq 'open", "unexpected ''open'."],
    ["not (a eq 1)", "'not' is not supported."],
    ["NOT a eq 1", "'NOT' is not supported."],
    ["endsWith(a,'x')", "'endsWith' is not supported."],
    ["startswith(a,1)", "startswith needs a property and a string."],
    ["", "it ends too early."],
  ])("%s is refused because %s", (source, why) => {
    expect(parseFilter(source)).toEqual({ ok: false, why });
  });
});
