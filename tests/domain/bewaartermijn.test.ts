import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  type Begin,
  bewaartermijn,
  endsWithinYear,
  isOver,
  versionBegins,
  yearsAfter,
} from "../../src/domain/bewaartermijn.ts";
import { NIVEAUS } from "../../src/domain/evaluatie.ts";
import { SOORTEN_ONDERWERP } from "../../src/domain/goedkeuring.ts";
import { SOORTEN_DOCUMENT } from "../../src/domain/procesdocument.ts";
import {
  type Archiefstuk,
  klasse,
  klasseOf,
  proposedKlasse,
  SELECTIEKLASSEN,
  type Selectieklasse,
} from "../../src/domain/selectielijst.ts";
import { daysBetween } from "../../src/domain/time.ts";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const years = fc.integer({ min: 0, max: 60 });
const anyKlasse = fc.constantFrom<Selectieklasse>(...SELECTIEKLASSEN);
const anyStuk: fc.Arbitrary<Archiefstuk> = fc.oneof(
  fc.record({
    kind: fc.constant("document" as const),
    soort: fc.constantFrom(...SOORTEN_DOCUMENT),
    abandoned: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("evaluatie" as const), niveau: fc.constantFrom(...NIVEAUS) }),
  fc.record({
    kind: fc.constant("besluit" as const),
    soort: fc.constantFrom(...SOORTEN_ONDERWERP),
    verdict: fc.constantFrom("approve" as const, "reject" as const),
  }),
);
const begin = (by: Begin["by"], on: string): Begin => ({ by, on });

describe("the class of a record", () => {
  test("is proposed for every record, from the list", () => {
    fc.assert(fc.property(anyStuk, (stuk) => expect(SELECTIEKLASSEN).toContain(proposedKlasse(stuk))));
  });

  test("is the chosen one while the list knows it, whatever the record is; anything else typed changes nothing", () => {
    fc.assert(
      fc.property(anyStuk, anyKlasse, (stuk, one) =>
        expect(klasseOf(one.nummer, stuk)).toEqual({ klasse: one, chosen: true }),
      ),
    );
    const typed = fc.string().filter((text) => !SELECTIEKLASSEN.some(({ nummer }) => nummer === text));
    fc.assert(
      fc.property(anyStuk, fc.option(typed, { nil: undefined }), (stuk, other) =>
        expect(klasseOf(other, stuk)).toEqual({ klasse: proposedKlasse(stuk), chosen: false }),
      ),
    );
  });

  test.each<[string, Archiefstuk, string]>([
    ["a daily evaluation", { kind: "evaluatie", niveau: "dagelijks" }, "19.1.9"],
    ["a monthly evaluation", { kind: "evaluatie", niveau: "maandelijks" }, "19.1.8"],
    ["a work instruction", { kind: "document", soort: "werkinstructie" }, "1.1"],
    ["one that was never adopted", { kind: "document", soort: "werkinstructie", abandoned: true }, "1.4"],
    ["a form", { kind: "document", soort: "formulier" }, "19.1"],
    ["a decision on a point", { kind: "besluit", soort: "ontwikkelpunt", verdict: "approve" }, "19.1.8"],
    ["the adoption of a document", { kind: "besluit", soort: "procesdocument", verdict: "approve" }, "1.1"],
    ["a document sent back", { kind: "besluit", soort: "procesdocument", verdict: "reject" }, "19.1.8"],
  ])("of %s is proposed as in the list", (_what, stuk, nummer) => {
    expect(proposedKlasse(stuk).nummer).toBe(nummer);
  });
});

describe("the term of a record", () => {
  test.each([
    ["2026-11-22", 10, "2036-11-22"],
    ["2024-02-29", 1, "2025-03-01"],
    ["2024-02-29", 4, "2028-02-29"],
  ])("from %s and %i years is over on %s", (on, jaren, until) => {
    expect(yearsAfter(on, jaren)).toBe(until);
  });

  test("is over on the same day some years later, never a day too early, and later for what began later", () => {
    fc.assert(
      fc.property(day, day, years, (one, other, jaren) => {
        const until = yearsAfter(one, jaren);
        expect(Number(until.slice(0, 4)) - Number(one.slice(0, 4))).toBe(jaren);
        if (!one.endsWith("02-29")) expect(until.slice(4)).toBe(one.slice(4));
        expect(daysBetween(one, until)).toBeGreaterThanOrEqual(jaren * 365);
        if (one <= other) expect(until <= yearsAfter(other, jaren)).toBe(true);
      }),
      { examples: [["2023-02-28", "2023-03-01", 1]] },
    );
  });

  test("is for ever by the class alone, and waits for a day that the list wants to be put down", () => {
    fc.assert(
      fc.property(fc.option(day, { nil: undefined }), (on) => {
        const some = on === undefined ? undefined : begin("decided", on);
        expect(bewaartermijn(klasse("1.1.1"), some)).toEqual({ kind: "for-ever" });
        expect(bewaartermijn(klasse("3.1"), some)).toEqual({ kind: "date-to-be-fixed" });
      }),
    );
  });

  test("has not begun as long as people work on it", () => {
    expect(bewaartermijn(klasse("1.1"), undefined)).toEqual({ kind: "not-begun" });
  });

  test("is told to end within a year in its last year and after it, but never of a version that still applies", () => {
    const daily = bewaartermijn(klasse("19.1.9"), begin("held", "2026-11-22"));
    expect(daily).toEqual({ kind: "until", day: "2027-11-22", applies: false });
    expect(endsWithinYear(daily, "2026-11-21")).toBe(false);
    expect(endsWithinYear(daily, "2026-11-22")).toBe(true);
    expect([isOver(daily, "2027-11-21"), isOver(daily, "2027-11-22")]).toEqual([false, true]);
    fc.assert(
      fc.property(anyKlasse, day, day, (one, on, today) => {
        const applying = bewaartermijn(one, begin("adopted", on));
        expect(endsWithinYear(applying, today) || isOver(applying, today)).toBe(false);
        const over = bewaartermijn(one, begin("replaced", on));
        if (isOver(over, today)) expect(endsWithinYear(over, today)).toBe(true);
      }),
    );
  });
});

describe("the versions of a document", () => {
  test("begin their terms when the next one comes, the last one when the document is retired", () => {
    expect(versionBegins(["2024-01-01", "2025-06-01"], undefined)).toEqual([
      begin("replaced", "2025-06-01"),
      begin("adopted", "2025-06-01"),
    ]);
    expect(versionBegins(["2024-01-01"], "2026-01-01")).toEqual([begin("retired", "2026-01-01")]);
  });

  test("apply one at most: the last", () => {
    fc.assert(
      fc.property(fc.array(day), fc.option(day, { nil: undefined }), (adopted, retired) => {
        const begins = versionBegins(adopted.toSorted(), retired);
        expect(begins).toHaveLength(adopted.length);
        const applying = begins.filter(({ by }) => by === "adopted");
        expect(applying).toHaveLength(retired === undefined && adopted.length > 0 ? 1 : 0);
        if (retired === undefined) expect(begins.map(({ on }) => on)).toEqual(begins.map(({ on }) => on).toSorted());
      }),
    );
  });
});
