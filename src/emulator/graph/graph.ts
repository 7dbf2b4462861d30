import type { Core } from "../core/core.ts";
import {
  type GraphError,
  invalidBatch,
  invalidRequest,
  notImplemented,
  repeatedOption,
  unreadableBody,
} from "../errors.ts";
import type { Caller } from "../identity/verify.ts";
import { authenticate } from "./access/authenticate.ts";
import { ensureGrants } from "./access/grants.ts";
import { type Answer, done, refused } from "./answer.ts";
import { createAnswering, type Visit } from "./answering.ts";
import { readBatch, runBatch, type SubRequest } from "./batch.ts";
import { type Call, type Normalised, normalise, routerPath } from "./call.ts";
import { readJson } from "./environment.ts";
import { errorResponse } from "./errorResponse.ts";
import { graphRoutes } from "./graphRoutes.ts";
import { preflight, requestIds, withGraphHeaders } from "./headers.ts";
import { createLinks, linkOrigin } from "./links.ts";
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
  meter: Meter;
  close(): void;
}>;

type Input = Readonly<{ headers: HeadersInit; body: Answer<unknown> }>;

export function createGraph(core: Core, options: GraphOptions = {}): Graph {
  createGraphTables(core.database);
  ensureUserLists(core);
  ensureGrants(core);
  const meter = createMeter(core.now);
  const notifier = createNotifier(core, options.notificationRetries);
  const answer = createAnswering({ core, meter, notifier, unitsPerMinute: options.unitsPerMinute });
  const routes = graphRoutes();
  notifier.kick();

  async function route({ ids, links }: Visit, call: Call, caller: Caller, { headers, body }: Input): Promise<Response> {
    const request = new Request(`http://graph${routerPath(call)}`, { method: call.method, headers });
    return routes.fetch(request, { core, call, caller, links, ids, body });
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

  async function handle(request: Request): Promise<Response> {
    if (request.method === "OPTIONS") return preflight(request);
    const ids = requestIds(request, core.now());
    const call = outerCall(request);
    if (!call.ok) return withGraphHeaders(errorResponse(call.error, ids), ids);

    const links = createLinks(linkOrigin(request, options.publicOrigin));
    const visit = { ids, links, caller: await authenticate(core, request) };
    const body = await readJson(request);
    const isBatch = call.value.segments[0] === "$batch" && call.value.method === "POST";
    const response = isBatch
      ? await answerBatch(visit, call.value, body)
      : await answerOne(visit, call.value, { headers: request.headers, body });
    return withGraphHeaders(response, ids);
  }

  return { handle, meter, close: notifier.close };
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
