import { describe, expect, test } from "@jest/globals";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { itemsIn, kalenderitems } from "../../src/domain/kalenderitem.ts";
import { newProces } from "../../src/domain/proces.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";

const TODAY = "2026-11-22";
const meeting = (title: string, date: string) => plannedEvaluatie({ title, date, niveau: "dagelijks" });
const proces = (title: string, herzienVoor?: string) => ({
  ...newProces(title, "toegang"),
  ...(herzienVoor === undefined ? {} : { herzienVoor }),
});
const golf = {
  title: "Oost begint",
  wijkId: "1",
  postcodeAreas: [],
  kwartaal: "2026-Q4",
  status: "decided",
  wijkplan: EMPTY_WIJKPLAN,
} as const;

describe("the calendar", () => {
  test("has meetings, waves over their quarter and review dates, in the order of the days", () => {
    const items = kalenderitems(
      {
        evaluaties: [
          { id: "1", value: meeting("Dagstart", "2026-11-23") },
          { id: "2", value: { ...meeting("Dagstart", "2026-11-16"), status: "adopted" } },
          { id: "3", value: meeting("Vergeten", "2026-11-09") },
        ],
        golven: [{ id: "1", value: golf }],
        processen: [
          { id: "1", value: proces("Intake", "2026-11-20") },
          { id: "2", value: proces("Zonder datum") },
          { id: "3", value: { ...proces("Oud", "2026-11-21"), status: "retired" } },
          { id: "4", value: { ...proces("Wordt herzien", "2026-11-21"), status: "in-revision" } },
        ],
      },
      TODAY,
    );
    expect(items).toEqual([
      { soort: "golf", id: "1", title: "Oost begint", from: "2026-10-01", until: "2026-12-31", status: "decided" },
      { soort: "evaluatie", id: "3", title: "Vergeten", from: "2026-11-09", until: "2026-11-09", stand: "missed" },
      { soort: "evaluatie", id: "2", title: "Dagstart", from: "2026-11-16", until: "2026-11-16", stand: "adopted" },
      { soort: "herziening", id: "1", title: "Intake", from: "2026-11-20", until: "2026-11-20", late: true },
      { soort: "herziening", id: "4", title: "Wordt herzien", from: "2026-11-21", until: "2026-11-21", late: false },
      { soort: "evaluatie", id: "1", title: "Dagstart", from: "2026-11-23", until: "2026-11-23", stand: "planned" },
    ]);
    const november = itemsIn(items, { from: "2026-11-10", until: "2026-11-20" });
    expect(november.map(({ soort, id }) => `${soort} ${id}`)).toEqual(["golf 1", "evaluatie 2", "herziening 1"]);
    expect(itemsIn(items, { from: "2027-01-01", until: "2027-01-31" })).toEqual([]);
  });

  test("leaves out minutes that correct others: the meeting stands there already", () => {
    const correction = { ...meeting("Dagstart", "2026-11-16"), correctie: { evaluatieId: "2", reden: "Naam" } };
    expect(kalenderitems({ evaluaties: [{ id: "9", value: correction }], golven: [], processen: [] }, TODAY)).toEqual(
      [],
    );
  });
});
