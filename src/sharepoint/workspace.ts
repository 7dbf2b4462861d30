import type { Beslisser } from "../domain/goedkeuring.ts";
import type { Evaluatie } from "../domain/evaluatie.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import type { Proces } from "../domain/proces.ts";
import type { Wijk } from "../domain/wijk.ts";
import type { Graph } from "./graph/graph.ts";
import type { Codec } from "./list/codec.ts";
import { createRepository, type Repository } from "./list/repository.ts";
import { createList, type SharePointList } from "./list/sharePointList.ts";
import type { ListContract } from "./list/contract.ts";
import { CONTRACTS } from "./lists/contracts.ts";
import { evaluatieCodec } from "./lists/evaluaties.ts";
import { GOEDKEURINGEN } from "./lists/goedkeuringen.ts";
import { beslisserCodec } from "./lists/instellingen.ts";
import { ontwikkelpuntCodec } from "./lists/ontwikkelpunten.ts";
import { procesCodec } from "./lists/processen.ts";
import { wijkCodec } from "./lists/wijken.ts";
import { findList, listMissing, readLists, type SiteAddress, sitePath } from "./site.ts";

/** The lists of one team: its backlog, its log and what they point to. */
export type Workspace = Readonly<{
  site: SiteAddress;
  graph: Graph;
  punten: Repository<Ontwikkelpunt>;
  processen: Repository<Proces>;
  wijken: Repository<Wijk>;
  evaluaties: Repository<Evaluatie>;
  beslissers: Repository<Beslisser>;
  log: SharePointList;
}>;

/** How the lists of a site are addressed: by the title of the contract unless another id is known. */
export type Addresses = ReadonlyMap<string, string>;

/** Joins the lists of a site. Nothing is read yet. */
export function createWorkspace(graph: Graph, site: SiteAddress, addresses: Addresses = new Map()): Workspace {
  const path = sitePath(site);
  const listOf = (contract: ListContract): SharePointList =>
    createList(graph, path, contract, addresses.get(contract.title) ?? contract.title);
  const repository = <T>(codec: Codec<T>): Repository<T> => createRepository(codec, listOf(codec.contract));

  return {
    site,
    graph,
    punten: repository(ontwikkelpuntCodec),
    processen: repository(procesCodec),
    wijken: repository(wijkCodec),
    evaluaties: repository(evaluatieCodec),
    beslissers: repository(beslisserCodec),
    log: listOf(GOEDKEURINGEN),
  };
}

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
