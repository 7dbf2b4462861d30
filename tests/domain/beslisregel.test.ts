import { describe, expect, test } from "@jest/globals";
import { problemenMetEinde, problemenMetNieuwe, standOp } from "../../src/domain/beslisregel.ts";
import type { Beslisser } from "../../src/domain/goedkeuring.ts";

const today = "2026-11-23";
const persoon = { id: "p1", name: "Teammanager" };
const regel: Beslisser = { persoon, soort: "ontwikkelpunt", from: "2026-01-01" };

describe("a rule that says who decides", () => {
  test.each([
    ["later", { from: "2026-11-24" }],
    ["now", { from: today }],
    ["now", { from: "2026-01-01", until: today }],
    ["ended", { from: "2026-01-01", until: "2026-11-22" }],
  ] as const)("stands %s", (stand, period) => {
    expect(standOp(period, today)).toBe(stand);
  });

  test.each([
    ["person-missing", { soort: "ontwikkelpunt", from: today }],
    ["from-missing", { soort: "evaluatie", persoon }],
    ["from-in-past", { soort: "evaluatie", persoon, from: "2026-11-22" }],
    ["until-before-from", { soort: "evaluatie", persoon, from: "2026-12-01", until: "2026-11-30" }],
    ["already", { soort: "ontwikkelpunt", persoon, from: today }],
  ] as const)("may not be added: %s", (problem, nieuw) => {
    expect([...problemenMetNieuwe(nieuw, [regel], today)]).toEqual([problem]);
  });

  test("may be added for another process, and after a period that ended", () => {
    const voor = (procesId: string): Beslisser => ({ ...regel, soort: "procesdocument", procesId, from: today });
    expect(problemenMetNieuwe(voor("2"), [voor("1")], today).size).toBe(0);
    const ended = { ...regel, until: "2026-11-01" };
    expect(problemenMetNieuwe({ ...regel, from: today }, [ended], today).size).toBe(0);
  });

  test("ends today or later, may go on for longer, and never takes back what counted", () => {
    expect(problemenMetEinde(regel, today, today).size).toBe(0);
    expect(problemenMetEinde({ ...regel, until: today }, undefined, today).size).toBe(0);
    expect([...problemenMetEinde(regel, "2026-11-22", today)]).toEqual(["until-in-past"]);
    expect([...problemenMetEinde({ ...regel, until: "2026-11-01" }, "2026-12-31", today)]).toEqual(["until-in-past"]);
    expect([...problemenMetEinde({ ...regel, from: "2026-12-01" }, "2026-11-25", today)]).toEqual([
      "until-before-from",
    ]);
  });
});
