import * as v from "valibot";
import type { Graph } from "../graph/graph.ts";
import { type Column, columnDefinition, type ListContract } from "../list/contract.ts";
import { type SiteAddress, sitePath } from "../site.ts";
import { findList, type KnownList, readLists } from "../siteLists.ts";
import { type ColumnNow, columnSchema, compareColumn, type Mend } from "./compareColumn.ts";

/** One thing that was looked at: what it is about, and what was done or must be done by somebody. */
export type ProvisionStep = Readonly<{
  list: string;
  column?: string;
  outcome: "made" | "present" | "changed" | "differs";
  detail?: string;
}>;

export type ProvisionOptions = Readonly<{
  /** The door only reads: a list that would be made is not there afterwards. */
  rehearsal?: boolean;
}>;

/**
 * Makes the lists on a site, or compares what is there: it makes what is missing, mends what is safe (a missing index
 * or choice, a label), reports the rest, and never renames, retypes or deletes. Can be run any number of times, also
 * after it was cut off. Steps come as they happen. Needs the right to make lists (Sites.Manage.All or owner).
 * Throws GraphFailure.
 */
export async function* provision(
  graph: Graph,
  site: SiteAddress,
  contracts: readonly ListContract[],
  { rehearsal = false }: ProvisionOptions = {},
): AsyncGenerator<ProvisionStep, void> {
  let lists = await readLists(graph, site);
  for (const contract of contracts) {
    const listIdOf = (title: string): string => findList(lists, title)?.id ?? "";
    const existing = findList(lists, contract.title);
    if (existing === undefined) {
      await makeList(graph, site, contract, listIdOf);
      lists = await readLists(graph, site);
      yield { list: contract.title, outcome: "made" };
      if (rehearsal) continue;
    } else {
      yield { list: contract.title, outcome: "present", ...renamed(existing, contract) };
    }
    yield* provisionColumns(graph, site, contract, { lists, listIdOf });
  }
}

async function makeList(graph: Graph, site: SiteAddress, contract: ListContract, listIdOf: (title: string) => string) {
  const body = {
    displayName: contract.title,
    description: contract.description,
    columns: contract.columns.map((column) => columnDefinition(column, listIdOf)),
    list: {
      template: contract.library === undefined ? "genericList" : "documentLibrary",
      ...(contract.hidden === undefined ? {} : { hidden: true }),
    },
  };
  await graph.send({ method: "POST", path: `${sitePath(site)}/lists`, body });
}

function renamed({ displayName }: KnownList, { title }: ListContract): { detail?: string } {
  return displayName === title ? {} : { detail: `now called "${displayName}"` };
}

const columnsSchema = v.object({ value: v.array(columnSchema) });

async function* provisionColumns(
  graph: Graph,
  site: SiteAddress,
  contract: ListContract,
  known: { lists: readonly KnownList[]; listIdOf: (title: string) => string },
): AsyncGenerator<ProvisionStep, void> {
  const list = findList(known.lists, contract.title);
  const path = `${sitePath(site)}/lists/${list?.id ?? encodeURIComponent(contract.title)}/columns`;
  const { value } = v.parse(columnsSchema, await graph.send({ method: "GET", path }));
  for (const column of contract.columns) {
    const now = value.find(({ name }) => name === column.name);
    yield {
      list: contract.title,
      column: column.name,
      ...(await provisionColumn(graph, path, column, now, known.listIdOf)),
    };
  }
}

async function provisionColumn(
  graph: Graph,
  path: string,
  column: Column,
  now: ColumnNow | undefined,
  listIdOf: (title: string) => string,
): Promise<Pick<ProvisionStep, "outcome" | "detail">> {
  if (now === undefined) {
    await graph.send({ method: "POST", path, body: columnDefinition(column, listIdOf) });
    return { outcome: "made" };
  }
  const { mend, differs } = compareColumn(column, now, listIdOf);
  if (mend !== undefined) await graph.send({ method: "PATCH", path: `${path}/${now.id}`, body: mend });
  if (differs.length > 0) return { outcome: "differs", detail: differs.join("; ") };
  return mend === undefined ? { outcome: "present" } : { outcome: "changed", detail: mendText(mend, now) };
}

/** What a change of a column comes to, in the words of the column. */
function mendText(mend: Mend, now: ColumnNow): string {
  const added = mend.choice?.choices.filter((word) => now.choice?.choices.includes(word) !== true) ?? [];
  return [
    ...(mend.displayName === undefined ? [] : [`called "${mend.displayName}", was "${now.displayName}"`]),
    ...(mend.description === undefined ? [] : ["description"]),
    ...(mend.indexed === undefined ? [] : ["index"]),
    ...(added.length === 0 ? [] : [`choices + ${added.join(", ")}`]),
  ].join("; ");
}
