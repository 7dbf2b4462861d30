import { invalidOption, notImplemented } from "../../errors.ts";
import { DEFAULT_PAGE_SIZE } from "../../limits.ts";
import type { Expansion } from "../../odata/expand.ts";
import { type Answer, done, refused } from "../answer.ts";
import { columnBody } from "../columns/column.ts";
import { driveBody } from "../drives/body.ts";
import type { GraphContext } from "../environment.ts";
import { createItemShaper } from "../items/body.ts";
import { createFieldReader, type FieldReader } from "../items/outgoing.ts";
import { queryItems } from "../items/query.ts";
import { applySelect } from "../shape.ts";
import { isLibrary, type List } from "./list.ts";

const NOT_SUPPORTED = new Set(["contentTypes", "drive", "permissions", "operations", "subscriptions"]);

/** What `$expand` adds to a list: its columns, the first page of its items, or the drive of a library. */
export function expandList(
  c: GraphContext,
  list: List,
  expand: ReadonlyMap<string, Expansion>,
): Answer<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  for (const expansion of expand.values()) {
    const { name, select } = expansion;
    if (name === "columns") body.columns = list.columns.map((column) => applySelect(columnBody(column), select));
    else if (name === "items") {
      const items = expandedItems(c, list, expansion);
      if (!items.ok) return items;
      body.items = items.value;
    } else if (name === "drive" && isLibrary(list)) {
      const { core, links } = c.env;
      body.drive = applySelect(driveBody({ core, list, links }), select);
    } else
      return refused(NOT_SUPPORTED.has(name) ? notImplemented(`$expand=${name} on lists`) : invalidOption("$expand"));
  }
  return done(body);
}

function expandedItems(c: GraphContext, list: List, { select, expand }: Expansion): Answer<readonly unknown[]> {
  const nested = expand.find(({ name }) => name === "fields");
  let fields: FieldReader | undefined;
  if (nested !== undefined) {
    const reader = createFieldReader(c.env.core.database, list, nested.select);
    if (!reader.ok) return reader;
    fields = reader.value;
  }
  const query = { condition: undefined, order: undefined, after: undefined, top: DEFAULT_PAGE_SIZE };
  const page = queryItems(c.env.core.database, list, query);
  if (!page.ok) return page;
  return done(page.value.items.map(createItemShaper(c, list, { select, fields, versions: undefined })));
}
