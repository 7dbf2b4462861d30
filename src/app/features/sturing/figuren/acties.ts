import { actiestandOp, actieverloop } from "../../../../domain/cijfers/actiecijfers.ts";
import { stukken } from "../../../../domain/cijfers/periode.ts";
import { hrefTo } from "../../../address.ts";
import { writeDate } from "../../../dates.ts";
import { type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";
import { shortDay } from "../periodeText.ts";

/** How many actions were open and late at the end of each week, and how many were done in it. */
export function actiecijfers({ bronnen, cijfers, dagen, naam, words }: Kader): Figuur {
  const text = words.acties;
  const weeks = stukken(dagen, "week").map((week) => ({
    day: week.until,
    stand: actiestandOp(bronnen.acties, week.until),
    done: actieverloop(bronnen.acties, week).done,
  }));
  const { stand, verloop } = cijfers.acties;
  return {
    key: "acties",
    title: text.title,
    bron: "acties",
    summary: text.summary(writeDate(dagen.until), stand.open.value, stand.late.value, naam, verloop.done.value),
    note: text.note,
    grafiek: {
      kind: "lines",
      names: weeks.map(({ day }) => shortDay(day)),
      series: [
        { key: "late", name: text.late, values: weeks.map((week) => week.stand.late.value) },
        { key: "open", name: text.open, values: weeks.map((week) => week.stand.open.value) },
      ],
    },
    tabel: {
      heads: [words.until, text.open, text.late, text.done],
      rows: weeks.map((week) => ({
        key: week.day,
        name: writeDate(week.day),
        cells: (
          [
            ["open", week.stand.open],
            ["late", week.stand.late],
            ["done", week.done],
          ] as const
        ).map(([name, aantal]) =>
          telcel(aantal, {
            key: `acties.${name}.${week.day}`,
            title: `${text.title}: ${text[name].toLowerCase()}, ${writeDate(week.day)}`,
            soort: "acties",
          }),
        ),
      })),
    },
    ...(bronnen.acties.length === 0
      ? { empty: { text: text.empty, link: text.link, href: hrefTo("evaluaties") } }
      : {}),
  };
}
