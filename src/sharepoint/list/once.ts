import { isAmbiguous, isFailure } from "../graph/failure.ts";
import { SLEUTEL } from "./contract.ts";
import { find } from "./paging.ts";
import type { Fields, RawRow } from "./row.ts";
import type { SharePointList } from "./sharePointList.ts";

/** How often a write is tried before the person is told that it was not sent. */
const WRITE_ATTEMPTS = 5;

/**
 * Creates a row exactly once, however often the answer is lost: it carries `sleutel`, and before every further try the
 * row is looked for. Throws GraphFailure when it could not be made certain.
 */
export async function addOnce(
  list: SharePointList,
  fields: Fields,
  sleutel: string,
  signal?: AbortSignal,
): Promise<RawRow> {
  const row = { ...fields, [SLEUTEL.name]: sleutel };
  for (let attempt = 0; ; attempt++) {
    try {
      return await list.add(row, signal);
    } catch (error) {
      if (isFailure(error, "duplicate")) {
        const existing = await findBySleutel(list, sleutel, signal);
        if (existing !== undefined) return existing;
      }
      if (!isAmbiguous(error) || attempt + 1 >= WRITE_ATTEMPTS) throw error;
      await list.graph.waitAfter(error, attempt, signal);
      const existing = await findBySleutel(list, sleutel, signal);
      if (existing !== undefined) return existing;
    }
  }
}

/** The row that was made with this key, if it was. */
export async function findBySleutel(
  list: SharePointList,
  sleutel: string,
  signal?: AbortSignal,
): Promise<RawRow | undefined> {
  const [row] = await find(list, SLEUTEL.name, sleutel, signal);
  return row;
}

/**
 * Changes a row of which we have seen the version `etag`. After a lost answer the row is read: still the old version
 * means try again, and `isDone` tells whether what stands there now is what we wanted to write.
 * Throws a `conflict` failure when somebody else changed the row.
 */
export async function changeOnce(
  list: SharePointList,
  change: Readonly<{ id: string; etag: string; fields: Fields; isDone: (row: RawRow) => boolean }>,
  signal?: AbortSignal,
): Promise<RawRow> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await list.change(change.id, change.etag, change.fields, signal);
    } catch (error) {
      if (!isAmbiguous(error) || attempt + 1 >= WRITE_ATTEMPTS) throw error;
      await list.graph.waitAfter(error, attempt, signal);
      const now = await list.get(change.id, signal);
      if (now.etag !== change.etag && change.isDone(now)) return now;
    }
  }
}

/**
 * Removes a row of which we have seen the version `etag`. A row that is not there any more is removed: the answer to an
 * earlier try may have been lost. Throws a `conflict` failure when somebody else changed the row; then it stays.
 */
export async function removeOnce(
  list: SharePointList,
  { id, etag }: Readonly<{ id: string; etag: string }>,
  signal?: AbortSignal,
): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await list.remove(id, etag, signal);
    } catch (error) {
      // 404 or 410.
      if (isFailure(error, "missing", "resync")) return;
      if (!isAmbiguous(error) || attempt + 1 >= WRITE_ATTEMPTS) throw error;
      await list.graph.waitAfter(error, attempt, signal);
    }
  }
}
