import type { Aantal } from "../../../../domain/cijfers/aantal.ts";
import { writeGemiddelde } from "../../../../domain/cijfers/getal.ts";
import { NIVEAUS_VOLWASSENHEID } from "../../../../domain/proces.ts";
import { hrefTo } from "../../../address.ts";
import { LOCALES } from "../../../language.tsx";
import { type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";

const MOVES = ["first", "up", "same", "down"] as const;

/** How many processes are at each level of maturity, and what the measurements of the period changed. */
export function volwassenheid({ cijfers, naam, words, procesLabels, language }: Kader): Figuur {
  const text = words.volwassenheid;
  const { stand, verloop } = cijfers.volwassenheid;
  const levels: readonly Readonly<{ key: string; name: string; aantal: Aantal }>[] = [
    ...NIVEAUS_VOLWASSENHEID.map((niveau) => ({
      key: String(niveau),
      name: text.niveau(niveau, procesLabels.volwassenheid[niveau]),
      aantal: stand.perNiveau[niveau],
    })),
    { key: "none", name: text.notMeasured, aantal: stand.nietGemeten },
  ];
  const measured = NIVEAUS_VOLWASSENHEID.reduce((sum, niveau) => sum + stand.perNiveau[niveau].value, 0);
  return {
    key: "volwassenheid",
    title: text.title,
    bron: "volwassenheid",
    summary: text.summary(
      stand.gemiddelde === undefined ? "" : writeGemiddelde(stand.gemiddelde, LOCALES[language]),
      measured,
      naam,
      verloop.up.value,
      verloop.down.value,
    ),
    grafiek: { kind: "bars", bars: levels.map(({ key, name, aantal }) => ({ key, name, value: aantal.value })) },
    tabel: {
      heads: [words.what, words.count],
      rows: [
        ...levels.map(({ key, name, aantal }) => ({
          key,
          name,
          cells: [telcel(aantal, { key: `volwassenheid.${key}`, title: `${text.title}: ${name}`, soort: "processen" })],
        })),
        ...MOVES.map((move) => {
          const name = `${text.moves[move]}, ${naam}`;
          const rijen = { key: `volwassenheid.${move}`, title: name, soort: "volwassenheidsmetingen" } as const;
          return { key: move, name, cells: [telcel(verloop[move], rijen)] };
        }),
      ],
    },
    ...(measured === 0 ? { empty: { text: text.empty, link: text.link, href: hrefTo("processen") } } : {}),
  };
}
