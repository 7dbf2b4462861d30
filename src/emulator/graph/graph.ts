import type { Core } from "../core/core.ts";
import type { Database } from "../core/database.ts";
import {
  type GraphError,
  invalidBatch,
  invalidRequest,
  notImplemented,
  repeatedOption,
  unreadableBody,
} from "../errors.ts";
import { MAX_SIMPLE_UPLOAD } from "../limits.ts";
import type { Caller } from "../identity/verify.ts";
import { authenticate } from "./access/authenticate.ts";
import { ensureGrants } from "./access/grants.ts";
import { type Answer, done, refused } from "./answer.ts";
import { createAnswering, type Visit } from "./answering.ts";
import { readBatch, runBatch, type SubRequest } from "./batch.ts";
import { type Call, type Normalised, normalise, routerPath } from "./call.ts";
import { driveAddress } from "./drives/address.ts";
import { drain, dropUnkept, receiveBytes } from "./drives/bytes.ts";
import { createFileServer } from "./drives/fileServer.ts";
import { createDriveTables } from "./drives/schema.ts";
import { readJson, type Received } from "./environment.ts";
import { errorResponse } from "./errorResponse.ts";
import { graphRoutes } from "./graphRoutes.ts";
import { preflight, requestIds, withGraphHeaders } from "./headers.ts";
import { createLevers, type Levers } from "./levers.ts";
import { createLinks, fileOrigin, linkOrigin } from "./links.ts";
import { ensureDefaultLibraries } from "./lists/defaultLibrary.ts";
import { ensureUserLists } from "./lists/userList.ts";
import { createMeter, type Meter } from "./meter.ts";
import { createGraphTables } from "./schema.ts";
import { createNotifier } from "./subscriptions/notifier.ts";

export type GraphOptions = Readonly<{
  /** The origin in links; else what the request says, see `linkOrigin`. */
  publicOrigin?: string | undefined;
  /** Resource units that an app may spend in a minute before it is throttled; no limit without it. */
  unitsPerMinute?: number | undefined;
  /** Milliseconds between attempts to deliver a notification. */
  notificationRetries?: readonly number[] | undefined;
}>;

/** Microsoft Graph v1.0 as far as lists and people go. */
export type Graph = Readonly<{
  handle(request: Request): Promise<Response>;
  /** The pre-authenticated addresses at which files are read and written. */
  files(request: Request): Promise<Response>;
  meter: Meter;
  levers: Levers;
  close(): void;
}>;

type Input = Readonly<{ headers: HeadersInit; body: Answer<unknown>; bytes?: Received }>;

/** Graph as far as we use it, over what `core` keeps. */
export function createGraph(core: Core, options: GraphOptions = {}): Graph {
  createGraphTables(core.database);
  createDriveTables(core.database);
  ensureUserLists(core);
  ensureDefaultLibraries(core);
  ensureGrants(core);
  const meter = createMeter(core.now);
  const levers = createLevers();
  const notifier = createNotifier(core, options.notificationRetries);
  const answer = createAnswering({ core, meter, notifier, unitsPerMinute: options.unitsPerMinute });
  const routes = graphRoutes();
  notifier.kick();

  async function route({ ids, links }: Visit, call: Call, caller: Caller, input: Input): Promise<Response> {
    const { headers, body, bytes } = input;
    const request = new Request(`http://graph${routerPath(call)}`, { method: call.method, headers });
    return routes.fetch(request, { core, call, caller, links, ids, body, bytes, levers });
  }

  async function answerOne(visit: Visit, call: Call, input: Input): Promise<Response> {
    return answer(visit, call, (caller) => route(visit, call, caller, input));
  }

  async function answerBatch(visit: Visit, call: Call, body: Answer<unknown>): Promise<Response> {
    return answer(visit, call, async () => {
      const requests = body.ok ? readBatch(body.value) : body;
      if (!requests.ok) return errorResponse(requests.error, visit.ids);
      return runBatch(requests.value, visit.ids, async (request) => {
        const inner = innerCall(request);
        if (!inner.ok) return errorResponse(inner.error, visit.ids);
        const innerBody = request.body === undefined ? refused(unreadableBody()) : done(request.body);
        return answerOne(visit, inner.value, { headers: request.headers, body: innerBody });
      });
    });
  }

  /** The body is a file: it is received first, and thrown away again unless a row takes it. */
  async function answerContent(visit: Visit, call: Call, request: Request): Promise<Response> {
    const bytes = visit.caller.ok ? await receiveContent(core.database, request) : undefined;
    await drain(request);
    try {
      return await answerOne(visit, call, { headers: request.headers, body: refused(unreadableBody()), bytes });
    } finally {
      if (typeof bytes === "object") dropUnkept(core.database, bytes);
    }
  }

  async function handle(request: Request): Promise<Response> {
    if (request.method === "OPTIONS") return preflight(request);
    const ids = requestIds(request, core.now());
    const call = outerCall(request);
    if (!call.ok) return withGraphHeaders(errorResponse(call.error, ids), ids);

    const origin = linkOrigin(request, options.publicOrigin);
    const links = createLinks(origin, fileOrigin(request, core.tenant.sharePointHost));
    const visit = { ids, links, caller: await authenticate(core, request) };
    if (takesContent(call.value)) return withGraphHeaders(await answerContent(visit, call.value, request), ids);
    const body = await readJson(request);
    const isBatch = call.value.segments[0] === "$batch" && call.value.method === "POST";
    const response = isBatch
      ? await answerBatch(visit, call.value, body)
      : await answerOne(visit, call.value, { headers: request.headers, body });
    return withGraphHeaders(response, ids);
  }

  const { publicOrigin } = options;
  const files = createFileServer({ core, meter, publicOrigin, written: notifier.kick });
  return { handle, files, meter, levers, close: notifier.close };
}

function takesContent({ method, segments }: Call): boolean {
  return method === "PUT" && driveAddress(segments)?.rest.join("/") === "content";
}

async function receiveContent(database: Database, { body }: Request): Promise<Received> {
  return (await receiveBytes(database, body, MAX_SIMPLE_UPLOAD)) ?? "too-large";
}

function outerCall({ method, url }: Request): Answer<Call> {
  const { pathname, search } = new URL(url);
  const [, version, path = ""] = /^\/([^/]*)(.*)$/.exec(pathname) ?? [];
  if (version !== "v1.0") return refused(notImplemented(`${method} ${pathname}`));
  return readable(normalise(method, path, search));
}

/** The address inside a batch is relative and has no version. */
function innerCall({ method, url }: SubRequest): Answer<Call> {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const first = /^\/?([^/]*)/.exec(path)?.[1] ?? "";
  if (first === "$batch" || first === "v1.0" || /^\w+:\/\//.test(url)) {
    return refused(invalidBatch(`Resource not found for the segment '${first}'.`));
  }
  return readable(normalise(method, path, query));
}

function readable(normalised: Normalised): Answer<Call> {
  return normalised.ok ? done(normalised.call) : refused(refusalOf(normalised));
}

function refusalOf(failed: Extract<Normalised, { ok: false }>): GraphError {
  return failed.reason === "repeated-option" ? repeatedOption(failed.option) : invalidRequest("The path is malformed.");
}
