import { type GraphContext, refuse } from "../environment.ts";
import type { Item } from "../items/cell.ts";
import { stampOf } from "../stamp.ts";
import type { Entry } from "./entry.ts";
import { driveIdOf } from "./ids.ts";
import { createEntryShaper } from "./shape.ts";
import { driveEtag, type Writing } from "./write.ts";

/** The answer with one drive item. */
export function entryResponse(c: GraphContext, entry: Entry, status: 200 | 201 = 200): Response {
  const shaper = createEntryShaper(c);
  if (!shaper.ok) return refuse(c, shaper.error);
  if (entry.kind === "row") c.header("ETag", driveEtag(entry.item));
  return c.json({ "@odata.context": driveContext(c, "/items/$entity"), ...shaper.value(entry) }, status);
}

/** The answer with the drive item of one row. */
export function itemResponse(c: GraphContext, item: Item, status: 200 | 201 = 200): Response {
  return entryResponse(c, { kind: "row", item }, status);
}

/** The context of something in the drive of the request. */
export function driveContext(c: GraphContext, tail: string): string {
  return c.env.links.context(`drives('${encodeURIComponent(driveIdOf(c.var.list))}')${tail}`);
}

/** Who writes to the library of the request. */
export function writingOf(c: GraphContext): Writing {
  const { core, caller } = c.env;
  return { core, list: c.var.list, stamp: stampOf(core, c.var.site, caller) };
}
