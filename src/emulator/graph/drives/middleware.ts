import type { Core } from "../../core/core.ts";
import { accessDenied, foreignHost, listNotFound, siteNotFound } from "../../errors.ts";
import { driveNotFound, entryNotFound, notALibrary } from "../../fileErrors.ts";
import { driveRight, isEnough, type Right } from "../access/rights.ts";
import { type Answer, done, refused } from "../answer.ts";
import { type GraphContext, type GraphMiddleware, refuse } from "../environment.ts";
import { defaultLibrary } from "../lists/defaultLibrary.ts";
import { isLibrary, type List } from "../lists/list.ts";
import { readList } from "../lists/store.ts";
import { readTeam } from "../people/findTeam.ts";
import { findSite } from "../sites/findSite.ts";
import { type Site, sitesOf } from "../sites/site.ts";
import { welcome } from "../stamp.ts";
import { driveAddress, type DriveAddress, type DriveKey } from "./address.ts";
import { type Entry, findEntry } from "./entry.ts";
import { listIdOfDrive } from "./ids.ts";

/** Finds the drive of the request and lets in who may at least read it. */
export const inDrive: GraphMiddleware = async (c, next) => {
  const { core, caller } = c.env;
  const list = libraryOf(core, addressOf(c).drive);
  if (!list.ok) return refuse(c, list.error);
  if (!isEnough(driveRight(core, list.value, caller), "read")) return refuse(c, accessDenied());
  welcome(core, list.value.site, caller);
  c.set("site", list.value.site);
  c.set("list", list.value);
  await next();
};

/** Finds what the request names in its drive. */
export const atEntry: GraphMiddleware = async (c, next) => {
  const { entry: key } = addressOf(c);
  const entry = key === undefined ? undefined : findEntry(c.env.core.database, c.var.list, key);
  if (entry === undefined) return refuse(c, entryNotFound());
  c.set("entry", entry);
  await next();
};

/** Lets on who has this right on the library. */
export function driveNeeds(needed: Right): GraphMiddleware {
  return async (c, next) => {
    if (!mayDo(c, needed)) return refuse(c, accessDenied());
    await next();
  };
}

/** Whether the caller has this right on the library. */
export function mayDo(c: GraphContext, needed: Right): boolean {
  return isEnough(driveRight(c.env.core, c.var.list, c.env.caller), needed);
}

/** The address of a request that came to a route of drives. Throws elsewhere. */
export function addressOf({ env: { call } }: GraphContext): DriveAddress {
  const address = driveAddress(call.segments);
  if (address === undefined) throw new Error("This is no call on a drive.");
  return address;
}

/** What the middleware found. Throws on a route without it. */
export function entryOf({ var: { entry } }: GraphContext): Entry {
  if (entry === undefined) throw new Error("This route has no entry.");
  return entry;
}

function libraryOf(core: Core, key: DriveKey): Answer<List> {
  if (key.by === "id") {
    const listId = listIdOfDrive(key.drive) ?? "";
    const lists = sitesOf(core.tenant).map((site) =>
      listId === "" ? undefined : readList(core.database, site, listId),
    );
    const list = lists.find((candidate) => candidate !== undefined && isLibrary(candidate));
    return list === undefined ? refused(driveNotFound()) : done(list);
  }
  const site = siteOf(core, key);
  if (!site.ok) return site;
  if (key.by !== "list") {
    const list = defaultLibrary(core, site.value);
    return list === undefined ? refused(entryNotFound()) : done(list);
  }
  const list = readList(core.database, site.value, key.list);
  if (list === undefined) return refused(listNotFound());
  return isLibrary(list) ? done(list) : refused(notALibrary());
}

function siteOf(core: Core, key: Exclude<DriveKey, { by: "id" }>): Answer<Site> {
  if (key.by === "group") {
    const team = readTeam(core.tenant, key.group);
    const site = sitesOf(core.tenant).find((candidate) => candidate.team === team && team !== undefined);
    return site === undefined ? refused(siteNotFound()) : done(site);
  }
  const found = findSite(core.tenant, key.site);
  if (found.kind === "found") return done(found.site);
  return refused(found.kind === "foreign-host" ? foreignHost() : siteNotFound());
}
