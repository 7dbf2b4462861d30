import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import {
  EENHEDEN,
  isDuur,
  isLadder,
  MATEN,
  schaalOf,
  VERGELIJKINGEN,
  VOORBEELDCRITERIA,
} from "../../src/domain/uitrolcriteria.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";
import {
  ADVIEZEN,
  CIJFERLIJSTEN,
  judge,
  type Toetsregel,
  uitkomstOf,
  type Uitrolvoorstel,
  VOORSTELSTATUSSEN,
} from "../../src/domain/uitrolvoorstel.ts";
import { decodeToetsregels, encodeToetsregels } from "../../src/sharepoint/lists/toetsregels.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { type Desk, type Municipality, openMunicipality } from "../support/municipality.ts";

let municipality: Municipality;
let adviseur: Desk;
let collega: Desk;
let links: Readonly<{ golfId: string; evaluatieId: string }>;

beforeAll(async () => {
  municipality = await openMunicipality();
  adviseur = await municipality.as("consulent1");
  collega = await municipality.as("consulent2");
  const { evaluaties, wijken } = adviseur.workspace;
  const kwartaalEvaluatie = plannedEvaluatie({ title: "Kwartaal 4", date: "2026-12-15", niveau: "kwartaal" });
  const { id: wijkId } = await wijken.add({ name: "Oost", postcodeAreas: ["1221"], order: 1 }, aKey());
  const { golven } = createVerslaglegging(adviseur.workspace);
  const golf = { title: "Oost begint", wijkId, postcodeAreas: [], kwartaal: "2027-Q1", status: "planned" } as const;
  links = {
    evaluatieId: (await evaluaties.add(kwartaalEvaluatie, aKey())).id,
    golfId: (await golven.add({ ...golf, wijkplan: EMPTY_WIJKPLAN }, aKey())).id,
  };
});

afterAll(() => municipality.emulator.close());

let keys = 0;
const aKey = (): string => `sleutel-${(keys += 1)}`;

