import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { addDays, weekdayOf, weekNumberOf } from "../../src/domain/kalender.ts";
import { type Evaluatie, EVALUATIESTATUSSEN, NIVEAUS, plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { isVrij } from "../../src/domain/feestdagen.ts";
import { missingMeetings, movedTo, reeks, rhythmKept, standOf, titleFor, toBePlanned } from "../../src/domain/ritme.ts";
import { spanAfter, spanOf, spansAround } from "../../src/domain/ritmeperiode.ts";
import { daysBetween } from "../../src/domain/time.ts";

const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const niveau = fc.constantFrom(...NIVEAUS);
const datesIn = (...[level, from, until]: Parameters<typeof reeks>) =>
  reeks(level, from, until).map(({ naam }) => naam.date);

describe("the rhythm of a level", () => {
  test("has a dagstart on Monday and Tuesday, and none on a holiday", () => {
    expect(datesIn("dagelijks", "2026-12-21", "2027-01-05")).toEqual([
      "2026-12-21",
      "2026-12-22",
      "2026-12-28",
      "2026-12-29",
      "2027-01-04",
      "2027-01-05",
    ]);
    // Easter Monday, King's Day on a Monday, and Whit Monday.
    expect(datesIn("dagelijks", "2026-04-06", "2026-04-07")).toEqual(["2026-04-07"]);
    expect(datesIn("dagelijks", "2026-04-27", "2026-04-28")).toEqual(["2026-04-28"]);
    expect(datesIn("dagelijks", "2026-05-25", "2026-05-26")).toEqual(["2026-05-26"]);
  });

  test("meets on the first Thursday about the month before, or the next working day when that is closed", () => {
    expect(reeks("maandelijks", "2026-01-01", "2026-02-28").map(({ naam }) => naam)).toEqual([
      { title: "Maandevaluatie december 2025", date: "2026-01-02", niveau: "maandelijks" },
      { title: "Maandevaluatie januari 2026", date: "2026-02-05", niveau: "maandelijks" },
    ]);
    // Ascension Day.
    expect(datesIn("maandelijks", "2027-05-01", "2027-05-31")).toEqual(["2027-05-07"]);
  });

  test("meets on the second Thursday of a quarter about the quarter before", () => {
    expect(reeks("kwartaal", "2026-07-01", "2027-01-31")).toEqual([
      {
        key: "ritme/kwartaal/2026-07-09",
        naam: { title: "Kwartaalevaluatie Q2 2026", date: "2026-07-09", niveau: "kwartaal" },
      },
      {
        key: "ritme/kwartaal/2026-10-08",
        naam: { title: "Kwartaalevaluatie Q3 2026", date: "2026-10-08", niveau: "kwartaal" },
      },
      {
        key: "ritme/kwartaal/2027-01-14",
        naam: { title: "Kwartaalevaluatie Q4 2026", date: "2027-01-14", niveau: "kwartaal" },
      },
    ]);
  });

  test("names a dagstart by its day", () => {
    expect(titleFor("dagelijks", "2026-11-16")).toBe("Dagstart maandag 16 november 2026");
    expect(titleFor("dagelijks", "2026-03-03")).toBe("Dagstart dinsdag 3 maart 2026");
  });

  test("never falls in a weekend or on a holiday, and gives each meeting a key of its own", () => {
    fc.assert(
      fc.property(niveau, day, fc.integer({ min: 0, max: 800 }), (level, from, days) => {
        const meetings = reeks(level, from, addDays(from, days));
        expect(meetings.filter(({ naam }) => isVrij(naam.date))).toEqual([]);
        expect(new Set(meetings.map(({ key }) => key)).size).toBe(meetings.length);
        expect(new Set(meetings.map(({ naam }) => naam.title)).size).toBe(meetings.length);
      }),
    );
  });

  test("is the same whether it is asked for at once or in two parts", () => {
    fc.assert(
      fc.property(niveau, day, fc.nat(400), fc.nat(400), (level, from, first, second) => {
        const middle = addDays(from, first);
        const until = addDays(middle, second);
        expect([...reeks(level, from, middle), ...reeks(level, addDays(middle, 1), until)]).toEqual(
          reeks(level, from, until),
        );
      }),
    );
  });

  test("has twelve monthly and four quarterly meetings in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2060 }), (year) => {
        expect(reeks("maandelijks", `${year}-01-01`, `${year}-12-31`)).toHaveLength(12);
        expect(reeks("kwartaal", `${year}-01-01`, `${year}-12-31`)).toHaveLength(4);
      }),
    );
  });
});

