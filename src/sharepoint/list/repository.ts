import type { Result } from "../../domain/result.ts";
import { GraphFailure } from "../graph/failure.ts";
import { changedFields, type Codec, newFields, readRow, type Reading, type Stored, type Unreadable } from "./codec.ts";
import { find, rowsFrom } from "./paging.ts";
import { addOnce, changeOnce, removeOnce } from "./once.ts";
import type { Fields, RawRow, Touch } from "./row.ts";
import type { SharePointList } from "./sharePointList.ts";

/** The rows of a list as values of the domain. Writes happen exactly once or throw a GraphFailure. */
export type Repository<T> = Readonly<{
  codec: Codec<T>;
  list: SharePointList;
  get(id: string, signal?: AbortSignal): Promise<Result<Stored<T>, Unreadable>>;
  /** Every row, over all pages. */
  all(signal?: AbortSignal): Promise<Reading<T>>;
  /** The rows that an indexed column names. */
  find(column: string, value: string, signal?: AbortSignal): Promise<Reading<T>>;
  /** `sleutel` is the UUID made when the form opened: the same one never makes a second row. */
  add(value: T, sleutel: string, signal?: AbortSignal): Promise<Stored<T>>;
  /** Writes only what differs, and only over the version that was seen; else a `conflict` failure. */
  save(stored: Stored<T>, value: T, signal?: AbortSignal): Promise<Stored<T>>;
  /** Only the version that was seen, else a `conflict` failure; what is gone already is removed. */
  remove(stored: Pick<Stored<T>, "id" | "etag">, signal?: AbortSignal): Promise<void>;
}>;

/** Joins a codec and a list. */
export function createRepository<T>(codec: Codec<T>, list: SharePointList): Repository<T> {
  return {
    codec,
    list,
    get: async (id, signal) => readRow(codec, await list.get(id, signal)),
    all: async (signal) => readingOf(codec, await rowsFrom(list, list.rowsPath(), signal)),
    find: async (column, value, signal) => readingOf(codec, await find(list, column, value, signal)),
    async add(value, sleutel, signal) {
      const fields = newFields(codec, value);
      refuseUnreadable(codec, { ...UNTOUCHED, fields });
      return expectReadable(codec, await addOnce(list, fields, sleutel, signal));
    },
    async save(stored, value, signal) {
      const fields = changedFields(codec, stored.value, value);
      if (Object.keys(fields).length === 0) return stored;
      const { id, etag } = stored;
      refuseUnreadable(codec, { ...stored, fields: { ...codec.kept?.(value), ...newFields(codec, value) } });
      const isDone = (row: RawRow): boolean => holds(codec, row, fields);
      return expectReadable(codec, await changeOnce(list, { id, etag, fields, isDone }, signal));
    },
    remove: ({ id, etag }, signal) => removeOnce(list, { id, etag }, signal),
  };
}

/** What could be read next to what could not. */
export function readingOf<T>(codec: Codec<T>, rows: readonly RawRow[]): Reading<T> {
  const results = rows.filter((row) => codec.concerns?.(row) ?? true).map((row) => readRow(codec, row));
  return {
    stored: results.flatMap((result) => (result.ok ? [result.value] : [])),
    unreadable: results.flatMap((result) => (result.ok ? [] : [result.error])),
  };
}

/** Whether a row says what was to be written, however SharePoint spells it. */
function holds<T>(codec: Codec<T>, row: RawRow, fields: Fields): boolean {
  const read = readRow(codec, row);
  if (!read.ok) return false;
  const now = codec.encode(read.value.value);
  return Object.entries(fields).every(([name, value]) => (now[name] ?? null) === value);
}

/** Who writes a row stands in it only when SharePoint has it; that it will be somebody is enough. */
const SOMEBODY: Touch = { writer: { kind: "person", persoon: { id: "", name: "" } }, at: "" };
const UNTOUCHED: Omit<RawRow, "fields"> = {
  id: "",
  etag: "",
  webUrl: undefined,
  created: SOMEBODY,
  modified: SOMEBODY,
};

/** What we could not read back is not written: it would be lost to everybody. */
function refuseUnreadable<T>(codec: Codec<T>, row: RawRow): void {
  const read = readRow(codec, row);
  if (read.ok) return;
  const columns = read.error.columns.join(", ");
  throw new GraphFailure("invalid", `A row of ${codec.contract.title} would be unreadable: ${columns}.`);
}

/** A row that we wrote ourselves can be read; if not, the list differs from its contract. */
function expectReadable<T>(codec: Codec<T>, row: RawRow): Stored<T> {
  const read = readRow(codec, row);
  if (read.ok) return read.value;
  throw new GraphFailure(
    "invalid",
    `Row ${row.id} of ${codec.contract.title} came back unreadable: ${read.error.columns.join(", ")}.`,
  );
}

/** The values of a reading, without where they are kept. */
export function valuesOf<T>(reading: Reading<T>): readonly T[] {
  return reading.stored.map(({ value }) => value);
}
