import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { addDays, weekdayOf } from "../../src/demo/calendar.ts";
import { optillingenOf, regelsIn } from "../../src/demo/evaluaties/regels.ts";
import {
  type DemoEvaluatie,
  evaluatiesAround,
  evaluatiesUntil,
  MONTHS,
  QUARTERS,
  WEEKS_OF_DAGSTART,
} from "../../src/demo/evaluaties/rooster.ts";
import { verslagOf } from "../../src/demo/evaluaties/verslagen.ts";
import { raisedIn } from "../../src/demo/plan.ts";
import { PUNTEN } from "../../src/demo/punten/alle.ts";
import type { Setting } from "../../src/demo/setting.ts";
import { cijfersUntil } from "../../src/demo/uitrol/cijfers.ts";
import { golvenAround } from "../../src/demo/uitrol/golven.ts";
import type { Niveau } from "../../src/domain/evaluatie.ts";
import { isVrij } from "../../src/domain/feestdagen.ts";
import { daysOfKwartaal } from "../../src/domain/kwartaal.ts";
import { AANDACHTSGEBIEDEN } from "../../src/domain/ontwikkelpunt.ts";

/** Any day on which somebody may start the demo, over years with every kind of holiday. */
const anyDay = fc.integer({ min: 0, max: 2600 }).map((days) => addDays("2026-09-01", days));

const onAnyDay = (check: (today: string) => void): void => {
  fc.assert(fc.property(anyDay, check), { numRuns: 150 });
};

const settingOn = (day: string): Setting => ({
  day,
  persoon: (persona) => ({ id: persona, name: persona }),
  procesId: (key) => `proces ${key}`,
  wijkId: (key) => `wijk ${key}`,
  evaluaties: evaluatiesUntil(day).map((evaluatie) => ({ ...evaluatie, id: evaluatie.key })),
});

const of = (niveau: Niveau, evaluaties: readonly DemoEvaluatie[]): readonly DemoEvaluatie[] =>
  evaluaties.filter((evaluatie) => evaluatie.niveau === niveau);

const mondayOf = (date: string): string => addDays(date, -((weekdayOf(date) + 6) % 7));

describe("the rhythm of the demo, on whatever day it is filled", () => {
  test("is eight weeks of dagstarten, six months and two quarters", () => {
    onAnyDay((today) => {
      const past = evaluatiesAround(today).filter(({ date }) => date <= today);
      expect(new Set(of("dagelijks", past).map(({ date }) => mondayOf(date))).size).toBe(WEEKS_OF_DAGSTART);
      const held = evaluatiesUntil(today);
      expect([of("maandelijks", held).length, of("kwartaal", held).length]).toEqual([MONTHS, QUARTERS]);
      expect([WEEKS_OF_DAGSTART, MONTHS, QUARTERS]).toEqual([8, 6, 2]);
    });
  });

  test("has a dagstart on every Monday and Tuesday of those weeks that is no holiday, and on no other day", () => {
    onAnyDay((today) => {
      const days = of("dagelijks", evaluatiesAround(today)).map(({ date }) => date);
      const [first = today, last = today] = [days[0], days.at(-1)];
      const expected: string[] = [];
      for (let day = mondayOf(first); day <= last; day = addDays(day, 1)) {
        if (!isVrij(day) && (weekdayOf(day) === 1 || weekdayOf(day) === 2)) expected.push(day);
      }
      expect(days).toEqual(expected);
    });
  });

  test("never meets on a holiday, and has one meeting on a day and niveau", () => {
    onAnyDay((today) => {
      const all = evaluatiesAround(today);
      expect(all.filter(({ date }) => isVrij(date))).toEqual([]);
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted());
    });
  });

  test("missed one dagstart, and planned four dagstarten, two months and a quarter ahead", () => {
    onAnyDay((today) => {
      const planned = evaluatiesAround(today).filter(({ status }) => status === "planned");
      expect(planned.filter(({ date }) => date <= today).map(({ niveau }) => niveau)).toEqual(["dagelijks"]);
      const ahead = planned.filter(({ date }) => date > today);
      const counts = (["dagelijks", "maandelijks", "kwartaal"] as const).map((niveau) => of(niveau, ahead).length);
      expect(counts).toEqual([4, 2, 1]);
    });
  });

  test("adopted all but the newest minutes", () => {
    onAnyDay((today) => {
      for (const niveau of ["dagelijks", "maandelijks", "kwartaal"] as const) {
        const statuses = of(niveau, evaluatiesUntil(today)).map(({ status }) => status);
        const newest = niveau === "dagelijks" ? 2 : 1;
        expect(new Set(statuses.slice(0, -newest))).toEqual(new Set(["adopted"]));
        for (const status of statuses.slice(-newest)) expect(["draft", "submitted"]).toContain(status);
      }
    });
  });
});

