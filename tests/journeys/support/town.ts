import { test as base, type FrameLocator, type Page } from "@playwright/test";
import { findApp, findPerson } from "../../../src/emulator/core/tenant.ts";
import { municipality } from "../../../src/emulator/core/municipality.ts";
import { type RunningServer, startServer } from "../../../src/emulator/server.ts";
import { CONTRACTS } from "../../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../../src/sharepoint/provisioning/provision.ts";
import { createWorkspace, type Workspace } from "../../../src/sharepoint/workspace.ts";
import type { Persoon } from "../../../src/domain/persoon.ts";
import { type Doors, openDoors } from "../../../scripts/start/doors.ts";
import { channelTab, localManifest, TAB_DOMAIN, TEAMS_APP_ID } from "../../../scripts/start/teamsApp.ts";

const HOST = municipality.sharePointHost;
export const SITE = `${HOST}:/sites/procesmatig-werken`;
export const EMPTY_SITE = `${HOST}:/sites/wijdemeren`;

/** Microsoft 365 with the page that plays Teams, the built tab in it, and provisioned lists; a fresh one for each journey. */
export type Town = Readonly<{
  server: RunningServer;
  origin: string;
  doors: Doors;
  botClientId: string;
  /** The lists as somebody sees them. */
  workspaceOf(alias: string): Promise<Workspace>;
  person(alias: string): Persoon;
  faults(rules: object | readonly object[]): Promise<void>;
  usage(): Promise<Usage>;
  resetUsage(): Promise<void>;
  close(): Promise<void>;
}>;

export type Usage = Readonly<{
  units: number;
  log: readonly Readonly<{ at: string; method: string; path: string; units: number; status: number }>[];
}>;

export async function openTown(): Promise<Town> {
  const tabClientId = clientIdOf("tab");
  const botClientId = clientIdOf("bot");
  const configuration = { clientId: tabClientId, botClientId, tenantId: municipality.id, site: SITE, graphOrigin: "" };
  const server = await startServer({
    port: 0,
    data: ":memory:",
    host: {
      pageDirectory: "dist/host",
      tabDirectory: "dist/tab",
      manifest: localManifest({ tabClientId, botClientId, organisation: municipality.displayName }),
      tabAddress: `https://${TAB_DOMAIN}/`,
      tabConfiguration: configuration,
      channelTab: channelTab(SITE),
    },
  });
  configuration.graphOrigin = server.origin;
  const doors = openDoors(server.origin);
  const call = async (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(server.origin + path, {
      method,
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    });

  await provisionSites(doors, [SITE, EMPTY_SITE]);
  await giveOwnTabs(call);
  return {
    server,
    origin: server.origin,
    doors,
    botClientId,
    workspaceOf: async (alias) => createWorkspace(await doors.as(`${alias}@gemeente.example`), SITE),
    person,
    async faults(rules) {
      await call("DELETE", "/emulator/faults");
      await call("POST", "/emulator/faults", rules);
    },
    usage: async () => (await (await call("GET", "/emulator/usage")).json()) as Usage,
    async resetUsage() {
      await call("DELETE", "/emulator/usage");
    },
    close: () => server.close(),
  };
}

async function provisionSites(doors: Doors, sites: readonly string[]): Promise<void> {
  const admin = await doors.asAdmin();
  for (const site of sites) {
    for await (const _ of provision(admin, site, CONTRACTS));
    const { beslissers } = createWorkspace(admin, site);
    for (const alias of ["teammanager", "teammanager2"]) {
      await beslissers.add(
        { persoon: person(alias), soort: "ontwikkelpunt", from: "2026-01-01" },
        `beslisser/${alias}`,
      );
    }
  }
}

/** The channels of the other teams show the site of their own team. */
async function giveOwnTabs(call: (method: string, path: string, body?: unknown) => Promise<Response>): Promise<void> {
  for (const { site, channels } of municipality.teams.slice(1)) {
    for (const { id } of channels)
      await call("PUT", `/host/tabs/${encodeURIComponent(id)}`, channelTab(`${HOST}:${site.path}`));
  }
}

function clientIdOf(alias: string): string {
  const app = findApp(municipality, alias);
  if (app === undefined) throw new Error(`There is no app ${alias}.`);
  return app.clientId;
}

function person(alias: string): Persoon {
  const found = findPerson(municipality, `${alias}@gemeente.example`);
  if (found === undefined) throw new Error(`There is no ${alias}.`);
  return { id: found.id, name: found.displayName };
}

/** Where somebody stands in the page that plays Teams; see `src/emulator/host/page/address.ts`. */
export type Place = Readonly<{
  als: string;
  plaats?: "kanaaltab" | "persoonlijk" | "vergadering" | "instellingen" | "chat";
  thema?: "licht" | "donker" | "contrast";
  team?: string;
  sub?: string;
}>;

/** Opens the page as somebody, and answers the tab inside it. */
export async function openPlace(page: Page, town: Town, place: Place): Promise<FrameLocator> {
  const query = new URLSearchParams({ plaats: "kanaaltab", ...place });
  await page.goto(`${town.origin}/?${query.toString()}`);
  return (place.plaats === "instellingen" ? page.getByRole("dialog") : page.locator("body")).frameLocator("iframe");
}

/** A journey with a town of its own. A page that logs an error or calls an unknown address fails it. */
export const test = base.extend<{ town: Town }>({
  // Playwright wants the braces.
  // oxlint-disable-next-line eslint/no-empty-pattern
  town: async ({}, provide) => {
    const town = await openTown();
    await provide(town);
    await town.close();
  },
  page: async ({ page, town }, provide) => {
    const unknown: string[] = [];
    await page.route(
      (url) => !url.href.startsWith(town.origin),
      (route) => {
        // teams-js asks for its list of hosts when it is loaded, and does without.
        if (!route.request().url().startsWith("https://res.cdn.office.net/teams-js/validDomains"))
          unknown.push(route.request().url());
        return route.abort();
      },
    );
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await provide(page);
    if (unknown.length > 0) throw new Error(`The page called addresses that it should not know: ${unknown.join(", ")}`);
    if (errors.length > 0) throw new Error(`The page had errors: ${errors.join("; ")}`);
  },
});

export { expect } from "@playwright/test";
export { TEAMS_APP_ID };
