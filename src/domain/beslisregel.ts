import type { Beslisser } from "./goedkeuring.ts";
import type { CalendarDate } from "./time.ts";

/** Where a rule stands on a day: it will count, it counts, or it is history. */
export type Beslisregelstand = "later" | "now" | "ended";

/** Where a rule stands on a day; the last day of its period still counts. */
export function standOp({ from, until }: Pick<Beslisser, "from" | "until">, day: CalendarDate): Beslisregelstand {
  if (until !== undefined && until < day) return "ended";
  return day < from ? "later" : "now";
}

/** Why a rule may not be added or changed so. */
export type BeslisregelProbleem =
  | "person-missing"
  | "from-missing"
  /** It would make decisions count that did not when they were taken. */
  | "from-in-past"
  /** It would take decisions back that counted when they were taken. */
  | "until-in-past"
  | "until-before-from"
  /** The same person may decide on the same in a part of that period already. */
  | "already";

/** A rule as somebody is making it up. */
export type NieuweBeslisregel = Readonly<
  Omit<Beslisser, "persoon" | "from"> & Partial<Pick<Beslisser, "persoon" | "from">>
>;

/** What is wrong with a new rule: the past stays as it was, and nobody stands there twice. */
export function problemenMetNieuwe(
  regel: NieuweBeslisregel,
  known: readonly Beslisser[],
  today: CalendarDate,
): ReadonlySet<BeslisregelProbleem> {
  const problemen = new Set<BeslisregelProbleem>();
  const { persoon, from, until } = regel;
  if (persoon === undefined) problemen.add("person-missing");
  if (from === undefined) problemen.add("from-missing");
  else if (from < today) problemen.add("from-in-past");
  if (from !== undefined && until !== undefined && until < from) problemen.add("until-before-from");
  if (persoon !== undefined && from !== undefined && known.some((one) => isSame(one, { ...regel, persoon, from }))) {
    problemen.add("already");
  }
  return problemen;
}

/**
 * What is wrong with another last day of a rule, or with none: what counted until today stays as it was, and what has ended
 * begins anew with a rule of its own.
 */
export function problemenMetEinde(
  regel: Beslisser,
  until: CalendarDate | undefined,
  today: CalendarDate,
): ReadonlySet<BeslisregelProbleem> {
  const problemen = new Set<BeslisregelProbleem>();
  if (standOp(regel, today) === "ended" || (until !== undefined && until < today)) problemen.add("until-in-past");
  if (until !== undefined && until < regel.from) problemen.add("until-before-from");
  return problemen;
}

function isSame(one: Beslisser, other: Beslisser): boolean {
  return (
    one.persoon.id === other.persoon.id &&
    one.soort === other.soort &&
    one.procesId === other.procesId &&
    (one.until === undefined || other.from <= one.until) &&
    (other.until === undefined || one.from <= other.until)
  );
}
