import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Actie, isLate, type Vergaderbesluit } from "../../src/domain/afspraak.ts";
import { type Evaluatie, EVALUATIESTATUSSEN } from "../../src/domain/evaluatie.ts";
import { AANDACHTSGEBIEDEN } from "../../src/domain/ontwikkelpunt.ts";
import { CIJFERNAMEN } from "../../src/domain/verslagregel.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { TODAY } from "./demoSite.ts";
import { fillRecords, type Records } from "./records.ts";

let content: Records["content"];
let evaluaties: Records["evaluaties"];
let regels: Records["regels"];
let afspraken: Records["afspraken"];
let site: Records["site"];

beforeAll(async () => {
  ({ site, content, evaluaties, regels, afspraken } = await fillRecords());
}, 90_000);

afterAll(() => site.close());

const acties = (): readonly Actie[] => afspraken.flatMap(({ value }) => (value.soort === "actie" ? [value] : []));
const besluiten = (): readonly Vergaderbesluit[] =>
  afspraken.flatMap(({ value }) => (value.soort === "besluit" ? [value] : []));
const evaluatieOf = (id: string): Evaluatie | undefined => evaluaties.find((row) => row.id === id)?.value;

describe("the meetings of the demo", () => {
  test("are in every status, and those that were held say who was there", () => {
    expect(new Set(evaluaties.map(({ value }) => value.status))).toEqual(new Set(EVALUATIESTATUSSEN));
    for (const { value } of evaluaties) {
      expect([value.title, value.aanwezig.length > 2]).toEqual([value.title, value.status !== "planned"]);
      const both = value.aanwezig.filter(({ id }) => value.afwezig.some((one) => one.id === id));
      expect(both).toEqual([]);
    }
    expect(evaluaties.filter(({ value }) => value.afwezig.length > 0).length).toBeGreaterThan(5);
  });

  test("missed one dagstart", () => {
    const missed = evaluaties.filter(({ value }) => value.status === "planned" && value.date < TODAY);
    expect(missed.map(({ value }) => value.title)).toEqual(["Dagstart dinsdag 27 oktober 2026"]);
    expect(regels.filter(({ value }) => value.evaluatieId === missed[0]?.id)).toEqual([]);
  });

  test("were adopted by somebody else than who wrote them, after everything was written down", () => {
    const adopted = evaluaties.filter(({ value }) => value.status === "adopted");
    expect(adopted.length).toBeGreaterThanOrEqual(18);
    for (const { id } of adopted) {
      const row = content.rows.evaluaties.find((each) => each.id === id);
      expect(row?.fields["_UIVersionString"]).toBe("3.0");
      expect(row?.modified.writer).not.toEqual(row?.created.writer);
      const lines = content.rows.regels.filter(({ fields }) => String(fields["EvaluatieLookupId"]) === id);
      expect(lines.filter(({ created }) => created.at > (row?.modified.at ?? ""))).toEqual([]);
    }
  });
});

