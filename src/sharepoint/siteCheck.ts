import { isFailure } from "./graph/failure.ts";
import type { Graph } from "./graph/graph.ts";
import { CONTRACTS } from "./lists/contracts.ts";
import { GESPREKKEN } from "./lists/gesprekken.ts";
import type { SiteAddress } from "./site.ts";
import { findList, readLists } from "./siteLists.ts";

/**
 * Whether the app can work on a site, for somebody. ready · lists-missing: those lists were never made · no-access: SharePoint
 * lets this person or this app in nowhere · no-site: there is nothing at this address, or it is kept from this person ·
 * sign-in: ask for that first · unreachable: nobody knows now.
 */
export type SiteState =
  | Readonly<{ kind: "ready" | "no-access" | "no-site" | "sign-in" | "unreachable" }>
  | Readonly<{ kind: "lists-missing"; titles: readonly string[]; all: boolean }>;

/** People have no right to the address book of the bot, so they do not miss it. */
const WANTED = CONTRACTS.map(({ title }) => title).filter((title) => title !== GESPREKKEN.title);

/** Looks which lists a site has. Changes nothing; throws nothing but what is no failure of Graph. */
export async function checkSite(graph: Graph, site: SiteAddress, signal?: AbortSignal): Promise<SiteState> {
  try {
    const lists = await readLists(graph, site, signal);
    const titles = WANTED.filter((title) => findList(lists, title) === undefined);
    return titles.length === 0
      ? { kind: "ready" }
      : { kind: "lists-missing", titles, all: titles.length === WANTED.length };
  } catch (error) {
    if (isFailure(error, "forbidden")) return { kind: "no-access" };
    if (isFailure(error, "missing")) return { kind: "no-site" };
    if (isFailure(error, "sign-in")) return { kind: "sign-in" };
    if (isFailure(error)) return { kind: "unreachable" };
    throw error;
  }
}
