import { STADIA } from "../../../../domain/leerstand.ts";
import { hrefTo } from "../../../address.ts";
import { type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";

const MOVES = ["begun", "forward", "same", "back"] as const;

/** At which stage of learning the teams are, and who went a step further. */
export function leren({ bronnen, cijfers, naam, words }: Kader): Figuur {
  const text = words.leren;
  const { stand, verloop } = cijfers.leren;
  const all = STADIA.reduce((sum, stadium) => sum + stand[stadium].value, 0);
  return {
    key: "leren",
    title: text.title,
    bron: "leren",
    summary: text.summary(stand["zelf-doen"].value, all, naam, verloop.forward.value, verloop.back.value),
    note: text.note,
    grafiek: {
      kind: "bars",
      bars: STADIA.map((stadium) => ({ key: stadium, name: text.stadium[stadium], value: stand[stadium].value })),
    },
    tabel: {
      heads: [words.what, words.count],
      rows: [
        ...STADIA.map((stadium) => {
          const rijen = { key: `leren.${stadium}`, title: text.stadium[stadium], soort: "leerstanden" } as const;
          return { key: stadium, name: text.stadium[stadium], cells: [telcel(stand[stadium], rijen)] };
        }),
        ...MOVES.map((move) => {
          const name = `${text.moves[move]}, ${naam}`;
          const rijen = { key: `leren.${move}`, title: name, soort: "leerstanden" } as const;
          return { key: move, name, cells: [telcel(verloop[move], rijen)] };
        }),
      ],
    },
    ...(bronnen.leerstanden.length === 0
      ? { empty: { text: text.empty, link: text.link, href: hrefTo("processen") } }
      : {}),
  };
}
