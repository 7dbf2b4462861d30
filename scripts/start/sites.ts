import { municipality } from "../../src/emulator/core/municipality.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../src/sharepoint/provisioning/provision.ts";
import type { Doors } from "./doors.ts";
import { channelTab } from "./teamsApp.ts";

const HOST = municipality.sharePointHost;

/** The site that the demo fills. */
export const SITE = `${HOST}:/sites/procesmatig-werken`;

/** A site with lists and nothing in them. */
export const EMPTY_SITE = `${HOST}:/sites/wijdemeren`;

/** A site without lists. */
const NEW_SITE = `${HOST}:/sites/nieuw-team`;

/** What members may do in the lists that the app relies on; everywhere else they may edit. See docs/beheer.md. */
const MEMBER_LEVELS = { Instellingen: "read", Goedkeuringen: "add", Gesprekken: "none" } as const;

/** Makes the lists on the sites, with the rights that go with them. */
export async function setUpSites(origin: string, doors: Doors): Promise<void> {
  const admin = await doors.asAdmin();
  for (const { site, ownerIds } of municipality.teams) {
    const address = `${HOST}:${site.path}`;
    if (address === NEW_SITE) continue;
    for await (const _ of provision(admin, address, CONTRACTS));
    await setLevels(origin, site.path, ownerIds);
  }
}

/** In every channel the tab of its own team; only the page that plays Teams knows of channels. */
export async function putTabsInChannels(origin: string): Promise<void> {
  for (const { site, channels } of municipality.teams) {
    const tab = channelTab(`${HOST}:${site.path}`);
    for (const { id } of channels) await put(`${origin}/host/tabs/${encodeURIComponent(id)}`, tab);
  }
}

async function setLevels(origin: string, site: string, ownerIds: readonly string[]): Promise<void> {
  for (const [list, level] of Object.entries(MEMBER_LEVELS)) {
    const set = (user: string, to: string) =>
      put(`${origin}/emulator/list-permissions`, { site, list, user, level: to });
    await set("members", level);
    for (const owner of ownerIds) await set(owner, "edit");
  }
}

async function put(address: string, body: unknown): Promise<void> {
  const answer = await fetch(address, {
    method: "PUT",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });
  if (!answer.ok) throw new Error(`PUT ${new URL(address).pathname} was refused: ${await answer.text()}`);
}
