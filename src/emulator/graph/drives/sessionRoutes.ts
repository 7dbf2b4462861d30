import { Hono } from "hono";
import * as v from "valibot";
import { accessDenied, invalidValue, notImplemented } from "../../errors.ts";
import { UPLOAD_SESSION_SECONDS } from "../../limits.ts";
import { done } from "../answer.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { rightToPut, targetOf } from "./contentRoutes.ts";
import type { Target } from "./entry.ts";
import { nameOf } from "./file.ts";
import { inDrive, mayDo } from "./middleware.ts";
import { issuePass } from "./passes.ts";
import { putRefusal } from "./put.ts";
import { writingOf } from "./respond.ts";
import { openSession, type UploadWish } from "./uploadSession.ts";

/** Source: Graph docs, driveitem-createuploadsession. */
export function sessionRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>().post("/drives/:drive/items/:entry/createUploadSession", inDrive, postSession);
}

const sessionSchema = v.looseObject({
  item: v.optional(
    v.looseObject({
      "@microsoft.graph.conflictBehavior": v.optional(v.picklist(["fail", "replace", "rename"]), "replace"),
      name: v.optional(v.string()),
      fileSize: v.optional(v.number()),
    }),
    {},
  ),
  deferCommit: v.optional(v.boolean(), false),
});

function postSession(c: GraphContext): Response {
  const body = c.env.body.ok ? bodyOf(c, sessionSchema) : done(v.parse(sessionSchema, {}));
  if (!body.ok) return refuse(c, body.error);
  const { item, deferCommit } = body.value;
  if (deferCommit) return refuse(c, notImplemented("deferCommit"));
  const target = targetOf(c);
  const conflict = item["@microsoft.graph.conflictBehavior"];
  const ifMatch = c.req.header("If-Match");
  if (!mayDo(c, rightToPut(target, conflict))) return refuse(c, accessDenied());
  const refusal = putRefusal(target, { conflict, ifMatch });
  if (refusal !== undefined || target === undefined) return refuse(c, refusal ?? invalidValue());
  if (item.name !== undefined && item.name !== nameAt(target)) return refuse(c, notImplemented("another name in item"));

  const { core, caller, links } = c.env;
  const wish: UploadWish = {
    at: placeOf(target),
    conflict,
    ifMatch,
    size: item.fileSize,
    stamp: writingOf(c).stamp,
    clientId: caller.app.clientId,
  };
  const { id, expiresAt } = core.database.transaction(() => openSession(core, c.var.list, wish));
  const pass = issuePass(core, { opens: "upload", session: id }, 2 * UPLOAD_SESSION_SECONDS);
  return c.json({
    "@odata.context": links.context("microsoft.graph.uploadSession"),
    expirationDateTime: expiresAt,
    nextExpectedRanges: ["0-"],
    uploadUrl: links.file(`/_api/v2.0/uploadSession?guid=${id}&tempauth=${pass}`),
  });
}

function nameAt(target: Target): string | undefined {
  if (target.kind === "free") return target.name;
  return target.entry.kind === "top" ? undefined : nameOf(target.entry.item);
}

function placeOf(target: Target): UploadWish["at"] {
  if (target.kind === "free") return { parentId: target.parentId, names: [...target.folders, target.name] };
  return { itemId: target.entry.kind === "top" ? 0 : target.entry.item.id };
}
