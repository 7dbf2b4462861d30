import type { Proces } from "./proces.ts";
import { type Documentstatus, isFrozen, type Procesdocument, type SoortDocument } from "./procesdocument.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { Persoon } from "./persoon.ts";
import type { CalendarDate } from "./time.ts";

/** The steps of a document, with the statuses they may start from. `docs/states.md` is tested against this. */
export const DOCUMENT_TRANSITIONS = {
  submit: { from: ["concept"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "concept" },
  adopt: { from: ["submitted"], to: "adopted" },
  reject: { from: ["submitted"], to: "concept" },
  revise: { from: ["adopted"], to: "concept" },
  retire: { from: ["concept", "adopted"], to: "retired" },
  restore: { from: ["retired"], to: "concept" },
} as const satisfies Record<string, { from: readonly Documentstatus[]; to: Documentstatus }>;

export type DocumentTransition = keyof typeof DOCUMENT_TRANSITIONS;

/** `frozen`: it is the copy of an adopted version, on which nobody works. */
export type DocumentStepRefusal = "wrong-status" | "frozen";

/** Why a document cannot be put forward for adoption. */
export type SubmitRefusal = DocumentStepRefusal | "no-proces" | "no-owner" | "not-adoptable" | "checked-out";

const ADOPTABLE: ReadonlySet<SoortDocument> = new Set<SoortDocument>([
  "procesbeschrijving",
  "werkinstructie",
  "service-blueprint",
  "klantreis",
  "formulier",
]);

/** Whether documents of this kind are adopted; others are only kept. */
export function isAdoptable({ soort }: Pick<Procesdocument, "soort">): boolean {
  return ADOPTABLE.has(soort);
}

/** What else decides whether a document can be put forward. `proces`: the process that it names, as far as it is there. */
export type SubmitSituation = Readonly<{
  proces: Pick<Proces, "eigenaar"> | undefined;
  checkedOut: boolean;
  /** The row says that it was adopted and the log does not bear that out of what stands there now. */
  unproven?: boolean;
}>;

/** Puts a document forward for adoption. */
export function submitDocument(
  document: Procesdocument,
  { proces, checkedOut, unproven = false }: SubmitSituation,
): Result<Procesdocument, SubmitRefusal> {
  if (isFrozen(document)) return refuse("frozen");
  const asksAgain = unproven && document.status === "adopted";
  if (!asksAgain && !startsFrom("submit", document.status)) return refuse("wrong-status");
  if (proces === undefined) return refuse("no-proces");
  if (proces.eigenaar === undefined) return refuse("no-owner");
  if (!isAdoptable(document)) return refuse("not-adoptable");
  if (checkedOut) return refuse("checked-out");
  return ok({ ...document, status: "submitted" });
}

/** Takes the request for adoption back. */
export function withdrawDocument(document: Procesdocument): Result<Procesdocument, DocumentStepRefusal> {
  return step("withdraw", document);
}

/** What is written beside the status when a version is adopted. */
export type Vaststelling = Readonly<{ versie: string; op: CalendarDate; door: readonly Persoon[] }>;

/** Carries out a valid decision to adopt; who may decide is the business of `goedkeuring.ts`. */
export function adoptDocument(
  document: Procesdocument,
  { versie, op, door }: Vaststelling,
): Result<Procesdocument, DocumentStepRefusal> {
  const next = step("adopt", document);
  return next.ok ? ok({ ...next.value, vastgesteldeVersie: versie, vastgesteldOp: op, vastgesteldDoor: door }) : next;
}

/** Carries out a valid decision to reject; the reason stands in the log. */
export function rejectDocument(document: Procesdocument): Result<Procesdocument, DocumentStepRefusal> {
  return step("reject", document);
}

/** It was changed after it was adopted: a concept beside the adopted version, of which a copy is kept. */
export function reviseDocument(document: Procesdocument): Result<Procesdocument, DocumentStepRefusal> {
  return step("revise", document);
}

/** Nobody works by it any more. */
export function retireDocument(document: Procesdocument): Result<Procesdocument, DocumentStepRefusal> {
  return step("retire", document);
}

/** Takes a document up again. */
export function restoreDocument(document: Procesdocument): Result<Procesdocument, DocumentStepRefusal> {
  return step("restore", document);
}

/** Whether a step may start in the status that a document has now. */
export function startsFrom(transition: DocumentTransition, status: Documentstatus): boolean {
  const from: readonly Documentstatus[] = DOCUMENT_TRANSITIONS[transition].from;
  return from.includes(status);
}

function step(transition: DocumentTransition, document: Procesdocument): Result<Procesdocument, DocumentStepRefusal> {
  if (isFrozen(document)) return refuse("frozen");
  if (!startsFrom(transition, document.status)) return refuse("wrong-status");
  return ok({ ...document, status: DOCUMENT_TRANSITIONS[transition].to });
}
