import type { Core } from "../../core/core.ts";
import { integer } from "../../core/row.ts";
import { systemStamp } from "../identities.ts";
import type { Cells } from "../items/cell.ts";
import { insertItem } from "../items/store.ts";
import type { Site } from "../sites/site.ts";
import { USER_LIST } from "./list.ts";
import { readList } from "./store.ts";

/** Somebody as the User Information List describes them; `principal` is a person's or an app's id. */
export type SiteUser = Readonly<{ principal: string; cells: Cells }>;

/**
 * The row id of a principal in the site's User Information List; made on the first visit.
 * Source: SharePoint gives every site its own numbers, which is why a person's lookup id differs per site.
 */
export function ensureSiteUser(core: Core, site: Site, { principal, cells }: SiteUser): number {
  const { database } = core;
  const known = database
    .prepare("SELECT item_id FROM site_users WHERE site_id = ? AND principal = ?")
    .get(site.id, principal);
  if (known !== undefined) return integer(known, "item_id");

  return database.transaction(() => {
    const list = readList(database, site, USER_LIST);
    if (list === undefined) throw new Error(`The site ${site.path} has no User Information List.`);
    const { id } = insertItem(core, list, cells, systemStamp);
    database
      .prepare("INSERT INTO site_users (site_id, principal, item_id) VALUES (?, ?, ?)")
      .run(site.id, principal, id);
    return id;
  });
}
