import type { Database } from "../../core/database.ts";
import { type GraphError, invalidOption, notImplemented } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { GraphContext } from "../environment.ts";
import { listContext } from "../links.ts";
import { entryBody } from "../drives/body.ts";
import { rootGuid } from "../drives/ids.ts";
import { placeOf, TOP } from "../drives/places.ts";
import { fileUrl } from "../drives/webUrl.ts";
import { isLibrary, type List, listWebUrl } from "../lists/list.ts";
import { applySelect, readExpand, readSelect } from "../shape.ts";
import { etagOf, type Item } from "./cell.ts";
import { contentTypeOf } from "./contentType.ts";
import { createFieldReader, type FieldReader } from "./outgoing.ts";
import { versionsOf } from "./versions.ts";

/** Turns rows into list items as the query options of a request ask for them. */
export type ItemShaper = (item: Item) => Record<string, unknown>;

export type ItemShape = Readonly<{
  select: readonly string[] | undefined;
  fields: FieldReader | undefined;
  versions: FieldReader | "bare" | undefined;
  /** What is asked of the file behind the row; every row of a library has one. */
  driveItem?: Readonly<{ select: readonly string[] | undefined }> | undefined;
}>;

/** Reads `$select` and `$expand` of a request for items. */
export function readItemShape(
  { env }: GraphContext,
  list: List,
  options: ReadonlyMap<string, string> = env.call.options,
): Answer<ItemShape> {
  const expand = readExpand(options);
  if (!expand.ok) return expand;
  const shape: { -readonly [Part in keyof ItemShape]: ItemShape[Part] } = {
    select: readSelect(options),
    fields: undefined,
    versions: undefined,
  };
  for (const { name, select, expand: nested } of expand.value.values()) {
    if (name === "driveItem" && isLibrary(list) && nested.length === 0) shape.driveItem = { select };
    else if (name === "fields" || name === "versions") {
      const wanted = name === "fields" ? select : nested.find((inner) => inner.name === "fields")?.select;
      const reader = createFieldReader(env.core.database, list, wanted);
      if (!reader.ok) return reader;
      if (name === "fields") shape.fields = reader.value;
      else shape.versions = nested.length === 0 ? "bare" : reader.value;
    } else return refused(unknownExpansion(name));
  }
  return done(shape);
}

function unknownExpansion(name: string): GraphError {
  const known = name === "driveItem" || name.endsWith("ByUser") || name === "permissions";
  return known ? notImplemented(`$expand=${name} on items`) : invalidOption("$expand");
}

/** Prepares item bodies in one form; contexts and links are as absolute as the request. */
export function createItemShaper(c: GraphContext, list: List, shape: ItemShape): ItemShaper {
  const { links, core } = c.env;
  const inList = `${listContext(list, c.req.param("list"))}/items`;
  const { database } = core;
  const webUrl = listWebUrl(list);

  return (item) => {
    const eTag = etagOf(item);
    const body: Record<string, unknown> = {
      "@odata.etag": eTag,
      createdDateTime: item.createdAt,
      eTag,
      id: String(item.id),
      lastModifiedDateTime: item.modifiedAt,
      webUrl: isLibrary(list) ? fileUrl(database, list, item) : `${webUrl}/${item.id}_.000`,
      createdBy: item.createdBy.identity,
      lastModifiedBy: item.modifiedBy.identity,
      parentReference: { id: parentGuid(database, list, item), siteId: list.site.id },
      contentType: contentTypeOf(item),
    };
    if (shape.fields !== undefined) {
      body["fields@odata.context"] = links.context(`${inList}('${item.id}')/fields/$entity`);
      body.fields = shape.fields(item);
    }
    if (shape.versions !== undefined) body.versions = versionsOf(database, list, item, shape.versions);
    if (shape.driveItem !== undefined) {
      const { select } = shape.driveItem;
      body.driveItem = applySelect(entryBody({ core, list, links }, { kind: "row", item }, select), select);
    }
    return applySelect(body, shape.select, ["fields", "versions", "driveItem"]);
  };
}

function parentGuid(database: Database, list: List, item: Item): string {
  const parentId = isLibrary(list) ? placeOf(database, list, item.id).parentId : TOP;
  return parentId === TOP ? rootGuid(list) : placeOf(database, list, parentId).guid;
}

/** The context of a single item, or of a collection of them. */
export function itemContext(c: GraphContext, list: List, tail: string): string {
  return c.env.links.context(`${listContext(list, c.req.param("list"))}/items${tail}`);
}
