import { approvalRounds, currentRound } from "../../domain/approvalFold.ts";
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
  /** Every round of asking about it, oldest first. */
  rounds: readonly Goedkeuring[];
  beslissers: readonly Beslisser[];
}>;

/** Reads a subject, its log and who may decide, all anew. Undefined when the subject is gone or unreadable. */
export async function openCase(
  desk: ApprovalDesk,
  onderwerp: Onderwerp,
  signal?: AbortSignal,
): Promise<Case | undefined> {
  const instellingen = desk.instellingen.all(signal).then(valuesOf);
  const [state, log, rows] = await Promise.all([
    desk.stores[onderwerp.soort]?.read(onderwerp.id, instellingen, signal),
    readLogOf(desk.log, onderwerp, signal),
    instellingen,
  ]);
  if (state === undefined) return undefined;
  const beslissers = beslissersIn(rows);
  const context = { botClientId: desk.botClientId, beslissers, onderwerp: state };
  const rounds = approvalRounds(onderwerp, log, context);
  return { onderwerp, state, goedkeuring: currentRound(rounds, state.versie), rounds, beslissers };
}
