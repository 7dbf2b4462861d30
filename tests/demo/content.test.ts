import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { addDays, dayBefore } from "../../src/demo/calendar.ts";
import { DOCUMENTEN } from "../../src/demo/documenten/alle.ts";
import { planOfDocument } from "../../src/demo/documenten/plan.ts";
import { COURSES } from "../../src/demo/documenten/courses.ts";
import { INVOERING } from "../../src/demo/invoering.ts";
import { leerstandenUntil } from "../../src/demo/leerstanden.ts";
import { metingenUntil } from "../../src/demo/metingen.ts";
import { AFDELINGEN, TEAMS } from "../../src/demo/organisatie.ts";
import { evaluatiesUntil } from "../../src/demo/evaluaties/rooster.ts";
import { type PlannedVersion, planOf } from "../../src/demo/plan.ts";
import { PROCESSEN } from "../../src/demo/processen.ts";
import { PUNTEN } from "../../src/demo/punten/alle.ts";
import type { Act, Punt } from "../../src/demo/punten/punt.ts";
import type { Setting } from "../../src/demo/setting.ts";
import { WIJKEN } from "../../src/demo/wijken.ts";
import { STATUSES, TITLE_MAX } from "../../src/domain/ontwikkelpunt.ts";
import { findPersonalData } from "../../src/domain/privacy.ts";
import { changedFields } from "../../src/sharepoint/list/codec.ts";
import { ontwikkelpuntCodec } from "../../src/sharepoint/lists/ontwikkelpunten.ts";

/** Any day on which somebody may start the demo. */
const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2026-09-01", days));

const settingOn = (day: string): Setting => ({
  day,
  persoon: (persona) => ({ id: persona, name: persona }),
  procesId: (key) => `proces ${key}`,
  wijkId: (key) => `wijk ${key}`,
  evaluaties: evaluatiesUntil(day).map((evaluatie) => ({ ...evaluatie, id: evaluatie.key })),
});

function plansOn(day: string): readonly Readonly<{ punt: Punt; plan: readonly PlannedVersion[] }>[] {
  const setting = settingOn(day);
  return PUNTEN.map((punt) => ({ punt, plan: planOf(punt, setting) }));
}

/** Every text that somebody reads. */
function textsOf(punt: Punt): readonly string[] {
  const rewritten = punt.course.flatMap((act) => {
    if (act.kind === "reject") return [act.reason];
    return act.kind === "change" ? [act.to.title ?? "", (act.to.explanation ?? []).join(" ")] : [];
  });
  const questions = (punt.deelvragen ?? []).flat().filter((text) => text !== undefined);
  return [punt.title, punt.explanation.join(" "), ...questions, ...rewritten];
}

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });
const sentencesIn = (text: string): number => [...segmenter.segment(text)].length;

