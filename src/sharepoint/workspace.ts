import type { Evaluatie } from "../domain/evaluatie.ts";
import type { Instelling } from "../domain/instelling.ts";
import type { Proces } from "../domain/proces.ts";
import { type Addresses, type Backlog, createBacklog } from "./backlog.ts";
import type { Graph } from "./graph/graph.ts";
import { createRepository, type Repository } from "./list/repository.ts";
import { evaluatieCodec } from "./lists/evaluaties.ts";
import { instellingCodec } from "./lists/instellingen.ts";
import { procesCodec } from "./lists/processen.ts";
import type { SiteAddress } from "./site.ts";

export type { Addresses } from "./backlog.ts";

/**
 * The lists of one team. What only processes need is in `register.ts`, what belongs to evaluations and the roll-out in
 * `verslaglegging.ts`.
 */
export type Workspace = Backlog &
  Readonly<{
    processen: Repository<Proces>;
    evaluaties: Repository<Evaluatie>;
    instellingen: Repository<Instelling>;
  }>;

/** Joins the lists of a site. Nothing is read yet. */
export function createWorkspace(graph: Graph, site: SiteAddress, addresses?: Addresses): Workspace {
  return widen(createBacklog(graph, site, addresses));
}

/** The same lists, with the rows of processes and settings in full. */
export function widen(backlog: Backlog): Workspace {
  const { listOf } = backlog;
  return {
    ...backlog,
    processen: createRepository(procesCodec, listOf(procesCodec.contract)),
    evaluaties: createRepository(evaluatieCodec, listOf(evaluatieCodec.contract)),
    instellingen: createRepository(instellingCodec, listOf(instellingCodec.contract)),
  };
}
