import * as v from "valibot";
import { appIn } from "../core/directory.ts";
import { type Person, type Team } from "../core/tenant.ts";
import type { Connector } from "./connector.ts";

/** An app registration that listens somewhere. */
export type Bot = Readonly<{ appId: string; name: string; endpoint: string }>;

export type Target = Readonly<{ scope: "personal"; person: Person }> | Readonly<{ scope: "team"; team: Team }>;

const rowSchema = v.object({ app_id: v.string(), endpoint: v.string() });

/** Remembers where a bot listens. The app must exist in the tenant; the caller has checked that. */
export function registerBot({ core }: Connector, appId: string, endpoint: string): void {
  core.database
    .prepare("INSERT INTO connector_bots VALUES (?, ?) ON CONFLICT (app_id) DO UPDATE SET endpoint = excluded.endpoint")
    .run(appId, endpoint);
}

/** A bot by the id of its app; undefined when it was never registered. */
export function findBot({ core }: Pick<Connector, "core">, appId: string): Bot | undefined {
  const row = core.database.prepare("SELECT app_id, endpoint FROM connector_bots WHERE app_id = ?").get(appId);
  const app = appIn(core, appId);
  if (row === undefined || app === undefined) return undefined;
  const { endpoint } = v.parse(rowSchema, row);
  return { appId: app.clientId, name: app.displayName, endpoint };
}

/** Every bot that said where it listens, in a fixed order. */
export function listBots(connector: Connector): readonly Bot[] {
  const rows = connector.core.database.prepare("SELECT app_id, endpoint FROM connector_bots ORDER BY app_id").all();
  return rows.flatMap((row) => findBot(connector, v.parse(rowSchema, row).app_id) ?? []);
}

/** False when it was installed there already. */
export function install({ core }: Connector, { appId }: Bot, target: Target): boolean {
  const { changes } = core.database
    .prepare("INSERT OR IGNORE INTO connector_installations VALUES (?, ?, ?)")
    .run(appId, target.scope, targetId(target));
  return changes === 1;
}

/** False when it was not installed there. */
export function uninstall({ core }: Connector, { appId }: Bot, target: Target): boolean {
  const { changes } = core.database
    .prepare("DELETE FROM connector_installations WHERE app_id = ? AND scope = ? AND target = ?")
    .run(appId, target.scope, targetId(target));
  return changes === 1;
}

/** Whether a bot is installed for a person or a team. */
export function isInstalled({ core }: Connector, { appId }: Bot, target: Target): boolean {
  const row = core.database
    .prepare("SELECT 1 FROM connector_installations WHERE app_id = ? AND scope = ? AND target = ?")
    .get(appId, target.scope, targetId(target));
  return row !== undefined;
}

/** A bot reaches a person when it is installed for them, or in a team that they are a member of. */
export function reaches(connector: Connector, bot: Bot, person: Person): boolean {
  if (isInstalled(connector, bot, { scope: "personal", person })) return true;
  const teams = connector.core.tenant.teams.filter(({ memberIds }) => memberIds.includes(person.id));
  return teams.some((team) => isInstalled(connector, bot, { scope: "team", team }));
}

/** Lets somebody block a bot, or take that back. */
export function setBlocked({ core }: Connector, { appId }: Bot, person: Person, blocked: boolean): void {
  const statement = blocked
    ? "INSERT OR IGNORE INTO connector_blocks VALUES (?, ?)"
    : "DELETE FROM connector_blocks WHERE app_id = ? AND person_id = ?";
  core.database.prepare(statement).run(appId, person.id);
}

/** Whether somebody blocked a bot. */
export function isBlocked({ core }: Connector, { appId }: Bot, person: Person): boolean {
  const row = core.database
    .prepare("SELECT 1 FROM connector_blocks WHERE app_id = ? AND person_id = ?")
    .get(appId, person.id);
  return row !== undefined;
}

function targetId(target: Target): string {
  return target.scope === "personal" ? target.person.id : target.team.id;
}
