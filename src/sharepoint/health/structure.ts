import * as v from "valibot";
import type { Bevinding } from "../../domain/gezondheid/bevinding.ts";
import type { Addresses } from "../backlog.ts";
import { batchRead } from "../graph/batch.ts";
import type { Graph } from "../graph/graph.ts";
import type { ListContract } from "../list/contract.ts";
import { CONTRACTS } from "../lists/contracts.ts";
import { type ColumnNow, columnSchema, compareColumn, DUPLICATES_ALLOWED } from "../provisioning/compareColumn.ts";
import { type SiteAddress, sitePath } from "../site.ts";
import { findList, type KnownList, readLists } from "../siteLists.ts";

/** What a site looks like: what is wrong with it, and where its lists are; those that are not there are left out. */
export type Structure = Readonly<{ bevindingen: readonly Bevinding[]; addresses: Addresses }>;

const columnsSchema = v.object({ value: v.array(columnSchema) });

/** Holds every list and column of a site against its contract. Changes nothing. Throws GraphFailure for the site itself. */
export async function readStructure(graph: Graph, site: SiteAddress, signal?: AbortSignal): Promise<Structure> {
  const lists = await readLists(graph, site, signal);
  const known = CONTRACTS.map((contract) => ({ contract, list: findList(lists, contract.title) }));
  const there = known.flatMap(({ contract, list }) => (list === undefined ? [] : [{ contract, list }]));
  const reads = there.map(({ list }) => ({ id: list.id, path: `${sitePath(site)}/lists/${list.id}/columns` }));
  const answers = await batchRead(graph, reads, signal);
  const listIdOf = (title: string): string => findList(lists, title)?.id ?? "";
  const gone = known.flatMap(({ contract, list }) => (list === undefined ? [contract] : []));
  const missing = await closedOrMissing(graph, site, gone, signal);
  const found = there.flatMap(({ contract, list }): readonly Bevinding[] => {
    const answer = answers.get(list.id);
    if (answer?.ok !== true) return closedOrUnseen(contract, answer?.error.kind ?? "unreachable");
    const { value } = v.parse(columnsSchema, answer.value);
    return [...renamed(list, contract), ...columnFindings(contract, value, listIdOf)];
  });
  return {
    bevindingen: [...missing, ...found],
    addresses: new Map(there.map(({ contract, list }) => [contract.title, list.id])),
  };
}

/** A list that somebody may not read is not among those of the site; asked for by name it is refused, not missing. */
async function closedOrMissing(
  graph: Graph,
  site: SiteAddress,
  contracts: readonly ListContract[],
  signal?: AbortSignal,
): Promise<readonly Bevinding[]> {
  if (contracts.length === 0) return [];
  const pathOf = (title: string): string => `${sitePath(site)}/lists/${encodeURIComponent(title)}?$select=id`;
  const reads = contracts.map(({ title }) => ({ id: title, path: pathOf(title) }));
  const answers = await batchRead(graph, reads, signal);
  return contracts.map(({ title: lijst }) => {
    const answer = answers.get(lijst);
    const closed = answer?.ok === false && answer.error.kind === "forbidden";
    return closed ? { kind: "list-closed", lijst } : { kind: "list-missing", lijst };
  });
}

function closedOrUnseen({ title: lijst }: ListContract, why: string): readonly Bevinding[] {
  return why === "forbidden"
    ? [{ kind: "list-closed", lijst }]
    : [{ kind: "not-seen", controle: "kolommen", why: `${lijst}: ${why}` }];
}

function renamed({ displayName }: KnownList, { title: lijst }: ListContract): readonly Bevinding[] {
  return displayName === lijst ? [] : [{ kind: "list-renamed", lijst, nu: displayName }];
}

function columnFindings(
  { title: lijst, columns }: ListContract,
  value: readonly ColumnNow[],
  listIdOf: (title: string) => string,
): readonly Bevinding[] {
  return columns.flatMap((column): readonly Bevinding[] => {
    const now = value.find(({ name }) => name === column.name);
    const kolom = column.displayName;
    if (now === undefined) return [{ kind: "column-missing", lijst, kolom }];
    const { mend = {}, differs } = compareColumn(column, now, listIdOf);
    const keuzes =
      column.kind === "choice" ? column.choices.filter((word) => now.choice?.choices.includes(word) === false) : [];
    return [
      ...("displayName" in mend || "description" in mend ? [{ kind: "label-differs", lijst, kolom } as const] : []),
      ...("indexed" in mend ? [{ kind: "index-missing", lijst, kolom } as const] : []),
      ...(keuzes.length > 0 ? [{ kind: "choices-missing", lijst, kolom, keuzes } as const] : []),
      ...(differs.includes(DUPLICATES_ALLOWED) ? [{ kind: "duplicates-allowed", lijst, kolom } as const] : []),
      ...differs
        .filter((why) => why !== DUPLICATES_ALLOWED)
        .map((why): Bevinding => ({ kind: "type-differs", lijst, kolom, why })),
    ];
  });
}
