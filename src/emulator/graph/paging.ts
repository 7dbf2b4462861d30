import { invalidOption } from "../errors.ts";
import { type Answer, done, refused } from "./answer.ts";
import type { Call } from "./call.ts";
import { spellDrivePath } from "./drives/address.ts";
import type { Links } from "./links.ts";

/*
 * A skip token is the unpadded base64url of what SharePoint writes in its own paging links:
 * `Paged=TRUE&p_Status=open&p_ID=36`.
 */

/** Writes where the next page begins, so that nobody reads anything else into it. */
export function encodeSkipToken(position: Readonly<Record<string, string>>): string {
  return Buffer.from(new URLSearchParams({ Paged: "TRUE", ...position }).toString()).toString("base64url");
}

/** The position in a token; undefined when it is not one of ours. */
export function decodeSkipToken(token: string): ReadonlyMap<string, string> | undefined {
  const position = new Map(new URLSearchParams(Buffer.from(token, "base64url").toString()));
  return position.get("Paged") === "TRUE" ? position : undefined;
}

/** The address of the same call with one option more, or with other options. */
export function linkTo(links: Links, call: Call, options: Iterable<readonly [string, string]>): string {
  const path = spellDrivePath(call.segments).map(encodeSegment).join("/");
  const query = [...options].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return links.to(`/${path}${query === "" ? "" : `?${query}`}`);
}

/** The link to the next page: the query is repeated and the token added. */
export function nextLink(links: Links, call: Call, position: Readonly<Record<string, string>>): string {
  return linkTo(links, call, new Map([...call.options, ["$skiptoken", encodeSkipToken(position)]]));
}

/** A page of something that is known whole, and the link to the rest. */
export type Slice<T> = Readonly<{ page: readonly T[]; nextLink: string | undefined }>;

/** Cuts the page that a request asks for; its token holds how many came before. */
export function slice<T>(links: Links, call: Call, all: readonly T[], top: number): Answer<Slice<T>> {
  const token = call.options.get("$skiptoken");
  const start = token === undefined ? 0 : Number(decodeSkipToken(token)?.get("start"));
  if (!Number.isSafeInteger(start) || start < 0) return refused(invalidOption("$skiptoken"));
  const end = start + top;
  const link = end < all.length ? nextLink(links, call, { start: String(end) }) : undefined;
  return done({ page: all.slice(start, end), nextLink: link });
}

/** A site named by its path keeps its colons and slashes, and needs the colon at the end. */
function encodeSegment(segment: string, position: number): string {
  if (position === 1 && segment.includes(":/")) return `${encodeURI(segment)}:`;
  // The path of a file keeps its colons and slashes too.
  if (segment.endsWith(":")) return encodeURI(segment).replaceAll(/[?#]/g, encodeURIComponent);
  return encodeURIComponent(segment).replaceAll("%2C", ",");
}
