import { parseConfig } from "../../src/app/config.ts";
import { isFailure } from "../../src/sharepoint/graph/failure.ts";
import { grantCommands } from "./byHand.ts";
import { assignRole, consentToScopes, type GraphPrincipal, makePrincipal, readGraphPrincipal } from "./consent.ts";
import { type Access, type Application, register } from "./registrations.ts";
import { SetupError } from "./report.ts";
import { ensureSecret } from "./secret.ts";
import { letIn } from "./siteAccess.ts";
import type { Words } from "./words.ts";
import { type AppName, BOT_FILE, type SetupWorld, written } from "./world.ts";

/** The client ids of the two registrations. */
export type Apps = Readonly<Record<AppName, string>>;

const DISPLAY_NAMES = { tab: "Procesmatig werken", bot: "Procesmatig werken (bot)" } as const;

/** The only permission of the bot: with a grant of the one site it is enough for lists, files and notifications. */
const BOT_ROLE = "Sites.Selected";

/** Registers both apps, consents to what they ask, and lets them in the site. Throws GraphFailure and SetupError. */
export async function setUpApps(world: SetupWorld): Promise<Apps> {
  const resource = await readGraphPrincipal(world.graph);
  const tab = await setUpApp(world, "tab", resource);
  const bot = await setUpApp(world, "bot", resource);
  if (tab.appId === bot.appId) throw new SetupError(world.words.sameApps);
  await giveSecret(world, bot);
  await letAppIn(world, "tab", tab.appId);
  await letAppIn(world, "bot", bot.appId);
  return { tab: tab.appId, bot: bot.appId };
}

async function setUpApp(world: SetupWorld, name: AppName, resource: GraphPrincipal): Promise<Application> {
  const { graph, words, options, report, sleep } = world;
  const wanted = {
    uniqueName: `procesmatig-werken-${name}`,
    displayName: DISPLAY_NAMES[name],
    appId: name === "tab" ? options.tabApp : options.botApp,
    redirectUris: name === "tab" ? redirectUris(options.tabDomain) : [],
    access: accessOf(name, resource, words),
  };
  const { application, outcome } = await register(graph, wanted, sleep, words);
  report({ subject: words.registrationOf[name], outcome: written(world, outcome), detail: application.appId });

  const principal = await makePrincipal(graph, application.appId, sleep);
  report({ subject: words.principalOf[name], outcome: written(world, principal.outcome) });

  const consented =
    name === "tab"
      ? await consentToScopes(graph, principal.id, resource, tabScopes(), sleep)
      : await assignRole(graph, principal.id, resource, BOT_ROLE, sleep);
  const { extra } = consented;
  const wanting = name === "tab" ? tabScopes() : [BOT_ROLE];
  const detail = extra.length === 0 ? wanting.join(", ") : words.moreThanNeeded(extra.join(", "));
  report({ subject: words.consentOf[name], outcome: written(world, consented.outcome), detail });
  return application;
}

/** Nested sign-in within Teams, and the page to which sign-in comes back in a browser of its own. */
function redirectUris(host: string): readonly string[] {
  return [`brk-multihub://${host}`, `https://${host}/redirect.html`];
}

/** What the tab asks for when its configuration says nothing else. */
export function tabScopes(): readonly string[] {
  const [one, other, tenantId] = [1, 2, 3].map((digit) => `${digit}1111111-1111-4111-8111-111111111111`);
  const config = parseConfig({ clientId: one, botClientId: other, tenantId, site: "host:/sites/a" });
  if (!config.ok) throw new TypeError("The tab has no scopes of its own any more.");
  return config.value.scopes;
}

function accessOf(name: AppName, { scopes, roles }: GraphPrincipal, words: Words): readonly Access[] {
  if (name === "bot") return [{ id: idOf(roles, BOT_ROLE, words), type: "Role" }];
  return tabScopes().map((scope) => ({ id: idOf(scopes, scope, words), type: "Scope" }));
}

function idOf(permissions: ReadonlyMap<string, string>, name: string, words: Words): string {
  const id = permissions.get(name);
  if (id === undefined) throw new SetupError(words.noSuchPermission(name));
  return id;
}

/** The secret is written down before anything else happens: it can be read only once. */
async function giveSecret(world: SetupWorld, bot: Application): Promise<void> {
  const { graph, files, words, report, options } = world;
  const env = files.readEnv(BOT_FILE);
  const known = env.BOT_CLIENT_ID === bot.appId ? env.BOT_CLIENT_SECRET : undefined;
  const { outcome, secret, until, others } = await ensureSecret(graph, bot, known, world);
  if (!options.dryRun) files.writeEnv(BOT_FILE, { BOT_CLIENT_ID: bot.appId, BOT_CLIENT_SECRET: secret });
  const parts = [words.secretUntil(until.slice(0, 10)), ...(others === 0 ? [] : [words.secretLost(others)])];
  report({ subject: words.secret, outcome: written(world, outcome), detail: parts.join("; ") });
}

/** A tenant may keep Graph from granting this; then an administrator of SharePoint does it. */
async function letAppIn(world: SetupWorld, name: AppName, appId: string): Promise<void> {
  const { graph, options, words, report } = world;
  const subject = words.siteAccessOf[name];
  const displayName = DISPLAY_NAMES[name];
  try {
    const { outcome, more } = await letIn(graph, options.site, { appId, displayName });
    const detail = more === undefined ? "write" : words.moreThanNeeded(more);
    report({ subject, outcome: written(world, outcome), detail });
  } catch (error) {
    if (!isFailure(error, "forbidden")) throw error;
    const commands = grantCommands(options.site, appId, displayName);
    report({ subject, outcome: "by-hand", detail: words.grantByHand, commands });
  }
}
