import type { Graph } from "./graph/graph.ts";
import { CONTRACTS } from "./lists/contracts.ts";
import type { SiteAddress } from "./site.ts";
import { findList, listMissing, readLists } from "./siteLists.ts";
import type { Addresses } from "./backlog.ts";

/**
 * The ids of the lists of a site: for when a title is not found, because somebody renamed a list.
 * Throws a `missing` failure that names the first list that is not there at all.
 */
export async function findAddresses(graph: Graph, site: SiteAddress, signal?: AbortSignal): Promise<Addresses> {
  const lists = await readLists(graph, site, signal);
  return new Map(
    CONTRACTS.map(({ title }) => {
      const list = findList(lists, title);
      if (list === undefined) throw listMissing(title);
      return [title, list.id];
    }),
  );
}
