import { Hono } from "hono";
import { inSite } from "../access/middleware.ts";
import { driveRight, isEnough } from "../access/rights.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { siteContext } from "../links.ts";
import { isLibrary, listBody } from "../lists/list.ts";
import { readLists } from "../lists/store.ts";
import { applySelect, readSelect } from "../shape.ts";
import { driveBody } from "./body.ts";
import { inDrive } from "./middleware.ts";
import { driveContext } from "./respond.ts";
import { notImplemented } from "../../errors.ts";

/**
 * Source: Graph docs, drive-get, drive-list. A drive is named by its id, as `/sites/{site}/drive`, as
 * `/sites/{site}/lists/{list}/drive` or as `/groups/{group}/drive`; the router sees one path for all of them.
 */
export function driveRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .get("/sites/:site/drives", inSite, listDrives)
    .get("/drives/:drive", inDrive, getDrive)
    .get("/drives/:drive/list", inDrive, getDriveList);
}

function listDrives(c: GraphContext): Response {
  const { core, links, call, caller } = c.env;
  for (const option of ["$expand", "$filter", "$orderby", "$top"]) {
    if (call.options.has(option)) return refuse(c, notImplemented(`${option} on drives`));
  }
  const select = readSelect(call.options);
  const libraries = readLists(core.database, c.var.site).filter(
    (list) => isLibrary(list) && !list.hidden && isEnough(driveRight(core, list, caller), "read"),
  );
  return c.json({
    "@odata.context": links.context(`${siteContext(c.var.site)}/drives`),
    value: libraries.map((list) => applySelect(driveBody({ core, list, links }), select)),
  });
}

function getDrive(c: GraphContext): Response {
  const { core, links, call } = c.env;
  if (call.options.has("$expand")) return refuse(c, notImplemented("$expand on drives"));
  const body = driveBody({ core, list: c.var.list, links });
  return c.json({ "@odata.context": links.context("drives/$entity"), ...applySelect(body, readSelect(call.options)) });
}

function getDriveList(c: GraphContext): Response {
  const body = applySelect(listBody(c.var.list), readSelect(c.env.call.options));
  return c.json({ "@odata.context": driveContext(c, "/list/$entity"), ...body });
}
