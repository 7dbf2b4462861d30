import { Hono } from "hono";
import type { Core } from "../../core/core.ts";
import { accessDenied, siteNotFound } from "../../errors.ts";
import { consentedTo, inSite } from "../access/middleware.ts";
import { isEnough, siteRight } from "../access/rights.ts";
import { type GraphContext, type GraphEnvironment, type GraphMiddleware, refuse } from "../environment.ts";
import { readTeam } from "../people/findTeam.ts";
import { applySelect, readSelect } from "../shape.ts";
import { type Site, sitesOf } from "./site.ts";

const ALL_SITES = ["Sites.Read.All", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"];

/** Source: Graph docs, site-get, site-getbypath, site-search, site-getallsites; groups have their site too. */
export function siteRoutes(): Hono<GraphEnvironment> {
  const allSites = consentedTo(accessDenied, ...ALL_SITES);
  return new Hono<GraphEnvironment>()
    .get("/sites", allSites, searchSites)
    .get("/sites/getAllSites", onlyApps, allSites, searchSites)
    .get("/sites/:site", inSite, getSite)
    .get("/sites/:site/sites", inSite, listSubsites)
    .get("/groups/:group/sites/root", getGroupSite);
}

const onlyApps: GraphMiddleware = async (c, next) => {
  if (c.env.caller.kind !== "app") return refuse(c, accessDenied());
  await next();
};

function getSite(c: GraphContext): Response {
  return siteResponse(c, c.var.site);
}

function getGroupSite(c: GraphContext): Response {
  const { core, caller } = c.env;
  const team = readTeam(core.tenant, c.req.param("group"));
  const site = sitesOf(core.tenant).find((candidate) => candidate.team === team && team !== undefined);
  if (site === undefined) return refuse(c, siteNotFound());
  if (!isEnough(siteRight(core, site, caller), "read")) return refuse(c, accessDenied());
  return siteResponse(c, site);
}

function siteResponse(c: GraphContext, site: Site): Response {
  const { core, links, call } = c.env;
  const body = { "@odata.context": links.context("sites/$entity"), ...siteBody(core, site) };
  return c.json(applySelect(body, readSelect(call.options)));
}

function searchSites(c: GraphContext): Response {
  const { core, caller, links, call } = c.env;
  const wanted = (call.options.get("$search") ?? "*").replaceAll(/^"|"$/g, "").toLowerCase();
  const found = sitesOf(core.tenant)
    .filter((site) => isEnough(siteRight(core, site, caller), "read"))
    .filter(({ displayName, path }) => wanted === "*" || `${displayName} ${path}`.toLowerCase().includes(wanted));
  const select = readSelect(call.options);
  return c.json({
    "@odata.context": links.context("sites"),
    value: found.map((site) => applySelect(siteBody(core, site), select)),
  });
}

function listSubsites(c: GraphContext): Response {
  return c.json({ "@odata.context": c.env.links.context("sites"), value: [] });
}

function siteBody({ tenant }: Core, site: Site): Record<string, unknown> {
  return {
    createdDateTime: site.createdAt,
    description: site.description,
    id: site.id,
    lastModifiedDateTime: site.createdAt,
    name: site.path.split("/").at(-1) ?? "",
    webUrl: site.webUrl,
    displayName: site.displayName,
    ...(site.team === undefined ? { root: {} } : {}),
    siteCollection: { hostname: tenant.sharePointHost },
  };
}
