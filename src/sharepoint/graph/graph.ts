import { Client, type GraphRequest as GraphCall, ResponseType } from "@microsoft/microsoft-graph-client";
import { claimsIn } from "./challenge.ts";
import { failureFrom, GraphFailure, isFailure } from "./failure.ts";
import { type Fetch, GRAPH_ORIGIN, originHandler, towards } from "./origin.ts";
import { aborted, sleep, type Sleep, waitBefore } from "./waiting.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * `path` starts with a slash and is encoded already, or is an absolute link that Graph gave us. A Blob is sent as it is,
 * any other body as JSON.
 */
export type GraphRequest = Readonly<{
  method: Method;
  path: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  /** For a body that takes its time: longer than other calls get. */
  timeoutMs?: number;
}>;

/** How a token is asked for: `claims` answer a challenge, `refresh` passes the cache by. */
export type TokenRequest = Readonly<{ claims?: string; refresh?: boolean }>;
export type GetToken = (request: TokenRequest) => Promise<string>;

/** Told before each wait, so that people can see why nothing happens. */
export type Waiting = Readonly<{ reason: "busy" | "unreachable"; ms: number }>;

export type GraphOptions = Readonly<{
  getToken: GetToken;
  graphOrigin?: string;
  fetch?: Fetch;
  sleep?: Sleep;
  chance?: () => number;
  onWait?: (waiting: Waiting) => void;
  /** One attempt is given up after this long; the answer counts as lost. */
  timeoutMs?: number;
  /** Whoever has other things to do than wait longer than this is told at once. */
  longestWaitMs?: number;
}>;

/** The one door to Graph. Answers parsed JSON (undefined for 204); throws GraphFailure. */
export type Graph = Readonly<{
  send(request: GraphRequest): Promise<unknown>;
  /** For what goes without a token, see `transfer.ts`. */
  fetchWith: Fetch;
  graphOrigin: string;
  /** Waits before another try of something that failed; throws when it is of no use. */
  waitAfter(failure: GraphFailure, attempt: number, signal?: AbortSignal): Promise<void>;
}>;

/** Reading is tried this often. Writing is tried once here: `once.ts` knows how to repeat a write safely. */
export const READ_ATTEMPTS = 5;

/** Opens the door. The SDK builds the request; its own retry (which repeats POST) and redirects are left out. */
export function createGraph(options: GraphOptions): Graph {
  const { graphOrigin = GRAPH_ORIGIN, chance = Math.random, timeoutMs = 30_000, longestWaitMs = Infinity } = options;
  const rest = options.sleep ?? sleep;
  const fetchWith = towards(graphOrigin, options.fetch ?? ((input, init) => fetch(input, init)));
  const client = Client.initWithMiddleware({ baseUrl: GRAPH_ORIGIN, middleware: originHandler(fetchWith) });

  async function waitAfter(failure: GraphFailure, attempt: number, signal?: AbortSignal): Promise<void> {
    if (failure.kind !== "busy" && failure.kind !== "unreachable") throw failure;
    const ms = waitBefore(attempt, failure.details.retryAfterMs, chance());
    if (ms > longestWaitMs) throw failure;
    options.onWait?.({ reason: failure.kind, ms });
    await rest(ms, signal);
  }

  async function send(request: GraphRequest): Promise<unknown> {
    const attempts = request.method === "GET" ? READ_ATTEMPTS : 1;
    for (let attempt = 0; ; attempt++) {
      try {
        return await attemptOnce(client, request, options.getToken, request.timeoutMs ?? timeoutMs);
      } catch (error) {
        if (!isFailure(error) || attempt + 1 >= attempts) throw error;
        await waitAfter(error, attempt, request.signal);
      }
    }
  }

  return { send, waitAfter, fetchWith, graphOrigin };
}

/** One try; a refused token is renewed once, with the claims that the refusal asks for. */
async function attemptOnce(
  client: Client,
  request: GraphRequest,
  getToken: GetToken,
  timeoutMs: number,
): Promise<unknown> {
  const first = await exchange(client, request, await getToken({}), timeoutMs);
  if (first.status !== 401) return contentOf(first);
  const claims = claimsIn(first.headers.get("WWW-Authenticate"));
  const token = await getToken(claims === undefined ? { refresh: true } : { claims });
  return contentOf(await exchange(client, request, token, timeoutMs));
}

async function exchange(client: Client, request: GraphRequest, token: string, timeoutMs: number): Promise<Response> {
  const { path, headers = {}, signal } = request;
  // The token goes to Graph and nowhere else, whatever a link in an answer says.
  if (!path.startsWith("/") && !path.startsWith(`${GRAPH_ORIGIN}/`)) {
    throw new GraphFailure("invalid", "A link of Graph points somewhere else.");
  }
  return answered(signal, timeoutMs, (stop) => {
    const call = client
      .api(path)
      .responseType(ResponseType.RAW)
      .headers({ ...headers, Authorization: `Bearer ${token}` })
      .option("signal", stop);
    return dispatch(call, request);
  });
}

/** No answer at all is a failure too: stopped by us, or out of reach. */
export async function answered(
  signal: AbortSignal | undefined,
  timeoutMs: number,
  work: (stop: AbortSignal) => Promise<Response>,
): Promise<Response> {
  if (isStopped(signal)) throw aborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await work(signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
  } catch (error) {
    if (isStopped(signal)) throw aborted();
    throw new GraphFailure("unreachable", error instanceof Error ? error.message : "No answer.");
  }
}

function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** With ResponseType.RAW the SDK answers the Response itself, whatever its status. */
function dispatch(call: GraphCall, { method, body }: GraphRequest): Promise<Response> {
  switch (method) {
    case "GET":
      return call.get() as Promise<Response>;
    case "POST":
      return call.post(body ?? {}) as Promise<Response>;
    case "PUT":
      return call.header("Content-Type", "application/octet-stream").put(body) as Promise<Response>;
    case "PATCH":
      return call.patch(body) as Promise<Response>;
    case "DELETE":
      return call.delete() as Promise<Response>;
  }
}

async function contentOf(response: Response): Promise<unknown> {
  const content = await readJson(response);
  if (!response.ok) throw failureFrom(response.status, content, response.headers);
  return content;
}

/** In characters; to parse so much takes a frame. */
const LARGE = 500_000;

async function readJson(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    if (text.length > LARGE) return await (await import("./largeJson.ts")).parseLarge(text);
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // A body that breaks off half way is an answer that never came; an error page of a proxy is no JSON.
    if (response.ok) throw new GraphFailure("unreachable", "The answer broke off.", { status: response.status });
    return undefined;
  }
}
