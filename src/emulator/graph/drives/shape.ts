import { invalidOption, notImplemented } from "../../errors.ts";
import type { Expansion } from "../../odata/expand.ts";
import { type Answer, done, refused } from "../answer.ts";
import { type GraphContext, prefers } from "../environment.ts";
import { createItemShaper, type ItemShape } from "../items/body.ts";
import { createFieldReader, type FieldReader } from "../items/outgoing.ts";
import { applySelect, readExpand, readSelect } from "../shape.ts";
import { entryBody, type Scene } from "./body.ts";
import { type Entry, folderId } from "./entry.ts";
import { childrenOf } from "./places.ts";

/** Turns entries of a drive into drive items as the query options of a request ask for them. */
export type EntryShaper = (entry: Entry) => Record<string, unknown>;

const KNOWN = new Set(["thumbnails", "versions", "permissions", "analytics", "createdByUser", "lastModifiedByUser"]);

/** Reads `$select` and `$expand` of a request for drive items. */
export function createEntryShaper(c: GraphContext): Answer<EntryShaper> {
  const { core, links, call } = c.env;
  const { list } = c.var;
  const scene: Scene = { core, list, links };
  const select = readSelect(call.options);
  const expand = readExpand(call.options);
  if (!expand.ok) return expand;
  for (const name of expand.value.keys()) {
    if (name === "listItem" || name === "children") continue;
    return refused(KNOWN.has(name) ? notImplemented(`$expand=${name} on drive items`) : invalidOption("$expand"));
  }
  const listItem = readListItem(c, expand.value.get("listItem"));
  if (!listItem.ok) return listItem;
  const children = expand.value.get("children");

  return done((entry) => {
    const body = entryBody(scene, entry, select);
    // Source: Graph docs, "Prefer: apiversion=2.1" leaves out the address.
    if (prefers(c, "apiversion=2.1")) delete body["@microsoft.graph.downloadUrl"];
    if (listItem.value !== undefined && entry.kind === "row") {
      body.listItem = createItemShaper(c, list, listItem.value)(entry.item);
    }
    if (children !== undefined) {
      const items = childrenOf(core.database, list, folderId(entry));
      body.children = items.map((item) =>
        applySelect(entryBody(scene, { kind: "row", item }, children.select), children.select),
      );
    }
    return applySelect(body, select, ["listItem", "children"]);
  });
}

function readListItem(c: GraphContext, expansion: Expansion | undefined): Answer<ItemShape | undefined> {
  if (expansion === undefined) return done(undefined);
  const nested = expansion.expand.find(({ name }) => name === "fields");
  if (expansion.expand.length > (nested === undefined ? 0 : 1)) return refused(invalidOption("$expand"));
  let fields: FieldReader | undefined;
  if (nested !== undefined) {
    const reader = createFieldReader(c.env.core.database, c.var.list, nested.select);
    if (!reader.ok) return reader;
    fields = reader.value;
  }
  return done({ select: expansion.select, fields, versions: undefined });
}
