import type { Column } from "../columns/column.ts";
import type { IdentitySet } from "../identities.ts";
import type { Site } from "../sites/site.ts";

/** A SharePoint list with its columns. `name` is its address and stays; `displayName` can be changed. */
export type List = Readonly<{
  /** Its key in the database. */
  key: number;
  id: string;
  site: Site;
  name: string;
  displayName: string;
  description: string;
  template: string;
  hidden: boolean;
  /** SharePoint's own; left out of collections, and nobody may write to it. */
  system: boolean;
  version: number;
  createdAt: string;
  modifiedAt: string;
  createdBy: IdentitySet;
  modifiedBy: IdentitySet;
  columns: readonly Column[];
}>;

/** The list of people that a site knows, by the title under which it can be reached. */
export const USER_LIST = "User Information List";

/** The template of a list that holds files. */
export const LIBRARY_TEMPLATE = "documentLibrary";

/** Whether the rows of a list are files. */
export function isLibrary({ template }: Pick<List, "template">): boolean {
  return template === LIBRARY_TEMPLATE;
}

/** A library stands right below its site, where the paths of its files begin. */
export function listWebUrl({
  site,
  name,
  system,
  template,
}: Pick<List, "site" | "name" | "system" | "template">): string {
  if (isLibrary({ template })) return `${site.webUrl}/${encodeURIComponent(name)}`;
  return system ? `${site.webUrl}/_catalogs/users` : `${site.webUrl}/Lists/${encodeURIComponent(name)}`;
}

/** A list as Graph shows it, without `@odata.context`. */
export function listBody(list: List): Record<string, unknown> {
  const eTag = `"${list.id},${list.version}"`;
  return {
    "@odata.etag": eTag,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.name,
    webUrl: listWebUrl(list),
    displayName: list.displayName,
    createdBy: list.createdBy,
    lastModifiedBy: list.modifiedBy,
    parentReference: { siteId: list.site.id },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: list.template },
    ...(list.system ? { system: {} } : {}),
  };
}
