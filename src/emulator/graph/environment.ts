import type { Context, MiddlewareHandler } from "hono";
import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { type GraphError, invalidValue, unreadableBody } from "../errors.ts";
import type { Caller } from "../identity/verify.ts";
import { type Answer, done, refused } from "./answer.ts";
import type { Call } from "./call.ts";
import { errorResponse, type RequestIds } from "./errorResponse.ts";
import type { Links } from "./links.ts";
import type { Bytes } from "./drives/bytes.ts";
import type { Entry } from "./drives/entry.ts";
import type { Levers } from "./levers.ts";
import type { List } from "./lists/list.ts";
import type { Site } from "./sites/site.ts";

/** The content of a file that came as a body; undefined when the call takes none or it could not be taken. */
export type Received = Bytes | "too-large" | undefined;

/**
 * What every route of Graph has at hand. `site` and `list` are there on routes below a site and below a list, `entry`
 * below an item of a drive.
 *
 * The body is read before a route is chosen. Nothing that reads or writes the database waits for anything in between,
 * so no other request can come between what a handler looked at and what it writes.
 */
export type GraphEnvironment = {
  Bindings: {
    core: Core;
    call: Call;
    caller: Caller;
    links: Links;
    ids: RequestIds;
    body: Answer<unknown>;
    bytes: Received;
    levers: Levers;
  };
  Variables: { site: Site; list: List; entry: Entry | undefined };
};

export type GraphContext = Context<GraphEnvironment>;
export type GraphMiddleware = MiddlewareHandler<GraphEnvironment>;

/** The answer of Graph to a request that it refuses. */
export function refuse(c: GraphContext, error: GraphError): Response {
  return errorResponse(error, c.env.ids);
}

/** The body of the request in the given form. */
export function bodyOf<Schema extends v.GenericSchema>(
  { env: { body } }: GraphContext,
  schema: Schema,
): Answer<v.InferOutput<Schema>> {
  if (!body.ok) return body;
  // No call takes an array; a schema of an object would accept an empty one.
  if (Array.isArray(body.value)) return refused(invalidValue());
  const parsed = v.safeParse(schema, body.value);
  return parsed.success ? done(parsed.output) : refused(invalidValue());
}

/** Reads the JSON of a request that may have none; only a route that wants a body cares whether it is one. */
export async function readJson(request: Request): Promise<Answer<unknown>> {
  try {
    return done(await request.json());
  } catch {
    return refused(unreadableBody());
  }
}

/** Whether a `Prefer` header names a preference; several are separated by commas. */
export function prefers(c: GraphContext, preference: string): boolean {
  const header = c.req.header("Prefer") ?? "";
  return header.split(",").some((one) => one.trim().toLowerCase() === preference.toLowerCase());
}
