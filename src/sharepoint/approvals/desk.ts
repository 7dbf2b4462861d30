import { currentApproval } from "../../domain/approvalFold.ts";
import type { Beslisser, Goedkeuring, Onderwerp } from "../../domain/goedkeuring.ts";
import { beslissersIn, type Instelling } from "../../domain/instelling.ts";
import type { Writer } from "../../domain/persoon.ts";
import { type Repository, valuesOf } from "../list/repository.ts";
import type { SharePointList } from "../list/sharePointList.ts";
import { readLogOf } from "./log.ts";
import type { OnderwerpState, OnderwerpStore } from "./onderwerp.ts";

/** What asking and deciding works with. `self` is who we are to SharePoint: a person in the tab, an app in the bot. */
export type ApprovalDesk = Readonly<{
  log: SharePointList;
  instellingen: Repository<Instelling>;
  stores: Readonly<Partial<Record<Onderwerp["soort"], OnderwerpStore>>>;
  botClientId: string;
  self: Writer;
  now: () => Date;
}>;

/** A subject and its approval, read from SharePoint a moment ago. */
export type Case = Readonly<{
  onderwerp: Onderwerp;
  state: OnderwerpState;
  goedkeuring: Goedkeuring | undefined;
  beslissers: readonly Beslisser[];
}>;

/** Reads a subject, its log and who may decide, all anew. Undefined when the subject is gone or unreadable. */
export async function openCase(
  desk: ApprovalDesk,
  onderwerp: Onderwerp,
  signal?: AbortSignal,
): Promise<Case | undefined> {
  const [state, log, reading] = await Promise.all([
    desk.stores[onderwerp.soort]?.read(onderwerp.id, signal),
    readLogOf(desk.log, onderwerp, signal),
    desk.instellingen.all(signal),
  ]);
  if (state === undefined) return undefined;
  const beslissers = beslissersIn(valuesOf(reading));
  const context = { botClientId: desk.botClientId, beslissers, onderwerp: state };
  return { onderwerp, state, goedkeuring: currentApproval(onderwerp, log, context), beslissers };
}
