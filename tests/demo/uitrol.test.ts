import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { demoRows } from "../../src/demo/sleutel.ts";
import { WIJKEN } from "../../src/demo/wijken.ts";
import type { Meting } from "../../src/domain/meting.ts";
import { findPersonalData } from "../../src/domain/privacy.ts";
import { emptyKoppen } from "../../src/domain/wijkplan.ts";
import type { Content } from "./demoSite.ts";
import { fillRecords, type Records } from "./records.ts";

let records: Records;

beforeAll(async () => {
  records = await fillRecords();
}, 90_000);

afterAll(() => records.site.close());

describe("the roll-out", () => {
  test("has Oost-1 finished, Zuid running, Oost-2 planned for the next quarter, and goes on up to Wijdemeren", () => {
    const said = records.golven.map(({ value }) => `${value.title} ${value.kwartaal} ${value.status}`);
    expect(said).toEqual([
      "Oost-1 2026-Q1 finished",
      "Zuid-1 2026-Q4 running",
      "Oost-2 2027-Q1 planned",
      "Zuid-2 2027-Q1 planned",
      "Noord-1 2027-Q2 planned",
      "Noord-2 2027-Q3 planned",
      "Centrum-1 2027-Q3 planned",
      "Wijdemeren-1 2027-Q4 planned",
      "Wijdemeren-2 2028-Q1 planned",
    ]);
  });

  test("reaches every postcode area of every wijk once, each with a quality adviser", () => {
    const reached = records.golven.flatMap(({ value }) => value.postcodeAreas).toSorted();
    expect(reached).toEqual(WIJKEN.flatMap(({ postcodeAreas }) => [...postcodeAreas]).toSorted());
    expect(records.golven.filter(({ value }) => value.adviseur === undefined)).toEqual([]);
  });

  test("has a plan under every heading, adopted by the client, where the way of working has arrived", () => {
    for (const { id, value } of records.golven) {
      const expected = value.status === "planned" ? [5, undefined, 0] : [0, "adopted", 1];
      const { log } = records.content;
      const asked = log.verzoekenOf({ soort: "wijkplan", id });
      const proven = asked.filter(({ verzoekId }) => log.eventsOf(verzoekId).some(({ kind }) => kind === "toegepast"));
      expect([value.title, emptyKoppen(value.wijkplan).length, value.wijkplanstatus, proven.length]).toEqual([
        value.title,
        ...expected,
      ]);
    }
  });

  test("is judged by figures with a source: a baseline and a target, and what was measured in each wijk", () => {
    const values = records.cijfers.map(({ value }) => value);
    expect(values.filter(({ bron, eenheid }) => bron === "" || eenheid === "")).toEqual([]);
    expect(new Set(values.map(({ indicator }) => indicator))).toEqual(
      new Set(["klanttevredenheid", "doorlooptijd", "wachttijd", "instroom"]),
    );
    for (const { id } of records.content.rows.wijken) {
      const kinds = values.filter(({ indicator, wijkId }) => indicator === "klanttevredenheid" && wijkId === id);
      expect(new Set(kinds.map(({ soort }) => soort))).toEqual(new Set(["baseline", "target", "measured"]));
    }
    const weeks = values.filter(({ indicator }) => indicator === "doorlooptijd" || indicator === "wachttijd");
    const of = (soort: Meting["soort"]) => new Set(weeks.filter((one) => one.soort === soort).map((one) => one.waarde));
    expect([of("baseline"), of("target")]).toEqual([new Set([10]), new Set([6])]);
    expect(new Set(values.map(({ kwaliteit }) => kwaliteit))).toEqual(
      new Set(["confirmed", "provisional", "estimated"]),
    );
  });
});

describe("all of it", () => {
  test("points to rows that are there", () => {
    const idsOf = (rows: Content["rows"]["wijken"]): ReadonlySet<string | undefined> =>
      new Set([undefined, ...rows.map(({ id }) => id)]);
    const { rows } = records.content;
    const known = {
      evaluatieId: idsOf(rows.evaluaties),
      puntId: idsOf(rows.punten),
      procesId: idsOf(rows.processen),
      wijkId: idsOf(rows.wijken),
    };
    const links = [...records.regels, ...records.afspraken, ...records.golven, ...records.cijfers].map(
      ({ value }): Partial<Record<string, unknown>> => value,
    );
    for (const [link, ids] of Object.entries(known)) {
      const named = links.filter((value) => value[link] !== undefined);
      expect([link, named.length >= 5]).toEqual([link, true]);
      expect(named.filter((value) => !ids.has(String(value[link])))).toEqual([]);
    }
  });

  test("holds no data of residents", () => {
    const texts = [
      ...records.regels.map(({ value }) => value.tekst),
      ...records.afspraken.flatMap(({ value }) => [value.title, value.soort === "besluit" ? value.motivering : ""]),
      ...records.golven.flatMap(({ value }) => [value.title, ...Object.values(value.wijkplan)]),
      ...records.cijfers.flatMap(({ value }) => [value.title, value.bron, value.eenheid]),
      ...records.evaluaties.map(({ value }) => value.title),
    ];
    expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([]);
  });

  test("carries the key of the demo, so that a fill that broke off finds it", () => {
    const { rows } = records.content;
    for (const list of [rows.regels, rows.afspraken, rows.golven, rows.cijfers, rows.evaluaties]) {
      expect(demoRows(list).size).toBe(list.length);
    }
  });
});
