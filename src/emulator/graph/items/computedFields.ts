import type { Item } from "./cell.ts";
import type { Lookups } from "./lookups.ts";

/** A field that SharePoint fills itself; undefined when it has nothing to say about this row. */
export function computedField(name: string, item: Item, asId: boolean, lookups: Lookups): unknown {
  switch (name) {
    case "ID":
      return String(item.id);
    case "ContentType":
      return "Item";
    case "Modified":
      return item.modifiedAt;
    case "Created":
      return item.createdAt;
    case "Author":
      return someone(item.createdBy.lookupId, asId, lookups);
    case "Editor":
      return someone(item.modifiedBy.lookupId, asId, lookups);
    case "AppAuthor":
      return app(item.createdBy.appLookupId, asId, lookups);
    case "AppEditor":
      return app(item.modifiedBy.appLookupId, asId, lookups);
    case "_UIVersionString":
      return `${item.version}.0`;
    case "LinkTitle":
    case "LinkTitleNoMenu":
      return item.cells.Title;
    default:
      return constants.get(name);
  }
}

const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["Attachments", false],
  ["Edit", ""],
  ["ItemChildCount", "0"],
  ["FolderChildCount", "0"],
  ["_ComplianceFlags", ""],
  ["_ComplianceTag", ""],
  ["_ComplianceTagWrittenTime", ""],
  ["_ComplianceTagUserId", ""],
]);

function someone(lookupId: number, asId: boolean, lookups: Lookups): string | undefined {
  return asId ? String(lookupId) : lookups.person(lookupId);
}

/** Only rows that an app wrote have one. */
function app(lookupId: number, asId: boolean, lookups: Lookups): string | undefined {
  return lookupId === 0 ? undefined : someone(lookupId, asId, lookups);
}
