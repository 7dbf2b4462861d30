import type { Complexiteit } from "./ontwikkelpunt.ts";
import type { Persoon } from "./persoon.ts";
import type { CalendarDate } from "./time.ts";

export const SOORTEN_DOCUMENT = [
  "procesbeschrijving",
  "werkinstructie",
  "service-blueprint",
  "klantreis",
  "formulier",
  "overig",
] as const;
export type SoortDocument = (typeof SOORTEN_DOCUMENT)[number];

export const DOCUMENTSTATUSSEN = ["concept", "submitted", "adopted", "retired"] as const;
export type Documentstatus = (typeof DOCUMENTSTATUSSEN)[number];

/**
 * A file of the library. `adopted` says only what stands in the row; whether it counts follows from the approval log,
 * see `documentStanding`.
 */
export type Procesdocument = Readonly<{
  /** The name of the file, with its extension. */
  name: string;
  /** The folder that it lies in, from the root of the library; empty in the root. */
  folder: string;
  /** In bytes, as far as SharePoint tells. */
  size?: number;
  /** The label of the version, such as `3.0`. */
  versie: string;
  procesId?: string;
  soort: SoortDocument;
  status: Documentstatus;
  varianten: readonly Complexiteit[];
  /** What was adopted last: the label of that version, on which day, and by whom. */
  vastgesteldeVersie?: string;
  vastgesteldOp?: CalendarDate;
  vastgesteldDoor: readonly Persoon[];
  /** Class of the Selectielijst as the keeper chose it; without it the proposed one counts. */
  selectieklasse?: string;
}>;

/** Where adopted versions are kept as they were. */
export const ADOPTED_FOLDER = "Vastgesteld";

/** Whether the file is a frozen copy of an adopted version, or the PDF of it: nobody works on that. */
export function isFrozen({ folder }: Pick<Procesdocument, "folder">): boolean {
  return folder === ADOPTED_FOLDER || folder.startsWith(`${ADOPTED_FOLDER}/`);
}

/** The number that people call a document by. */
export function documentNumber(id: string): string {
  return `PD-${id}`;
}

/** The name of the frozen copy of a version, without folder: `PD-12 v3.0 Werkinstructie intake.docx`. */
export function frozenName(id: string, { name }: Pick<Procesdocument, "name">, versie: string): string {
  return `${documentNumber(id)} v${versie} ${name}`;
}

/** Of which document and version a frozen copy is; undefined when its name says nothing of that kind. */
export function frozenOrigin(name: string): Readonly<{ id: string; versie: string; name: string }> | undefined {
  const match = /^PD-(\d+) v(\d+(?:\.\d+)?) (.+)$/.exec(name);
  const [, id, versie, original] = match ?? [];
  return id === undefined || versie === undefined || original === undefined
    ? undefined
    : { id, versie, name: original };
}

/** The last part of a name, in small letters and without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
