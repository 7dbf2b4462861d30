import type { Volwassenheid } from "./proces.ts";
import type { ScanAntwoord, Volwassenheidsmeting } from "./volwassenheidsmeting.ts";

/**
 * The questions of the short scan by the level that they belong to, after the practices of CMMI: managed (owner, plan,
 * training, watched over), defined (one standard process, fitted to variants), measured, improving.
 * Names are kept with each measurement: a question that changes its meaning gets a new name.
 */
export const SCAN = {
  2: ["2a", "2b", "2c", "2d"],
  3: ["3a", "3b", "3c", "3d"],
  4: ["4a", "4b", "4c"],
  5: ["5a", "5b", "5c"],
} as const satisfies Record<Exclude<Volwassenheid, 1>, readonly string[]>;

export type ScanNiveau = keyof typeof SCAN;
export type ScanVraag = (typeof SCAN)[ScanNiveau][number];

export const SCAN_NIVEAUS = [2, 3, 4, 5] as const satisfies readonly ScanNiveau[];

/** How an answer counts: `yes` only with something that shows it. */
export type Weging = "full" | "partly" | "none";

/**
 * One half answer per level is tolerated. An appraisal does the same: a practice that is largely there does not keep a
 * level away, two such practices do.
 */
const TOLERATED = 1;

/** How the answer to a question counts. Without evidence a yes is a half one; what was not answered is a no. */
export function weging({ antwoord, bewijs }: Pick<ScanAntwoord, "antwoord" | "bewijs">): Weging {
  if (antwoord === "no") return "none";
  return antwoord === "yes" && bewijs.trim() !== "" ? "full" : "partly";
}

/** The level that follows from the answers: the highest that is reached with every level below it. */
export function niveauVan(antwoorden: readonly ScanAntwoord[]): Volwassenheid {
  const firstMissed = SCAN_NIVEAUS.find((niveau) => !isReached(niveau, antwoorden));
  return firstMissed === undefined ? 5 : ((firstMissed - 1) as Volwassenheid);
}

/** What keeps a process from the next level: the questions of it that do not count in full. */
export type Ontbreekt = Readonly<{
  niveau: ScanNiveau;
  vragen: readonly Readonly<{ vraag: ScanVraag; weging: Exclude<Weging, "full"> }>[];
}>;

/** What is missing for the next level; undefined at the highest. */
export function ontbreekt(antwoorden: readonly ScanAntwoord[]): Ontbreekt | undefined {
  const niveau = SCAN_NIVEAUS.find((each) => !isReached(each, antwoorden));
  if (niveau === undefined) return undefined;
  const vragen = SCAN[niveau].flatMap((vraag) => {
    const counts = countOf(vraag, antwoorden);
    return counts === "full" ? [] : [{ vraag, weging: counts }];
  });
  return { niveau, vragen };
}

/** The measurements of a process in the order of their days; those of one day stay in the order in which they came. */
export function verloop<T extends Volwassenheidsmeting>(metingen: readonly T[], procesId: string): readonly T[] {
  return metingen
    .filter((meting) => meting.procesId === procesId)
    .toSorted((one, other) => one.datum.localeCompare(other.datum));
}

/** What was measured last; undefined is "not measured", there is no level nought. */
export function laatsteMeting<T extends Volwassenheidsmeting>(metingen: readonly T[], procesId: string): T | undefined {
  return verloop(metingen, procesId).at(-1);
}

/** Whether the last measurement is higher or lower than the one before it. */
export function richting(lijn: readonly Volwassenheidsmeting[]): "up" | "same" | "down" | undefined {
  const last = lijn.at(-1);
  const before = lijn.at(-2);
  if (last === undefined || before === undefined) return undefined;
  return last.niveau > before.niveau ? "up" : last.niveau < before.niveau ? "down" : "same";
}

/**
 * What should stand at the process when it says something else than was measured last: a measurement is two writes,
 * and the second may have broken off. A level without a measurement (from before) is left alone.
 */
export function teHerstellen(
  proces: Readonly<{ volwassenheid?: Volwassenheid }>,
  metingen: readonly Volwassenheidsmeting[],
  procesId: string,
): Volwassenheid | undefined {
  const measured = laatsteMeting(metingen, procesId)?.niveau;
  return measured === proces.volwassenheid ? undefined : measured;
}

function isReached(niveau: ScanNiveau, antwoorden: readonly ScanAntwoord[]): boolean {
  const counts = SCAN[niveau].map((vraag) => countOf(vraag, antwoorden));
  return !counts.includes("none") && counts.filter((count) => count === "partly").length <= TOLERATED;
}

/** Of a question that was answered twice the last answer counts. */
function countOf(vraag: ScanVraag, antwoorden: readonly ScanAntwoord[]): Weging {
  const found = antwoorden.findLast((each) => each.vraag === vraag);
  return found === undefined ? "none" : weging(found);
}
