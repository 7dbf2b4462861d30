import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Actie } from "../../src/domain/afspraak.ts";
import { STADIA, type Stadium } from "../../src/domain/leerstand.ts";
import { kwartaalBehind, type Uitrolbronnen, uitrolcijfers, wijkenBehind } from "../../src/domain/uitrolcijfers.ts";
import type { Golfstatus, Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";

const TODAY = "2026-11-22";
const NOTHING: Uitrolbronnen = {
  wijkIds: new Set(["oost"]),
  kwartaal: "2026-Q4",
  metingen: [],
  acties: [],
  moetpunten: [],
  processen: [],
  leerstanden: [],
  wijken: [
    { id: "oost", name: "Oost" },
    { id: "zuid", name: "Zuid" },
    { id: "centrum", name: "Centrum" },
  ],
  ritme: [],
  oordelen: [],
};

const figures = (some: Partial<Uitrolbronnen>) => uitrolcijfers({ ...NOTHING, ...some }, TODAY);

const leerstand = (id: string, team: string, stadium: Stadium, datum: string) => ({
  id,
  leerstand: { procesId: "1", team, stadium, datum, bewijs: "" },
});

describe("the figures under a proposal", () => {
  test("are not there as long as nobody measured; that no point is open is a figure", () => {
    expect(figures({})).toEqual({ "open-moet": { waarde: 0, bron: "Ontwikkelpunten op 22-11-2026", rijen: [] } });
  });

  test("take what was measured last in the district before what is about all of them", () => {
    const meting = (waarde: number, datum: string, wijkId?: string, soort: "measured" | "target" = "measured") => ({
      id: String(waarde),
      meting: {
        title: "Wachttijd",
        indicator: "wachttijd",
        soort,
        datum,
        waarde,
        eenheid: "weken",
        bron: "Suite",
        kwaliteit: "confirmed",
        ...(wijkId === undefined ? {} : { wijkId }),
      } as const,
    });
    const whole = meting(9, "2026-11-01");
    const metingen = [meting(6, "2026-05-01", "oost"), meting(5, "2026-09-01", "oost"), whole];
    const others = [meting(1, "2026-11-01", "zuid"), meting(2, "2026-11-01", "oost", "target")];
    expect(figures({ metingen: [...metingen, ...others] }).wachttijd).toEqual({
      waarde: 5,
      eenheid: "weeks",
      bron: "Suite, 01-09-2026",
      rijen: [{ lijst: "metingen", id: "5" }],
    });
    expect(figures({ metingen: [whole, ...others.slice(0, 1)] }).wachttijd?.waarde).toBe(9);
    expect(figures({ metingen: others }).wachttijd).toBeUndefined();
  });

  test("count which share of the open actions is late, of the district and of those about all of it", () => {
    const actie = (id: string, streefdatum: string, some: Partial<Actie> = {}) => ({
      id,
      madeAt: "2026-10-01T08:00:00Z",
      actie: {
        soort: "actie",
        nummer: id,
        title: id,
        evaluatieId: "1",
        onderdeel: "algemeen",
        eigenaar: { id: "noor", name: "Noor" },
        status: "open",
        streefdatum,
        ...some,
      } as Actie,
    });
    const acties = [
      actie("te laat", "2026-11-21", { wijkId: "oost" }),
      actie("vandaag", TODAY),
      actie("op tijd", "2026-12-01"),
      actie("elders", "2026-01-01", { wijkId: "zuid" }),
      actie("klaar", "2026-01-01", { status: "done", gereedOp: "2026-11-01" }),
    ];
    expect(figures({ acties })["late-acties"]).toEqual({
      waarde: 33.3,
      bron: "1 van 3 open acties op 22-11-2026",
      rijen: [{ lijst: "afspraken", id: "te laat" }],
    });
    expect(figures({ acties: acties.slice(4) })["late-acties"]).toMatchObject({ waarde: 0 });
  });

  test("count the points of the district that must be done, and name those", () => {
    const moetpunten = [
      { id: "1", wijkId: "oost" },
      { id: "2", wijkId: "zuid" },
      { id: "3", wijkId: undefined },
    ];
    expect(figures({ moetpunten })["open-moet"]).toMatchObject({ waarde: 1, rijen: [{ lijst: "punten", id: "1" }] });
  });

  test("say how many processes are described, and nothing as long as that is not known of each", () => {
    const processen = [
      { id: "1", beschreven: true },
      { id: "2", beschreven: true },
      { id: "3", beschreven: false },
    ];
    expect(figures({ processen }).beschreven).toEqual({
      waarde: 66.7,
      bron: "2 van 3 processen op 22-11-2026",
      rijen: [{ lijst: "processen", id: "3" }],
    });
    expect(figures({ processen: [...processen, { id: "4", beschreven: undefined }] }).beschreven).toBeUndefined();
  });

  test("take the stage of the team that is least far, and say which teams were looked at", () => {
    const leerstanden = [
      leerstand("1", "Toegangsteam Oost", "voordoen", "2026-01-01"),
      leerstand("2", "Toegangsteam Oost", "samendoen", "2026-06-01"),
      leerstand("3", "Team Regie", "zelf-doen", "2026-06-01"),
      leerstand("4", "Toegangsteam Zuid", "voordoen", "2026-06-01"),
      leerstand("5", "Klantcontactcentrum", "zelf-doen", "2026-06-01"),
      leerstand("6", "Team Inkomen", "voordoen", "2026-12-01"),
    ];
    expect(figures({ leerstanden }).leerstand).toEqual({
      waarde: 2,
      bron:
        "Klantcontactcentrum, Team Regie, Toegangsteam Oost op 22-11-2026; " +
        "niet meegeteld, want van een andere wijk: Toegangsteam Zuid",
      rijen: [{ lijst: "leerstanden", id: "2" }],
    });
    expect(figures({ leerstanden: leerstanden.slice(3, 4) }).leerstand).toBeUndefined();
  });

  test("are as far as the least of the teams that work there, whatever teams of other districts do", () => {
    const team = fc.constantFrom("Team Oost", "oost-regie", "Team Zuid", "Centrum/Zuid", "Zuid en Oost", "Regie");
    const rows = fc.array(fc.tuple(team, fc.constantFrom(...STADIA)), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const leerstanden = pairs.map(([name, stadium], at) => leerstand(`${at}`, name, stadium, "2026-06-01"));
        const last = new Map(pairs);
        const there = [...last]
          .filter(([name]) => /oost|regie/i.test(name))
          .map(([, stadium]) => STADIA.indexOf(stadium));
        const found = figures({ leerstanden }).leerstand;
        expect(found?.waarde).toBe(there.length === 0 ? undefined : Math.min(...there) + 1);
        const only = leerstanden.filter(({ leerstand: { team: name } }) => /oost|regie/i.test(name));
        expect(figures({ leerstanden: only }).leerstand?.rijen).toEqual(found?.rijen);
      }),
    );
  });

  test("say how well the rhythm of the quarter was kept until today", () => {
    const moment = (id: string, date: string, held: boolean) => ({ id, niveau: "dagelijks", date, held }) as const;
    const ritme = [
      moment("1", "2026-09-30", false),
      moment("2", "2026-10-05", true),
      moment("3", "2026-10-06", false),
      moment("4", "2026-10-12", true),
      moment("5", "2026-11-23", false),
    ];
    expect(figures({ ritme }).ritme).toEqual({
      waarde: 66.7,
      bron: "2 van 3 evaluaties in Q4 2026",
      rijen: [{ lijst: "evaluaties", id: "3" }],
    });
  });

  test("take the last judgement of each area, as a step from insufficient up to good", () => {
    const regel = (id: string, oordeel: "good" | "attention" | "insufficient") => ({
      id,
      regel: {
        soort: "oordeel",
        evaluatieId: "1",
        onderdeel: "regiesysteem",
        tekst: `Oordeel ${id}`,
        oordeel,
      } as const,
    });
    const oordelen = [regel("1", "good"), regel("2", "insufficient")];
    expect(figures({ oordelen })["oordeel/regiesysteem"]).toEqual({
      waarde: 1,
      bron: "Oordeel 2",
      rijen: [{ lijst: "verslagregels", id: "2" }],
    });
    expect(figures({ oordelen: oordelen.slice(0, 1) })["oordeel/regiesysteem"]?.waarde).toBe(3);
    expect(figures({ oordelen })["oordeel/integrale-toegang"]).toBeUndefined();
  });
});

describe("where the figures of a wave come from", () => {
  const golf = (wijkId: string, status: Golfstatus): Uitrolgolf => ({
    title: wijkId,
    wijkId,
    postcodeAreas: [],
    kwartaal: "2027-Q1",
    status,
    wijkplan: EMPTY_WIJKPLAN,
  });

  test("is its own district once that works this way, else the districts that do", () => {
    const golven = [golf("oost", "running"), golf("west", "finished"), golf("zuid", "planned")].map((value, index) => ({
      id: String(index),
      value,
    }));
    expect(wijkenBehind(golven, golf("oost", "planned"))).toEqual(new Set(["oost"]));
    expect(wijkenBehind(golven, golf("zuid", "planned"))).toEqual(new Set(["oost", "west"]));
    expect(wijkenBehind(golven.slice(2), golf("zuid", "planned"))).toEqual(new Set(["zuid"]));
  });

  test("is the quarter before it begins", () => {
    expect(kwartaalBehind({ kwartaal: "2027-Q1" })).toBe("2026-Q4");
  });
});
