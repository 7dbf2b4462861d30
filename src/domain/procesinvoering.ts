import type { Implementatiestap } from "./implementatie.ts";
import { invoerstand } from "./invoerstand.ts";
import { extensionOf, type SoortDocument } from "./procesdocument.ts";
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

/** Files that draw a process: they go with a description in words, and have no checklist beside it. */
const DRAWINGS: ReadonlySet<string> = new Set(["bpmn", "png", "jpg", "jpeg", "svg", "vsdx"]);

/**
 * Which of the adopted documents of one process have a checklist: its process descriptions in words (there may be one
 * per variant), and as long as none is adopted, what comes nearest to one. A drawing or a work instruction beside a
 * description has no list of its own: it goes with it, or is one of its steps. The one that was adopted last comes first.
 */
export function inTeVoeren(vastgesteld: readonly VastgesteldDocument[]): readonly VastgesteldDocument[] {
  const leading = LEADING.find((soort) => vastgesteld.some((document) => document.soort === soort));
  const leaders = vastgesteld.filter(({ soort }) => soort === leading);
  const inWords = leaders.filter(({ name }) => !DRAWINGS.has(extensionOf(name)));
  return (inWords.length === 0 ? leaders : inWords).toSorted(
    (one, other) => other.op.localeCompare(one.op) || Number(one.id) - Number(other.id),
  );
}

/** How far a process is from paper to doing, over all its documents that have a checklist. */
export type ProcesInvoerstand = "nothing-adopted" | "not-started" | "under-way" | "ingevoerd";

/**
 * Whether a process is brought into practice: each document that has to be, is; since the last of them was. Computed
 * each time and never stored, so that nobody can say it by typing a word.
 */
export function procesInvoerstand(
  documenten: readonly VastgesteldDocument[],
  stappen: readonly Implementatiestap[],
  today: CalendarDate,
): ProcesInvoerstand {
  const kinds = documenten.map(({ id, versie }) => invoerstand(stappen, { documentId: id, versie }, today).kind);
  if (kinds.length === 0) return "nothing-adopted";
  if (kinds.every((kind) => kind === "ingevoerd")) return "ingevoerd";
  return kinds.every((kind) => kind === "not-started") ? "not-started" : "under-way";
}
