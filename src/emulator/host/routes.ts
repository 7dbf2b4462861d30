import { Hono } from "hono";
import * as v from "valibot";
import { readBody, refusal } from "../connector/requestBody.ts";
import type { Core } from "../core/core.ts";
import { findPerson } from "../core/tenant.ts";
import { type AppInfo, channelTabSchema, manifestSchema } from "./appInfo.ts";
import { type ChannelTabs, createChannelTabs } from "./channelTabs.ts";
import { createConsents } from "./consents.ts";
import { ICON } from "./icon.ts";
import { files, setHeaders } from "./files.ts";
import type { HostOptions } from "./options.ts";
import { createSessions } from "./sessions.ts";
import { signInRoutes } from "./signInRoutes.ts";
import { PAGE_HEADERS } from "./pageHeaders.ts";
import { reaching } from "./reaching.ts";

const pageHeaders = () => PAGE_HEADERS;

/**
 * The Teams of this machine, to be mounted at the root: the page (`/`, `/host/*`) and the tab inside it (`/tab/*`).
 * Throws a ValiError when the manifest is not one.
 */
export function hostRoutes(core: Core, options: HostOptions): Hono {
  const tabs = createChannelTabs(core.database);
  const manifest = v.parse(manifestSchema, options.manifest);
  const routes = new Hono();

  routes.get("/host/app.json", (c) => c.json(appInfo(core, { ...options, manifest }, tabs)));
  addActions(routes, core, options, tabs);
  routes.route("/", signInRoutes(core, { consents: createConsents(core), sessions: createSessions() }));
  routes.put("/host/language", async (c) => chooseLanguage(core, options, await c.req.text()));
  routes.get("/favicon.ico", (c) => c.body(ICON, 200, { "content-type": "image/svg+xml" }));

  const tabHeaders = () => reaching(options.tabHeaders, options.tabMayReach?.() ?? []);
  routes.get("/tab", (c) => c.redirect("/tab/"));
  routes.get("/tab/config.json", (c) => {
    setHeaders(c, { ...tabHeaders(), "cache-control": "no-cache" });
    return c.json(options.tabConfiguration);
  });
  routes.get("/tab/*", files("/tab", options.tabDirectory, tabHeaders, "The tab is not built yet."));

  const page = files("/host", options.pageDirectory, pageHeaders, "The page is not built yet.");
  routes.get("/host/*", page);
  routes.get("/", files("", options.pageDirectory, pageHeaders, "The page is not built yet."));
  return routes;
}

function addActions(routes: Hono, core: Core, { situations = [], onSituation }: HostOptions, tabs: ChannelTabs): void {
  routes.put("/host/tabs/:channel", async (c) => {
    const body = readBody(await c.req.text(), channelTabSchema);
    if (!body.ok) return refusal(400, body.message);
    const known = core.tenant.teams.some(({ channels }) => channels.some(({ id }) => id === c.req.param("channel")));
    if (!known) return refusal(404, "There is no such channel.");
    tabs.save(c.req.param("channel"), body.value);
    return c.json(body.value);
  });
  routes.delete("/host/tabs/:channel", (c) => {
    tabs.remove(c.req.param("channel"));
    return c.body(null, 204);
  });

  routes.post("/host/situations/:id", async (c) => {
    const id = c.req.param("id");
    if (onSituation === undefined || !situations.some((it) => it.id === id)) return refusal(404, "No such situation.");
    return c.json({ message: await onSituation(id) });
  });
}

const languageSchema = v.object({ user: v.string(), locale: v.string() });

function chooseLanguage({ tenant }: Core, { languages }: HostOptions, text: string): Response {
  const body = readBody(text, languageSchema);
  if (!body.ok) return refusal(400, body.message);
  const person = findPerson(tenant, body.value.user);
  if (person === undefined) return refusal(404, "There is no such person in the tenant.");
  languages?.choose(person.id, body.value.locale);
  return new Response(null, { status: 204 });
}

function appInfo(core: Core, options: HostOptions & Pick<AppInfo, "manifest">, tabs: ChannelTabs): AppInfo {
  const { tenant } = core;
  return {
    tenant: { id: tenant.id, displayName: tenant.displayName },
    people: tenant.people.map(({ id, userPrincipalName, displayName, jobTitle }) => ({
      id,
      userPrincipalName,
      displayName,
      jobTitle,
    })),
    teams: tenant.teams.map(({ id, internalId, displayName, memberIds, ownerIds, channels, site }) => ({
      id,
      internalId,
      displayName,
      memberIds: [...memberIds],
      ownerIds: [...ownerIds],
      site: { domain: tenant.sharePointHost, path: site.path, collectionId: site.collectionId },
      channels: channels.map((channel) => ({
        id: channel.id,
        displayName: channel.displayName,
        tab: tabs.find(channel.id) ?? options.channelTab ?? null,
      })),
    })),
    manifest: options.manifest,
    tabAddress: options.tabAddress,
    subPageInFragment: options.subPageInFragment ?? false,
    situations: (options.situations ?? []).map(({ description = "", ...it }) => ({ ...it, description })),
  };
}
