import type { Aantal } from "../../../domain/cijfers/aantal.ts";
import type { Bar } from "../../components/charts/BarChart.tsx";
import type { Series } from "../../components/charts/LineChart.tsx";
import type { Layer } from "../../components/charts/StackedArea.tsx";
import type { Bronnaam } from "../../cijfers/gereed.ts";
import type { GeteldeRijen } from "../../cijfers/rijen.ts";

/** The rows behind a figure, under the name that stands in the address. */
export type Rijen = GeteldeRijen & Readonly<{ key: string; title: string }>;

/** A cell of the table; a figure leads to its rows, or with `href` to a list that shows exactly those. */
export type Cel = Readonly<{ text: string; rijen?: Rijen; href?: string }>;

export type Tabelrij = Readonly<{ key: string; name: string; cells: readonly Cel[] }>;

/** What a chart shows, in numbers; `heads` has the name of the rows first. */
export type Tabel = Readonly<{ heads: readonly string[]; rows: readonly Tabelrij[] }>;

export type Grafiek =
  | Readonly<{ kind: "bars"; bars: readonly Bar[] }>
  | Readonly<{ kind: "lines"; names: readonly string[]; series: readonly Series[]; around?: boolean }>
  | Readonly<{ kind: "areas"; names: readonly string[]; layers: readonly Layer[] }>;

/** Of what nobody measured yet there is nothing to draw. */
export type Deelgrafiek = Readonly<{ key: string; name: string; summary: string; grafiek?: Grafiek }>;

/** Something that was counted: in one sentence, as a chart and as a table with the same numbers. */
export type Figuur = Readonly<{
  key: string;
  title: string;
  /** Which lists it is made of. */
  bron: Bronnaam;
  summary: string;
  /** How it was counted, where that is not plain. */
  note?: string;
  grafiek?: Grafiek;
  /** Instead of one chart, when their numbers cannot be compared: each with what it says. */
  grafieken?: readonly Deelgrafiek[];
  tabel: Tabel;
  /** There is nothing to count yet, and this is what to do about it. */
  empty?: Readonly<{ text: string; link?: string; href?: string }>;
}>;

/** A count as a cell; nought has no rows to go to. */
export function telcel({ value, rows }: Aantal, rijen: Omit<Rijen, "rows">, href?: string): Cel {
  const text = String(value);
  if (value === 0) return { text };
  return href === undefined ? { text, rijen: { ...rijen, rows } } : { text, href };
}

/** The rows with that name, wherever in the figures they stand. */
export function rijenMet(figuren: readonly Figuur[], key: string): Rijen | undefined {
  for (const { tabel } of figuren) {
    for (const { cells } of tabel.rows) {
      const found = cells.find(({ rijen }) => rijen?.key === key);
      if (found !== undefined) return found.rijen;
    }
  }
  return undefined;
}
