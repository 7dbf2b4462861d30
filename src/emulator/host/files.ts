import { existsSync } from "node:fs";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, MiddlewareHandler } from "hono";

/** A content hash in a file name, as bundlers write it: the file can never change. */
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9.]+$/i;

/**
 * Files of one folder under a path. Nothing outside the folder can be reached: the library refuses `..` and
 * percent-encoded paths. A folder that is not there answers 503 with `missing`.
 */
export function files(
  prefix: string,
  folder: string,
  headers: () => Readonly<Record<string, string>>,
  missing: string,
): MiddlewareHandler {
  if (!existsSync(folder)) return (c) => Promise.resolve(c.text(missing, 503));
  const serve = serveStatic({
    root: folder,
    precompressed: true,
    rewriteRequestPath: (path) => path.slice(prefix.length),
  });
  return async (c, next) => {
    setHeaders(c, headers());
    c.header("cache-control", HASHED.test(c.req.path) ? "public, max-age=31536000, immutable" : "no-cache");
    const found = await serve(c, next);
    if (!(found instanceof Response)) c.header("cache-control", "no-store");
    return found;
  };
}

/** Puts these headers on the answer. */
export function setHeaders(c: Context, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
}
