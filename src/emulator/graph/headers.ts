import { randomUUID } from "node:crypto";
import type { RequestIds } from "./errorResponse.ts";

const JSON_TYPE = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/** What a browser lets a page read of an answer. `RateLimit-*` is not among it. */
const EXPOSED =
  "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, X-Planner-Operationid, x-ms-permissions-recommendations";

/** The ids that go back with the answer: one of ours, and the one that the client gave. */
export function requestIds(request: Request, at: Date): RequestIds {
  const requestId = randomUUID();
  return { requestId, clientRequestId: request.headers.get("client-request-id") ?? requestId, at };
}

/** Adds what every answer of Graph carries. */
export function withGraphHeaders(response: Response, { requestId, clientRequestId, at }: RequestIds): Response {
  const headers = new Headers(response.headers);
  headers.set("request-id", requestId);
  headers.set("client-request-id", clientRequestId);
  headers.set("x-ms-ags-diagnostic", JSON.stringify({ ServerInfo: { DataCenter: "Emulator" } }));
  headers.set("Date", at.toUTCString());
  headers.set("Cache-Control", "no-store, no-cache");
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", EXPOSED);
  if (headers.get("Content-Type")?.startsWith("application/json") === true) headers.set("Content-Type", JSON_TYPE);
  return new Response(response.body, { status: response.status, headers });
}

/** The answer to the question of a browser whether a page may send a request. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "*",
      "Access-Control-Max-Age": "3600",
    },
  });
}
