import { quoted } from "../graph/query.ts";
import type { RawRow, Tombstone } from "./row.ts";
import type { SharePointList } from "./sharePointList.ts";

/** Every row from a path on, over all its pages. */
export async function rowsFrom(list: SharePointList, path: string, signal?: AbortSignal): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const page: Awaited<ReturnType<SharePointList["readRows"]>> = await list.readRows(next, signal);
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
}

/** Every change from a path on, with the link to those that are still to come. */
export async function changesFrom(
  list: SharePointList,
  path: string,
  signal?: AbortSignal,
): Promise<Readonly<{ entries: readonly (RawRow | Tombstone)[]; delta: string | undefined }>> {
  const entries: (RawRow | Tombstone)[] = [];
  let next: string = path;
  for (;;) {
    const page = await list.readDelta(next, signal);
    entries.push(...page.entries);
    if (page.next === undefined) return { entries, delta: page.delta };
    next = page.next;
  }
}

/** All rows that an indexed text column names. */
export function find(
  list: SharePointList,
  column: string,
  value: string,
  signal?: AbortSignal,
): Promise<readonly RawRow[]> {
  return rowsFrom(list, list.rowsPath({ filter: `fields/${column} eq ${quoted(value)}` }), signal);
}
