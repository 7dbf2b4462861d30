import { Hono } from "hono";
import * as v from "valibot";
import { invalidValue } from "../../errors.ts";
import { entryNotFound, notCheckedOut, resourceLocked } from "../../fileErrors.ts";
import { type Answer, done, refused } from "../answer.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import type { Item } from "../items/cell.ts";
import { rewriteItem, updateItem } from "../items/store.ts";
import { readVersions } from "../items/versions.ts";
import { fileOf, withFile } from "./file.ts";
import { checkedOutVersion, holderOf, locked, unlocked } from "./locks.ts";
import { atEntry, driveNeeds, entryOf, inDrive } from "./middleware.ts";
import { writingOf } from "./respond.ts";
import { forgetting, type Writing } from "./write.ts";

const ENTRY = "/drives/:drive/items/:entry";

/**
 * Source: Graph docs, driveitem-checkout, -checkin, -discardcheckout. Others see already what the holder wrote; in
 * SharePoint they do not before the check-in.
 */
export function checkoutRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .post(`${ENTRY}/checkout`, inDrive, atEntry, driveNeeds("edit"), checkOut)
    .post(`${ENTRY}/checkin`, inDrive, atEntry, driveNeeds("edit"), checkIn)
    .post(`${ENTRY}/discardCheckout`, inDrive, atEntry, driveNeeds("edit"), discard);
}

/** It makes no version, but the eTag moves. */
function checkOut(c: GraphContext): Response {
  const item = fileToLock(c);
  if (!item.ok) return refuse(c, item.error);
  const writing = writingOf(c);
  const holder = holderOf(item.value);
  if (holder !== undefined) {
    return holder === writing.stamp.lookupId ? c.body(null, 204) : refuse(c, resourceLocked());
  }
  rewrite(writing, item.value, { ...item.value, cells: locked(item.value, writing.stamp) });
  return c.body(null, 204);
}

const checkinSchema = v.looseObject({ comment: v.optional(v.string(), ""), checkInAs: v.optional(v.string()) });

/** Everything since the check-out is one version, with the comment. */
function checkIn(c: GraphContext): Response {
  const body = c.env.body.ok ? bodyOf(c, checkinSchema) : done({ comment: "" });
  if (!body.ok) return refuse(c, body.error);
  const writing = writingOf(c);
  const held = heldFile(c, writing);
  if (!held.ok) return refuse(c, held.error);
  const { item, since } = held.value;
  const { core, list, stamp } = writing;
  const { comment } = body.value;
  const cells = { ...unlocked(item.cells), ...(comment === "" ? {} : { _CheckinComment: comment }) };
  if (item.version === since) core.database.transaction(() => updateItem(core, list, item, cells, stamp));
  else rewrite(writing, item, { ...item, cells });
  return c.body(null, 204);
}

/** The file is again what it was when it was checked out. */
function discard(c: GraphContext): Response {
  const writing = writingOf(c);
  const held = heldFile(c, writing);
  if (!held.ok) return refuse(c, held.error);
  const { item, since } = held.value;
  const before =
    readVersions(writing.core.database, writing.list, item).find(({ version }) => version === since) ?? item;
  const [now, then] = [fileOf(item), fileOf(before)];
  if (now === undefined || then === undefined) return refuse(c, entryNotFound());
  const cells = unlocked(withFile(before.cells, { ...now, content: then.content }));
  const { core, list } = writing;
  core.database.transaction(() => forgetting(writing, item, () => rewriteItem(core, list, item, { ...before, cells })));
  return c.body(null, 204);
}

function rewrite({ core, list }: Writing, item: Item, next: Item): void {
  core.database.transaction(() => rewriteItem(core, list, item, next));
}

type Held = Readonly<{ item: Item; since: number }>;

function heldFile(c: GraphContext, { stamp }: Writing): Answer<Held> {
  const item = fileToLock(c);
  if (!item.ok) return item;
  const since = checkedOutVersion(item.value);
  if (since === undefined) return refused(notCheckedOut());
  return holderOf(item.value) === stamp.lookupId ? done({ item: item.value, since }) : refused(resourceLocked());
}

function fileToLock(c: GraphContext): Answer<Item> {
  const entry = entryOf(c);
  if (entry.kind === "top" || fileOf(entry.item)?.content === undefined) return refused(invalidValue());
  return done(entry.item);
}
