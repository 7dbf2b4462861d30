import { Hono } from "hono";
import * as v from "valibot";
import { notImplemented } from "../../errors.ts";
import { entryNotFound } from "../../fileErrors.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { isFolder } from "./file.ts";
import { atEntry, driveNeeds, entryOf, inDrive } from "./middleware.ts";
import { driveContext } from "./respond.ts";

/** Source: Graph docs, driveitem-createlink. */
export function linkRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>().post(
    "/drives/:drive/items/:entry/createLink",
    inDrive,
    atEntry,
    driveNeeds("edit"),
    createLink,
  );
}

const linkSchema = v.looseObject({
  type: v.picklist(["view", "edit"]),
  scope: v.optional(v.string(), "organization"),
});

/** A link for the people of the tenant. Asked again, the same one comes back. */
function createLink(c: GraphContext): Response {
  const body = bodyOf(c, linkSchema);
  if (!body.ok) return refuse(c, body.error);
  const { type, scope, ...more } = body.value;
  const option = Object.keys(more)[0];
  if (scope !== "organization") return refuse(c, notImplemented(`links with scope ${scope}`));
  if (option !== undefined) return refuse(c, notImplemented(`links with ${option}`));
  const entry = entryOf(c);
  if (entry.kind === "top") return refuse(c, entryNotFound());
  const { item } = entry;
  const { list, site } = c.var;
  const { changes } = c.env.core.database
    .prepare("INSERT OR IGNORE INTO sharing_links (list_key, item_id, type) VALUES (?, ?, ?)")
    .run(list.key, item.id, type);
  const shareId = Buffer.from(`${type} ${item.guid}`).toString("base64url");
  const folder = isFolder(item) ? "f" : "w";
  const permission = {
    "@odata.context": driveContext(c, "/items/permissions/$entity"),
    id: shareId.slice(0, 36),
    roles: [type === "view" ? "read" : "write"],
    shareId: `u!${shareId}`,
    link: {
      preventsDownload: false,
      scope,
      type,
      webUrl: `${new URL(site.webUrl).origin}/:${folder}:/s${site.path.replace("/sites", "")}/${shareId}`,
    },
  };
  return c.json(permission, changes === 0 ? 200 : 201);
}
