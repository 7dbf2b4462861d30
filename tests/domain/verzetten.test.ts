import { describe, expect, test } from "@jest/globals";
import { meetingsAlready, titleBeside } from "../../src/domain/extraEvaluatie.ts";
import { passedBy, verzetRefusal } from "../../src/domain/verzetten.ts";

const dagstart = { title: "Dagstart maandag 23 november 2026", date: "2026-11-23", niveau: "dagelijks" } as const;
const maand = { title: "Maandevaluatie oktober 2026", date: "2026-11-05", niveau: "maandelijks" } as const;

describe("putting a meeting on another day", () => {
  test("is not possible to a day that is over, nor to the same one", () => {
    expect(verzetRefusal(dagstart, "2026-11-22", "2026-11-23")).toBe("in-the-past");
    expect(verzetRefusal(dagstart, "2026-11-23", "2026-11-23")).toBe("same-day");
    expect(verzetRefusal({ date: "2026-11-02" }, "2026-11-23", "2026-11-23")).toBeUndefined();
  });

  test("tells which meeting of the rhythm it then comes after, or falls together with", () => {
    expect(passedBy(dagstart, "2026-11-24")?.title).toBe("Dagstart dinsdag 24 november 2026");
    expect(passedBy(maand, "2026-11-26")).toBeUndefined();
    expect(passedBy(maand, "2036-11-26")?.title).toBe("Maandevaluatie november 2026");
    // Held earlier than the rhythm asked for, it does not come after itself.
    expect(passedBy({ ...maand, date: "2026-10-29" }, "2026-11-20")).toBeUndefined();
  });
});

describe("a meeting besides the one of the series", () => {
  test("knows what looks back on the same month, however it is called, and not its corrections", () => {
    const heidag = { title: "Heidag", date: "2026-11-20", niveau: "maandelijks" } as const;
    const correctie = { ...maand, correctie: { evaluatieId: "1", reden: "" } };
    const all = [maand, heidag, correctie, dagstart];
    expect(meetingsAlready({ niveau: "maandelijks", date: "2026-11-27" }, all)).toEqual([maand, heidag]);
    expect(meetingsAlready({ niveau: "maandelijks", date: "2026-12-27" }, all)).toEqual([]);
    expect(meetingsAlready({ niveau: "dagelijks", date: dagstart.date }, all)).toEqual([dagstart]);
  });

  test("gets a name of its own that still says what it looks back on", () => {
    const named: { title: string }[] = [];
    for (let count = 0; count < 3; count++)
      named.push({ title: titleBeside({ niveau: "kwartaal", date: "2026-11-20" }, named) });
    expect(named.map(({ title }) => title)).toEqual([
      "Kwartaalevaluatie Q3 2026",
      "Extra kwartaalevaluatie Q3 2026",
      "2e extra kwartaalevaluatie Q3 2026",
    ]);
    expect(
      meetingsAlready(
        { niveau: "kwartaal", date: "2026-12-20" },
        named.map((each) => ({ ...each, date: "2026-12-20", niveau: "kwartaal" as const })),
      ),
    ).toHaveLength(3);
  });
});
