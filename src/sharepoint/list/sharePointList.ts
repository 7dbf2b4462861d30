import * as v from "valibot";
import type { Graph } from "../graph/graph.ts";
import { expandFields, type Query, withQuery } from "../graph/query.ts";
import { mapInTurns } from "../turns.ts";
import { fieldNames, type ListContract } from "./contract.ts";
import { type Fields, parseDeltaEntry, parseRow, type RawRow, type Tombstone, writerOf } from "./row.ts";
import type { Writer } from "../../domain/persoon.ts";
import type { Instant } from "../../domain/time.ts";

/** A page of rows; `next` is a link to the page after it. */
export type Page = Readonly<{ rows: readonly RawRow[]; next: string | undefined }>;

/** A page of changes; the last one has `delta`, the link to come back with. */
export type DeltaPage = Readonly<{
  entries: readonly (RawRow | Tombstone)[];
  next: string | undefined;
  delta: string | undefined;
}>;

/** A version of a row as it was. */
export type RowVersion = Readonly<{ id: string; at: Instant; writer: Writer; fields: Fields }>;

/** One list of a site. Every write is one attempt; `once.ts` repeats it safely. All throw GraphFailure. */
export type SharePointList = Readonly<{
  contract: ListContract;
  graph: Graph;
  /** Paths for a batch: rows by a filter, or all of them with the start of a delta. */
  rowsPath(query?: Query): string;
  deltaPath(token?: "latest"): string;
  readRows(path: string, signal?: AbortSignal): Promise<Page>;
  readDelta(path: string, signal?: AbortSignal): Promise<DeltaPage>;
  get(id: string, signal?: AbortSignal): Promise<RawRow>;
  add(fields: Fields, signal?: AbortSignal): Promise<RawRow>;
  change(id: string, etag: string, fields: Fields, signal?: AbortSignal): Promise<RawRow>;
  remove(id: string, etag: string, signal?: AbortSignal): Promise<void>;
  versions(id: string, signal?: AbortSignal): Promise<readonly RowVersion[]>;
}>;

/** More than the tab ever needs at once, and what Graph gives at most. Source: Graph docs, listitem-list. */
const PAGE_SIZE = 5000;

const ROW_PROPERTIES = "id,eTag,webUrl,createdDateTime,createdBy,lastModifiedDateTime,lastModifiedBy";

/**
 * `sitePath` is the path of the site in Graph (see `sitePath`); `address` is the id of the list, or its title as long as
 * nobody renamed it.
 */
export function createList(graph: Graph, sitePath: string, contract: ListContract, address: string): SharePointList {
  const list = `${sitePath}/lists/${encodeURIComponent(address)}`;
  const items = `${list}/items`;
  const shape = { select: ROW_PROPERTIES, expand: expandFields(fieldNames(contract)) };
  const rowsPath = (query: Query = {}): string => withQuery(items, { ...shape, top: PAGE_SIZE, ...query });
  const readRows = async (path: string, signal?: AbortSignal): Promise<Page> =>
    parsePage(await graph.send({ method: "GET", path, signal }));

  return {
    contract,
    graph,
    rowsPath,
    readRows,
    deltaPath: (token) =>
      token === undefined ? withQuery(`${items}/delta`, { ...shape, top: PAGE_SIZE }) : latestPath(items, shape.expand),
    readDelta: async (path, signal) => parseDeltaPage(await graph.send({ method: "GET", path, signal })),
    get: async (id, signal) =>
      parseRow(await graph.send({ method: "GET", path: withQuery(`${items}/${id}`, shape), signal })),
    add: async (fields, signal) =>
      parseRow(await graph.send({ method: "POST", path: items, body: { fields }, signal })),
    change: async (id, etag, fields, signal) =>
      parseRow(
        await graph.send({
          method: "PATCH",
          path: `${items}/${id}`,
          body: { fields },
          headers: { "If-Match": etag },
          signal,
        }),
      ),
    remove: async (id, etag, signal) => {
      await graph.send({ method: "DELETE", path: `${items}/${id}`, headers: { "If-Match": etag }, signal });
    },
    versions: async (id, signal) =>
      parseVersions(
        await graph.send({
          method: "GET",
          path: withQuery(`${items}/${id}/versions`, { expand: shape.expand }),
          signal,
        }),
      ),
  };
}

/** `token` is no OData option: it has no dollar sign. */
function latestPath(items: string, expand: string): string {
  return `${items}/delta?token=latest&$expand=${encodeURIComponent(expand)}`;
}

const links = { "@odata.nextLink": v.optional(v.string()), "@odata.deltaLink": v.optional(v.string()) };
const pageSchema = v.object({ value: v.array(v.unknown()), ...links });

/** Understands a page of items. */
export async function parsePage(answer: unknown): Promise<Page> {
  const page = v.parse(pageSchema, answer);
  return { rows: await mapInTurns(page.value, parseRow), next: page["@odata.nextLink"] };
}

/** Understands a page of a delta. */
export async function parseDeltaPage(answer: unknown): Promise<DeltaPage> {
  const page = v.parse(pageSchema, answer);
  const entries = await mapInTurns(page.value, parseDeltaEntry);
  return {
    entries: entries.filter((entry) => entry !== undefined),
    next: page["@odata.nextLink"],
    delta: page["@odata.deltaLink"],
  };
}

const versionsSchema = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      lastModifiedDateTime: v.string(),
      lastModifiedBy: v.optional(v.unknown()),
      fields: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
});

const identitySchema = v.fallback(
  v.optional(
    v.object({
      user: v.optional(v.object({ id: v.optional(v.string()), displayName: v.optional(v.string()) })),
      application: v.optional(v.object({ id: v.optional(v.string()) })),
    }),
  ),
  undefined,
);

function parseVersions(answer: unknown): readonly RowVersion[] {
  return v.parse(versionsSchema, answer).value.map(({ id, lastModifiedDateTime, lastModifiedBy, fields }) => ({
    id,
    at: lastModifiedDateTime,
    writer: writerOf(v.parse(identitySchema, lastModifiedBy)),
    fields,
  }));
}
