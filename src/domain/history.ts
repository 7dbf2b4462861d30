import type { Ontwikkelpunt } from "./ontwikkelpunt.ts";
import type { Writer } from "./persoon.ts";
import type { Instant } from "./time.ts";

/** A version of a row as SharePoint kept it. */
export type Version<T> = Readonly<{ id: string; at: Instant; writer: Writer; value: T }>;

export type Field = keyof Ontwikkelpunt | "finishedOn";

/** One field that somebody changed; undefined stands for empty. */
export type Change = Readonly<{ field: Field; from: unknown; to: unknown }>;

/** Who changed what and when. The first version has no changes: it is the making of the row. */
export type HistoryEntry = Readonly<{
  version: string;
  at: Instant;
  writer: Writer;
  created: boolean;
  changes: readonly Change[];
}>;

/** What changed between versions, newest first; versions come in any order. Versions without a change are left out. */
export function historyOf(versions: readonly Version<Ontwikkelpunt>[]): readonly HistoryEntry[] {
  const oldestFirst = versions.toSorted((one, other) => Number(one.id) - Number(other.id));
  return oldestFirst
    .map(({ id, at, writer, value }, index): HistoryEntry => {
      const before = oldestFirst[index - 1]?.value;
      return {
        version: id,
        at,
        writer,
        created: before === undefined,
        changes: before ? changesBetween(before, value) : [],
      };
    })
    .filter(({ created, changes }) => created || changes.length > 0)
    .toReversed();
}

const FIELDS = [
  "status",
  "title",
  "explanation",
  "bron",
  "aandachtsgebied",
  "complexiteit",
  "impact",
  "inspanning",
  "prioriteit",
  "trekker",
  "streefdatum",
  "procesId",
  "wijkId",
  "evaluatieId",
  "deelvragen",
  "getoetst",
  "selectieklasse",
  "finishedOn",
] as const satisfies readonly Field[];

/** The fields in which two versions of a point differ, in the order in which a person reads them. */
export function changesBetween(before: Ontwikkelpunt, after: Ontwikkelpunt): readonly Change[] {
  return FIELDS.flatMap((field) => {
    const from = valueOf(before, field);
    const to = valueOf(after, field);
    return same(from, to) ? [] : [{ field, from, to }];
  });
}

function valueOf(point: Ontwikkelpunt, field: Field): unknown {
  return (point as Readonly<Record<string, unknown>>)[field];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
