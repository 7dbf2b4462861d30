import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import { readRow, type Stored } from "../sharepoint/list/codec.ts";
import { rowsFrom } from "../sharepoint/list/paging.ts";
import type { Fields, RawRow } from "../sharepoint/list/row.ts";
import { ontwikkelpuntCodec, STATUS_WORDS } from "../sharepoint/lists/ontwikkelpunten.ts";
import { puntVersions } from "../sharepoint/lists/puntVersions.ts";
import type { Workspace } from "../sharepoint/workspace.ts";
import { demoRows } from "./sleutel.ts";

/** The row that something was done to. */
export type Touched = Readonly<{ id: string; title: string }>;

/**
 * Types "Goedgekeurd" into the list at a point that is new, as somebody with the list open can. The tab shows it as
 * not confirmed. Each time another point; undefined when none is new. Throws GraphFailure.
 */
export async function typeStatusByHand(workspace: Workspace): Promise<Touched | undefined> {
  const points = await pointsFrom(workspace, "contact-met-scholen");
  return edit(
    workspace,
    points.find(({ value }) => value.status === "new"),
    { Status: STATUS_WORDS.approved },
  );
}

/**
 * Empties the cell Bron of a point, as a slip of the hand in the list does: the row cannot be read any more. Each time
 * another one; undefined when none is left. Throws GraphFailure.
 */
export async function breakRow(workspace: Workspace): Promise<Touched | undefined> {
  const points = await pointsFrom(workspace, "intervisie-tussen-wijken");
  return edit(workspace, points[0], { Bron: null });
}

/** Puts every point that cannot be read back to its last version that could. Throws GraphFailure. */
export async function restoreBrokenRows({ punten: { list } }: Workspace): Promise<readonly Touched[]> {
  const restored: Touched[] = [];
  for (const row of await rowsFrom(list, list.rowsPath())) {
    if (readRow(ontwikkelpuntCodec, row).ok) continue;
    const [last] = await puntVersions(list, row.id);
    if (last === undefined) continue;
    await list.change(row.id, row.etag, everyField(last.value));
    restored.push({ id: row.id, title: last.value.title });
  }
  return restored;
}

/** The points that can be read, one of the demo first. */
async function pointsFrom({ punten: { list } }: Workspace, first: string): Promise<readonly Stored<Ontwikkelpunt>[]> {
  const rows = await rowsFrom(list, list.rowsPath());
  const preferred = demoRows(rows).get(`punt/${first}`);
  const ordered: readonly RawRow[] = preferred === undefined ? rows : [preferred, ...rows];
  return ordered.flatMap((row) => {
    const read = readRow(ontwikkelpuntCodec, row);
    return read.ok ? [read.value] : [];
  });
}

async function edit(
  { punten: { list } }: Workspace,
  point: Stored<Ontwikkelpunt> | undefined,
  fields: Fields,
): Promise<Touched | undefined> {
  if (point === undefined) return undefined;
  await list.change(point.id, point.etag, fields);
  return { id: point.id, title: point.value.title };
}

/** Empty columns are written too: what broke the row may stand in one of them. */
function everyField(value: Ontwikkelpunt): Fields {
  return Object.fromEntries(
    Object.entries(ontwikkelpuntCodec.encode(value)).map(([name, field]) => [name, field ?? null]),
  );
}
