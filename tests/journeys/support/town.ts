import { test as base, type FrameLocator, type Page } from "@playwright/test";
import { createWorkspace, type Workspace } from "../../../src/sharepoint/workspace.ts";
import type { RunningServer } from "../../../src/emulator/server.ts";
import { createClock, fillSite, personAt, type SettableClock } from "../../../scripts/start/demo.ts";
import { type Doors, openDoors } from "../../../scripts/start/doors.ts";
import { serve } from "../../../scripts/start/serve.ts";
import { putTabsInChannels, setUpSites, SITE } from "../../../scripts/start/sites.ts";

/** Microsoft 365 with the page that plays Teams, the built tab in it, and provisioned lists; a fresh one for each journey. */
export type Town = Readonly<{
  origin: string;
  /** The clock of Microsoft 365; it goes with the real one until it is set. */
  clock: SettableClock;
  /** The lists as somebody sees them. */
  workspaceOf(alias: string): Promise<Workspace>;
  faults(rules: object | readonly object[]): Promise<void>;
  /** What Graph was asked since the last time that somebody looked. */
  usage(): Promise<Usage>;
  close(): Promise<void>;
}>;

export type Usage = Readonly<{
  units: number;
  log: readonly Readonly<{ at: string; method: string; path: string; units: number; status: number }>[];
}>;

export async function openTown(): Promise<Town> {
  const clock = createClock();
  const server = await serve({ port: 0, data: ":memory:", now: clock.now });
  const doors = await furnish(server);
  const { instellingen } = createWorkspace(await doors.asAdmin(), SITE);
  for (const alias of ["teammanager", "teammanager2"]) {
    const beslisser = {
      kind: "beslisser",
      persoon: personAt(alias),
      soort: "ontwikkelpunt",
      from: "2026-01-01",
    } as const;
    await instellingen.add(beslisser, `beslisser/${alias}`);
  }
  return townOn(server, doors, clock);
}

/** The town of the demo, two months at work: to be looked at only, as several journeys share it. */
export async function openDemo(): Promise<Town> {
  const clock = createClock();
  const server = await serve({ port: 0, data: ":memory:", now: clock.now });
  const doors = await furnish(server);
  await fillSite(doors, clock);
  return townOn(server, doors, clock);
}

async function furnish({ origin }: RunningServer): Promise<Doors> {
  const doors = openDoors(origin);
  await setUpSites(origin, doors);
  await putTabsInChannels(origin);
  return doors;
}

function townOn(server: RunningServer, doors: Doors, clock: SettableClock): Town {
  const call = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(server.origin + path, {
      method,
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    });
  return {
    origin: server.origin,
    clock,
    workspaceOf: async (alias) => createWorkspace(await doors.as(alias), SITE),
    async faults(rules) {
      await call("DELETE", "/emulator/faults");
      await call("POST", "/emulator/faults", rules);
    },
    async usage() {
      const usage = (await (await call("GET", "/emulator/usage")).json()) as Usage;
      await call("DELETE", "/emulator/usage");
      return usage;
    },
    close: () => server.close(),
  };
}

/** Where somebody stands in the page that plays Teams; see `src/emulator/host/page/address.ts`. */
export type Place = Readonly<{
  als: string;
  plaats?: "kanaaltab" | "persoonlijk" | "vergadering" | "instellingen" | "chat";
  thema?: "licht" | "donker" | "contrast";
  team?: string;
  sub?: string;
  /** A link into Teams that somebody pressed. */
  koppeling?: string;
}>;

/** Opens the page as somebody, and answers the tab inside it. */
export async function openPlace(page: Page, { origin }: Pick<Town, "origin">, place: Place): Promise<FrameLocator> {
  const query = new URLSearchParams({ plaats: "kanaaltab", ...place });
  await page.goto(`${origin}/?${query.toString()}`);
  return (place.plaats === "instellingen" ? page.getByRole("dialog") : page.locator("body")).frameLocator("iframe");
}

/** Fails a journey whose page has an error or calls an address that is not of this machine. */
export async function watch(page: Page, isKnown: (url: URL) => boolean): Promise<() => void> {
  const unknown: string[] = [];
  const errors: string[] = [];
  await page.route(
    (url) => !isKnown(url),
    (route) => {
      // teams-js asks for its list of hosts when it is loaded, and does without.
      if (!route.request().url().startsWith("https://res.cdn.office.net/teams-js/validDomains"))
        unknown.push(route.request().url());
      return route.abort();
    },
  );
  page.on("pageerror", (error) => errors.push(error.message));
  // Every journey runs behind the headers of production: see scripts/hosting.
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) errors.push(message.text());
  });
  return () => {
    if (unknown.length > 0) throw new Error(`The page called addresses that it should not know: ${unknown.join(", ")}`);
    if (errors.length > 0) throw new Error(`The page had errors: ${errors.join("; ")}`);
  };
}

/** A journey with a town of its own. */
export const test = base.extend<{ town: Town }>({
  // Playwright wants the braces.
  // oxlint-disable-next-line eslint/no-empty-pattern
  town: async ({}, provide) => {
    const town = await openTown();
    await provide(town);
    await town.close();
  },
  page: async ({ page, town }, provide) => {
    const complain = await watch(page, ({ origin }) => origin === town.origin);
    await provide(page);
    complain();
  },
});

export { expect } from "@playwright/test";
