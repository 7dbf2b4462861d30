import { extensionOf, fileOf } from "../drives/file.ts";
import { holderOf } from "../drives/locks.ts";
import type { Item } from "./cell.ts";
import { contentTypeOf } from "./contentType.ts";
import type { Lookups } from "./lookups.ts";

/** A field that SharePoint fills itself; undefined when it has nothing to say about this row. */
export function computedField(name: string, item: Item, asId: boolean, lookups: Lookups): unknown {
  switch (name) {
    case "ID":
      return String(item.id);
    case "ContentType":
      return contentTypeOf(item).name;
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
      return fileField(name, item, asId, lookups) ?? constants.get(name);
  }
}

/** What only rows of a library have. */
function fileField(name: string, item: Item, asId: boolean, lookups: Lookups): unknown {
  const file = fileOf(item);
  if (file === undefined) return undefined;
  switch (name) {
    case "FileLeafRef":
    case "LinkFilename":
    case "LinkFilenameNoMenu":
      return file.name;
    case "DocIcon":
    case "File_x0020_Type":
      return file.content === undefined ? undefined : extensionOf(file.name) || undefined;
    case "FileSizeDisplay":
      return file.content === undefined ? undefined : String(file.content.size);
    case "_CheckinComment":
      return item.cells._CheckinComment ?? "";
    case "CheckoutUser": {
      const holder = holderOf(item);
      return holder === undefined ? undefined : someone(holder, asId, lookups);
    }
    case "ItemChildCount":
      return file.content === undefined
        ? String(lookups.children(item.id).all - lookups.children(item.id).folders)
        : "0";
    case "FolderChildCount":
      return file.content === undefined ? String(lookups.children(item.id).folders) : "0";
    case "ParentVersionString":
    case "ParentLeafName":
      return asId ? String(item.id) : undefined;
    case "MediaServiceImageTags":
      return file.content === undefined ? undefined : [];
    case "_CommentCount":
    case "_LikeCount":
    case "_DisplayName":
      return "";
    default:
      return undefined;
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
