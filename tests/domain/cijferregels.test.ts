import { describe, expect, test } from "@jest/globals";
import { cijferregels, cijfersleutel } from "../../src/domain/cijfers/cijferregels.ts";
import { writeGemiddelde, writeWaarde } from "../../src/domain/cijfers/getal.ts";
import { type Cijferbronnen, verslagcijfers } from "../../src/domain/cijfers/verslagcijfers.ts";
import { puntloop } from "../../src/domain/cijfers/puntloop.ts";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { inhoudVan } from "../../src/domain/verslaginhoud.ts";
import { verslagperiode } from "../../src/domain/verslagperiode.ts";
import { CIJFERNAMEN, type Cijfernaam, type Cijferregel } from "../../src/domain/verslagregel.ts";
import { movedTo, reeks } from "../../src/domain/ritme.ts";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import { aPoint, consulent } from "../support/builders.ts";

const TODAY = "2026-10-08";
const NONE: Cijferbronnen = {
  punten: [],
  acties: [],
  ritme: [],
  volwassenheid: { processen: [], metingen: [] },
  leerstanden: [],
  metingen: [],
};
const namen = { wijk: (id: string) => (id === "1" ? "Oost-1" : undefined), proces: () => undefined };

function lines(some: Partial<Cijferbronnen>, periode = "2026-Q3"): Readonly<Record<Cijfernaam, Cijferregel>> {
  const regels = cijferregels("12", verslagcijfers({ ...NONE, ...some }, periode, TODAY), namen);
  expect(regels.map(({ cijfer }) => cijfer)).toEqual(CIJFERNAMEN);
  return Object.fromEntries(regels.map((regel) => [regel.cijfer, regel])) as Record<Cijfernaam, Cijferregel>;
}

