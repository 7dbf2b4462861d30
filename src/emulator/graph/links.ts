import type { Site } from "./sites/site.ts";

/** Absolute addresses in answers, as a client outside sees them. */
export type Links = Readonly<{
  /** `https://graph.microsoft.com/v1.0/sites/…` for the given path behind the version. */
  to(path: string): string;
  /** The value of `@odata.context`. */
  context(path: string): string;
  /** An address outside Graph where files are read and written, which needs no token. */
  file(path: string): string;
}>;

/**
 * Under which origin links are written: the configured one; else the one in a `Forwarded` header (RFC 7239, set by a
 * client whose last step swaps `https://graph.microsoft.com` for this emulator); else that of the service when its own
 * JavaScript SDK calls, which names itself only on https and can follow no other links; else the one that was addressed.
 */
export function linkOrigin(request: Request, publicOrigin: string | undefined): string {
  return publicOrigin ?? forwardedOrigin(request) ?? sdkOrigin(request) ?? new URL(request.url).origin;
}

function sdkOrigin({ headers }: Request): string | undefined {
  return headers.get("SdkVersion")?.startsWith("graph-js/") === true ? "https://graph.microsoft.com" : undefined;
}

/** The origin in a `Forwarded` header, e.g. `proto=https;host=graph.microsoft.com`. */
export function forwardedOrigin(request: Request): string | undefined {
  const forwarded = request.headers.get("Forwarded");
  if (forwarded === null) return undefined;
  const host = /(?:^|[;,\s])host="?([\w.:-]+)"?/i.exec(forwarded)?.[1];
  const proto = /(?:^|[;,\s])proto=(https?)/i.exec(forwarded)?.[1] ?? "https";
  return host === undefined ? undefined : `${proto.toLowerCase()}://${host}`;
}

/**
 * Where files are fetched from: SharePoint's own host when Graph was called by its own name, else the address that was
 * called, because nobody could follow the other.
 */
export function fileOrigin(request: Request, sharePointHost: string): string {
  const { origin } = new URL(request.url);
  return origin === "https://graph.microsoft.com" ? `https://${sharePointHost}` : origin;
}

/** Writes links as the caller knows the service: `origin` is that of Graph, `files` that of SharePoint. */
export function createLinks(origin: string, files: string): Links {
  return {
    file: (path) => `${files}${path}`,
    to: (path) => `${origin}/v1.0${path}`,
    context: (path) => `${origin}/v1.0/$metadata#${path}`,
  };
}

/** `sites('host%2Cguid%2Cguid')`, as contexts name a site. */
export function siteContext({ id }: Site): string {
  return `sites('${encodeURIComponent(id)}')`;
}

/** `…/lists('Taken')`; a context repeats the key by which the request named the list. */
export function listContext(list: Readonly<{ id: string; site: Site }>, key: string | undefined): string {
  return `${siteContext(list.site)}/lists('${encodeURIComponent(key ?? list.id)}')`;
}
