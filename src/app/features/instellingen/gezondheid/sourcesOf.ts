import type { Bevinding } from "../../../../domain/gezondheid/bevinding.ts";
import { botAt } from "../../../../sharepoint/health/botReport.ts";
import { healthDesk } from "../../../../sharepoint/health/desk.ts";
import type { HealthSources } from "../../../../sharepoint/health/health.ts";
import { readStanding } from "../../../../sharepoint/health/standing.ts";
import type { Workspace } from "../../../../sharepoint/workspace.ts";
import type { Services } from "../../../services.ts";

const now = (): Date => new Date();

/** What the tab looks with: the rights of the person, and no clock of Microsoft 365, which a page cannot see. */
export function sourcesOf({ workspace: { graph, site }, me, botClientId, botOrigin }: Services): HealthSources {
  const self = { kind: "person", persoon: me } as const;
  return {
    graph,
    site,
    botClientId,
    bot: botOrigin === undefined ? undefined : botAt(botOrigin, site),
    deskOn: (workspace) => healthDesk(workspace, { self, botClientId, now }),
    permissions: ownPermissions,
    graphClock: () => Promise.resolve(undefined),
    now,
  };
}

/** What an owner has to be able to do; lists that cannot be read are met on the way. */
async function ownPermissions({ instellingen }: Workspace, signal?: AbortSignal): Promise<readonly Bevinding[]> {
  return (await readStanding(instellingen, signal)) === "other" ? [{ kind: "settings-closed" }] : [];
}
