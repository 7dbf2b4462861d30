import { findApp, findPerson } from "../../../src/emulator/core/tenant.ts";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../../src/emulator/emulator.ts";
import { issueAppToken, issueUserToken } from "../../../src/emulator/identity/tokens.ts";
import type { Body, ControlBody } from "./body.ts";
import { loadShapes, type Shapes } from "./shapes.ts";

export const GRAPH = "https://graph.microsoft.com";
export const SITE_ID =
  "gemeente.sharepoint.example,a1f0c4d7-6e82-4b39-95d0-3c7e8f2b1a64,c84e2b90-15d7-4f6a-8b3c-70d9e1a5f482";
export const SITE = `/sites/${SITE_ID}`;
export const OTHER_SITE = "/sites/gemeente.sharepoint.example:/sites/wijdemeren:";

export type Answer<B = Body> = Readonly<{ status: number; headers: Headers; body: B }>;

/** Somebody who calls Graph. A path begins behind the version; absolute links are followed as they are. */
export type Client = Readonly<{
  token: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a file as it is. */
  put(path: string, content: Uint8Array | string, headers?: Record<string, string>): Promise<Answer>;
}>;

export type Bench = Readonly<{
  emulator: Emulator;
  /** Hands a request to the emulator and throws when the answer does not have the published form. */
  handle(request: Request): Promise<Response>;
  as(user: string, scopes?: readonly string[], app?: string): Promise<Client>;
  asApp(app: string): Promise<Client>;
  /** Calls the levers beside the services. */
  control(method: string, path: string, body?: unknown): Promise<Answer<ControlBody>>;
  close(): void;
}>;

const shapes = loadShapes();

export function createBench(options: Partial<EmulatorOptions> = {}): Bench {
  const emulator = createEmulator({ data: ":memory:", ...options });
  const { core } = emulator;
  const handle = (request: Request): Promise<Response> => handleAndCheck(emulator, request);

  return {
    emulator,
    handle,
    async as(user, scopes = [], appKey = "tab") {
      const person = findPerson(core.tenant, user.includes("@") ? user : `${user}@gemeente.example`);
      const app = findApp(core.tenant, appKey);
      if (person === undefined || app === undefined) throw new Error(`${user} or ${appKey} is not in the tenant.`);
      const token = await issueUserToken(core, { person, app, scopes });
      if (!token.ok) throw new Error(`Nobody consented to ${token.missing.join(", ")}.`);
      return createClient(handle, token.accessToken);
    },
    async asApp(key) {
      const app = findApp(core.tenant, key);
      if (app === undefined) throw new Error(`${key} is not in the tenant.`);
      return createClient(handle, await issueAppToken(core, { app, audience: "https://graph.microsoft.com" }));
    },
    async control(method, path, body) {
      const response = await emulator.handle(requestOf(`${GRAPH}${path}`, method, body, {}));
      return (await answerOf(response)) as Answer<ControlBody>;
    },
    close: () => emulator.close(),
  };
}

export function createClient(
  handle: (request: Request) => Promise<Response>,
  token: string,
  origin: string = GRAPH,
): Client {
  const send: Client["send"] = async (method, path, body, headers = {}) => {
    const url = path.startsWith("/") ? `${origin}/v1.0${path}` : path;
    return (await answerOf(
      await handle(requestOf(url, method, body, { Authorization: `Bearer ${token}`, ...headers })),
    )) as Answer;
  };
  return {
    token,
    send,
    get: (path, headers) => send("GET", path, undefined, headers),
    post: (path, body, headers) => send("POST", path, body, headers),
    patch: (path, body, headers) => send("PATCH", path, body, headers),
    delete: (path, headers) => send("DELETE", path, undefined, headers),
    put: (path, content, headers) => send("PUT", path, new Blob([content as BlobPart]), headers),
  };
}

function requestOf(url: string, method: string, body: unknown, headers: Record<string, string>): Request {
  if (body === undefined) return new Request(url, { method, headers });
  if (body instanceof Blob) {
    return new Request(url, { method, headers: { "Content-Type": "application/octet-stream", ...headers }, body });
  }
  const json = { "Content-Type": "application/json" };
  return new Request(url, { method, headers: { ...json, ...headers }, body: JSON.stringify(body) });
}

async function answerOf(response: Response): Promise<Answer<unknown>> {
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json") === true;
  const body: unknown = isJson ? await response.json() : await response.text();
  return { status: response.status, headers: response.headers, body };
}

async function handleAndCheck(emulator: Emulator, request: Request): Promise<Response> {
  const { method, url } = request;
  const copy = request.clone();
  const response = await emulator.handle(request);
  if (shapes === undefined || method === "OPTIONS" || !new URL(url).pathname.startsWith("/v1.0/")) return response;
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json") === true;
  if (!isJson) return response;
  const body: unknown = await response.clone().json();
  const faults =
    url.includes("/$batch") || url.includes("/%24batch")
      ? await batchFaults(shapes, copy, response.status, body)
      : shapes.faults(method, url, response.status, body);
  if (faults.length > 0) throw new Error(`The answer does not have the published form:\n${faults.join("\n")}`);
  return response;
}

type Batch = { requests?: { id: string; method: string; url: string }[] };
type BatchAnswer = { responses?: { id: string; status: number; body?: unknown }[] };

/** What may not stand in a batch has no description. */
const NO_ADDRESS = /^\/?(?:v1\.0|\$batch|https?:)/;

/** Each answer in a batch is compared with the description of its own request. */
async function batchFaults(
  shapes: Shapes,
  request: Request,
  status: number,
  body: unknown,
): Promise<readonly string[]> {
  const { requests = [] } = (await request.json()) as Batch;
  const { responses = [] } = body as BatchAnswer;
  const inner = responses.flatMap((response) => {
    const asked = requests.find(({ id }) => id === response.id);
    const isJson = typeof response.body === "object" && response.body !== null;
    if (asked === undefined || !isJson || response.status === 424 || NO_ADDRESS.test(asked.url)) return [];
    return shapes.faults(
      asked.method,
      new URL(asked.url.replace(/^\/?/, "/v1.0/"), GRAPH).href,
      response.status,
      response.body,
    );
  });
  return [...shapes.faults("POST", `${GRAPH}/v1.0/$batch`, status, body), ...inner];
}
