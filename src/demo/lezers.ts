import { DOCUMENTEN } from "./documenten/alle.ts";
import type { Persona } from "./staff.ts";

/** Who said to have read what was adopted last of a document. */
export type Lezer = Readonly<{ document: string; lezers: readonly Persona[] }>;

/**
 * The way of planning is known to everybody who works by it, the intake to half of them, and the others to somebody or
 * nobody.
 */
export const LEZERS: readonly Lezer[] = [
  readBy("beschrijving-planning", ["consulent2", "adviseur", "procesbeheerder"]),
  readBy("beschrijving-intake", ["regisseur", "consulent2", "adviseur"]),
  readBy("schema-intake", ["regisseur", "consulent2", "adviseur", "consulent1"]),
  readBy("beschrijving-afspraken", ["regisseur", "consulent1", "consulent2", "teammanager2"]),
  readBy("beschrijving-overdracht", ["regisseur"]),
  readBy("intake-enkelvoudig", ["consulent1", "regisseur"]),
];

function readBy(key: string, lezers: readonly Persona[]): Lezer {
  return { document: DOCUMENTEN.find((document) => document.key === key)?.name ?? key, lezers };
}
