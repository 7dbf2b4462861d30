import { describe, expect, test } from "@jest/globals";
import { EERSTE_WEKEN } from "../../src/demo/evaluaties/dagstartenEerst.ts";
import { LAATSTE_WEKEN } from "../../src/demo/evaluaties/dagstartenLaatst.ts";
import { KWARTALEN } from "../../src/demo/evaluaties/kwartalen.ts";
import { EERSTE_MAANDEN } from "../../src/demo/evaluaties/maandenEerst.ts";
import { LAATSTE_MAANDEN } from "../../src/demo/evaluaties/maandenLaatst.ts";
import { MIDDELSTE_MAANDEN } from "../../src/demo/evaluaties/maandenMidden.ts";
import { PUNTREGELS } from "../../src/demo/evaluaties/puntregels.ts";
import { DEELNEMERS, type DemoVerslag, type Zin } from "../../src/demo/evaluaties/verslag.ts";
import { PUNTEN } from "../../src/demo/punten/alle.ts";
import { REEKSEN } from "../../src/demo/uitrol/reeksen.ts";
import { WIJKPLANNEN } from "../../src/demo/uitrol/wijkplannen.ts";
import { findPersonalData } from "../../src/domain/privacy.ts";

const DAGSTARTEN = [...EERSTE_WEKEN, ...LAATSTE_WEKEN].flatMap(({ monday, tuesday }) => [monday, tuesday]);
const MAANDEN = [...EERSTE_MAANDEN, ...MIDDELSTE_MAANDEN, ...LAATSTE_MAANDEN];
const VERSLAGEN: readonly DemoVerslag[] = [...DAGSTARTEN, ...MAANDEN, ...KWARTALEN];

const zinnen = VERSLAGEN.flatMap(({ regels }): readonly Zin[] => Object.values(regels).flat());
const lines = [...zinnen.map((zin) => (typeof zin === "string" ? zin : zin.tekst)), ...Object.values(PUNTREGELS)];
const besluiten = VERSLAGEN.flatMap((verslag) => verslag.besluiten ?? []);
const acties = VERSLAGEN.flatMap((verslag) => verslag.acties ?? []);
const plans = Object.values(WIJKPLANNEN).flatMap((plan) => Object.values(plan));
const motiveringen = besluiten.map(({ motivering }) => motivering);
const titles = [...besluiten, ...acties].map(({ title }) => title);

describe("what the demo says in its minutes, on whatever day it is filled", () => {
  test("holds nothing that looks like data of a resident", () => {
    const figures = REEKSEN.flatMap(({ name, bron, eenheid }) => [name, bron, eenheid]);
    const texts = [...lines, ...titles, ...motiveringen, ...plans, ...figures];
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([]);
  });

  test("is said in short sentences, and nothing twice", () => {
    const texts = [...lines, ...motiveringen, ...plans];
    expect(texts.filter((text) => !/^\p{Lu}.*[.?]$/u.test(text))).toEqual([]);
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
    for (const all of [texts, titles]) expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  test("names points that are there", () => {
    const known = new Set(PUNTEN.map(({ key }) => key));
    const named = [
      ...Object.keys(PUNTREGELS),
      ...[...besluiten, ...acties].flatMap(({ punt }) => punt ?? []),
      ...zinnen.flatMap((zin) => (typeof zin !== "string" && zin.soort === "signaal" ? (zin.punt ?? []) : [])),
    ];
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  test("has actions carry out a decision that the same meeting took", () => {
    const astray = VERSLAGEN.flatMap((verslag) =>
      (verslag.acties ?? []).filter(({ besluit }) => besluit !== undefined && !verslag.besluiten?.[besluit]),
    );
    expect(astray).toEqual([]);
  });

  test("has nobody decide who was not there, and nobody there who had sent word", () => {
    const tiers = [
      [DAGSTARTEN, DEELNEMERS.dagelijks],
      [MAANDEN, DEELNEMERS.maandelijks],
      [KWARTALEN, DEELNEMERS.kwartaal],
    ] as const;
    for (const [verslagen, invited] of tiers) {
      for (const { afwezig = [], gasten = [], besluiten: taken = [] } of verslagen) {
        expect(afwezig.filter((persona) => !invited.includes(persona))).toEqual([]);
        expect(gasten.filter((persona) => invited.includes(persona))).toEqual([]);
        const present = [...invited, ...gasten].filter((persona) => !afwezig.includes(persona));
        expect(taken.filter(({ beslisser }) => !present.includes(beslisser))).toEqual([]);
      }
    }
  });
});