describe("the lines of the minutes", () => {
  test("stand in meetings that were held, and are all different, but for what was lifted", () => {
    const held = new Set(evaluaties.filter(({ value }) => value.status !== "planned").map(({ id }) => id));
    expect(regels.filter(({ value }) => !held.has(value.evaluatieId))).toEqual([]);
    const own = regels.flatMap(({ value }) =>
      value.soort === "cijfer" || (value.soort === "signaal" && value.herkomstId !== undefined) ? [] : [value.tekst],
    );
    expect(new Set(own).size).toBe(own.length);
  });

  test("begin in every month and quarter with its figures, and some of those count something", () => {
    const months = evaluaties.filter(({ value }) => value.niveau !== "dagelijks" && value.status !== "planned");
    const figures = regels.flatMap(({ value }) => (value.soort === "cijfer" ? [value] : []));
    for (const { id } of months)
      expect(figures.filter(({ evaluatieId }) => evaluatieId === id).map(({ cijfer }) => cijfer)).toEqual(CIJFERNAMEN);
    expect(figures).toHaveLength(months.length * CIJFERNAMEN.length);
    const counting = figures.filter(({ rijen }) => rijen.length > 0).map(({ cijfer }) => cijfer);
    for (const cijfer of ["raised", "decided", "made-acties", "missed", "tevredenheid"] as const)
      expect(counting).toContain(cijfer);
  });

  test("judge every area of a quarter once, by criteria that were written before", () => {
    for (const { id } of evaluaties.filter(({ value }) => value.niveau === "kwartaal" && value.status !== "planned")) {
      for (const gebied of AANDACHTSGEBIEDEN) {
        const own = regels.filter(({ value }) => value.evaluatieId === id && value.onderdeel === gebied);
        const [oordeel, ...more] = own.filter(({ value }) => value.soort === "oordeel");
        const criteria = own.filter(({ value }) => value.soort === "criterium");
        expect(more).toEqual([]);
        expect(criteria.length).toBeGreaterThan(1);
        expect(criteria.filter((criterium) => Number(criterium.id) > Number(oordeel?.id))).toEqual([]);
      }
    }
  });

  test("say the same as the lower line that they were lifted from", () => {
    const liftedLines = regels.flatMap(({ value }) =>
      value.soort === "signaal" && value.herkomstId !== undefined ? [value] : [],
    );
    const pairs = liftedLines.map((line) => {
      const origin = regels.find(({ id }) => id === line.herkomstId)?.value;
      expect(origin).toMatchObject({ soort: "signaal", tekst: line.tekst, onderdeel: line.onderdeel });
      return [evaluatieOf(origin?.evaluatieId ?? "")?.niveau, evaluatieOf(line.evaluatieId)?.niveau].join(" → ");
    });
    const count = (pair: string): number => pairs.filter((each) => each === pair).length;
    expect(count("maandelijks → kwartaal")).toBe(2);
    expect(count("dagelijks → maandelijks")).toBeGreaterThanOrEqual(2);
    expect(pairs.length).toBe(count("maandelijks → kwartaal") + count("dagelijks → maandelijks"));
  });

  test("agree with the points: a point that came up in a meeting is named there", () => {
    const raised = content.punten.stored.filter(({ value }) => value.evaluatieId !== undefined);
    expect(raised.length).toBeGreaterThan(20);
    const unsaid = raised.filter(
      ({ id, value: { evaluatieId } }) =>
        !regels.some(
          ({ value }) => value.soort === "signaal" && value.puntId === id && value.evaluatieId === evaluatieId,
        ),
    );
    expect(unsaid.map(({ value }) => value.title)).toEqual([]);
  });
});

describe("what was agreed", () => {
  test("has numbers without gaps, in the order of the meetings", () => {
    for (const [letter, all] of [
      ["B", besluiten()],
      ["A", acties()],
    ] as const) {
      const numbered = all.toSorted((one, other) => one.nummer.localeCompare(other.nummer));
      const expected = numbered.map((_, index) => `${letter}-2026-${String(index + 1).padStart(3, "0")}`);
      expect(numbered.map(({ nummer }) => nummer)).toEqual(expected);
      const dates = numbered.map(({ evaluatieId }) => evaluatieOf(evaluatieId)?.date ?? "");
      expect(dates).toEqual(dates.toSorted());
    }
  });

  test("has decisions with a reason and a decider who was there", () => {
    expect(besluiten().length).toBeGreaterThanOrEqual(15);
    for (const { motivering, beslisser, evaluatieId } of besluiten()) {
      expect(motivering.length).toBeGreaterThan(60);
      expect(evaluatieOf(evaluatieId)?.aanwezig).toContainEqual(beslisser);
    }
  });

  test("has actions that are done, late, dropped and still to be done, none of them ended in the future", () => {
    const states = acties().map((actie) => (isLate(actie, TODAY) ? "late" : actie.status));
    expect(new Set(states)).toEqual(new Set(["done", "late", "dropped", "open"]));
    expect(acties().filter((actie) => actie.status === "done" && actie.gereedOp > TODAY)).toEqual([]);
    for (const actie of acties()) {
      const agreedOn = evaluatieOf(actie.evaluatieId)?.date ?? "9";
      expect((actie.streefdatum ?? "") > agreedOn).toBe(true);
    }
  });

  test("has actions that carry out a decision of the same meeting, and decisions that nobody carries out", () => {
    const named = acties().filter(({ besluitNummer }) => besluitNummer !== undefined);
    expect(named.length).toBeGreaterThanOrEqual(8);
    for (const { besluitNummer, evaluatieId } of named) {
      const besluit = besluiten().find(({ nummer }) => nummer === besluitNummer);
      expect(besluit?.evaluatieId).toBe(evaluatieId);
    }
    const carriedOut = new Set(named.map(({ besluitNummer }) => besluitNummer));
    expect(besluiten().filter(({ nummer }) => !carriedOut.has(nummer)).length).toBeGreaterThanOrEqual(1);
  });

  test("was written down on the day of the meeting, or when the lists came", () => {
    const setUp = calendarDateOf(content.rows.wijken[0]?.created.at ?? "");
    for (const row of content.rows.afspraken) {
      const { date = "" } = evaluatieOf(String(row.fields["EvaluatieLookupId"])) ?? {};
      expect(calendarDateOf(row.created.at)).toBe(date < setUp ? setUp : date);
    }
  });
});
