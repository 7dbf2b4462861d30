import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Actie } from "../../src/domain/afspraak.ts";
import { type AgendaBronnen, agendaFor, type MetId, niveauBelow, type Wachtend } from "../../src/domain/agenda.ts";
import {
  type Evaluatie,
  EVALUATIESTATUSSEN,
  type Niveau,
  NIVEAUS,
  plannedEvaluatie,
} from "../../src/domain/evaluatie.ts";
import { lifted, type Signaal, type Verslagregel } from "../../src/domain/verslagregel.ts";

const TODAY = "2026-11-23";
const NONE: AgendaBronnen = { evaluaties: [], afspraken: [], regels: [], wachtend: [] };

function meeting(id: string, niveau: Niveau, date: string, some: Partial<Evaluatie> = {}): MetId<Evaluatie> {
  const planned = plannedEvaluatie({ title: `Evaluatie ${id}`, date, niveau });
  return { id, value: { ...planned, status: "draft", ...some } };
}

function actie(id: string, evaluatieId: string, some: Partial<Actie> = {}): MetId<Actie> {
  const basis = { nummer: `A-2026-${id.padStart(3, "0")}`, title: `Actie ${id}`, onderdeel: "algemeen" } as const;
  const eigenaar = { id: "sanne", name: "Sanne" };
  return { id, value: { ...basis, soort: "actie", eigenaar, status: "open", evaluatieId, ...some } as Actie };
}

function signaal(id: string, evaluatieId: string): Readonly<{ id: string; value: Signaal }> {
  return { id, value: { soort: "signaal", evaluatieId, onderdeel: "regiesysteem", tekst: `Signaal ${id}` } };
}

const idsOf = (items: readonly Readonly<{ id: string }>[]) => items.map(({ id }) => id);

describe("the agenda of a meeting", () => {
  const maand = meeting("9", "maandelijks", "2026-12-03", { status: "planned" });
  const evaluaties = [
    meeting("1", "maandelijks", "2026-11-05", { status: "adopted" }),
    meeting("2", "dagelijks", "2026-11-10"),
    meeting("3", "dagelijks", "2026-11-17"),
    meeting("4", "kwartaal", "2026-10-08"),
    maand,
  ];

  test("begins with actions that should have been done, then by when they are due", () => {
    const afspraken = [
      actie("10", "2"),
      actie("11", "2", { streefdatum: "2026-12-01" }),
      actie("12", "1", { streefdatum: "2026-11-20" }),
      actie("13", "3", { streefdatum: "2026-11-11" }),
      actie("14", "3", { status: "done", gereedOp: "2026-11-18" }),
      actie("15", "3", { status: "dropped" }),
    ];
    const { acties } = agendaFor(maand, { ...NONE, evaluaties, afspraken }, TODAY);
    expect(acties.map(({ id, late, herkomst }) => [id, late, herkomst.naam.title])).toEqual([
      ["13", true, "Evaluatie 3"],
      ["12", true, "Evaluatie 1"],
      ["11", false, "Evaluatie 2"],
      ["10", false, "Evaluatie 2"],
    ]);
  });

  test("has nothing of a higher level, of later meetings, or of itself", () => {
    const later = meeting("20", "dagelijks", "2026-12-07");
    const afspraken = [actie("10", "4"), actie("11", "20"), actie("12", "9")];
    const bronnen = { ...NONE, evaluaties: [...evaluaties, later], afspraken };
    expect(agendaFor(maand, bronnen, TODAY).acties).toEqual([]);
  });

  test("has what the dagstart of the same morning agreed on", () => {
    const morning = meeting("20", "dagelijks", "2026-12-03");
    const bronnen = { ...NONE, evaluaties: [...evaluaties, morning], afspraken: [actie("10", "20")] };
    expect(idsOf(agendaFor(maand, bronnen, TODAY).acties)).toEqual(["10"]);
  });

  test("says which points waited already the last time, and where they were raised", () => {
    const wachtend: readonly Wachtend[] = [
      { id: "31", title: "Later gekomen", sinds: "2026-11-18", evaluatieId: "3" },
      { id: "30", title: "Blijft liggen", sinds: "2026-11-02" },
    ];
    const { punten } = agendaFor(maand, { ...NONE, evaluaties, wachtend }, TODAY);
    expect(punten.map(({ punt, again, herkomst }) => [punt.title, again, herkomst?.naam.title])).toEqual([
      ["Blijft liggen", true, undefined],
      ["Later gekomen", false, "Evaluatie 3"],
    ]);
  });

  test("goes by the last time that this level met, not by what nobody held or by corrected minutes", () => {
    const others = [
      meeting("20", "maandelijks", "2026-11-19", { status: "planned" }),
      meeting("21", "maandelijks", "2026-11-19", { correctie: { evaluatieId: "1", reden: "naam" } }),
    ];
    expect(agendaFor(maand, { ...NONE, evaluaties: [...evaluaties, ...others] }, TODAY).vorige?.id).toBe("1");
  });

  test("offers the signals of the level below since then, and says of those that were lifted where they were said", () => {
    const old = meeting("20", "dagelijks", "2026-11-03");
    const regels: readonly MetId<Verslagregel>[] = [
      signaal("40", "2"),
      signaal("41", "3"),
      signaal("42", "20"),
      signaal("43", "4"),
      { id: "44", value: lifted("41", signaal("41", "3").value, "9") },
      { id: "45", value: { soort: "tekst", evaluatieId: "2", onderdeel: "algemeen", tekst: "Gewoon gezegd" } },
    ];
    const agenda = agendaFor(maand, { ...NONE, evaluaties: [...evaluaties, old], regels }, TODAY);
    expect(agenda.opgetild.map(({ id, herkomst }) => [id, herkomst?.naam.title])).toEqual([["44", "Evaluatie 3"]]);
    expect(agenda.opTeTillen.map(({ id, herkomst }) => [id, herkomst?.naam.title])).toEqual([["40", "Evaluatie 2"]]);
  });

  test("offers what was said once, also when the minutes that say it are being corrected, or were", () => {
    const copy = { evaluatieId: "3", reden: "naam" };
    const regels = [signaal("40", "3"), signaal("41", "20")];
    const offered = (status: "draft" | "adopted") => {
      const correction = meeting("20", "dagelijks", "2026-11-17", { correctie: copy, status });
      return idsOf(agendaFor(maand, { ...NONE, evaluaties: [...evaluaties, correction], regels }, TODAY).opTeTillen);
    };
    expect(offered("draft")).toEqual(["40"]);
    expect(offered("adopted")).toEqual(["41"]);
  });

  test("of a dagstart has no signals: nothing lies below it", () => {
    const dagstart = meeting("50", "dagelijks", TODAY);
    const regels = [signaal("40", "2"), signaal("41", "1")];
    expect(agendaFor(dagstart, { ...NONE, evaluaties, regels }, TODAY)).toMatchObject({ opgetild: [], opTeTillen: [] });
  });
});