const line = fc
  .stringMatching(/^[A-Za-zé(][A-Za-z0-9é '"<&.,;:()–-]{0,80}[a-z)]$/)
  .map((text) => text.replace(/\s+/g, " "));
const text = fc.oneof(fc.constant(""), line);
const number = fc.integer({ min: -10_000, max: 100_000 }).map((hundredths) => hundredths / 100);

const regel: fc.Arbitrary<Toetsregel> = fc
  .record({
    maat: fc.constantFrom(...MATEN),
    vergelijking: fc.constantFrom(...VERGELIJKINGEN),
    drempel: number,
    step: fc.constantFrom(2, 3),
    eenheid: fc.constantFrom(undefined, ...EENHEDEN),
    vereist: fc.boolean(),
    waarde: fc.option(number, { nil: undefined }),
    valueStep: fc.constantFrom(1, 2, 3),
    bron: text,
    rijen: fc.uniqueArray(
      fc.record({ lijst: fc.constantFrom(...CIJFERLIJSTEN), id: fc.stringMatching(/^[1-9]\d{0,4}$/) }),
      {
        maxLength: 5,
        selector: ({ lijst, id }) => `${lijst} ${id}`,
      },
    ),
  })
  .map(({ maat, vergelijking, drempel, step, eenheid, vereist, waarde, valueStep, bron, rijen }) => {
    const steps = isLadder(schaalOf(maat));
    const agreed = { maat, vergelijking, drempel: steps ? step : drempel, vereist };
    const criterium = isDuur(maat) && eenheid !== undefined ? { ...agreed, eenheid } : agreed;
    // Rows of one list stand together.
    const together = rijen.toSorted(
      (one, other) => CIJFERLIJSTEN.indexOf(one.lijst) - CIJFERLIJSTEN.indexOf(other.lijst),
    );
    if (waarde === undefined) return { criterium };
    return { criterium, cijfer: { waarde: steps ? valueStep : waarde, bron, rijen: together } };
  });

const voorstel = (): fc.Arbitrary<Uitrolvoorstel> =>
  fc.record(
    {
      golfId: fc.constant(links.golfId),
      evaluatieId: fc.constant(links.evaluatieId),
      status: fc.constantFrom(...VOORSTELSTATUSSEN),
      regels: fc.array(regel, { maxLength: 6 }),
      advies: fc.constantFrom(...ADVIEZEN),
      voorwaarden: text,
      afwijking: text,
    },
    { requiredKeys: ["golfId", "status", "regels", "voorwaarden", "afwijking"] },
  );

function withoutEmpty(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

describe("a proposal of the roll-out that is kept in the list", () => {
  test("comes back as it was written, for somebody else too", async () => {
    await fc.assert(
      fc.asyncProperty(voorstel(), async (value) => {
        const { id } = await createVerslaglegging(adviseur.workspace).voorstellen.add(value, aKey());
        const read = await createVerslaglegging(collega.workspace).voorstellen.get(id);
        if (!read.ok) throw new Error(`The row could not be read: ${read.error.columns.join(", ")}.`);
        expect(withoutEmpty(read.value.value)).toEqual(withoutEmpty(value));
      }),
      { numRuns: 60 },
    );
  });

  test("is read by people line by line", () => {
    const cijfers = {
      klanttevredenheid: { waarde: 7.4, bron: "Enquête Q3", rijen: [{ lijst: "metingen", id: "3" }] },
      "late-acties": {
        waarde: 25,
        bron: "Acties van Oost",
        rijen: [
          { lijst: "afspraken", id: "3" },
          { lijst: "afspraken", id: "5" },
        ],
      },
      leerstand: { waarde: 2, bron: "", rijen: [] },
    } as const;
    const criteria = VOORBEELDCRITERIA.filter(({ maat }) =>
      ["klanttevredenheid", "late-acties", "leerstand", "oordeel/regiesysteem"].includes(maat),
    );
    expect(encodeToetsregels(judge(criteria, cijfers)).split("\n")).toEqual([
      "Klanttevredenheid minstens 7 (vereist): 7,4 – gehaald | Bron: Enquête Q3 | Rijen: Metingen 3",
      "Acties te laat hoogstens 20 % (gewenst): 25 % – niet gehaald | Bron: Acties van Oost | Rijen: Afspraken 3, 5",
      "Leerstand minstens Samendoen (vereist): Samendoen – gehaald",
      "Oordeel Regiesysteem minstens Vraagt aandacht (vereist): geen cijfer – onbekend",
    ]);
  });

  test("does not believe an outcome that somebody typed over: it follows from the figure", () => {
    const [typed] = decodeToetsregels("Klanttevredenheid minstens 7 (vereist): 6,9 – gehaald | Bron: Enquête") ?? [];
    expect(typed === undefined ? undefined : uitkomstOf(typed)).toBe("not-met");
  });

  test.each([
    ["iemand typte iets"],
    ["Klantgeluk minstens 7 (vereist): 7,4 – gehaald"],
    ["Klanttevredenheid minstens zeven (vereist): 7,4 – gehaald"],
    ["Klanttevredenheid minstens 7 (vereist): goed – gehaald"],
    ["Wachttijd hoogstens 6 weken (vereist): 40 dagen – gehaald"],
    ["Klanttevredenheid minstens 7 (vereist): 7 – gehaald | Rijen: Zomaar 3"],
  ])("is reported when a line was broken by hand, for without it the advice could be better: %s", async (broken) => {
    const { voorstellen } = createVerslaglegging(adviseur.workspace);
    const regels = judge(VOORBEELDCRITERIA, {});
    const value: Uitrolvoorstel = {
      golfId: links.golfId,
      status: "draft",
      regels,
      voorwaarden: "",
      afwijking: "",
    };
    const { id, etag } = await voorstellen.add(value, aKey());
    await voorstellen.list.change(id, etag, { Regels: `${encodeToetsregels(regels)}\n${broken}` });
    expect(await voorstellen.get(id)).toMatchObject({ ok: false, error: { columns: ["Criteria en cijfers"] } });
  });
});
