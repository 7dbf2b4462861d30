import type { Aantal } from "../../../../domain/cijfers/aantal.ts";
import { type Dagen, dagenVan, type Periode, periodesTot, totEnMet } from "../../../../domain/cijfers/periode.ts";
import { GEEN_WIJK, puntenPerBron, puntenPerWijk, raisedIn } from "../../../../domain/cijfers/puntcijfers.ts";
import { BRONNEN } from "../../../../domain/ontwikkelpunt.ts";
import type { Layer } from "../../../components/charts/StackedArea.tsx";
import { writePeriode } from "../../../cijfers/writePeriode.ts";
import { writeDate } from "../../../dates.ts";
import { type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";
import { geenPunten } from "./geenPunten.ts";

/** The chosen period and those before it. */
const PERIODES = 6;
/** More layers than this cannot be told apart; the smaller ones are drawn together. */
const DRAWN = 4;

type Kolom = Readonly<{ periode: Periode; dagen: Dagen; naam: string; counts: Readonly<Record<string, Aantal>> }>;
type Reeks = Readonly<{ key: string; name: string; total: number }>;

/** The points that were raised in each period by where they came from. */
export function bronInDeTijd(kader: Kader): Figuur {
  const names = BRONNEN.map((bron) => ({ key: bron, name: kader.labels.bron[bron] }));
  return inDeTijd("bron", names, kader, (dagen) => puntenPerBron(raisedIn(kader.bronnen.punten, dagen)));
}

/** The points that were raised in each period by district. */
export function wijkInDeTijd(kader: Kader): Figuur {
  const { wijken, words, bronnen } = kader;
  const ids = wijken.map(({ id }) => id);
  const names = [...wijken.map(({ id, name }) => ({ key: id, name })), { key: GEEN_WIJK, name: words.wijk.none }];
  return inDeTijd("wijk", names, kader, (dagen) => puntenPerWijk(raisedIn(bronnen.punten, dagen), ids));
}

function inDeTijd(
  soort: "bron" | "wijk",
  names: readonly Readonly<{ key: string; name: string }>[],
  kader: Kader,
  count: (dagen: Dagen) => Kolom["counts"],
): Figuur {
  const { periode: chosen, today, language, words } = kader;
  const text = words.tijd;
  const kolommen = periodesTot(chosen, PERIODES).map((periode): Kolom => {
    const dagen = totEnMet(dagenVan(periode), today);
    return { periode, dagen, naam: writePeriode(periode, language), counts: count(dagen) };
  });
  const reeksen = names.map(({ key, name }) => ({
    key,
    name,
    total: kolommen.reduce((sum, { counts }) => sum + valueOf(counts[key]), 0),
  }));
  const { title, head } = text[soort];
  const last = kolommen.at(-1);
  const runs = dagenVan(chosen).until > today;
  return {
    key: `${soort}tijd`,
    title,
    bron: "punten",
    summary: summaryOf(kolommen, reeksen, kader),
    ...(runs && last !== undefined ? { note: text.running(last.naam, writeDate(last.dagen.until)) } : {}),
    grafiek: {
      kind: "areas",
      names: kolommen.map(({ naam }) => naam),
      layers: layersOf(kolommen, reeksen, text.others),
    },
    tabel: {
      heads: [head, ...kolommen.map(({ naam }) => naam)],
      rows: [
        ...reeksen.map(({ key, name }) => ({
          key,
          name,
          cells: kolommen.map(({ periode, naam, counts }) =>
            telcel(counts[key] ?? NONE, {
              key: `${soort}tijd.${key}.${periode}`,
              title: `${name}, ${naam}`,
              soort: "punten",
            }),
          ),
        })),
        { key: "total", name: words.total, cells: kolommen.map((kolom) => ({ text: String(totalOf(kolom)) })) },
      ],
    },
    ...geenPunten(kader),
  };
}

const NONE: Aantal = { value: 0, rows: [] };

/** What was raised in the period, and in the one before it. */
function summaryOf(
  kolommen: readonly Kolom[],
  reeksen: readonly Reeks[],
  { words: { tijd: text } }: Pick<Kader, "words">,
): string {
  const [before, now] = kolommen.slice(-2);
  if (before === undefined || now === undefined) return "";
  const most = reeksen
    .map(({ key, name }) => ({ name, count: valueOf(now.counts[key]) }))
    .toSorted((one, other) => other.count - one.count)
    .at(0);
  const said = text.summary(now.naam, totalOf(now), before.naam, totalOf(before));
  return most === undefined || most.count === 0 ? said : `${said} ${text.most(most.name, most.count)}`;
}

/** The largest ones each as a layer, and what is left together on top. */
function layersOf(kolommen: readonly Kolom[], reeksen: readonly Reeks[], others: string): readonly Layer[] {
  const used = reeksen.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total);
  const together = used.length > DRAWN + 1 ? used.slice(DRAWN) : [];
  const layers = used.slice(0, used.length - together.length).map(({ key, name }) => ({
    key,
    name,
    values: kolommen.map(({ counts }) => valueOf(counts[key])),
  }));
  if (together.length === 0) return layers;
  const values = kolommen.map(({ counts }) => together.reduce((sum, { key }) => sum + valueOf(counts[key]), 0));
  return [...layers, { key: "others", name: others, values }];
}

function totalOf({ counts }: Kolom): number {
  return Object.values(counts).reduce((sum, { value }) => sum + value, 0);
}

function valueOf(aantal: Aantal | undefined): number {
  return aantal?.value ?? 0;
}