const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`);
const world = fc
  .array(fc.record({ niveau: fc.constantFrom(...NIVEAUS), date, status: fc.constantFrom(...EVALUATIESTATUSSEN) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map(({ niveau, date: on, status }, index) => meeting(String(index + 1), niveau, on, { status })))
  .chain((evaluaties) => {
    const evaluatieId = fc.constantFrom(...evaluaties.map(({ id }) => id));
    return fc.record({
      meeting: fc.constantFrom(...evaluaties),
      evaluaties: fc.constant(evaluaties),
      acties: fc.array(fc.record({ evaluatieId, streefdatum: date, open: fc.boolean() }), { maxLength: 10 }),
      signalen: fc.array(evaluatieId, { maxLength: 10 }),
    });
  });
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

function bronnenOf({ evaluaties, acties, signalen }: World): AgendaBronnen {
  const rows = acties.map(({ evaluatieId, streefdatum, open }, index) =>
    actie(String(100 + index), evaluatieId, open ? { streefdatum } : { streefdatum, status: "dropped" }),
  );
  const regels = signalen.map((evaluatieId, index) => signaal(String(200 + index), evaluatieId));
  return { evaluaties, afspraken: rows, regels, wachtend: [] };
}

describe("whatever was said and agreed", () => {
  test("an open action of an earlier meeting on the same level or below is on the agenda once, and no other", () => {
    fc.assert(
      fc.property(world, (all) => {
        const bronnen = bronnenOf(all);
        const own = all.meeting.value;
        const level = NIVEAUS.indexOf(own.niveau);
        const expected = bronnen.afspraken.filter(({ value }) => {
          const from = all.evaluaties.find(({ id }) => id === value.evaluatieId);
          if (from === undefined || from.id === all.meeting.id || !("status" in value) || value.status !== "open") {
            return false;
          }
          const its = NIVEAUS.indexOf(from.value.niveau);
          return its <= level && (from.value.date < own.date || (from.value.date === own.date && its < level));
        });
        const { acties } = agendaFor(all.meeting, bronnen, TODAY);
        expect(idsOf(acties).toSorted()).toEqual(idsOf(expected).toSorted());
      }),
    );
  });

  test("no action that is in time stands before one that is late", () => {
    fc.assert(
      fc.property(world, (all) => {
        const lates = agendaFor(all.meeting, bronnenOf(all), TODAY).acties.map(({ late }) => late);
        expect(lates.lastIndexOf(true)).toBeLessThan(lates.includes(false) ? lates.indexOf(false) : Infinity);
      }),
    );
  });

  test("lifting a signal takes it from what can be lifted and puts it among what was", () => {
    fc.assert(
      fc.property(world, (all) => {
        const bronnen = bronnenOf(all);
        const before = agendaFor(all.meeting, bronnen, TODAY);
        const [first, ...others] = before.opTeTillen;
        fc.pre(first !== undefined);
        if (first === undefined) return;
        expect(first.herkomst?.naam.niveau).toBe(niveauBelow(all.meeting.value.niveau));
        const added = { id: "999", value: lifted(first.id, first.signaal, all.meeting.id) };
        const after = agendaFor(all.meeting, { ...bronnen, regels: [...bronnen.regels, added] }, TODAY);
        expect(after.opTeTillen).toEqual(others);
        expect(after.opgetild).toEqual([
          ...before.opgetild,
          { id: "999", signaal: added.value, herkomst: first.herkomst },
        ]);
      }),
    );
  });
});
