import { beweging, leerlijn, type Leerstand, type Stadium, teamStand } from "./leerstand.ts";
import { addDays } from "./kalender.ts";
import type { CalendarDate } from "./time.ts";

type AboutTeam = Readonly<{ procesId: string; team: string; sinds: CalendarDate }>;

/**
 * What an interim look puts on the agenda without anybody asking. Source: N-17, "leerbaarheid van de getrainde collega's,
 * welke aandachtspunten worden geagendeerd, welke taken al zelfstandig uitgevoerd kunnen worden".
 *
 * `alone`: a team does a process alone since the meeting before. `back`: a team went a stage back since then. `still`: nothing
 * was written down about a team that is not there yet. `unowned`: nobody answers for a process. `next`: what is to be
 * described now, by the order that was agreed.
 */
export type Tussenpunt =
  | (Readonly<{ soort: "alone" }> & AboutTeam)
  | (Readonly<{ soort: "back"; stadium: Stadium; reden: string }> & AboutTeam)
  | (Readonly<{ soort: "still"; stadium: Stadium }> & AboutTeam)
  | Readonly<{ soort: "unowned" | "next"; procesId: string }>;

export type SoortTussenpunt = Tussenpunt["soort"];
export const SOORTEN_TUSSENPUNT = [
  "alone",
  "back",
  "still",
  "unowned",
  "next",
] as const satisfies readonly SoortTussenpunt[];

/** A process as far as the agenda looks at it, in the order that was agreed. */
export type TussenProces = Readonly<{ id: string; toDescribe: boolean; hasOwner: boolean }>;

/** After so many days without a word a team stands still: two monthly evaluations went by. */
export const STILL_AFTER_DAYS = 60;

/** More processes at once nobody describes. */
const NEXT_AT_ONCE = 3;

/** The items of a meeting, those of one kind together; retired processes are left out of `processen`. */
export function tussenstand(
  { processen, leerstanden }: Readonly<{ processen: readonly TussenProces[]; leerstanden: readonly Leerstand[] }>,
  { since, today }: Readonly<{ since: CalendarDate; today: CalendarDate }>,
): readonly Tussenpunt[] {
  const known = new Set(processen.map(({ id }) => id));
  const lijnen = Map.groupBy(
    leerstanden.filter(({ procesId, datum }) => known.has(procesId) && datum <= today),
    ({ procesId, team }) => JSON.stringify([procesId, team]),
  );
  const ofTeams = [...lijnen.values()].flatMap((rows) => teamItem(rows, since, today) ?? []);
  const unowned = processen.filter(({ hasOwner }) => !hasOwner);
  const next = processen.filter(({ toDescribe }) => toDescribe).slice(0, NEXT_AT_ONCE);
  const all: readonly Tussenpunt[] = [
    ...ofTeams,
    ...unowned.map(({ id }) => ({ soort: "unowned", procesId: id }) as const),
    ...next.map(({ id }) => ({ soort: "next", procesId: id }) as const),
  ];
  return SOORTEN_TUSSENPUNT.flatMap((soort) => all.filter((punt) => punt.soort === soort));
}

/** What there is to say about one team and one process, if anything. */
function teamItem(rows: readonly Leerstand[], since: CalendarDate, today: CalendarDate): Tussenpunt | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const { procesId, team } = first;
  const lijn = leerlijn(rows, procesId, team);
  const stand = teamStand(lijn);
  if (stand === undefined) return undefined;
  const { laatste, sinds } = stand;
  const { stadium } = laatste;
  const entered = lijn.find(({ datum, stadium: at }) => datum === sinds && at === stadium);
  const before = lijn.findLast(({ stadium: at, datum }) => at !== stadium && datum <= sinds);
  if (sinds > since && before !== undefined && beweging(before.stadium, stadium) === "back") {
    return { soort: "back", procesId, team, stadium, sinds, reden: entered?.bewijs ?? "" };
  }
  if (stadium === "zelf-doen") return sinds > since ? { soort: "alone", procesId, team, sinds } : undefined;
  const isStill = addDays(laatste.datum, STILL_AFTER_DAYS) < today;
  return isStill ? { soort: "still", procesId, team, stadium, sinds: laatste.datum } : undefined;
}
