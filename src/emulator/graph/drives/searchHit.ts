import type { Core } from "../../core/core.ts";
import { createFieldReader } from "../items/outgoing.ts";
import type { Links } from "../links.ts";
import { entryBody } from "./body.ts";
import type { Found } from "./searchIndex.ts";
import { fileUrl } from "./webUrl.ts";

export type HitWish = Readonly<{
  entityType: "driveItem" | "listItem";
  rank: number;
  /** Columns of the row that were asked for; unknown ones are left out, as the service does. */
  fields: readonly string[] | undefined;
}>;

/** What a driveItem in a search result has; less than when it is asked for by itself. */
const SHOWN = [
  "createdDateTime",
  "createdBy",
  "fileSystemInfo",
  "folder",
  "id",
  "lastModifiedBy",
  "lastModifiedDateTime",
  "name",
  "size",
  "webUrl",
];

/** One result of a search. Source: Graph docs, "Use the Microsoft Search API to search OneDrive and SharePoint". */
export function hitBody(
  { core, links }: Readonly<{ core: Core; links: Links }>,
  { list, item, summary }: Found,
  { entityType, rank, fields }: HitWish,
): Record<string, unknown> {
  const whole = entryBody({ core, list, links }, { kind: "row", item }, undefined);
  const { driveId, id: parentId } = whole.parentReference as Record<string, unknown>;
  const columns = fields === undefined ? {} : columnsOf(core, { list, item, summary }, fields);
  const sharepointIds = { listId: list.id, listItemId: String(item.id), listItemUniqueId: item.guid };
  const resource =
    entityType === "driveItem"
      ? {
          "@odata.type": "#microsoft.graph.driveItem",
          ...Object.fromEntries(Object.entries(whole).filter(([name]) => SHOWN.includes(name))),
          webUrl: fileUrl(core.database, list, item),
          parentReference: { driveId, id: parentId, siteId: list.site.id, sharepointIds },
          ...(fields === undefined
            ? {}
            : { listItem: { "@odata.type": "#microsoft.graph.listItem", fields: columns } }),
        }
      : {
          "@odata.type": "#microsoft.graph.listItem",
          id: item.guid,
          createdBy: whole.createdBy,
          createdDateTime: whole.createdDateTime,
          lastModifiedBy: whole.lastModifiedBy,
          lastModifiedDateTime: whole.lastModifiedDateTime,
          webUrl: fileUrl(core.database, list, item),
          parentReference: { siteId: list.site.id, sharepointIds },
          ...(fields === undefined ? {} : { fields: columns }),
        };
  return { hitId: entityType === "driveItem" ? whole.id : item.guid, rank, summary, resource };
}

function columnsOf({ database }: Core, { list, item }: Found, fields: readonly string[]): Record<string, unknown> {
  const known = fields.filter((name) =>
    list.columns.some((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  const reader = createFieldReader(
    database,
    list,
    known.map((name) => list.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.name ?? name),
  );
  if (!reader.ok) return {};
  const values = Object.entries(reader.value(item)).filter(([name]) => !name.startsWith("@"));
  return Object.fromEntries(values.map(([name, value]) => [name.slice(0, 1).toLowerCase() + name.slice(1), value]));
}
