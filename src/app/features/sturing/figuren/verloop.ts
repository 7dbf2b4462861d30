import { begonnenStukken, type Dagen } from "../../../../domain/cijfers/periode.ts";
import { type Puntverloop, puntverloop } from "../../../../domain/cijfers/puntcijfers.ts";
import { writeDate } from "../../../dates.ts";
import { type Cel, type Figuur, type Grafiek, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";
import { shortDay } from "../periodeText.ts";
import { geenPunten } from "./geenPunten.ts";

const SERIES = ["raised", "decided", "finished"] as const;

/** What was raised, decided and finished, week by week; the weeks add up to the period. */
export function verloop(kader: Kader): Figuur {
  const { bronnen, cijfers, periode, today, naam, words } = kader;
  const weeks = begonnenStukken(periode, "week", today).map((week) => ({
    week,
    counts: puntverloop(bronnen.punten, week),
  }));
  const whole = cijfers.punten.verloop;
  // A week that has just begun would draw every line down to nought.
  const drawn = weeks.filter(({ week }) => !week.running);
  const running = weeks.find(({ week }) => week.running)?.week;
  const text = words.verloop;
  const cells = (counts: typeof whole, of: string): readonly Cel[] =>
    (["raised", "decided", "rejected", "finished"] as const).map((name) =>
      telcel(counts[name], {
        key: `verloop.${name}.${of}`,
        title: `${text[name]}, ${titleOf(of, naam)}`,
        soort: "punten",
      }),
    );
  return {
    key: "verloop",
    title: text.title,
    bron: "punten",
    ...geenPunten(kader),
    summary: text.summary(naam, whole.raised.value, whole.decided.value, whole.finished.value),
    ...(drawn.length === 0 ? {} : { grafiek: linesOf(drawn, text) }),
    ...(running === undefined ? {} : { note: text.running(writeDate(running.from)) }),
    tabel: {
      heads: [words.week, text.raised, text.decided, text.rejected, text.finished],
      rows: [
        ...weeks.map(({ week, counts }) => ({
          key: week.from,
          name: week.running ? words.soFar(writeDate(week.from)) : writeDate(week.from),
          cells: cells(counts, week.from),
        })),
        { key: "total", name: words.total, cells: cells(whole, TOTAL) },
      ],
    },
  };
}

type Week = Readonly<{ week: Dagen; counts: Puntverloop }>;

function linesOf(weeks: readonly Week[], names: Readonly<Record<(typeof SERIES)[number], string>>): Grafiek {
  return {
    kind: "lines",
    names: weeks.map(({ week }) => nameOf(week)),
    series: SERIES.map((name) => ({
      key: name,
      name: names[name],
      values: weeks.map(({ counts }) => counts[name].value),
    })),
  };
}

const TOTAL = "total";

function titleOf(of: string, naam: string): string {
  return of === TOTAL ? naam : writeDate(of);
}

function nameOf({ from }: Dagen): string {
  return shortDay(from);
}
