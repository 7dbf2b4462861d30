import { NIVEAUS } from "../../../../domain/evaluatie.ts";
import { hrefTo } from "../../../address.ts";
import { type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";

/** Whether the meetings that were planned were held, per level. */
export function ritme({ cijfers, naam, words }: Kader): Figuur {
  const text = words.ritme;
  const levels = NIVEAUS.map((niveau) => ({ niveau, name: text.niveau[niveau], counts: cijfers.ritme[niveau] }));
  const sum = (of: "due" | "held"): number => levels.reduce((total, { counts }) => total + counts[of].value, 0);
  return {
    key: "ritme",
    title: text.title,
    bron: "ritme",
    summary: text.summary(naam, sum("held"), sum("due")),
    grafiek: {
      kind: "bars",
      bars: levels.map(({ niveau, name, counts: { due, held } }) => ({
        key: niveau,
        name,
        value: held.value,
        of: due.value,
        text: text.of(held.value, due.value),
      })),
    },
    tabel: {
      heads: [text.head, text.due, text.held, text.missed],
      rows: levels.map(({ niveau, name, counts }) => ({
        key: niveau,
        name,
        cells: (["due", "held", "missed"] as const).map((of) =>
          telcel(counts[of], {
            key: `ritme.${niveau}.${of}`,
            title: `${name}: ${text[of].toLowerCase()}, ${naam}`,
            soort: "evaluaties",
          }),
        ),
      })),
    },
    ...(sum("due") === 0 ? { empty: { text: text.empty(naam), link: text.link, href: hrefTo("evaluaties") } } : {}),
  };
}
