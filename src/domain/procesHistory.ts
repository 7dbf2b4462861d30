import type { Version } from "./history.ts";
import type { Writer } from "./persoon.ts";
import type { Proces } from "./proces.ts";
import type { Instant } from "./time.ts";

/** The parts of a process in the order in which a person reads them. */
export const PROCES_FIELDS = [
  "title",
  "domein",
  "status",
  "eigenaar",
  "beheerder",
  "plaatsvervanger",
  "varianten",
  "variantbeschrijving",
  "volgorde",
  "volwassenheid",
  "herzienVoor",
  "doel",
  "begin",
  "resultaat",
  "keten",
  "afdelingen",
  "teams",
] as const satisfies readonly (keyof Proces)[];
export type ProcesField = (typeof PROCES_FIELDS)[number];

/** One field that somebody changed. */
export type ProcesChange = Readonly<{ field: ProcesField; from: unknown; to: unknown }>;

/** Who changed what and when; the first version is the making of the row. */
export type ProcesEntry = Readonly<{
  version: string;
  at: Instant;
  writer: Writer;
  created: boolean;
  changes: readonly ProcesChange[];
}>;

/** The fields in which two versions of a process differ. */
export function procesChanges(before: Proces, after: Proces): readonly ProcesChange[] {
  return PROCES_FIELDS.flatMap((field) => {
    const from: unknown = before[field];
    const to: unknown = after[field];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}

/** What changed between versions, newest first; versions without a change that people see are left out. */
export function procesHistory(versions: readonly Version<Proces>[]): readonly ProcesEntry[] {
  const oldestFirst = versions.toSorted((one, other) => Number(one.id) - Number(other.id));
  return oldestFirst
    .map(({ id, at, writer, value }, index): ProcesEntry => {
      const before = oldestFirst[index - 1]?.value;
      const changes = before === undefined ? [] : procesChanges(before, value);
      return { version: id, at, writer, created: before === undefined, changes };
    })
    .filter(({ created, changes }) => created || changes.length > 0)
    .toReversed();
}
