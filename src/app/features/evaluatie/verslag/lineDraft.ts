import { EXPLANATION_MAX, TITLE_MAX } from "../../../../domain/ontwikkelpunt.ts";
import type { OordeelRefusal } from "../../../../domain/oordelen.ts";
import type { Niveau, Onderdeel } from "../../../../domain/evaluatie.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import type { Oordeel } from "../../../../domain/verslagregel.ts";
import type { Guard } from "../../../components/privacyGuard.ts";

/** What somebody can type into minutes. */
export type SoortInvoer = "tekst" | Structured;
export const STRUCTURED = ["besluit", "actie", "punt", "signaal", "criterium", "oordeel"] as const;
export type Structured = (typeof STRUCTURED)[number];

/** What can be typed there besides plain lines: an area is judged once a quarter. */
export function structuredIn({ niveau, onderdeel }: Readonly<{ niveau: Niveau; onderdeel: Onderdeel }>) {
  const isJudged = niveau === "kwartaal" && onderdeel !== "algemeen";
  return STRUCTURED.filter((soort) => isJudged || (soort !== "criterium" && soort !== "oordeel"));
}

/** What somebody is typing and did not add yet. `sleutel` is the key of the row that it will become. */
export type LineDraft = Readonly<{
  sleutel: string;
  soort: SoortInvoer;
  tekst: string;
  /** Why it was decided, or why the point matters. */
  toelichting: string;
  /** Who decided, or who will do it. */
  persoon?: Persoon;
  datum?: CalendarDate;
  /** The number of the decision that an action carries out. */
  besluit?: string;
  /** How an area does, by the criteria that were set for it. */
  oordeel?: Oordeel;
}>;

export function beginLine(): LineDraft {
  return { sleutel: crypto.randomUUID(), soort: "tekst", tekst: "", toelichting: "" };
}

/** Where the draft of a part of the minutes is kept. */
export function linePlace(evaluatieId: string, onderdeel: Onderdeel): string {
  return `draft-verslag-${evaluatieId}-${onderdeel}`;
}

/** Titles are one line of SharePoint text; what is said may be longer. */
export function maxLengthOf(soort: SoortInvoer): number {
  return soort === "besluit" || soort === "actie" || soort === "punt" ? TITLE_MAX : EXPLANATION_MAX;
}

export type LineProblem =
  | "text-missing"
  | "unknown-command"
  | "too-long"
  | "eigenaar-missing"
  | "motivering-missing"
  | "beslisser-missing"
  | "oordeel-missing"
  | OordeelRefusal
  | "privacy";

/** What has to be solved before the draft can be added. */
export function problemsIn(draft: LineDraft, guard: Guard): ReadonlySet<LineProblem> {
  const { soort, tekst, toelichting, persoon, oordeel } = draft;
  const problems = new Set<LineProblem>();
  if (tekst.trim() === "") problems.add("text-missing");
  // What was meant as an action must not end as a sentence.
  if (soort === "tekst" && /^\/\p{L}/u.test(tekst)) problems.add("unknown-command");
  if (tekst.length > maxLengthOf(soort) || toelichting.length > EXPLANATION_MAX) problems.add("too-long");
  if (soort === "actie" && persoon === undefined) problems.add("eigenaar-missing");
  if (soort === "besluit" && toelichting.trim() === "") problems.add("motivering-missing");
  if (soort === "besluit" && persoon === undefined) problems.add("beslisser-missing");
  if (soort === "oordeel" && oordeel === undefined) problems.add("oordeel-missing");
  if (!guard.ready(textsOf(draft))) problems.add("privacy");
  return problems;
}

/** Only what is sent is judged. */
function textsOf({ soort, tekst, toelichting }: LineDraft): readonly string[] {
  return soort === "besluit" || soort === "punt" ? [tekst, toelichting] : [tekst];
}

/** What a slash and a word at the start ask for: what kind of line it is to become, and the rest of the text. */
export function readCommand(
  text: string,
  commands: Readonly<Record<Structured, string>>,
  allowed: readonly Structured[],
): Pick<LineDraft, "soort" | "tekst"> | undefined {
  const [, word, rest = ""] = /^\/(\p{L}+)(?:\s+(.*))?$/su.exec(text) ?? [];
  const soort = allowed.find((each) => each === word?.toLowerCase() || commands[each] === word?.toLowerCase());
  return soort === undefined ? undefined : { soort, tekst: rest };
}

/**
 * The draft as a line of another kind, with all that was typed. A decision begins with who likely took it; who was only
 * proposed for that is not proposed for something else.
 */
export function turnedInto(
  draft: LineDraft,
  next: Pick<LineDraft, "soort" | "tekst">,
  likely: Persoon | undefined,
): LineDraft {
  if (next.soort === draft.soort) return { ...draft, ...next };
  const { persoon, ...rest } = draft;
  const known = persoon !== undefined && (draft.soort !== "besluit" || persoon.id !== likely?.id) ? persoon : undefined;
  const proposed = next.soort === "besluit" ? (known ?? likely) : known;
  return { ...rest, ...next, ...(proposed === undefined ? {} : { persoon: proposed }) };
}
