import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { changesBetween, historyOf, type Version } from "../../src/domain/history.ts";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import { changedSince, countByStatus, isLate, lateFirst } from "../../src/domain/overzicht.ts";
import { priorityScore } from "../../src/domain/prioriteit.ts";
import { foldText, matchesText, similarity } from "../../src/domain/search.ts";
import { calendarDateOf, daysBetween } from "../../src/domain/time.ts";
import { aPoint, byPerson, collega, consulent } from "../support/builders.ts";

describe("the history of a point", () => {
  const version = (id: string, value: Ontwikkelpunt): Version<Ontwikkelpunt> => ({
    id,
    at: "2026-11-20T09:00:00Z",
    writer: byPerson(consulent),
    value,
  });

  test("tells who changed what, newest first, and leaves out versions without a change", () => {
    const history = historyOf([
      version("10.0", aPoint("submitted", { title: "Nieuwe titel" })),
      version("2.0", aPoint("new", { title: "Nieuwe titel" })),
      version("1.0", aPoint("new", { title: "Oude titel" })),
      version("3.0", aPoint("new", { title: "Nieuwe titel" })),
    ]);
    expect(history).toMatchObject([
      { version: "10.0", changes: [{ field: "status", from: "new", to: "submitted" }] },
      { version: "2.0", changes: [{ field: "title", from: "Oude titel", to: "Nieuwe titel" }] },
      { version: "1.0", created: true, changes: [] },
    ]);
  });

  test("sees what was filled in and what was emptied", () => {
    const filled = aPoint("new", { trekker: collega });
    expect(changesBetween(aPoint("new"), filled)).toEqual([{ field: "trekker", from: undefined, to: collega }]);
    expect(changesBetween(filled, aPoint("new"))).toEqual([{ field: "trekker", from: collega, to: undefined }]);
  });
});

describe("searching", () => {
  test("forgives case, accents and word order", () => {
    expect(foldText("Eén ÉVALUATIE")).toBe("een evaluatie");
    expect(matchesText("oost evaluatie", ["Evaluatie pilot", "wijk Oost"])).toBe(true);
    expect(matchesText("evaluatie zuid", ["Evaluatie pilot", "wijk Oost", undefined])).toBe(false);
  });

  const words = fc.array(fc.constantFrom("één", "Coördinatie", "JCC", "wijk", "intake", "naïef", "’s", "24/7"), {
    minLength: 1,
    maxLength: 6,
  });

  test("finds a text by any of its words, in any order, case and spelling of accents", () => {
    fc.assert(
      fc.property(words, fc.func(fc.nat()), fc.constantFrom("NFC", "NFD"), (said, chance, form) => {
        const query = said.toSorted((a, b) => chance(a) - chance(b)).map((word) => word.toUpperCase().normalize(form));
        expect(matchesText(query.join("  "), [said.join(" ")])).toBe(true);
        expect(matchesText([...query, "regiesysteem"].join(" "), [said.join(" ")])).toBe(false);
      }),
    );
  });

  test("never finds more with another word typed", () => {
    fc.assert(
      fc.property(words, words, fc.string(), (said, typed, more) => {
        const text = [said.join(" ")];
        if (matchesText(`${typed.join(" ")} ${more}`, text)) expect(matchesText(typed.join(" "), text)).toBe(true);
      }),
    );
  });

  test("folds a text once and for all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  test("likens a title to itself most, and never more than wholly", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const like = similarity(one.join(" "), other.join(" "));
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
        expect(similarity(one.join(" "), one.join(" "))).toBeGreaterThanOrEqual(like);
      }),
    );
  });

  test("with nothing typed finds everything", () => {
    expect(matchesText("  ", ["iets"])).toBe(true);
  });
});

describe("the overview", () => {
  test("calls a point late when its date has gone by and people still work on it", () => {
    const promised = { streefdatum: "2026-11-21" };
    expect(isLate(aPoint("in-development", promised), "2026-11-22")).toBe(true);
    expect(isLate(aPoint("in-development", promised), "2026-11-21")).toBe(false);
    expect(isLate(aPoint("done", promised), "2026-11-22")).toBe(false);
    expect(isLate(aPoint("parked", promised), "2026-11-22")).toBe(false);
    expect(isLate(aPoint("new"), "2026-11-22")).toBe(false);
  });

  test("counts the points of each status", () => {
    const counts = countByStatus([aPoint("new"), aPoint("new"), aPoint("done")]);
    expect([...counts]).toEqual([
      ["new", 2],
      ["done", 1],
    ]);
  });

  test("shows what changed since a moment, the newest first", () => {
    const items = ["2026-11-20T09:00:00Z", "2026-11-22T09:00:00Z", "2026-11-21T09:00:00Z"].map((modifiedAt) => ({
      modifiedAt,
    }));
    expect(changedSince(items, "2026-11-21T00:00:00Z")).toEqual([items[1], items[2]]);
  });

  test("puts what is longest overdue first", () => {
    const due = (streefdatum: string) => ({ point: aPoint("new", { streefdatum }) });
    const items = [due("2026-11-20"), due("2026-11-23"), due("2026-10-01"), due("2026-11-21")];
    expect(lateFirst(items, "2026-11-22")).toEqual([items[2], items[0], items[3]]);
  });

  test("scores what brings much for little effort highest", () => {
    expect(priorityScore({ impact: 5, inspanning: 1 })).toBe(5);
    expect(priorityScore({ impact: 2, inspanning: 3 })).toBe(0.7);
    expect(priorityScore({ impact: 2 })).toBeUndefined();
  });

  test("counts days over the change of the clock", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-11-22", "2026-11-20")).toBe(-2);
  });

  test("counts days over the ends of months and years, there and back", () => {
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)] as const;
        expect(daysBetween(from, to)).toBe(0 - daysBetween(to, from) + 0);
      }),
    );
  });

  test.each([
    ["2025-12-31T22:59:59Z", "2025-12-31"],
    ["2025-12-31T23:00:00Z", "2026-01-01"],
    ["2026-06-30T21:59:59Z", "2026-06-30"],
    ["2026-06-30T22:00:00Z", "2026-07-01"],
    ["2026-03-28T23:00:00Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    ["2026-10-24T22:00:00Z", "2026-10-25"],
    ["2026-10-25T22:59:59Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
  ])("reads the day of %s from the clock on the wall: %s", (moment, day) => {
    expect(calendarDateOf(moment)).toBe(day);
  });

  test("leaves in their order what changed at the same moment", () => {
    const same = ["a", "b", "c", "d"].map((id) => ({ id, modifiedAt: "2026-11-20T09:00:00Z" }));
    expect(changedSince(same, "2026-11-01T00:00:00Z")).toEqual(same);
  });
});
