import { type Doorlooptijd, doorlooptijdPerMaand, TRAJECTEN } from "../../../../domain/cijfers/doorlooptijd.ts";
import { finishedSomeTime } from "../../../../domain/cijfers/puntcijfers.ts";
import { type Cel, type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";
import { writePeriode } from "../../../cijfers/writePeriode.ts";
import { shortMonth } from "../periodeText.ts";
import { geenPunten } from "./geenPunten.ts";

const MONTHS = 6;

/** How long it took from raised to introduced, step by step in the period and month by month before. */
export function doorlooptijden(kader: Kader): Figuur {
  const { bronnen, cijfers, naam, words, language } = kader;
  const text = words.doorlooptijd;
  const months = doorlooptijdPerMaand(bronnen.punten, kader.dagen.until, MONTHS, kader.today);
  return {
    key: "doorlooptijd",
    title: text.title,
    bron: "punten",
    summary: summaryOf(kader),
    note: text.note,
    ...geenPunten(kader),
    grafiek: {
      kind: "lines",
      names: months.map(({ dagen }) => shortMonth(dagen.from, language)),
      series: [
        { key: "p50", name: text.p50Line, values: months.map(({ tijd }) => tijd.mediaan) },
        { key: "p85", name: text.p85Line, values: months.map(({ tijd }) => tijd.p85) },
      ],
    },
    tabel: {
      heads: [words.what, text.punten, text.p50, text.p85],
      rows: [
        ...TRAJECTEN.map((traject) => {
          const name = `${text.traject[traject]}, ${naam}`;
          return { key: traject, name, cells: cells(cijfers.doorlooptijd[traject], traject, name) };
        }),
        ...months.map(({ maand, tijd }) => {
          const name = `${text.traject["raised-finished"]}, ${writePeriode(maand, language)}`;
          return { key: maand, name, cells: cells(tijd, maand, name) };
        }),
      ],
    },
  };
}

function cells({ punten, mediaan, p85 }: Doorlooptijd, of: string, title: string): readonly Cel[] {
  return [
    telcel(punten, { key: `doorlooptijd.${of}`, title, soort: "punten" }),
    { text: mediaan === undefined ? "" : String(mediaan) },
    { text: p85 === undefined ? "" : String(p85) },
  ];
}

function summaryOf({ bronnen, cijfers, naam, words: { doorlooptijd: text } }: Kader): string {
  const { punten, mediaan, p85 } = cijfers.doorlooptijd["raised-finished"];
  const unknown = finishedSomeTime(bronnen.punten).value;
  const said =
    mediaan === undefined || p85 === undefined ? text.none(naam) : text.summary(naam, punten.value, mediaan, p85);
  return unknown === 0 ? said : `${said} ${text.unknown(unknown)}`;
}
