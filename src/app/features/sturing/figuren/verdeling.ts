import type { Aantal } from "../../../../domain/cijfers/aantal.ts";
import {
  GEEN_WIJK,
  puntenPerBron,
  puntenPerStatus,
  puntenPerWijk,
  STATUSNAMEN,
} from "../../../../domain/cijfers/puntcijfers.ts";
import { FASEN, type Puntloop } from "../../../../domain/cijfers/puntloop.ts";
import { BRONNEN } from "../../../../domain/ontwikkelpunt.ts";
import { hrefTo } from "../../../address.ts";
import { writeDate } from "../../../dates.ts";
import { type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";
import { geenPunten } from "./geenPunten.ts";

type Deel = Readonly<{
  key: string;
  name: string;
  aantal: Aantal;
  /** The list of points that shows exactly these. */
  href?: string;
}>;

type Soort = "status" | "bron" | "wijk";

/**
 * All points that were raised by the end of the period: by their status, or of a period that is over by what was decided
 * about them by then. Who was at work on a point that day does not stand in the lists.
 */
export function perStatus(kader: Kader): Figuur {
  return showsAll(kader) ? perStatusNu(kader) : perFaseToen(kader);
}

function perFaseToen(kader: Kader): Figuur {
  const { words, cijfers } = kader;
  const { perFase } = cijfers.punten.stand;
  const delen = FASEN.filter((fase) => fase !== "unknown" || perFase.unknown.value > 0).map((fase): Deel => ({
    key: fase,
    name: words.stroom.fase[fase],
    aantal: perFase[fase],
  }));
  return { ...verdeling("status", delen, raisedBy(kader), kader), note: words.status.note };
}

function perStatusNu(kader: Kader): Figuur {
  const { labels } = kader;
  const lopen = raisedBy(kader);
  const counts = puntenPerStatus(lopen);
  const exact = counts.unproven.value === 0;
  const delen = STATUSNAMEN.filter((status) => status !== "unproven" || counts.unproven.value > 0).map(
    (status): Deel => ({
      key: status,
      name: status === "unproven" ? labels.unproven : labels.status[status],
      aantal: counts[status],
      ...(exact ? { href: hrefTo("ontwikkelpunten", { status }) } : {}),
    }),
  );
  return verdeling("status", delen, lopen, kader);
}

/** The same points by where they came from. */
export function perBron(kader: Kader): Figuur {
  const lopen = raisedBy(kader);
  const counts = puntenPerBron(lopen);
  const delen = BRONNEN.map((bron): Deel => ({
    key: bron,
    name: kader.labels.bron[bron],
    aantal: counts[bron],
    ...(showsAll(kader) ? { href: hrefTo("ontwikkelpunten", { bron, archief: "ja" }) } : {}),
  }));
  return verdeling("bron", delen, lopen, kader);
}

/** The same points by district. */
export function perWijk(kader: Kader): Figuur {
  const { wijken, words } = kader;
  const lopen = raisedBy(kader);
  const ids = wijken.map(({ id }) => id);
  const counts = puntenPerWijk(lopen, ids);
  const known = lopen.every(({ point: { wijkId } }) => wijkId === undefined || ids.includes(wijkId));
  const delen = [...wijken, { id: GEEN_WIJK, name: words.wijk.none }].map(({ id, name }): Deel => ({
    key: id,
    name,
    aantal: counts[id] ?? { value: 0, rows: [] },
    ...(showsAll(kader) && known ? { href: hrefTo("ontwikkelpunten", { wijk: id, archief: "ja" }) } : {}),
  }));
  return verdeling("wijk", delen, lopen, kader);
}

function verdeling(soort: Soort, delen: readonly Deel[], lopen: readonly Puntloop[], kader: Kader): Figuur {
  const { words, dagen } = kader;
  const { title, head, summary } = words[soort];
  const total = lopen.length;
  const most = delen.toSorted((one, other) => other.aantal.value - one.aantal.value).at(0);
  const key = (of: string): string => `${soort}.${of}`;
  return {
    key: soort,
    title,
    bron: "punten",
    summary: summary(total, writeDate(dagen.until), most?.name ?? "", most?.aantal.value ?? 0),
    grafiek: {
      kind: "bars",
      bars: delen.map(({ key: of, name, aantal }) => ({ key: of, name, value: aantal.value })),
    },
    tabel: {
      heads: [head, words.count, words.share],
      rows: [
        ...delen.map(({ key: of, name, aantal, href }) => ({
          key: of,
          name,
          cells: [
            telcel(aantal, { key: key(of), title: `${title}: ${name}`, soort: "punten" }, href),
            { text: words.percent(aantal.value, total) },
          ],
        })),
        {
          key: "total",
          name: words.total,
          cells: [
            telcel(kader.cijfers.punten.stand.raised, { key: key("total"), title, soort: "punten" }),
            { text: words.percent(total, total) },
          ],
        },
      ],
    },
    ...(total === 0 ? { empty: { text: words.noneThen(writeDate(dagen.until)) } } : {}),
    ...geenPunten(kader),
  };
}

function raisedBy({ bronnen, dagen }: Kader): readonly Puntloop[] {
  return bronnen.punten.filter(({ raisedOn }) => raisedOn <= dagen.until);
}

/** Whether these are all points there are: then a filter of the list shows the same ones. */
function showsAll({ dagen, today }: Kader): boolean {
  return dagen.until >= today;
}
