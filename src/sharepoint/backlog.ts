import type { EvaluatieNaam } from "../domain/evaluatie.ts";
import type { Beslisser } from "../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import type { ProcesNaam } from "../domain/proces.ts";
import type { Wijk } from "../domain/wijk.ts";
import type { Graph } from "./graph/graph.ts";
import type { Codec } from "./list/codec.ts";
import type { ListContract } from "./list/contract.ts";
import { createRepository, type Repository } from "./list/repository.ts";
import { createList, type SharePointList } from "./list/sharePointList.ts";
import { beslisserCodec } from "./lists/beslissers.ts";
import { evaluatieNaamCodec } from "./lists/evaluatieNamen.ts";
import { GOEDKEURINGEN } from "./lists/goedkeuringen.ts";
import { ontwikkelpuntCodec } from "./lists/ontwikkelpunten.ts";
import { procesNaamCodec } from "./lists/procesNamen.ts";
import { wijkCodec } from "./lists/wijken.ts";
import { type SiteAddress, sitePath } from "./site.ts";

/** What the backlog of a team needs: the points, the log, and as much of other lists as a point tells about. */
export type Backlog = Readonly<{
  site: SiteAddress;
  graph: Graph;
  addresses: Addresses;
  punten: Repository<Ontwikkelpunt>;
  /** Only to name processes; they are changed through the workspace. */
  procesNamen: Repository<ProcesNaam>;
  /** Only the rows of Instellingen that say who decides. */
  beslissers: Repository<Beslisser>;
  wijken: Repository<Wijk>;
  /** Only to name evaluations. */
  evaluatieNamen: Repository<EvaluatieNaam>;
  log: SharePointList;
  /** Another list of the same site. */
  listOf(contract: ListContract): SharePointList;
}>;

/** How the lists of a site are addressed: by the title of the contract unless another id is known. */
export type Addresses = ReadonlyMap<string, string>;

/** Joins the lists of a site that the backlog needs. Nothing is read yet. */
export function createBacklog(graph: Graph, site: SiteAddress, addresses: Addresses = new Map()): Backlog {
  const path = sitePath(site);
  const listOf = (contract: ListContract): SharePointList =>
    createList(graph, path, contract, addresses.get(contract.title) ?? contract.title);
  const repository = <T>(codec: Codec<T>): Repository<T> => createRepository(codec, listOf(codec.contract));

  return {
    site,
    graph,
    addresses,
    punten: repository(ontwikkelpuntCodec),
    procesNamen: repository(procesNaamCodec),
    beslissers: repository(beslisserCodec),
    wijken: repository(wijkCodec),
    evaluatieNamen: repository(evaluatieNaamCodec),
    log: listOf(GOEDKEURINGEN),
    listOf,
  };
}
