import { Hono } from "hono";
import { pictureSize, type PictureSize } from "../../documents/pictureSize.ts";
import { entryNotFound } from "../../fileErrors.ts";
import { DOWNLOAD_SECONDS, THUMBNAIL_SIZES } from "../../limits.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { applySelect, readSelect } from "../shape.ts";
import { type Bytes, wholeBytes } from "./bytes.ts";
import { fileOf, nameOf } from "./file.ts";
import { atEntry, entryOf, inDrive } from "./middleware.ts";
import { mimeTypeOf } from "./mime.ts";
import { issuePass } from "./passes.ts";
import { driveContext } from "./respond.ts";

const ENTRY = "/drives/:drive/items/:entry";

/** Source: Graph docs, driveitem-preview, driveitem-list-thumbnails. */
export function viewRoutes(): Hono<GraphEnvironment> {
  return (
    new Hono<GraphEnvironment>()
      .post(`${ENTRY}/preview`, inDrive, atEntry, postPreview)
      // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- The rule is about Express; Hono waits for its handlers.
      .get(`${ENTRY}/thumbnails`, inDrive, atEntry, listThumbnails)
  );
}

/** The address shows the file in a frame for a while. Page and zoom are taken and change nothing. */
function postPreview(c: GraphContext): Response {
  const content = contentOf(c);
  if (content === undefined) return refuse(c, entryNotFound());
  return c.json({
    "@odata.context": c.env.links.context("microsoft.graph.itemPreviewInfo"),
    getUrl: viewUrl(c, content.key),
    postParameters: null,
    postUrl: null,
  });
}

/** Pictures have them, of their own bytes; the browser makes them small. Everything else has none. */
async function listThumbnails(c: GraphContext): Promise<Response> {
  const content = contentOf(c);
  const entry = entryOf(c);
  const isPicture = entry.kind === "row" && /^image\/(?:png|gif|jpeg)$/.test(mimeTypeOf(nameOf(entry.item)));
  const size =
    content !== undefined && isPicture ? pictureSize(await wholeBytes(c.env.core.database, content)) : undefined;
  const select = readSelect(c.env.call.options);
  return c.json({
    "@odata.context": driveContext(c, "/items/thumbnails"),
    value:
      size === undefined || content === undefined
        ? []
        : [applySelect(thumbnailSet(viewUrl(c, content.key), size), select)],
  });
}

function thumbnailSet(url: string, { width, height }: PictureSize): Record<string, unknown> {
  const sizes = Object.entries(THUMBNAIL_SIZES).map(([name, most]) => {
    const share = Math.min(1, most / Math.max(width, height));
    const picture = { height: Math.round(height * share), url: `${url}&raw=1`, width: Math.round(width * share) };
    return [name, picture] as const;
  });
  return { id: "0", ...Object.fromEntries<unknown>(sizes) };
}

function viewUrl(c: GraphContext, bytes: number): string {
  const { core, links } = c.env;
  const entry = entryOf(c);
  const [name, guid] = entry.kind === "row" ? [nameOf(entry.item), entry.item.guid] : ["", ""];
  const pass = issuePass(core, { opens: "preview", bytes, name }, DOWNLOAD_SECONDS);
  return links.file(`/_layouts/15/embed.aspx?UniqueId=${guid}&tempauth=${pass}`);
}

function contentOf(c: GraphContext): Bytes | undefined {
  const entry = entryOf(c);
  return entry.kind === "row" ? fileOf(entry.item)?.content : undefined;
}
