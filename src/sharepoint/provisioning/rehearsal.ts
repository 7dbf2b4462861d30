import type { Graph, GraphRequest } from "../graph/graph.ts";

/** Stands in the rehearsal for what a request would have made. */
const NOT_YET = "NOT-YET";

/**
 * A door that only reads. What would be written is handed to `show` and answered with what was sent and invented ids, so
 * that the next steps can be shown too. Nothing is read of what does not exist yet.
 */
export function rehearsing(graph: Graph, show: (request: GraphRequest) => void): Graph {
  let made = 0;
  return {
    ...graph,
    async send(request) {
      if (request.method === "GET") return request.path.includes(NOT_YET) ? { value: [] } : graph.send(request);
      show(request);
      made += 1;
      const body = typeof request.body === "object" ? request.body : {};
      return { ...body, id: `${NOT_YET}-${made}`, appId: `${NOT_YET}-${made}`, passwordCredentials: [] };
    },
  };
}

/** A request as one reads it: the call on the first line, its body below. */
export function requestText({ method, path, body }: GraphRequest): string {
  const call = `${method} ${path}`;
  return body === undefined ? call : `${call}\n${JSON.stringify(body, undefined, 2)}`;
}
