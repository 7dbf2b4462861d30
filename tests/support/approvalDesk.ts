import type { Persoon } from "../../src/domain/persoon.ts";
import type { ApprovalDesk } from "../../src/sharepoint/approvals/desk.ts";
import { ontwikkelpuntStore } from "../../src/sharepoint/approvals/onderwerp.ts";
import type { GraphOptions } from "../../src/sharepoint/graph/graph.ts";
import type { Desk, Municipality } from "./municipality.ts";

export type Approving = Desk & Readonly<{ desk: ApprovalDesk }>;

/** A person who asks and decides in the tab. */
export async function personAt(
  municipality: Municipality,
  alias: string,
  options?: Partial<GraphOptions>,
): Promise<Approving> {
  const found = await municipality.as(alias, options);
  return { ...found, desk: deskOf(municipality, found, { kind: "person", persoon: found.me }) };
}

/** The bot, which asks and decides for others. */
export async function botAt(municipality: Municipality, options?: Partial<GraphOptions>): Promise<Approving> {
  const found = await municipality.asApp("bot", options);
  return { ...found, desk: deskOf(municipality, found, { kind: "app", clientId: municipality.botClientId }) };
}

function deskOf({ botClientId }: Municipality, { workspace }: Desk, self: ApprovalDesk["self"]): ApprovalDesk {
  return {
    log: workspace.log,
    instellingen: workspace.instellingen,
    stores: { ontwikkelpunt: ontwikkelpuntStore(workspace.punten) },
    botClientId,
    self,
    now: () => new Date(),
  };
}

export function persoonOf(municipality: Municipality, alias: string): Persoon {
  const { id, displayName: name } = municipality.person(alias);
  return { id, name };
}
