import * as v from "valibot";
import { isFailure } from "../graph/failure.ts";
import { reachable } from "../graph/origin.ts";
import { withQuery } from "../graph/query.ts";
import type { FilePlace } from "./driveItem.ts";
import { itemPath, type Library } from "./library.ts";
import { sayAgain } from "./writing.ts";

const previewSchema = v.object({ getUrl: v.optional(v.nullable(v.string())) });

/** An address that shows the file in a frame for some minutes; undefined when it cannot be shown. Never to be kept. */
export async function previewOf(
  { graph }: Library,
  { driveId, itemId }: FilePlace,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const answer = await sayAgain(graph, `${itemPath(driveId, itemId)}/preview`, {}, signal);
  const { getUrl } = v.parse(previewSchema, answer);
  if (getUrl === undefined || getUrl === null) return undefined;
  // Without the banner, which offers what our own screen does.
  return `${reachable(graph.graphOrigin, getUrl)}${getUrl.includes("?") ? "&" : "?"}nb=true`;
}

export type Thumbnail = Readonly<{ url: string; width: number; height: number }>;

const thumbnailsSchema = v.object({
  value: v.array(
    v.object({
      medium: v.optional(v.object({ url: v.string(), width: v.number(), height: v.number() })),
    }),
  ),
});

/** A small picture of the file; undefined when there is none. The address holds for a short while. */
export async function thumbnailOf(
  { graph }: Library,
  { driveId, itemId }: FilePlace,
  signal?: AbortSignal,
): Promise<Thumbnail | undefined> {
  try {
    const path = withQuery(`${itemPath(driveId, itemId)}/thumbnails`, { select: "id,medium" });
    const { value } = v.parse(thumbnailsSchema, await graph.send({ method: "GET", path, signal }));
    const picture = value[0]?.medium;
    return picture === undefined ? undefined : { ...picture, url: reachable(graph.graphOrigin, picture.url) };
  } catch (error) {
    if (isFailure(error, "missing", "invalid")) return undefined;
    throw error;
  }
}
