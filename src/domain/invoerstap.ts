import { type Implementatiestap, SOORTEN_STAP, type SoortStap } from "./implementatie.ts";
import type { Persoon } from "./persoon.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { CalendarDate } from "./time.ts";

/** The adopted version of a document that is brought into practice. */
export type Invoering = Readonly<{ procesId: string; documentId: string; versie: string }>;

/** What people fill in of a step. */
export type Stapinhoud = Readonly<{
  title: string;
  soort: SoortStap;
  systeem?: string;
  trekker?: Persoon;
  streefdatum?: CalendarDate;
}>;

/** What shows that a step is done, and since when. Whoever starts with the standard steps names the system here. */
export type Afronding = Readonly<{ bewijs: string; gereedOp: CalendarDate; systeem?: string }>;

export type StapWeigering = "title-missing" | "systeem-missing" | "bewijs-missing" | "reden-missing" | "in-future";

/** A step that has to be done for an adopted version. A step in a system names the system. */
export function nieuweStap(inhoud: Stapinhoud, invoering: Invoering): Result<Implementatiestap, StapWeigering> {
  const checked = checkedInhoud(inhoud);
  return checked.ok ? ok({ ...invoering, ...checked.value, stand: "open" }) : checked;
}

/** The same step with other words; whether it is done stays as it is. */
export function wijzigStap(stap: Implementatiestap, inhoud: Stapinhoud): Result<Implementatiestap, StapWeigering> {
  const checked = checkedInhoud(inhoud);
  return checked.ok ? ok({ ...stap, ...checked.value }) : checked;
}

/** Done, and what shows it. */
export function rondStapAf(
  stap: Implementatiestap,
  { bewijs, gereedOp, systeem = stap.systeem }: Afronding,
  today: CalendarDate,
): Result<Implementatiestap, StapWeigering> {
  if (bewijs.trim() === "") return refuse("bewijs-missing");
  if (gereedOp > today) return refuse("in-future");
  const named = wijzigStap(bare(stap), { ...stap, systeem });
  return named.ok ? ok({ ...bare(named.value), stand: "done", bewijs: bewijs.trim(), gereedOp }) : named;
}

/** A step that is not needed is kept, with the reason: rows are not deleted. */
export function stapNietNodig(stap: Implementatiestap, reden: string): Result<Implementatiestap, StapWeigering> {
  if (reden.trim() === "") return refuse("reden-missing");
  return ok({ ...bare(stap), stand: "not-needed", reden: reden.trim() });
}

/** Open again, for it turned out to be needed or not to be done. */
export function heropenStap(stap: Implementatiestap): Implementatiestap {
  return bare(stap);
}

/** One step of each kind to start with; `titles` are words of whoever shows them. */
export function standaardstappen(
  invoering: Invoering,
  titles: Readonly<Record<SoortStap, string>>,
): readonly Implementatiestap[] {
  return SOORTEN_STAP.map((soort) => ({ ...invoering, soort, title: titles[soort], stand: "open" }));
}

/** A step of an earlier version, and the open step that it would be for this one. */
export type Overname = Readonly<{ vorige: Implementatiestap; stap: Implementatiestap }>;

/**
 * What the steps of the version before this one propose for this one. Nothing carries over by itself: proof of another
 * version proves nothing here, and an old date says nothing. What stands here already is not proposed again.
 */
export function overTeNemen(stappen: readonly Implementatiestap[], invoering: Invoering): readonly Overname[] {
  const ofDocument = stappen.filter(({ documentId }) => documentId === invoering.documentId);
  const earlier = ofDocument.filter(({ versie }) => compareVersions(versie, invoering.versie) < 0);
  const last = earlier
    .map(({ versie }) => versie)
    .toSorted(compareVersions)
    .at(-1);
  const here = new Set(ofDocument.filter(({ versie }) => versie === invoering.versie).map(sameness));
  const before = new Map(earlier.filter(({ versie }) => versie === last).map((stap) => [sameness(stap), stap]));
  return [...before]
    .filter(([same]) => !here.has(same))
    .map(([, vorige]) => ({ vorige, stap: { ...bare(vorige), ...invoering, streefdatum: undefined } }));
}

/** Labels of versions by their numbers: 9.0 comes before 10.0. */
export function compareVersions(one: string, other: string): number {
  const [oneMajor = 0, oneMinor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return oneMajor - otherMajor || oneMinor - otherMinor;
}

/** Only a step in a system names one. */
function checkedInhoud(inhoud: Stapinhoud): Result<Stapinhoud, StapWeigering> {
  const { soort, trekker, streefdatum } = inhoud;
  const title = inhoud.title.trim();
  const systeem = inhoud.systeem?.trim() ?? "";
  if (title === "") return refuse("title-missing");
  if (soort !== "ict-systeem") return ok({ title, soort, trekker, streefdatum, systeem: undefined });
  return systeem === "" ? refuse("systeem-missing") : ok({ title, soort, trekker, streefdatum, systeem });
}

/** A step without what is said of its end. */
function bare(stap: Implementatiestap): Extract<Implementatiestap, { stand: "open" }> {
  const { title, soort, procesId, documentId, versie, systeem, trekker, streefdatum } = stap;
  return { title, soort, procesId, documentId, versie, systeem, trekker, streefdatum, stand: "open" };
}

function sameness({ soort, title, systeem = "" }: Implementatiestap): string {
  return [soort, systeem, title].join("\n").toLowerCase();
}
