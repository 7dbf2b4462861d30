import { guidFrom } from "../../core/guid.ts";
import { invalidOption, notImplemented } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { GraphContext } from "../environment.ts";
import { listContext } from "../links.ts";
import { type List, listWebUrl } from "../lists/list.ts";
import { applySelect, readExpand, readSelect } from "../shape.ts";
import { etagOf, type Item } from "./cell.ts";
import { createFieldReader, type FieldReader } from "./outgoing.ts";
import { versionsOf } from "./versions.ts";

export const CONTENT_TYPE = { id: "0x0100", name: "Item" };

/** Turns rows into list items as the query options of a request ask for them. */
export type ItemShaper = (item: Item) => Record<string, unknown>;

export type ItemShape = Readonly<{
  select: readonly string[] | undefined;
  fields: FieldReader | undefined;
  versions: FieldReader | "bare" | undefined;
}>;

/** Reads `$select` and `$expand` of a request for items. */
export function readItemShape(
  { env }: GraphContext,
  list: List,
  options: ReadonlyMap<string, string> = env.call.options,
): Answer<ItemShape> {
  const expand = readExpand(options);
  if (!expand.ok) return expand;
  let fields: FieldReader | undefined;
  let versions: ItemShape["versions"];
  for (const { name, select, expand: nested } of expand.value.values()) {
    if (name !== "fields" && name !== "versions") {
      const known = name === "driveItem" || name.endsWith("ByUser") || name === "permissions";
      return refused(known ? notImplemented(`$expand=${name} on items`) : invalidOption("$expand"));
    }
    const wanted = name === "fields" ? select : nested.find((inner) => inner.name === "fields")?.select;
    const reader = createFieldReader(env.core.database, list, wanted);
    if (!reader.ok) return reader;
    if (name === "fields") fields = reader.value;
    else versions = nested.length === 0 ? "bare" : reader.value;
  }
  return done({ select: readSelect(options), fields, versions });
}

/** Prepares item bodies in one form; contexts and links are as absolute as the request. */
export function createItemShaper(c: GraphContext, list: List, shape: ItemShape): ItemShaper {
  const { links, core } = c.env;
  const inList = `${listContext(list, c.req.param("list"))}/items`;
  const webUrl = listWebUrl(list);
  const folderId = guidFrom(`root folder of ${list.id}`);

  return (item) => {
    const eTag = etagOf(item);
    const body: Record<string, unknown> = {
      "@odata.etag": eTag,
      createdDateTime: item.createdAt,
      eTag,
      id: String(item.id),
      lastModifiedDateTime: item.modifiedAt,
      webUrl: `${webUrl}/${item.id}_.000`,
      createdBy: item.createdBy.identity,
      lastModifiedBy: item.modifiedBy.identity,
      parentReference: { id: folderId, siteId: list.site.id },
      contentType: CONTENT_TYPE,
    };
    if (shape.fields !== undefined) {
      body["fields@odata.context"] = links.context(`${inList}('${item.id}')/fields/$entity`);
      body.fields = shape.fields(item);
    }
    if (shape.versions !== undefined) body.versions = versionsOf(core.database, list, item, shape.versions);
    return applySelect(body, shape.select, ["fields", "versions"]);
  };
}

/** The context of a single item, or of a collection of them. */
export function itemContext(c: GraphContext, list: List, tail: string): string {
  return c.env.links.context(`${listContext(list, c.req.param("list"))}/items${tail}`);
}
