import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { WIJKPLANSTATUSSEN } from "../../src/domain/wijkplan.ts";
import * as fc from "fast-check";
import { ACTIESTATUSSEN, type Afspraak } from "../../src/domain/afspraak.ts";
import {
  type Evaluatie,
  EVALUATIESTATUSSEN,
  NIVEAUS,
  ONDERDELEN,
  plannedEvaluatie,
} from "../../src/domain/evaluatie.ts";
import { INDICATOREN, KWALITEITEN, type Meting, SOORTEN_METING } from "../../src/domain/meting.ts";
import { newProces } from "../../src/domain/proces.ts";
import { GOLFSTATUSSEN, type Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import { CIJFERNAMEN, OORDELEN, type Verslagregel } from "../../src/domain/verslagregel.ts";
import type { Repository } from "../../src/sharepoint/list/repository.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { aNew } from "../support/builders.ts";
import { type Desk, type Municipality, openMunicipality } from "../support/municipality.ts";

let municipality: Municipality;
let consulent: Desk;
let collega: Desk;
let links: Readonly<{ evaluatieId: string; puntId: string; procesId: string; wijkId: string }>;

beforeAll(async () => {
  municipality = await openMunicipality();
  consulent = await municipality.as("consulent1");
  collega = await municipality.as("consulent2");
  const { evaluaties, punten, processen, wijken } = consulent.workspace;
  links = {
    evaluatieId: (await evaluaties.add(DAGSTART, aKey())).id,
    puntId: (await punten.add(aNew(), aKey())).id,
    procesId: (await processen.add(newProces("Intake", "toegang"), aKey())).id,
    wijkId: (await wijken.add({ name: "Oost", postcodeAreas: ["1221"], order: 1 }, aKey())).id,
  };
});

afterAll(() => municipality.emulator.close());

const DAGSTART = plannedEvaluatie({ title: "Dagstart", date: "2026-11-02", niveau: "dagelijks" });

let keys = 0;
const aKey = (): string => `sleutel-${(keys += 1)}`;

const title = fc.stringMatching(/^[A-Za-z][A-Za-zé '"<&;0-9]{0,60}[a-z]$/);
const text = fc.oneof(fc.constant(""), fc.stringMatching(/^[A-Za-z]([A-Za-z0-9é '"<&.,;\n]{0,200})[a-z.]$/));
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const persoon = fc.record({ id: fc.uuid(), name: fc.stringMatching(/^[A-Z][a-z]{1,12} [A-Z][a-zé'-]{1,12}$/) });
const onderdeel = fc.constantFrom(...ONDERDELEN);

const evaluatie: fc.Arbitrary<Evaluatie> = fc.record(
  {
    title,
    date: day,
    niveau: fc.constantFrom(...NIVEAUS),
    status: fc.constantFrom(...EVALUATIESTATUSSEN),
    aanwezig: fc.array(persoon, { maxLength: 4 }),
    afwezig: fc.array(persoon, { maxLength: 2 }),
    correctie: fc.record({ evaluatieId: fc.constant("7"), reden: title }),
    selectieklasse: fc.constantFrom("19.1.8", "19.1.9"),
  },
  { requiredKeys: ["title", "date", "niveau", "status", "aanwezig", "afwezig"] },
);

const regel = (): fc.Arbitrary<Verslagregel> => {
  const basis = { evaluatieId: fc.constant(links.evaluatieId), onderdeel, tekst: title };
  return fc.oneof(
    fc.record({ ...basis, soort: fc.constant("tekst" as const) }),
    fc.record(
      {
        ...basis,
        soort: fc.constant("signaal" as const),
        herkomstId: fc.constant("3"),
        puntId: fc.constant(links.puntId),
      },
      { requiredKeys: ["evaluatieId", "onderdeel", "tekst", "soort"] },
    ),
    fc.record({ ...basis, soort: fc.constant("oordeel" as const), oordeel: fc.constantFrom(...OORDELEN) }),
    fc.record({ ...basis, soort: fc.constant("criterium" as const) }),
    fc.record({
      ...basis,
      soort: fc.constant("cijfer" as const),
      cijfer: fc.constantFrom(...CIJFERNAMEN),
      rijen: fc.array(fc.integer({ min: 1, max: 99_999 }).map(String), { maxLength: 40 }),
    }),
  );
};

const afspraak = (): fc.Arbitrary<Afspraak> => {
  const basis = { nummer: fc.constant(""), title, evaluatieId: fc.constant(links.evaluatieId), onderdeel };
  const about = {
    puntId: fc.constant(links.puntId),
    procesId: fc.constant(links.procesId),
    wijkId: fc.constant(links.wijkId),
  };
  const actie = {
    ...basis,
    ...about,
    soort: fc.constant("actie" as const),
    eigenaar: persoon,
    streefdatum: day,
    besluitNummer: fc.constant("B-2026-001"),
  };
  const needed = ["nummer", "title", "evaluatieId", "onderdeel", "soort"] as const;
  const besluit = { ...basis, ...about, soort: fc.constant("besluit" as const), motivering: text, beslisser: persoon };
  return fc.oneof(
    fc.record(besluit, { requiredKeys: [...needed, "motivering"] }),
    fc.record(
      { ...actie, status: fc.constantFrom("open" as const, "dropped" as const) },
      { requiredKeys: [...needed, "eigenaar", "status"] },
    ),
    fc.record(
      { ...actie, status: fc.constant("done" as const), gereedOp: day },
      { requiredKeys: [...needed, "eigenaar", "status", "gereedOp"] },
    ),
  );
};

const golf = (): fc.Arbitrary<Uitrolgolf> =>
  fc.record(
    {
      title,
      wijkId: fc.constant(links.wijkId),
      postcodeAreas: fc.uniqueArray(fc.stringMatching(/^[1-9][0-9]{3}$/), { maxLength: 5 }),
      kwartaal: fc.constantFrom("2026-Q1", "2026-Q4", "2027-Q2"),
      status: fc.constantFrom(...GOLFSTATUSSEN),
      evaluatieId: fc.constant(links.evaluatieId),
      adviseur: persoon,
      wijkplan: fc.record({ rollen: text, sturing: text, overleg: text, tijd: text, verantwoordelijkheden: text }),
      wijkplanstatus: fc.constantFrom(...WIJKPLANSTATUSSEN),
      wijkplanronde: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ["title", "wijkId", "postcodeAreas", "kwartaal", "status", "wijkplan"] },
  );

const meting = (): fc.Arbitrary<Meting> =>
  fc.record(
    {
      title,
      indicator: fc.constantFrom(...INDICATOREN),
      soort: fc.constantFrom(...SOORTEN_METING),
      datum: day,
      waarde: fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
      eenheid: fc.constantFrom("", "dagen", "cijfer"),
      bron: text.map((words) => words.replaceAll("\n", " ")),
      kwaliteit: fc.constantFrom(...KWALITEITEN),
      wijkId: fc.constant(links.wijkId),
      procesId: fc.constant(links.procesId),
    },
    { requiredKeys: ["title", "indicator", "soort", "datum", "waarde", "eenheid", "bron", "kwaliteit"] },
  );

/** What is written comes back as it was, for somebody else too. */
async function comesBack<T extends object>(
  list: (desk: Desk) => Repository<T>,
  values: fc.Arbitrary<T>,
  seen: (value: T) => object = (value) => value,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      const { id } = await list(consulent).add(value, aKey());
      const read = await list(collega).get(id);
      if (!read.ok) throw new Error(`The row could not be read: ${read.error.columns.join(", ")}.`);
      expect(withoutEmpty(seen(read.value.value))).toEqual(withoutEmpty(seen(value)));
    }),
    { numRuns: 40 },
  );
}

function withoutEmpty(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

describe("what a site keeps of its evaluations", () => {
  test("comes back as it was written: the meetings themselves", () =>
    comesBack(({ workspace }) => workspace.evaluaties, evaluatie));

  test("comes back as it was written: lines of minutes", () =>
    comesBack(({ workspace }) => createVerslaglegging(workspace).regels, regel()));

  test("comes back as it was written, with a number: decisions and actions", () =>
    comesBack(
      ({ workspace }) => createVerslaglegging(workspace).afspraken,
      afspraak(),
      (value) => ({ ...value, nummer: undefined }),
    ));

  test("comes back as it was written: waves of the roll-out", () =>
    comesBack(({ workspace }) => createVerslaglegging(workspace).golven, golf()));

  test("comes back as it was written: figures, with two decimals", () =>
    comesBack(({ workspace }) => createVerslaglegging(workspace).metingen, meting()));

  test("says which action cannot be read when somebody took its owner away", async () => {
    const { afspraken } = createVerslaglegging(consulent.workspace);
    const stored = await afspraken.add(anActie("Wie was dit"), aKey());
    await afspraken.list.change(stored.id, stored.etag, { PersoonId: null });
    expect(await afspraken.get(stored.id)).toMatchObject({
      ok: false,
      error: { columns: ["Beslisser of eigenaar"] },
    });
  });
});

describe("the number of what was agreed", () => {
  test("follows on the one before, also when ten people agree at the same moment", async () => {
    const desks = [consulent, collega].map(({ workspace }) => createVerslaglegging(workspace).afspraken);
    const { value: before } = await createVerslaglegging(consulent.workspace).afspraken.add(anActie("Eerst"), aKey());
    const added = await Promise.all(
      [1, 2, 3, 4, 5].flatMap((index) => desks.map((afspraken) => afspraken.add(anActie(`Actie ${index}`), aKey()))),
    );
    const last = Number(before.nummer.slice(-3));
    const start = before.nummer.slice(0, -3);
    expect(added.map(({ value }) => value.nummer).toSorted()).toEqual(
      Array.from({ length: 10 }, (_, index) => start + String(last + 1 + index).padStart(3, "0")),
    );
  });

  test("stays the same when the answer was lost and it is sent again", async () => {
    const { afspraken } = createVerslaglegging(consulent.workspace);
    const key = aKey();
    const first = await afspraken.add(anActie("Twee keer verstuurd"), key);
    const again = await afspraken.add(anActie("Twee keer verstuurd"), key);
    expect([again.id, again.value.nummer]).toEqual([first.id, first.value.nummer]);
  });
});

function anActie(what: string): Afspraak {
  const eigenaar = consulent.me;
  return {
    soort: "actie",
    nummer: "",
    title: what,
    evaluatieId: links.evaluatieId,
    onderdeel: "algemeen",
    eigenaar,
    status: ACTIESTATUSSEN[0],
  };
}
