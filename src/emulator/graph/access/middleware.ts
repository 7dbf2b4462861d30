import { accessDenied, foreignHost, type GraphError, listNotFound, siteNotFound } from "../../errors.ts";
import type { Caller } from "../../identity/verify.ts";
import { type GraphMiddleware, refuse } from "../environment.ts";
import { readList } from "../lists/store.ts";
import { findSite } from "../sites/findSite.ts";
import { welcome } from "../stamp.ts";
import { isEnough, listRight, type Right, siteRight } from "./rights.ts";

/** Finds the site of the request and lets in who may at least read there. */
export const inSite: GraphMiddleware = async (c, next) => {
  const { core, caller } = c.env;
  const found = findSite(core.tenant, c.req.param("site") ?? "");
  if (found.kind === "foreign-host") return refuse(c, foreignHost());
  if (found.kind === "none") return refuse(c, siteNotFound());
  if (!isEnough(siteRight(core, found.site, caller), "read")) return refuse(c, accessDenied());
  welcome(core, found.site, caller);
  c.set("site", found.site);
  await next();
};

/** Finds the list of the request and lets in who may at least read it. */
export const inList: GraphMiddleware = async (c, next) => {
  const { core, caller } = c.env;
  const list = readList(core.database, c.var.site, c.req.param("list") ?? "");
  if (list === undefined) return refuse(c, listNotFound());
  if (!isEnough(listRight(core, list, caller), "read")) return refuse(c, accessDenied());
  c.set("list", list);
  await next();
};

/** Lets on who has this right in the site. */
export function siteNeeds(needed: Right): GraphMiddleware {
  return async (c, next) => {
    if (!isEnough(siteRight(c.env.core, c.var.site, c.env.caller), needed)) return refuse(c, accessDenied());
    await next();
  };
}

/** Lets on who has this right on the list. SharePoint's own lists are for reading only. */
export function listNeeds(needed: Right): GraphMiddleware {
  return async (c, next) => {
    const { list } = c.var;
    const right = list.system ? "read" : listRight(c.env.core, list, c.env.caller);
    if (!isEnough(right, needed)) return refuse(c, accessDenied());
    await next();
  };
}

/** Lets on whose token holds one of the permissions; `denied` is how the service at hand words its refusal. */
export function consentedTo(denied: () => GraphError, ...permissions: readonly string[]): GraphMiddleware {
  return async (c, next) => {
    if (!holdsOne(c.env.caller, permissions)) return refuse(c, denied());
    await next();
  };
}

/** Whether the token of the caller holds one of these permissions. */
export function holdsOne(caller: Caller, permissions: readonly string[]): boolean {
  const held = caller.kind === "app" ? caller.roles : caller.scopes;
  return permissions.some((permission) => held.includes(permission));
}