describe("the next meetings", () => {
  test("are the dagstarten of two weeks, one monthly and one quarterly", () => {
    expect(toBePlanned("2026-11-22").map(({ key }) => key)).toEqual([
      "ritme/dagelijks/2026-11-23",
      "ritme/dagelijks/2026-11-24",
      "ritme/dagelijks/2026-11-30",
      "ritme/dagelijks/2026-12-01",
      "ritme/maandelijks/2026-12-03",
      "ritme/kwartaal/2027-01-14",
    ]);
  });

  test("always hold one of each higher level, from today on", () => {
    fc.assert(
      fc.property(day, (today) => {
        const planned = toBePlanned(today).map(({ naam }) => naam);
        expect(planned.filter((naam) => naam.niveau === "maandelijks")).toHaveLength(1);
        expect(planned.filter((naam) => naam.niveau === "kwartaal")).toHaveLength(1);
        expect(planned.every(({ date }) => date >= today)).toBe(true);
        const dagstarten = planned.filter((naam) => naam.niveau === "dagelijks").map(({ date }) => date);
        expect(dagstarten.every((date) => [1, 2].includes(weekdayOf(date)) && daysBetween(today, date) < 14)).toBe(
          true,
        );
      }),
    );
  });

  test("are missing only until they were made, whichever were there", () => {
    fc.assert(
      fc.property(day, fc.nat(), (today, some) => {
        const all = toBePlanned(today).map(({ naam }) => naam);
        const existing = all.filter((_, index) => ((some >> index) & 1) === 1);
        const missing = missingMeetings(existing, today).map(({ naam }) => naam);
        expect([...existing, ...missing].toSorted(byDate)).toEqual(all.toSorted(byDate));
        expect(missingMeetings([...existing, ...missing], today)).toEqual([]);
      }),
    );
  });

  test("are there when people moved them: their title says which they are", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (today, days) => {
        const [monthly] = toBePlanned(today).filter(({ naam }) => naam.niveau === "maandelijks");
        if (monthly === undefined) throw new Error("There is always a next monthly meeting.");
        const moved = movedTo(monthly.naam, addDays(monthly.naam.date, days));
        expect(missingMeetings([moved], today).map(({ key }) => key)).not.toContain(monthly.key);
      }),
    );
  });

  test("are there when people planned one under a name of their own", () => {
    const own = { title: "Maandgesprek met de coördinatoren", date: "2026-12-10", niveau: "maandelijks" } as const;
    const keys = missingMeetings([own], "2026-11-22").map(({ key }) => key);
    expect(keys).not.toContain("ritme/maandelijks/2026-12-03");
    expect(keys).toContain("ritme/kwartaal/2027-01-14");
  });

  test("are not there because the meeting of another month was moved into theirs", () => {
    const late = { title: "Maandevaluatie oktober 2026", date: "2026-12-01", niveau: "maandelijks" } as const;
    expect(missingMeetings([late], "2026-11-22").map(({ key }) => key)).toContain("ritme/maandelijks/2026-12-03");
  });
});

describe("a meeting that is moved", () => {
  test("takes the day in its title along, when that is where the title came from", () => {
    const dagstart = { title: "Dagstart maandag 16 november 2026", date: "2026-11-16", niveau: "dagelijks" } as const;
    expect(movedTo(dagstart, "2026-11-18").title).toBe("Dagstart woensdag 18 november 2026");
    expect(movedTo({ ...dagstart, title: "Dagstart team Oost" }, "2026-11-18").title).toBe("Dagstart team Oost");
  });

  test("stays about the same month", () => {
    const maand = { title: "Maandevaluatie oktober 2026", date: "2026-11-05", niveau: "maandelijks" } as const;
    expect(movedTo(maand, "2026-12-01")).toEqual({ ...maand, date: "2026-12-01" });
  });
});

