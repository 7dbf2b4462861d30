import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Hono } from "hono";
import * as v from "valibot";
import { type Core, createCore } from "../../src/emulator/core/core.ts";
import { type AppInfo, appInfoSchema } from "../../src/emulator/host/appInfo.ts";
import type { HostOptions } from "../../src/emulator/host/options.ts";
import { hostRoutes } from "../../src/emulator/host/routes.ts";

export const ORIGIN = "http://localhost:4300";
export const APP_ID = "33333333-3333-4333-8333-333333333333";

export const manifest = {
  id: APP_ID,
  name: { short: "Procesmatig werken", full: "Procesmatig werken" },
  configurableTabs: [{ configurationUrl: "https://tab.example/settings.html", scopes: ["team"] }],
  staticTabs: [
    {
      entityId: "mijn-werk",
      name: "Mijn werk",
      contentUrl: "https://tab.example/index.html#mijn",
      scopes: ["personal"],
    },
    { entityId: "conversations", scopes: ["personal"] },
  ],
};

export const channelTab = {
  entityId: "overzicht",
  contentUrl: "https://tab.example/index.html?sub={page.subPageId}",
  websiteUrl: "https://tab.example/",
  name: "Procesmatig werken",
};

export type HostBench = Readonly<{
  core: Core;
  routes: Hono;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown, method?: string): Promise<Response>;
  appInfo(): Promise<AppInfo>;
  close(): void;
}>;

/** What the web server of the tab says with every file. */
export const TAB_HEADERS = {
  "content-security-policy": "default-src 'self'; frame-ancestors 'self' https://teams.microsoft.com",
  "x-content-type-options": "nosniff",
} as const;

/** The host routes over a folder with a few files of a page and a tab. */
export function createHostBench(options: Partial<HostOptions> = {}): HostBench {
  const folder = mkdtempSync(path.join(tmpdir(), "host-"));
  const [pageDirectory, tabDirectory] = [path.join(folder, "page"), path.join(folder, "tab")];
  write(pageDirectory, { "index.html": "<!doctype html><title>Teams</title>", "main.js": "1;" });
  write(tabDirectory, {
    "index.html": "<!doctype html><title>Tab</title>",
    "app.0123abcd.js": "2;",
    "logo.svg": "<svg/>",
  });
  writeFileSync(path.join(folder, "secret.txt"), "not for anybody");

  const core = createCore({ data: ":memory:" });
  const routes = hostRoutes(core, {
    pageDirectory,
    tabDirectory,
    tabHeaders: TAB_HEADERS,
    manifest,
    tabAddress: "https://tab.example/",
    tabConfiguration: { environment: "local" },
    channelTab,
    ...options,
  });
  const get = (address: string) => Promise.resolve(routes.request(ORIGIN + address));
  return {
    core,
    routes,
    get,
    post: (address, body, method = "POST") =>
      Promise.resolve(routes.request(ORIGIN + address, { method, body: JSON.stringify(body) })),
    appInfo: async () => v.parse(appInfoSchema, await (await get("/host/app.json")).json()),
    close() {
      core.database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function write(folder: string, content: Readonly<Record<string, string>>): void {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(content)) writeFileSync(path.join(folder, name), text);
}

/** What the page would know, without a page. */
export async function exampleAppInfo(): Promise<AppInfo> {
  const bench = createHostBench();
  const info = await bench.appInfo();
  bench.close();
  return info;
}
