import type { GraphError } from "../errors.ts";

/** The ids that an answer carries, for whoever asks the service what happened. */
export type RequestIds = Readonly<{ requestId: string; clientRequestId: string; at: Date }>;

/** Source: Graph docs, "Microsoft Graph error responses and resource types". The date has no zone suffix. */
export function errorResponse({ status, code, message, innerCode, headers }: GraphError, ids: RequestIds): Response {
  const innerError = {
    ...(innerCode === undefined ? {} : { code: innerCode }),
    date: ids.at.toISOString().slice(0, 19),
    "request-id": ids.requestId,
    "client-request-id": ids.clientRequestId,
  };
  return Response.json({ error: { code, message, innerError } }, { status, headers: { ...headers } });
}
