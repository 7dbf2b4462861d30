import { guidFrom } from "../../core/guid.ts";
import type { ColumnDefinition } from "./column.ts";
import type { ColumnType } from "./facets.ts";

/** A column that every list has; SharePoint gives the better known ones the same id everywhere. */
export type SystemColumn = Readonly<{ id: string; name: string; definition: ColumnDefinition }>;

type Sketch = Readonly<{
  name: string;
  displayName: string;
  id?: string;
  type?: ColumnType;
  writable?: true;
  hidden?: boolean;
  /** Only lists have it, or only libraries; without it, both. */
  only?: "lists" | "libraries";
}>;

const date: ColumnType = { kind: "dateTime", facet: { displayAs: "default", format: "dateTime" } };
const line: ColumnType = {
  kind: "text",
  facet: {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
    textType: "plain",
  },
};
const person: ColumnType = {
  kind: "personOrGroup",
  facet: { allowMultipleSelection: false, chooseFromType: "peopleOnly", displayAs: "nameWithPresence" },
};

const LEADING: readonly Sketch[] = [
  {
    name: "FileLeafRef",
    displayName: "Name",
    id: "8553196d-ec8d-4564-9861-3dbe931050c8",
    type: line,
    writable: true,
    only: "libraries",
  },
  { name: "Title", displayName: "Title", id: "fa564e0f-0c70-4ab9-b863-0177e6ddd247", type: line, writable: true },
  { name: "_ColorTag", displayName: "Color Tag", writable: true },
  { name: "ComplianceAssetId", displayName: "Compliance Asset Id", writable: true },
];

const TRAILING: readonly Sketch[] = [
  { name: "ID", displayName: "ID", id: "1d22ea11-1e32-424e-89ab-9fedbadb6ce1" },
  { name: "ContentType", displayName: "Content Type", id: "c042a256-787d-4a6f-8a8a-cf6ab767f12d", type: line },
  { name: "Modified", displayName: "Modified", id: "28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f", type: date },
  { name: "Created", displayName: "Created", id: "8c06beca-0777-48f7-91c7-6da68bc07b69", type: date },
  { name: "Author", displayName: "Created By", id: "1df5e554-ec7e-46a6-901d-d85a3881cb18", type: person },
  { name: "Editor", displayName: "Modified By", id: "d31655d1-1d5b-4511-95a1-7a09e9b75bf2", type: person },
  { name: "_UIVersionString", displayName: "Version", id: "dce8262a-3ae9-45aa-aab4-83bd75fb738a" },
  { name: "Attachments", displayName: "Attachments", id: "67df98f4-9dec-48ff-a553-29bece9c5bf4", only: "lists" },
  { name: "Edit", displayName: "Edit", id: "503f1caa-358e-4918-9094-4a2cdc4bc034" },
  { name: "LinkTitleNoMenu", displayName: "Title", id: "bc91a437-52e7-49e1-8c4e-4698904b2b6d", only: "lists" },
  { name: "LinkTitle", displayName: "Title", id: "82642ec8-ef9b-478f-acf9-31f7d45fbc31", only: "lists" },
  { name: "DocIcon", displayName: "Type", id: "081c6e4c-5c14-4f20-b23e-1a71ceb6a67c" },
  { name: "LinkFilenameNoMenu", displayName: "Name", id: "9d30f126-ba48-446b-b8f9-83745f322ebe", only: "libraries" },
  { name: "LinkFilename", displayName: "Name", id: "5cc6dc79-3710-4374-b433-61cb4a686c12", only: "libraries" },
  {
    name: "File_x0020_Type",
    displayName: "File Type",
    id: "39360f11-34cf-4356-9945-25c44e68dade",
    hidden: true,
    only: "libraries",
  },
  { name: "FileSizeDisplay", displayName: "File Size", id: "78a07ba4-bda8-4357-9e0f-580d64487583", only: "libraries" },
  {
    name: "CheckoutUser",
    displayName: "Checked Out To",
    id: "3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b",
    type: person,
    only: "libraries",
  },
  {
    name: "_CheckinComment",
    displayName: "Check In Comment",
    id: "58014f77-5463-437b-ab67-eec79532da67",
    only: "libraries",
  },
  { name: "_CommentCount", displayName: "Comment count", only: "libraries" },
  { name: "_LikeCount", displayName: "Like count", only: "libraries" },
  { name: "_DisplayName", displayName: "Display name", only: "libraries" },
  { name: "ParentVersionString", displayName: "Source Version (Converted Document)", only: "libraries" },
  { name: "ParentLeafName", displayName: "Source Name (Converted Document)", only: "libraries" },
  { name: "MediaServiceImageTags", displayName: "Image Tags", only: "libraries" },
  { name: "ItemChildCount", displayName: "Item Child Count", id: "b824e17e-a1b3-426e-aecf-f0184d900485" },
  { name: "FolderChildCount", displayName: "Folder Child Count", id: "960ff01f-2b6d-4f1b-9c3f-e19ad8927341" },
  { name: "_ComplianceFlags", displayName: "Label setting" },
  { name: "_ComplianceTag", displayName: "Retention label" },
  { name: "_ComplianceTagWrittenTime", displayName: "Retention label Applied" },
  { name: "_ComplianceTagUserId", displayName: "Label applied by" },
  { name: "_IsRecord", displayName: "Item is a Record" },
  { name: "AppAuthor", displayName: "App Created By" },
  { name: "AppEditor", displayName: "App Modified By" },
];

/** Graph lists these before a list's own columns … */
export const leadingColumns: readonly SystemColumn[] = LEADING.map(complete);

/** … and these behind them. */
export const trailingColumns: readonly SystemColumn[] = TRAILING.map(complete);

/** Names that no column of one's own may have. */
export function isSystemName(name: string): boolean {
  return [...leadingColumns, ...trailingColumns].some((column) => column.name.toLowerCase() === name.toLowerCase());
}

/** The columns that a new list of a template begins with. */
export function systemColumns(template: string): readonly SystemColumn[] {
  const other = template === "documentLibrary" ? "lists" : "libraries";
  const missing = new Set([...LEADING, ...TRAILING].filter(({ only }) => only === other).map(({ name }) => name));
  return [...leadingColumns, ...trailingColumns].filter(({ name }) => !missing.has(name));
}

function complete({ name, displayName, id, type, writable, hidden = false, only }: Sketch): SystemColumn {
  return {
    id: id ?? guidFrom(`system column ${name}`),
    name,
    definition: {
      displayName,
      description: "",
      columnGroup: name === "ContentType" ? "_Hidden" : "Custom Columns",
      required: name === "FileLeafRef" || (name === "Title" && only === undefined),
      hidden,
      indexed: false,
      enforceUniqueValues: false,
      readOnly: writable !== true && name !== "Attachments" && name !== "ContentType",
      type: type ?? { kind: "computed" },
    },
  };
}
