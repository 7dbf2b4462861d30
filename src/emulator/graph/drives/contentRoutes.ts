import { Hono } from "hono";
import { accessDenied, invalidOption, notImplemented } from "../../errors.ts";
import { entryNotFound, tooLarge } from "../../fileErrors.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { downloadUrl, pdfUrl } from "./body.ts";
import { conversionRefusal } from "./convert.ts";
import { findTarget, type Target } from "./entry.ts";
import { fileOf, nameOf } from "./file.ts";
import { addressOf, atEntry, entryOf, inDrive, mayDo } from "./middleware.ts";
import { putContent } from "./put.ts";
import { itemResponse, writingOf } from "./respond.ts";
import type { Conflict } from "./write.ts";

const CONTENT = "/drives/:drive/items/:entry/content";

/** Source: Graph docs, driveitem-put-content, driveitem-get-content, driveitem-get-content-format. */
export function contentRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>().get(CONTENT, inDrive, atEntry, getContent).put(CONTENT, inDrive, putFile);
}

/** The content itself comes from an address that needs no token. */
function getContent(c: GraphContext): Response {
  const { core, links, call } = c.env;
  const entry = entryOf(c);
  const content = entry.kind === "row" ? fileOf(entry.item)?.content : undefined;
  if (entry.kind === "top" || content === undefined) return refuse(c, entryNotFound());
  const format = call.options.get("$format");
  const scene = { core, list: c.var.list, links };
  if (format === undefined) return c.redirect(downloadUrl(scene, entry.item, content.key), 302);
  const refusal = conversionRefusal(nameOf(entry.item), format);
  return refusal === undefined ? c.redirect(pdfUrl(scene, entry.item, content.key), 302) : refuse(c, refusal);
}

/** Replaces a file or makes it, with the folders of its path; the body was received before. */
function putFile(c: GraphContext): Response {
  const { core, bytes } = c.env;
  if (bytes === "too-large") return refuse(c, tooLarge());
  if (bytes === undefined) return refuse(c, notImplemented("files in a batch"));
  const conflict = readConflict(c);
  if (conflict === undefined) return refuse(c, invalidOption("@microsoft.graph.conflictBehavior"));
  const target = targetOf(c);
  if (!mayDo(c, rightToPut(target, conflict))) return refuse(c, accessDenied());
  const wish = { conflict, ifMatch: c.req.header("If-Match") };
  const put = core.database.transaction(() => putContent(writingOf(c), target, bytes, wish));
  return put.ok ? itemResponse(c, put.value.item, put.value.created ? 201 : 200) : refuse(c, put.error);
}

/** Where the request wants something to be put. */
export function targetOf(c: GraphContext): Target | undefined {
  const { entry } = addressOf(c);
  return entry === undefined ? undefined : findTarget(c.env.core.database, c.var.list, entry);
}

/** Who may only add must not overwrite. */
export function rightToPut(target: Target | undefined, conflict: Conflict): "add" | "edit" {
  return target?.kind === "entry" && conflict === "replace" ? "edit" : "add";
}

function readConflict(c: GraphContext): Conflict | undefined {
  const written = c.env.call.options.get("@microsoft.graph.conflictBehavior") ?? "replace";
  return written === "fail" || written === "replace" || written === "rename" ? written : undefined;
}
