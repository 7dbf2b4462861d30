import * as v from "valibot";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { calendarDateOf, type Instant } from "../../domain/time.ts";
import type { ListContract } from "./contract.ts";
import type { Fields, RawRow, Touch } from "./row.ts";

/** A value as SharePoint keeps it: where it is, which version of it we have seen, and who made and changed it. */
export type Stored<T> = Readonly<{
  id: string;
  etag: string;
  webUrl: string | undefined;
  created: Touch;
  modified: Touch;
  value: T;
}>;

/** A row that somebody broke by hand, with the columns that are wrong; it is shown next to the others. */
export type Unreadable = Readonly<{ id: string; webUrl: string | undefined; columns: readonly string[] }>;

/** People edit SharePoint by hand. A row we cannot read is reported, never instead of the others. */
export type Reading<T> = Readonly<{ stored: readonly Stored<T>[]; unreadable: readonly Unreadable[] }>;

/** A list and the meaning of its rows. `encode` gives every column of a value; undefined means empty. */
export type Codec<T> = Readonly<{
  contract: ListContract;
  /** Whether a row is of the kind that this codec reads; others (folders of a library) are passed by. */
  concerns?(row: RawRow): boolean;
  decode(row: RawRow): Result<T, readonly string[]>;
  encode(value: T): Fields;
  /** What SharePoint itself keeps of a row and reading needs: the name of a file. It is never written. */
  kept?(value: T): Fields;
  /** Columns that follow from the others: somebody may have changed those by hand, so they go along with every change. */
  derived?: readonly string[];
}>;

/** Reads one row. */
export function readRow<T>(codec: Pick<Codec<T>, "decode">, row: RawRow): Result<Stored<T>, Unreadable> {
  const { id, etag, webUrl, created, modified } = row;
  const decoded = codec.decode(row);
  if (!decoded.ok) return refuse({ id, webUrl, columns: decoded.error });
  return ok({ id, etag, webUrl, created, modified, value: decoded.value });
}

/** Parses the columns of a row; a refusal names the columns by what people call them. */
export function parseFields<S extends v.GenericSchema>(
  schema: S,
  { columns }: ListContract,
  fields: Fields,
): Result<v.InferOutput<S>, readonly string[]> {
  const parsed = v.safeParse(schema, fields);
  if (parsed.success) return ok(parsed.output);
  const names = parsed.issues.map((issue) => v.getDotPath(issue) ?? "?");
  const shown = names.map((name) => columns.find((column) => name.startsWith(column.name))?.displayName ?? name);
  return refuse([...new Set(shown)]);
}

/** The columns in which two values differ, as a PATCH wants them: null empties a column. */
export function changedFields<T>(codec: Codec<T>, before: T, after: T): Fields {
  const old = codec.encode(before);
  const fields = Object.entries(codec.encode(after)).map(([name, value]) => [name, value ?? null] as const);
  const changed = fields.filter(([name, value]) => value !== (old[name] ?? null));
  if (changed.length === 0) return {};
  return Object.fromEntries([...fields.filter(([name]) => codec.derived?.includes(name) === true), ...changed]);
}

/** The columns of a new row: empty ones are left out. */
export function newFields<T>(codec: Codec<T>, value: T): Fields {
  return Object.fromEntries(Object.entries(codec.encode(value)).filter(([, field]) => field !== undefined));
}

/** The Dutch words that stand in a choice column for the words of the code. The stored words are a data contract. */
export type Words<K extends string> = Readonly<Record<K, string>>;

/** Reads a choice column: the stored word to the word of the code. */
export function choice<K extends string>(words: Words<K>) {
  const byWord = new Map(Object.entries(words).map(([key, word]) => [word, key as K]));
  return v.pipe(
    v.string(),
    v.check((word) => byWord.has(word)),
    v.transform((word) => byWord.get(word) as K),
  );
}

/** A text column; SharePoint leaves an empty one out. */
export const text = v.optional(v.string(), "");

/** A column that may be empty. */
export const optionalText = v.optional(
  v.pipe(
    v.string(),
    v.transform((value) => (value === "" ? undefined : value)),
  ),
);

/** A lookup comes as the text of a row id. */
export const requiredLookup = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
export const optionalLookup = v.optional(requiredLookup);

/** A text as a column wants it: an empty one is left out. */
export function optionalWord(value: string): string | undefined {
  return value === "" ? undefined : value;
}

/** Names in one text column, with a semicolon in between. */
export function joined(parts: readonly string[]): string | undefined {
  return optionalWord(parts.map((part) => part.replaceAll(";", ",").trim()).join("; "));
}

/** Reads what `joined` wrote; each name once. */
export function names(text: string): readonly string[] {
  const parts = text.split(";").map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

/** The words of the code for stored words in one text column, in the order of the code; unknown ones are left out. */
export function wordsFrom<K extends string>(words: Words<K>, text: string): readonly K[] {
  const found = new Set(names(text).map((word) => word.toLowerCase()));
  return (Object.keys(words) as K[]).filter((key) => found.has(words[key].toLowerCase()));
}

/** People are kept as text: Graph cannot make a person value for somebody who never visited the site. */
export function personFrom(id: string | undefined, name: string | undefined): Persoon | undefined {
  return id === undefined ? undefined : { id, name: name ?? id };
}

/** A date-only column as the calendar day that people meant. */
export const date = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value))),
  v.transform((value) => calendarDateOf(value)),
);

export const instant = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value))),
  v.transform((value): Instant => value),
);

/** A yes/no column; one that was never touched is left out. */
export const yesNo = v.optional(v.boolean(), false);
