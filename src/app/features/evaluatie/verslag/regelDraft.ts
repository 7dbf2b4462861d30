import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import type { LineDraft } from "./lineDraft.ts";

/** What can be changed of a line, as it is typed. A figure is not typed. */
export function draftOf(regel: Verslagregel): Partial<LineDraft> {
  const { soort, tekst } = regel;
  if (soort === "oordeel") return { soort, tekst, oordeel: regel.oordeel };
  return soort === "cijfer" ? { tekst } : { soort, tekst };
}

/** The same line with what somebody typed. */
export function withDraft(regel: Verslagregel, { tekst, oordeel }: LineDraft): Verslagregel {
  const next = { ...regel, tekst: tekst.trim() };
  return next.soort === "oordeel" && oordeel !== undefined ? { ...next, oordeel } : next;
}

/** Whether two versions of a line say the same. */
export function isSame(one: Verslagregel, other: Verslagregel): boolean {
  const [before, after] = [one, other].map((regel) => (regel.soort === "oordeel" ? regel.oordeel : undefined));
  return one.tekst === other.tekst && before === after;
}