describe("how it is with a meeting", () => {
  test.each([
    ["planned", "2026-11-24", "planned"],
    ["planned", "2026-11-23", "today"],
    ["planned", "2026-11-22", "missed"],
    ["draft", "2026-11-23", "held"],
    ["draft", "2026-11-02", "held"],
    ["submitted", "2026-11-02", "submitted"],
    ["adopted", "2026-11-02", "adopted"],
  ] as const)("that is %s on %s", (status, date, stand) => {
    expect(standOf({ status, date }, "2026-11-23")).toBe(stand);
  });
});

describe("whether a rhythm was kept", () => {
  const meeting = fc
    .record({ date: day, niveau, status: fc.constantFrom(...EVALUATIESTATUSSEN) })
    .map(({ date, niveau: level, status }): Evaluatie => ({
      ...plannedEvaluatie({ title: "x", date, niveau: level }),
      status,
    }));

  test("counts what was held of what was to be held, and not what is still to come", () => {
    const on = (date: string, status: Evaluatie["status"] = "planned"): Evaluatie => ({
      ...plannedEvaluatie({ title: "Dagstart", date, niveau: "dagelijks" }),
      status,
    });
    const meetings = [
      on("2026-11-09", "adopted"),
      on("2026-11-10"),
      on("2026-11-16", "draft"),
      on("2026-11-17", "submitted"),
      on("2026-11-23"),
      on("2026-11-24"),
      on("2026-10-01"),
      { ...on("2026-11-09", "draft"), correctie: { evaluatieId: "1", reden: "naam vergeten" } },
    ];
    const period = { niveau: "dagelijks", from: "2026-11-02", until: "2026-12-31" } as const;
    expect(rhythmKept(meetings, period, "2026-11-23")).toEqual({ held: 3, of: 4 });
  });

  test("never counts more held than there were, and adds up over two parts of a period", () => {
    fc.assert(
      fc.property(fc.array(meeting), niveau, day, day, day, (meetings, level, today, from, middle) => {
        const kept = (start: string, end: string) =>
          rhythmKept(meetings, { niveau: level, from: start, until: end }, today);
        const [first, second] = [kept(from, middle), kept(addDays(middle, 1), "2099-12-31")];
        const whole = kept(from, "2099-12-31");
        expect(whole.held).toBeLessThanOrEqual(whole.of);
        if (from <= middle) expect(whole).toEqual({ held: first.held + second.held, of: first.of + second.of });
      }),
    );
  });
});

describe("the weeks, months and quarters around today", () => {
  test.each([
    ["2026-01-01", 1],
    ["2026-11-22", 47],
    ["2026-12-31", 53],
    ["2027-01-03", 53],
    ["2027-01-04", 1],
    ["2024-12-30", 1],
  ])("have the number of the calendar: %s lies in week %i", (date, week) => {
    expect(weekNumberOf(date)).toBe(week);
  });

  test("begin on a Monday, the first of a month or the first of a quarter", () => {
    expect(spansAround("dagelijks", "2026-11-22", { before: 1, after: 1 })).toEqual([
      "2026-11-09",
      "2026-11-16",
      "2026-11-23",
    ]);
    expect(spansAround("maandelijks", "2026-01-31", { before: 2, after: 1 })).toEqual([
      "2025-11-01",
      "2025-12-01",
      "2026-01-01",
      "2026-02-01",
    ]);
    expect(spansAround("kwartaal", "2026-11-22", { before: 1, after: 1 })).toEqual([
      "2026-07-01",
      "2026-10-01",
      "2027-01-01",
    ]);
  });

  test("follow on each other without gaps: every day lies in the span before the next one begins", () => {
    fc.assert(
      fc.property(niveau, day, (level, date) => {
        const span = spanOf({ niveau: level, date });
        expect(span <= date && date < spanAfter(level, span, 1)).toBe(true);
        expect(spanOf({ niveau: level, date: addDays(spanAfter(level, span, 1), -1) })).toBe(span);
      }),
    );
  });
});

function byDate(one: { date: string; niveau: string }, other: { date: string; niveau: string }): number {
  return `${one.date}${one.niveau}`.localeCompare(`${other.date}${other.niveau}`);
}
