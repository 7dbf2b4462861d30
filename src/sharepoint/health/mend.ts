import type { Onderwerp } from "../../domain/goedkeuring.ts";
import { carryOut } from "../approvals/deciding.ts";
import type { ApprovalDesk } from "../approvals/desk.ts";
import { GraphFailure } from "../graph/failure.ts";
import type { Graph } from "../graph/graph.ts";
import { CONTRACTS } from "../lists/contracts.ts";
import { provision } from "../provisioning/provision.ts";
import type { SiteAddress } from "../site.ts";
import { type BotDoor, readBotReport } from "./botReport.ts";

/**
 * Makes the lists, columns, choices and indexes that are missing; renames, retypes and deletes nothing. Takes the right
 * to make lists: `forbidden` is thrown where the app was given no more than it needs for its daily work.
 */
export async function mendLists(graph: Graph, site: SiteAddress): Promise<void> {
  for await (const _ of provision(graph, site, CONTRACTS));
}

/** Carries a decision out that stands only in the log. Answers whether it stands now. Throws GraphFailure. */
export function mendDecision(desk: ApprovalDesk, onderwerp: Onderwerp): Promise<boolean> {
  return carryOut(desk, onderwerp);
}

/** Lets the bot look now: it carries out what is left and subscribes anew. Throws `unreachable` without an answer. */
export async function askBotToLook(bot: BotDoor): Promise<void> {
  const report = await readBotReport(bot, "POST");
  if (report === undefined) throw new GraphFailure("unreachable", "The bot does not answer.");
}
