import * as v from "valibot";
import { failureFrom, type GraphFailure, isAmbiguous } from "../graph/failure.ts";
import type { Graph } from "../graph/graph.ts";
import { sayAgain } from "./writing.ts";

const schema = v.object({
  responses: v.tuple([
    v.object({
      status: v.number(),
      headers: v.optional(v.nullable(v.record(v.string(), v.string())), {}),
      body: v.optional(v.unknown()),
    }),
  ]),
});

const ATTEMPTS = 5;

/**
 * Where Graph sends us for some content. A browser hides the address of a redirect or follows it with our token; inside a
 * batch it is told. Source: Graph docs, json-batching.
 */
export async function redirectOf(graph: Graph, path: string, signal?: AbortSignal): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const request = { requests: [{ id: "1", method: "GET", url: path }] };
    const { responses } = v.parse(schema, await sayAgain(graph, "/$batch", request, signal));
    const [{ status, headers, body }] = responses;
    const location = new Headers(headers ?? {}).get("Location");
    if (location !== null && status >= 300 && status < 400) return location;
    const failure: GraphFailure = failureFrom(status < 400 ? 502 : status, body, new Headers(headers ?? {}));
    if (!isAmbiguous(failure) || attempt + 1 >= ATTEMPTS) throw failure;
    await graph.waitAfter(failure, attempt, signal);
  }
}
