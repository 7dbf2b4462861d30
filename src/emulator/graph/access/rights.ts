import type { Core } from "../../core/core.ts";
import type { Caller } from "../../identity/verify.ts";
import type { List } from "../lists/list.ts";
import { type Site, standingOf } from "../sites/site.ts";
import { grantedRole } from "./grants.ts";
import { listLevel } from "./listLevels.ts";

/**
 * How far a caller may go in a site or a list, from nothing to everything. `add` may create rows but not change them;
 * `edit` may do both; `manage` may make lists and columns.
 */
export type Right = "none" | "read" | "add" | "edit" | "manage";

const ORDER: readonly Right[] = ["none", "read", "add", "edit", "manage"];

/** Whether one right holds what another one asks for. */
export function isEnough(right: Right, needed: Right): boolean {
  return ORDER.indexOf(right) >= ORDER.indexOf(needed);
}

/** Delegated access is what the app was consented and what the person may do, whichever is less. */
export function siteRight(core: Core, site: Site, caller: Caller): Right {
  const byApp = appRight(core, site, caller);
  return caller.kind === "app" ? byApp : lesser(byApp, personRight(site, caller));
}

/** What a caller may do in a list: the least of what the app and the person may. */
export function listRight(core: Core, list: List, caller: Caller): Right {
  const inSite = siteRight(core, list.site, caller);
  if (caller.kind === "app" || standingOf(list.site, caller.person) === "owner") return inSite;
  return lesser(inSite, listLevel(core.database, list, caller.person.id));
}

/** The same for calls on drives, for which the permissions on files count too. Source: Graph permissions reference. */
export function driveRight(core: Core, list: List, caller: Caller): Right {
  const byApp = greater(appRight(core, list.site, caller), filesRight(caller));
  if (caller.kind === "app") return byApp;
  const byPerson = lesser(byApp, personRight(list.site, caller));
  if (standingOf(list.site, caller.person) === "owner") return byPerson;
  return lesser(byPerson, listLevel(core.database, list, caller.person.id));
}

/** An app by itself needs the permissions on all files; with a person, the narrower ones reach what that person may. */
function filesRight(caller: Caller): Right {
  const consented = caller.kind === "app" ? caller.roles : caller.scopes;
  const holds = (name: string): boolean =>
    consented.includes(`${name}.All`) || (caller.kind === "user" && consented.includes(name));
  if (holds("Files.ReadWrite")) return "edit";
  return holds("Files.Read") ? "read" : "none";
}

/** Source: Graph permissions reference; Sites.Selected counts only with a grant of this site for this app. */
function appRight(core: Core, site: Site, caller: Caller): Right {
  const consented = caller.kind === "app" ? caller.roles : caller.scopes;
  if (consented.includes("Sites.FullControl.All") || consented.includes("Sites.Manage.All")) return "manage";
  const selected = consented.includes("Sites.Selected") ? grantedRight(core, site, caller.app.clientId) : "none";
  if (consented.includes("Sites.ReadWrite.All")) return greater("edit", selected);
  return consented.includes("Sites.Read.All") ? greater("read", selected) : selected;
}

function grantedRight({ database }: Core, site: Site, clientId: string): Right {
  switch (grantedRole(database, site, clientId)) {
    case undefined:
      return "none";
    case "read":
      return "read";
    case "write":
      return "edit";
    case "owner":
    case "fullcontrol":
      return "manage";
  }
}

function personRight(site: Site, { person }: Extract<Caller, { kind: "user" }>): Right {
  switch (standingOf(site, person)) {
    case "none":
      return "none";
    case "visitor":
      return "read";
    case "member":
      return "edit";
    case "owner":
      return "manage";
  }
}

function lesser(a: Right, b: Right): Right {
  return isEnough(a, b) ? b : a;
}

function greater(a: Right, b: Right): Right {
  return isEnough(a, b) ? a : b;
}
