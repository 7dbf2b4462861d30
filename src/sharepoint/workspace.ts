import type { Evaluatie } from "../domain/evaluatie.ts";
import type { Instelling } from "../domain/instelling.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import type { Proces } from "../domain/proces.ts";
import type { Wijk } from "../domain/wijk.ts";
import type { Graph } from "./graph/graph.ts";
import type { Codec } from "./list/codec.ts";
import { createRepository, type Repository } from "./list/repository.ts";
import { createList, type SharePointList } from "./list/sharePointList.ts";
import type { ListContract } from "./list/contract.ts";
import { evaluatieCodec } from "./lists/evaluaties.ts";
import { GOEDKEURINGEN } from "./lists/goedkeuringen.ts";
import { instellingCodec } from "./lists/instellingen.ts";
import { ontwikkelpuntCodec } from "./lists/ontwikkelpunten.ts";
import { procesCodec } from "./lists/processen.ts";
import { wijkCodec } from "./lists/wijken.ts";
import { type SiteAddress, sitePath } from "./site.ts";

/** The lists of one team: its backlog, its log and what they point to. What only processes need is in `register.ts`. */
export type Workspace = Readonly<{
  site: SiteAddress;
  graph: Graph;
  punten: Repository<Ontwikkelpunt>;
  processen: Repository<Proces>;
  wijken: Repository<Wijk>;
  evaluaties: Repository<Evaluatie>;
  instellingen: Repository<Instelling>;
  log: SharePointList;
  /** Another list of the same site. */
  listOf(contract: ListContract): SharePointList;
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
    instellingen: repository(instellingCodec),
    log: listOf(GOEDKEURINGEN),
    listOf,
  };
}
