import { BATCH_LIMIT, type BatchRead, batchRead } from "./graph/batch.ts";
import type { Graph } from "./graph/graph.ts";
import { withQuery } from "./graph/query.ts";

/**
 * Which of these people are no longer in the directory. Throws when that cannot be told of everybody: nobody is said to
 * have left because a call failed.
 */
export async function peopleGone(
  graph: Graph,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (let from = 0; from < ids.length; from += BATCH_LIMIT) {
    gone.push(...(await goneAmong(graph, ids.slice(from, from + BATCH_LIMIT), signal)));
  }
  return gone;
}

async function goneAmong(graph: Graph, ids: readonly string[], signal?: AbortSignal): Promise<readonly string[]> {
  const reads = ids.map((id): BatchRead => ({
    id,
    path: withQuery(`/users/${encodeURIComponent(id)}`, { select: "id" }),
  }));
  const results = await batchRead(graph, reads, signal);
  return ids.filter((id) => {
    const result = results.get(id);
    if (result === undefined || result.ok) return false;
    if (result.error.kind !== "missing") throw result.error;
    return true;
  });
}
