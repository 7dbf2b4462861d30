import type { Graph } from "../graph/graph.ts";
import { GRAPH_ORIGIN } from "../graph/origin.ts";
import { transfer } from "../graph/transfer.ts";
import type { RawRow } from "../list/row.ts";

/**
 * The clock of Microsoft 365 in milliseconds since 1970, by the Date of an answer that needs no token. Undefined in a
 * browser, which does not show that header to a page, and when there is no answer.
 */
export async function readGraphClock(graph: Graph, signal?: AbortSignal): Promise<number | undefined> {
  try {
    const answer = await transfer(graph, { method: "GET", url: `${GRAPH_ORIGIN}/v1.0/me`, signal });
    const at = Date.parse(answer.headers.get("Date") ?? "");
    return Number.isNaN(at) ? undefined : at;
  } catch {
    return undefined;
  }
}

/**
 * The newest moment that SharePoint stamped on any of these rows, in milliseconds; undefined without rows. A clock that
 * is behind that is wrong, whatever else is unknown.
 */
export function newestStamp(rows: Iterable<readonly RawRow[]>): number | undefined {
  const stamps = [...rows].flat().map(({ modified }) => Date.parse(modified.at));
  return stamps.length === 0 ? undefined : stamps.reduce((newest, at) => Math.max(newest, at));
}
