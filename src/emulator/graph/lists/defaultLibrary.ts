import type { Core } from "../../core/core.ts";
import { systemAccount } from "../identities.ts";
import { type Site, sitesOf } from "../sites/site.ts";
import { isLibrary, LIBRARY_TEMPLATE, type List } from "./list.ts";
import { insertList, readList, readLists } from "./store.ts";

/** What a site in Dutch calls the library that it is made with. */
const TITLE = "Documenten";
const NAME = "Gedeelde documenten";

/** Gives every site of the tenant its first library, also when a team was added since the last start. */
export function ensureDefaultLibraries(core: Core): void {
  const { database, tenant } = core;
  database.transaction(() => {
    for (const site of sitesOf(tenant)) {
      if (defaultLibrary(core, site) !== undefined || readList(database, site, TITLE) !== undefined) continue;
      insertList(core, site, { displayName: TITLE, name: NAME, template: LIBRARY_TEMPLATE }, systemAccount);
    }
  });
}

/** The library behind `/sites/{site}/drive`; undefined when somebody deleted it. */
export function defaultLibrary({ database }: Core, site: Site): List | undefined {
  return readLists(database, site).find((list) => isLibrary(list) && list.name === NAME);
}
