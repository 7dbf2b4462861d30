import type { CalendarDate } from "../domain/time.ts";
import { changedFields, readRow, type Stored } from "../sharepoint/list/codec.ts";
import type { Repository } from "../sharepoint/list/repository.ts";
import type { Fill } from "./fill.ts";
import { type Soort, sleutelOf } from "./sleutel.ts";

/** A row with everything that it was, oldest first; each is one version of the row. */
export type Grown<T> = Readonly<{
  key: string;
  versions: readonly Readonly<{ day: CalendarDate; value: T; repository(): Promise<Repository<T>> }>[];
  /** A value with what the list filled in itself when the row was made. */
  given?: (value: T, row: T) => T;
}>;

/**
 * Makes rows that were changed since, version by version; a row that broke off halfway goes on, one that somebody
 * changed is left alone. Answers the row ids by key.
 */
export async function fillVersions<T>(
  fill: Fill,
  soort: Soort,
  rows: readonly Grown<T>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { key, versions, given = asItIs }] of rows.entries()) {
    const begun = await beginning(fill, soort, { key, versions, given });
    if (begun.id !== undefined) ids.set(key, begun.id);
    let { stored } = begun;
    for (const { day, value, repository } of versions.slice(begun.made)) {
      await fill.time.goTo(day);
      const list = await repository();
      stored =
        stored === undefined
          ? await list.add(value, sleutelOf(fill.day, soort, key))
          : await list.save(stored, given(value, stored.value));
      ids.set(key, stored.id);
      fill.report({ soort, done: index + 1, total: rows.length });
    }
  }
  return ids;
}

type Beginning<T> = Readonly<{ id: string | undefined; stored: Stored<T> | undefined; made: number }>;

/** How far a row is; one that is not as the demo left it counts as finished. */
async function beginning<T>(
  { found }: Fill,
  soort: Soort,
  { key, versions, given }: Required<Grown<T>>,
): Promise<Beginning<T>> {
  const row = found.row(soort, key);
  if (row === undefined) return { id: undefined, stored: undefined, made: 0 };
  const finished = { id: row.id, stored: undefined, made: versions.length };
  const made = Number.parseInt(String(row.fields["_UIVersionString"]), 10);
  const last = versions[made - 1];
  if (last === undefined || made === versions.length) return finished;
  const { codec } = await last.repository();
  const read = readRow(codec, row);
  if (!read.ok) return finished;
  const isSame = Object.keys(changedFields(codec, read.value.value, given(last.value, read.value.value))).length === 0;
  return isSame ? { id: row.id, stored: read.value, made } : finished;
}

function asItIs<T>(value: T): T {
  return value;
}
