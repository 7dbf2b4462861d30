import type { Onderdeel } from "./evaluatie.ts";
import type { Persoon } from "./persoon.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { CalendarDate } from "./time.ts";

type Basis = Readonly<{
  /** B-2026-014 or A-2026-031: people name it by this. Empty until SharePoint has it. */
  nummer: string;
  title: string;
  /** Row id of the list Evaluaties: where it was agreed. */
  evaluatieId: string;
  onderdeel: Onderdeel;
  /** Row ids of what it is about. */
  puntId?: string;
  procesId?: string;
  wijkId?: string;
}>;

/** Something that was decided in a meeting. */
export type Vergaderbesluit = Basis & Readonly<{ soort: "besluit"; motivering: string; beslisser?: Persoon }>;

export const ACTIESTATUSSEN = ["open", "done", "dropped"] as const;
export type Actiestatus = (typeof ACTIESTATUSSEN)[number];

type ActieBasis = Basis &
  Readonly<{
    soort: "actie";
    eigenaar: Persoon;
    streefdatum?: CalendarDate;
    /** The number of the decision that it carries out. */
    besluitNummer?: string;
  }>;

/** Something that somebody will do. */
export type Actie = ActieBasis &
  (
    | Readonly<{ status: "open" }>
    | Readonly<{ status: "done"; gereedOp: CalendarDate }>
    | Readonly<{ status: "dropped" }>
  );

export type Afspraak = Vergaderbesluit | Actie;
export const SOORTEN_AFSPRAAK = ["besluit", "actie"] as const satisfies readonly Afspraak["soort"][];

/** The action is done on that day. */
export function finishActie(actie: Actie, day: CalendarDate): Result<Actie, "not-now"> {
  return actie.status === "open" ? ok({ ...actie, status: "done", gereedOp: day }) : refuse("not-now");
}

/** Nobody will do the action. */
export function dropActie(actie: Actie): Result<Actie, "not-now"> {
  return actie.status === "open" ? ok({ ...actie, status: "dropped" }) : refuse("not-now");
}

/** The action turns out not to be finished. */
export function reopenActie(actie: Actie): Result<Actie, "not-now"> {
  if (actie.status === "open") return refuse("not-now");
  if (actie.status === "dropped") return ok({ ...actie, status: "open" });
  const { gereedOp: _, ...rest } = actie;
  return ok({ ...rest, status: "open" });
}

/** Whether an open action should have been done before today. */
export function isLate(actie: Actie, today: CalendarDate): boolean {
  return actie.status === "open" && actie.streefdatum !== undefined && actie.streefdatum < today;
}

const LETTERS = { besluit: "B", actie: "A" } as const satisfies Record<Afspraak["soort"], string>;

/** What every number of a kind and year begins with. */
export function startOfNummer(soort: Afspraak["soort"], year: number): string {
  return `${LETTERS[soort]}-${year}-`;
}

/** The number after all of those: numbers begin anew each year, and none is given out twice. */
export function nextNummer(soort: Afspraak["soort"], year: number, given: Iterable<string>): string {
  const start = startOfNummer(soort, year);
  const taken = [...given]
    .filter((nummer) => nummer.startsWith(start))
    .map((nummer) => Number(nummer.slice(start.length)));
  const last = Math.max(0, ...taken.filter((number) => Number.isInteger(number)));
  return start + String(last + 1).padStart(3, "0");
}
