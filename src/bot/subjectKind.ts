import type { Onderwerp } from "../domain/goedkeuring.ts";

/** The kinds of subject that the bot has cards for; others are left alone. */
export const SUBJECT_KINDS = [
  "ontwikkelpunt",
  "procesdocument",
  "evaluatie",
  "uitrolvoorstel",
  "wijkplan",
] as const satisfies readonly Onderwerp["soort"][];
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Whether the bot has cards for subjects of this kind. */
export function isSubjectKind(soort: string): soort is SubjectKind {
  return SUBJECT_KINDS.some((kind) => kind === soort);
}
