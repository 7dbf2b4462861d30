import type { Implementatiestap } from "./implementatie.ts";
import { invoerstand } from "./invoerstand.ts";
import type { SoortDocument } from "./procesdocument.ts";
import type { CalendarDate } from "./time.ts";

/** A document with the version of it that was adopted last, as the approval log bears out. */
export type VastgesteldDocument = Readonly<{
  id: string;
  name: string;
  soort: SoortDocument;
  versie: string;
  op: CalendarDate;
}>;

/** What leads, when a process has several adopted documents: the others are what the steps of the leading one are about. */
const LEADING: readonly SoortDocument[] = [
  "procesbeschrijving",
  "service-blueprint",
  "klantreis",
  "werkinstructie",
  "formulier",
  "overig",
];

/**
 * Which of the adopted documents of one process have a checklist: its process descriptions (there may be one per
 * variant), and as long as none is adopted, what comes nearest to one. A work instruction beside a description has no
 * list of its own: it is a step of that description's. The one that was adopted last comes first.
 */
export function inTeVoeren(vastgesteld: readonly VastgesteldDocument[]): readonly VastgesteldDocument[] {
  const leading = LEADING.find((soort) => vastgesteld.some((document) => document.soort === soort));
  return vastgesteld
    .filter(({ soort }) => soort === leading)
    .toSorted((one, other) => other.op.localeCompare(one.op) || Number(one.id) - Number(other.id));
}

/**
 * Whether a process is brought into practice: each document that has to be, is; since the last of them was. Computed
 * each time and never stored, so that nobody can say it by typing a word.
 */
export function procesInvoerstand(
  documenten: readonly VastgesteldDocument[],
  stappen: readonly Implementatiestap[],
  today: CalendarDate,
): "nothing-adopted" | "not-started" | "under-way" | "ingevoerd" {
  const kinds = documenten.map(({ id, versie }) => invoerstand(stappen, { documentId: id, versie }, today).kind);
  if (kinds.length === 0) return "nothing-adopted";
  if (kinds.every((kind) => kind === "ingevoerd")) return "ingevoerd";
  return kinds.every((kind) => kind === "not-started") ? "not-started" : "under-way";
}