describe("the texts of the demo", () => {
  test("hold nothing that looks like data of a resident", () => {
    const texts = [
      ...PUNTEN.flatMap(textsOf),
      ...PROCESSEN.map(({ title }) => title),
      ...WIJKEN.flatMap(({ name, postcodeAreas }) => [name, postcodeAreas.join(", ")]),
      ...evaluatiesUntil("2026-11-22").map(({ title }) => title),
      ...leerstandenUntil("2026-11-22", (key) => key).map(({ value }) => value.bewijs),
      ...metingenUntil("2026-11-22", (key) => key).flatMap(({ value }) => value.antwoorden.map(({ bewijs }) => bewijs)),
      ...Object.values(INVOERING).flatMap((stappen) => stappen.map((stap) => Object.values(stap).join("\n"))),
      ...Object.values(COURSES).flatMap((acts) => acts.map((act) => (act.kind === "reject" ? act.reason : ""))),
      ...[...TEAMS, ...AFDELINGEN].map(({ name }) => name),
    ];
    expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([]);
  });

  test("explain each point in two to four sentences", () => {
    const explanations = PUNTEN.flatMap(({ explanation, course }) => [explanation, ...course.flatMap(explanationIn)]);
    const texts = explanations.map((sentences) => sentences.join(" "));
    expect(texts.filter((text) => sentencesIn(text) < 2 || sentencesIn(text) > 4)).toEqual([]);
    expect(explanations.flat().filter((sentence) => !/^\P{Ll}.*[.?!]$/u.test(sentence))).toEqual([]);
  });

  test("ask sub-questions as questions and answer them with a sentence", () => {
    const asked = PUNTEN.flatMap(({ deelvragen = [] }) => deelvragen);
    expect(asked.filter(([question]) => !question.endsWith("?"))).toEqual([]);
    expect(asked.filter(([, answer]) => answer !== undefined && !/[.?]$/.test(answer))).toEqual([]);
    expect(asked.filter(([, answer]) => answer === undefined).length).toBeGreaterThan(20);
    expect(asked.filter(([, answer]) => answer !== undefined).length).toBeGreaterThan(20);
  });

  test("fit in a column and are all different", () => {
    const titles = PUNTEN.map(({ title }) => title);
    expect(titles.filter((title) => title.length > TITLE_MAX / 2)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(PUNTEN.map(({ key }) => key)).size).toBe(PUNTEN.length);
    const explanations = PUNTEN.map(({ explanation }) => explanation.join(" "));
    expect(new Set(explanations).size).toBe(explanations.length);
  });
});

describe("on whatever day it is filled, the demo", () => {
  test("lets a document be written before it is asked about, and a decision follow the question", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const document of DOCUMENTEN) {
          const days = planOfDocument(document, today).map(({ day }) => day);
          expect([document.key, days]).toEqual([document.key, days.toSorted()]);
          expect((days.at(-1) ?? "") <= today).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("follows the rules of the domain up to that day and no further", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const { plan } of plansOn(today)) {
          const days = plan.map(({ day }) => day);
          expect(days).toEqual(days.toSorted());
          expect(days.at(-1)?.localeCompare(today)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("changes something with every act, so that every act is a version", () => {
    for (const { punt, plan } of plansOn("2026-11-22")) {
      const idle = plan.filter(
        ({ value }, index) =>
          index > 0 &&
          Object.keys(changedFields(ontwikkelpuntCodec, plan[index - 1]?.value ?? value, value)).length === 0,
      );
      expect([punt.key, idle]).toEqual([punt.key, []]);
    }
  });

  test("has points in every status", () => {
    const counts = Map.groupBy(plansOn("2026-11-22"), ({ plan }) => plan.at(-1)?.value.status);
    for (const status of STATUSES) expect(counts.get(status)?.length ?? 0).toBeGreaterThanOrEqual(5);
  });

  test("links every point that came up in an evaluation to one that was held by then", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const held = new Map(evaluatiesUntil(today).map(({ key, date }) => [key, date]));
        for (const { punt, plan } of plansOn(today)) {
          const [first] = plan;
          const evaluatieId = first?.value.evaluatieId;
          expect([punt.key, evaluatieId !== undefined]).toEqual([punt.key, punt.bron.endsWith("evaluatie")]);
          if (evaluatieId !== undefined) expect((held.get(evaluatieId) ?? "9") <= (first?.day ?? "")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("calls its evaluations by what they were about", () => {
    expect(evaluatiesUntil("2026-11-22").map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        "Dagstart dinsdag 17 november 2026",
        "Maandevaluatie oktober 2026",
        "Kwartaalevaluatie Q3 2026",
      ]),
    );
  });

  test("lets people work on weekdays, except today and yesterday", () => {
    expect([4, 3, 2, 1, 0].map((daysAgo) => dayBefore("2026-11-23", daysAgo))).toEqual([
      "2026-11-19",
      "2026-11-20",
      "2026-11-20",
      "2026-11-22",
      "2026-11-23",
    ]);
  });
});

function explanationIn(act: Act): readonly (readonly string[])[] {
  return act.kind === "change" && act.to.explanation !== undefined ? [act.to.explanation] : [];
}
