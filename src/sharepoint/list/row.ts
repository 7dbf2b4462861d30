import * as v from "valibot";
import type { Writer } from "../../domain/persoon.ts";
import type { Instant } from "../../domain/time.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Who touched a row and when, as SharePoint itself stamped it. */
export type Touch = Readonly<{ writer: Writer; at: Instant }>;

/** A row as Graph gives it: the columns are not understood yet. */
export type RawRow = Readonly<{
  id: string;
  etag: string;
  webUrl: string | undefined;
  created: Touch;
  modified: Touch;
  fields: Fields;
}>;

/** A row that was deleted; a delta tells no more about it. */
export type Tombstone = Readonly<{ id: string; deleted: true }>;

const identitySet = v.optional(
  v.object({
    user: v.optional(
      v.object({ id: v.optional(v.string()), displayName: v.optional(v.string()), email: v.optional(v.string()) }),
    ),
    application: v.optional(v.object({ id: v.optional(v.string()) })),
  }),
);

const itemSchema = v.object({
  id: v.string(),
  eTag: v.optional(v.string()),
  "@odata.etag": v.optional(v.string()),
  webUrl: v.optional(v.string()),
  createdDateTime: v.string(),
  lastModifiedDateTime: v.string(),
  createdBy: identitySet,
  lastModifiedBy: identitySet,
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
});

const tombstoneSchema = v.object({ id: v.string(), deleted: v.object({}) });

/** Understands one list item. Throws when it is none: then Graph itself is not what we think it is. */
export function parseRow(item: unknown): RawRow {
  return rowFrom(v.parse(itemSchema, item));
}

function rowFrom(parsed: v.InferOutput<typeof itemSchema>): RawRow {
  return {
    id: parsed.id,
    etag: parsed["@odata.etag"] ?? parsed.eTag ?? "",
    webUrl: parsed.webUrl,
    created: { writer: writerOf(parsed.createdBy), at: parsed.createdDateTime },
    modified: { writer: writerOf(parsed.lastModifiedBy), at: parsed.lastModifiedDateTime },
    fields: parsed.fields,
  };
}

/** Understands an entry of a delta. Entries without an id (seen in a service fault) are left out. */
export function parseDeltaEntry(item: unknown): RawRow | Tombstone | undefined {
  const tombstone = v.safeParse(tombstoneSchema, item);
  if (tombstone.success) return { id: tombstone.output.id, deleted: true };
  const row = v.safeParse(itemSchema, item);
  return row.success ? rowFrom(row.output) : undefined;
}

/**
 * The identity behind a stamp. An application counts only when no person with an id stands beside it: a person who
 * works through an app is a person.
 */
export function writerOf(identity: v.InferOutput<typeof identitySet>): Writer {
  const id = identity?.user?.id;
  if (id !== undefined && id !== "") {
    return { kind: "person", persoon: { id, name: identity?.user?.displayName ?? identity?.user?.email ?? id } };
  }
  const clientId = identity?.application?.id;
  return clientId === undefined ? { kind: "unknown" } : { kind: "app", clientId };
}

/** The counter inside an etag `"guid,n"`; it only goes up. NaN when the etag has another shape. */
export function etagCounter(etag: string): number {
  return Number(etag.replaceAll('"', "").split(",").at(-1));
}
