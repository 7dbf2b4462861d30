import type { Effectlijn, Metingrij } from "../../../../domain/cijfers/effectlijn.ts";
import { writeWaarde } from "../../../../domain/cijfers/getal.ts";
import { hrefTo } from "../../../address.ts";
import { writeDate } from "../../../dates.ts";
import { LOCALES } from "../../../language.tsx";
import type { Deelgrafiek, Figuur, Grafiek, Tabelrij } from "../figuur.ts";
import type { Kader } from "../kader.ts";

/** What residents think of the service: where it came from, where it should go and what was measured since. */
export function tevredenheid(kader: Kader): Figuur {
  const { words, cijfers } = kader;
  const text = words.tevredenheid;
  const lijnen = cijfers.tevredenheid;
  return {
    key: "tevredenheid",
    title: text.title,
    bron: "tevredenheid",
    ...drawn(lijnen, kader),
    tabel: {
      heads: [text.head, text.soort, text.datum, text.waarde, text.bron, text.kwaliteitHead],
      rows: lijnen.flatMap((lijn) => rijenVan(lijn).map((rij) => tabelrij(rij, lijn, kader))),
    },
    ...(lijnen.length === 0 ? { empty: { text: text.empty, link: text.link, href: hrefTo("uitrol") } } : {}),
  };
}

/** One line is the figure; several are drawn beside each other, for they cannot be added up. */
function drawn(lijnen: readonly Effectlijn[], kader: Kader): Pick<Figuur, "summary" | "grafiek" | "grafieken"> {
  const delen = lijnen.map((lijn): Deelgrafiek => {
    const deel = { key: keyOf(lijn), name: aboutOf(lijn, kader), summary: summaryOf(lijn, kader) };
    return lijn.measured.length === 0 ? deel : { ...deel, grafiek: grafiekOf(lijn, kader) };
  });
  const [only] = delen;
  if (only === undefined) return { summary: "" };
  if (delen.length > 1) return { summary: kader.words.tevredenheid.several(delen.length), grafieken: delen };
  return only.grafiek === undefined ? { summary: only.summary } : { summary: only.summary, grafiek: only.grafiek };
}

function summaryOf(lijn: Effectlijn, kader: Kader): string {
  const text = kader.words.tevredenheid;
  const { laatste, baseline, target } = lijn;
  const about = aboutOf(lijn, kader);
  const waarde = (rij: Metingrij): string => waardeOf(rij, kader);
  const measured =
    laatste === undefined
      ? text.notMeasured(about)
      : text.summary(
          about,
          waarde(laatste),
          writeDate(laatste.meting.datum),
          laatste.meting.bron,
          text.kwaliteit[laatste.meting.kwaliteit],
        );
  return [
    measured,
    ...(baseline === undefined ? [] : [text.baseline(waarde(baseline))]),
    ...(target === undefined ? [] : [text.target(waarde(target))]),
  ].join(" ");
}

/** The measurements, with baseline and target as lines beside them. */
function grafiekOf({ baseline, target, measured }: Effectlijn, { words: { tevredenheid: text } }: Kader): Grafiek {
  const days = [
    ...new Set([...(baseline === undefined ? [] : [baseline]), ...measured].map(({ meting }) => meting.datum)),
  ];
  const moments = days.toSorted();
  const valueOn = (day: string): number | undefined =>
    measured.findLast(({ meting }) => meting.datum === day)?.meting.waarde;
  const level = (rij: Metingrij | undefined, key: "baseline" | "target") =>
    rij === undefined ? [] : [{ key, name: text.soorten[key], values: moments.map(() => rij.meting.waarde) }];
  return {
    kind: "lines",
    around: true,
    names: moments.map(writeDate),
    series: [
      { key: "measured", name: text.soorten.measured, values: moments.map(valueOn) },
      ...level(target, "target"),
      ...level(baseline, "baseline"),
    ],
  };
}

function tabelrij(rij: Metingrij, lijn: Effectlijn, kader: Kader): Tabelrij {
  const text = kader.words.tevredenheid;
  const { soort, datum, bron, kwaliteit } = rij.meting;
  const about = aboutOf(lijn, kader);
  return {
    key: rij.id,
    name: about,
    cells: [
      { text: text.soorten[soort] },
      { text: writeDate(datum) },
      {
        text: waardeOf(rij, kader),
        rijen: { key: `tevredenheid.${rij.id}`, title: `${text.title}, ${about}`, soort: "metingen", rows: [rij.id] },
      },
      { text: bron },
      { text: text.kwaliteit[kwaliteit] },
    ],
  };
}

function rijenVan({ baseline, target, measured }: Effectlijn): readonly Metingrij[] {
  return [baseline, target, ...measured].filter((rij) => rij !== undefined);
}

/** The unit goes along: lines of one district differ by it. */
function aboutOf({ wijkId, procesId, eenheid }: Effectlijn, { words, wijken, procesTitle }: Kader): string {
  const wijk = wijkId === undefined ? undefined : (wijken.find(({ id }) => id === wijkId)?.name ?? words.rijen.unknown);
  const proces = procesId === undefined ? undefined : (procesTitle(procesId) ?? words.rijen.unknown);
  const about = [wijk, proces].filter((part) => part !== undefined).join(", ") || words.tevredenheid.all;
  return eenheid === "" ? about : `${about} (${eenheid})`;
}

function keyOf({ wijkId, procesId, eenheid }: Effectlijn): string {
  return [wijkId, procesId, eenheid].join("/");
}

function waardeOf({ meting }: Metingrij, { language }: Kader): string {
  return writeWaarde(meting.waarde, LOCALES[language]);
}