describe("the figures of minutes", () => {
  test("say so when there is nothing to count, and name no rows", () => {
    const all = Object.values(lines({}));
    expect(all.flatMap(({ rijen }) => rijen)).toEqual([]);
    expect(all.map(({ tekst }) => tekst)).toEqual([
      "0 punten",
      "0 besluiten, waarvan 0 afgewezen",
      "0 punten",
      "0 punten op 30-09-2026",
      "0 punten op 30-09-2026",
      "er is geen punt afgerond",
      "0 acties",
      "0 acties, waarvan 0 na de afgesproken datum",
      "0 van de 0 open acties op 30-09-2026",
      "er stond geen evaluatie gepland",
      "nog geen proces is gemeten",
      "0 teams begonnen, 0 een stap verder en 0 een stap terug",
      "niets gemeten",
    ]);
  });

  test("name exactly the points that they count", () => {
    const raisedOn = (id: string, day: string, finishedOn?: string) =>
      puntloop(
        {
          id,
          point: finishedOn === undefined ? aPoint("new") : ({ ...aPoint("done"), finishedOn } as Ontwikkelpunt),
          standing: finishedOn === undefined ? "plain" : "proven",
          raisedAt: `${day}T09:00:00Z`,
          rondes: [],
        },
        TODAY,
      );
    const {
      raised,
      finished,
      open,
      "lead-time": leadTime,
    } = lines({
      punten: [
        raisedOn("1", "2026-06-30"),
        raisedOn("2", "2026-07-01", "2026-07-31"),
        raisedOn("3", "2026-09-30"),
        raisedOn("4", "2026-10-01"),
      ],
    });
    expect([raised.tekst, raised.rijen]).toEqual(["2 punten", ["2", "3"]]);
    expect([finished.tekst, finished.rijen]).toEqual(["1 punt", ["2"]]);
    expect([open.tekst, open.rijen]).toEqual(["2 punten op 30-09-2026", ["1", "3"]]);
    expect(leadTime.tekst).toBe("van inbreng tot ingevoerd de helft binnen 30 dagen, 85% binnen 30 dagen");
  });

  test("name the actions that are late, and the meetings that nobody held", () => {
    const actie = {
      soort: "actie",
      nummer: "A-2026-001",
      title: "Bel JCC",
      evaluatieId: "3",
      onderdeel: "algemeen",
      eigenaar: consulent,
      status: "open",
    } as const;
    const found = lines({
      acties: [
        { id: "8", actie: { ...actie, streefdatum: "2026-09-01" }, madeAt: "2026-08-10T09:00:00Z" },
        { id: "9", actie, madeAt: "2026-08-10T09:00:00Z" },
      ],
      ritme: [
        { id: "5", niveau: "dagelijks", date: "2026-09-07", held: true },
        { id: "6", niveau: "dagelijks", date: "2026-09-08", held: false },
        { id: "7", niveau: "maandelijks", date: "2026-09-03", held: true },
      ],
    });
    expect([found["made-acties"].tekst, found["late-acties"].tekst, found["late-acties"].rijen]).toEqual([
      "2 acties",
      "1 van de 2 open acties op 30-09-2026",
      ["8"],
    ]);
    expect([found.missed.tekst, found.missed.rijen]).toEqual(["1 van de 3", ["6"]]);
  });

  test("say of satisfaction what was measured last, of what, and what it was before", () => {
    const meting = (id: string, datum: string, waarde: number, wijkId?: string) => ({
      id,
      meting: {
        title: "Klanttevredenheid",
        indicator: "klanttevredenheid",
        soort: "measured",
        datum,
        waarde,
        eenheid: "rapportcijfer",
        bron: "Enquête",
        kwaliteit: "confirmed",
        ...(wijkId === undefined ? {} : { wijkId }),
      } as const,
    });
    const { tevredenheid } = lines({
      metingen: [
        meting("1", "2026-05-01", 7.1, "1"),
        meting("2", "2026-08-01", 7.4, "1"),
        meting("3", "2026-08-02", 7),
      ],
    });
    expect([tevredenheid.tekst, tevredenheid.rijen]).toEqual(["alles samen 7; Oost-1 7,4 (was 7,1)", ["3", "2"]]);
  });

  test("round a mean as every screen does", () => {
    const processen = ([1, 2, 2] as const).map((volwassenheid, index) => ({
      id: String(index + 1),
      status: "adopted" as const,
      volwassenheid,
    }));
    const { volwassenheid } = lines({ volwassenheid: { processen, metingen: [] } }, "2026-Q4");
    expect(volwassenheid.tekst).toMatch(/^gemiddeld niveau 1,7;/);
    expect(writeGemiddelde(5 / 3)).toBe("1,7");
    expect([writeGemiddelde(2, "en-GB"), writeGemiddelde(2.25, "en-GB")]).toEqual(["2", "2.3"]);
    expect([writeWaarde(7.25), writeWaarde(7.1), writeWaarde(7)]).toEqual(["7,25", "7,1", "7"]);
  });

  test("have a key each, by which they stand there once", () => {
    expect(new Set(CIJFERNAMEN.map((naam) => cijfersleutel("12", naam))).size).toBe(CIJFERNAMEN.length);
    expect(cijfersleutel("12", "lead-time")).toBe("cijfers/12/lead-time");
  });

  test("belong to what is adopted, with the rows that were counted", () => {
    const evaluatie = plannedEvaluatie({ title: "Kwartaalevaluatie Q3 2026", date: TODAY, niveau: "kwartaal" });
    const { raised } = lines({});
    const inhoud = (value: Cijferregel) => inhoudVan({ evaluatie, regels: [{ id: "1", value }], afspraken: [] });
    expect(inhoud({ ...raised, rijen: ["9"] })).not.toBe(inhoud(raised));
  });
});

describe("the period of minutes", () => {
  test("is the one that the series names, wherever the meeting is moved to", () => {
    const month = reeks("maandelijks", "2026-01-01", "2026-12-31").map(({ naam }) => naam);
    expect(month.map(verslagperiode)).toEqual([
      "2025-12",
      ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`),
    ]);
    const quarter = reeks("kwartaal", "2026-01-01", "2026-12-31").map(({ naam }) => naam);
    expect(quarter.map(verslagperiode)).toEqual(["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]);
    expect(quarter.map((naam) => verslagperiode(movedTo(naam, "2026-12-24")))).toEqual(quarter.map(verslagperiode));
    expect(month.map((naam) => verslagperiode(movedTo(naam, "2026-06-24")))).toEqual(month.map(verslagperiode));
  });

  test("is the one before its day when the title is somebody's own; a dagstart has none", () => {
    const own = { title: "Terugblik", date: "2026-01-15" } as const;
    expect(verslagperiode({ ...own, niveau: "maandelijks" })).toBe("2025-12");
    expect(verslagperiode({ ...own, niveau: "kwartaal" })).toBe("2025-Q4");
    expect(verslagperiode({ ...own, niveau: "dagelijks" })).toBeUndefined();
  });
});