describe("the minutes of the demo, on whatever day it is filled", () => {
  test("are as long as such minutes are", () => {
    const lengths = { dagelijks: [2, 5], maandelijks: [8, 15], kwartaal: [12, 20] } as const;
    onAnyDay((today) => {
      const setting = settingOn(today);
      const regels = regelsIn(setting);
      const optillingen = optillingenOf(regels, setting);
      for (const { key, niveau } of setting.evaluaties) {
        const count = [...regels, ...optillingen].filter(({ evaluatie }) => evaluatie.key === key).length;
        const [least, most] = lengths[niveau];
        expect([key, count >= least && count <= most]).toEqual([key, true]);
      }
    });
  });

  test("lift signals only to a later meeting of the next niveau: some to a month, two to a quarter", () => {
    onAnyDay((today) => {
      const setting = settingOn(today);
      const optillingen = optillingenOf(regelsIn(setting), setting);
      const to = (niveau: Niveau): number => optillingen.filter(({ evaluatie }) => evaluatie.niveau === niveau).length;
      expect(to("maandelijks")).toBeGreaterThanOrEqual(2);
      expect(to("kwartaal")).toBe(2);
      expect(optillingen.filter(({ van, evaluatie }) => van.evaluatie.date > evaluatie.date)).toEqual([]);
    });
  });

  test("say of every point that came up in a meeting that it did, and of no other", () => {
    onAnyDay((today) => {
      const setting = settingOn(today);
      const said = regelsIn(setting).filter(({ key }) => key.includes("/punt-"));
      const raised = PUNTEN.flatMap((punt) => {
        const evaluatie = raisedIn(punt, setting);
        return evaluatie === undefined ? [] : [`${evaluatie.key}/punt-${punt.key}`];
      });
      expect(said.map(({ key }) => key).toSorted()).toEqual(raised.toSorted());
      expect(said.length).toBe(PUNTEN.filter(({ bron }) => bron.endsWith("evaluatie")).length);
    });
  });

  test("judge every area once in each quarter", () => {
    onAnyDay((today) => {
      for (const evaluatie of of("kwartaal", evaluatiesUntil(today))) {
        const judged = AANDACHTSGEBIEDEN.map(
          (gebied) =>
            (verslagOf(evaluatie).regels[gebied] ?? []).filter(
              (zin) => typeof zin !== "string" && zin.soort === "oordeel",
            ).length,
        );
        expect(judged).toEqual([1, 1, 1]);
      }
    });
  });
});

describe("the roll-out of the demo, on whatever day it is filled", () => {
  test("runs in one wave, finished one before it, and plans the others from the next quarter", () => {
    onAnyDay((today) => {
      const golven = golvenAround(today);
      expect(golven.map(({ kwartaal }) => kwartaal)).toEqual(golven.map(({ kwartaal }) => kwartaal).toSorted());
      for (const { kwartaal, status } of golven) {
        const { from, until } = daysOfKwartaal(kwartaal);
        const when = until < today ? "finished" : from > today ? "planned" : "running";
        expect(status).toBe(when);
      }
    });
  });

  test("was measured up to that day and no further", () => {
    onAnyDay((today) => {
      expect(cijfersUntil(today).filter(({ value }) => value.datum >= today)).toEqual([]);
    });
  });
});
