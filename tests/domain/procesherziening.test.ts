import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { arrangeLog } from "../../src/domain/approvalLog.ts";
import type { Herziening, Logged } from "../../src/domain/goedkeuring.ts";
import { herzieningOf } from "../../src/domain/herziening.ts";
import { addDays } from "../../src/domain/kalender.ts";
import { newProces, type Proces, PROCES_STATUSES } from "../../src/domain/proces.ts";
import {
  aYearAfter,
  herzieningId,
  herzieningIn,
  isDueForReview,
  reviewed,
  reviewersOf,
  reviewProces,
} from "../../src/domain/procesherziening.ts";
import { refuse } from "../../src/domain/result.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import {
  beslisser,
  BOT_CLIENT_ID,
  byBot,
  byPerson,
  collega,
  consulent,
  manager,
  stamped,
  tweedeManager,
} from "../support/builders.ts";

const DATE = "2026-12-22";
const ID = herzieningId("7", DATE);
const proces = (some: Partial<Proces> = {}): Proces => ({
  ...newProces("Vraagverheldering", "toegang"),
  eigenaar: manager,
  plaatsvervanger: tweedeManager,
  herzienVoor: DATE,
  status: "adopted",
  ...some,
});
const beslissers = [manager, tweedeManager, collega].map((one) => beslisser(one, { soort: "procesdocument" }));
const context = { procesId: "7", proces: proces(), beslissers, botClientId: BOT_CLIENT_ID };

describe("a process is due", () => {
  test.each([
    ["2026-11-21", false],
    ["2026-11-22", true],
    ["2026-12-22", true],
    ["2027-06-01", true],
  ])("on %s: %s", (today, expected) => {
    expect(isDueForReview(proces(), today)).toBe(expected);
    expect(isDueForReview(proces({ herzienVoor: undefined }), today)).toBe(false);
    expect(isDueForReview(proces({ status: "retired" }), today)).toBe(false);
    expect(isDueForReview(proces({ status: "in-revision" }), today)).toBe(false);
  });
});

test("a process is due exactly when it shows as near or late, whatever its status", () => {
  const offsets = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(offsets, fc.constantFrom(...PROCES_STATUSES), (offset, status) => {
      const one = proces({ status });
      const today = addDays(DATE, offset);
      const shown = herzieningOf(one, today).kind;
      expect(isDueForReview(one, today)).toBe(shown === "soon" || shown === "late");
      if (status === "in-revision") expect(shown).toBe("revising");
    }),
  );
});

describe("who may say what comes of it", () => {
  test("is the owner or the deputy, as far as they may adopt documents of the process", () => {
    expect(reviewersOf("7", proces(), beslissers, DATE)).toEqual([manager, tweedeManager]);
    expect(reviewersOf("7", proces(), [beslisser(manager)], DATE)).toEqual([]);
    const elsewhere = [beslisser(manager, { soort: "procesdocument", procesId: "8" })];
    expect(reviewersOf("7", proces(), elsewhere, DATE)).toEqual([]);
  });

  test.each([
    ["somebody else", collega, "current", "", "not-allowed"],
    ["the owner, who gives no reason to retire it", manager, "retire", "  ", "reason-missing"],
  ] as const)("is not %s", (_, door, uitkomst, reason, why) => {
    expect(reviewProces({ procesId: "7", proces: proces(), beslissers }, { uitkomst, reason, door }, DATE)).toEqual(
      refuse(why),
    );
  });

  test("is nobody as long as it is not due", () => {
    const answer = { uitkomst: "current", reason: "", door: manager } as const;
    expect(reviewProces({ procesId: "7", proces: proces(), beslissers }, answer, "2026-10-01")).toEqual(
      refuse("not-due"),
    );
  });
});

test("what still holds is looked at again a year from now", () => {
  expect(reviewed(proces(), "current", "2026-12-01")).toMatchObject({ herzienVoor: "2027-12-01", status: "adopted" });
  expect(reviewed(proces(), "revise", "2026-12-01")).toMatchObject({ herzienVoor: DATE, status: "in-revision" });
  expect(reviewed(proces(), "retire", "2026-12-01")).toMatchObject({ status: "retired" });
  expect(aYearAfter("2028-02-29")).toBe("2029-03-01");
});

describe("any log of any rows about a review", () => {
  const people = [manager, tweedeManager, collega, consulent];
  const someone = fc.constantFrom(...people);
  const anAnswer = fc
    .record({
      door: someone,
      uitkomst: fc.constantFrom<Herziening["uitkomst"]>("current", "revise", "retire"),
      reason: fc.constantFrom("", "Bestaat niet meer"),
      writer: fc.oneof(someone.map(byPerson), fc.constant(byBot)),
      untouched: fc.boolean(),
    })
    .map(({ writer, untouched, ...some }): Logged => {
      const at = "2026-11-25T09:00:00Z";
      return stamped({ kind: "herziening", verzoekId: ID, ...some }, { writer, untouched, at });
    });

  test("has one answer: the first that a careful reader would count", () => {
    fc.assert(
      fc.property(fc.array(anAnswer, { maxLength: 8 }), (rows) => {
        const log = rows.map((row, index) => ({ ...row, stamp: { ...row.stamp, rowId: index + 1 } }));
        const sound = log.find(
          (row) =>
            row.kind === "herziening" &&
            row.stamp.untouched &&
            (row.stamp.writer.kind === "app" ||
              JSON.stringify(row.stamp.writer) === JSON.stringify(byPerson(row.door))) &&
            [manager.id, tweedeManager.id].includes(row.door.id) &&
            (row.uitkomst !== "retire" || row.reason !== ""),
        );
        expect(herzieningIn(arrangeLog(log), ID, context)?.antwoord.stamp.rowId).toBe(sound?.stamp.rowId);
      }),
    );
  });

  test("keeps an answer that was carried out, whoever owns the process by now", () => {
    const answer = stamped(
      { kind: "herziening", verzoekId: ID, uitkomst: "current", reason: "", door: manager },
      { rowId: 1, writer: byPerson(manager) },
    );
    const applied = stamped({ kind: "toegepast", verzoekId: ID, versie: "x" }, { rowId: 2 });
    const later = { ...context, proces: proces({ eigenaar: collega, plaatsvervanger: undefined }), beslissers: [] };
    expect(herzieningIn(arrangeLog([answer, applied]), ID, later)).toMatchObject({ applied: true });
    expect(herzieningIn(arrangeLog([answer]), ID, later)).toBeUndefined();
    const forged = { ...applied, stamp: { ...applied.stamp, writer: byPerson(consulent) } };
    expect(herzieningIn(arrangeLog([answer, forged]), ID, later)).toBeUndefined();
    expect(calendarDateOf(answer.stamp.at)).toBe("2026-11-20");
  });
});
