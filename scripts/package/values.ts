import type { Values } from "./fill.ts";

/** What the administrator fills in, and how each value has to look. */
const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  TEAMS_APP_ID: isGuid,
  TAB_CLIENT_ID: isGuid,
  BOT_CLIENT_ID: isGuid,
  TAB_DOMAIN: isHost,
  ORGANISATION: () => true,
};

/**
 * What is wrong with the values for these placeholders, a sentence for each fault; none when all is well. Values are
 * not repeated: the file may hold more than names.
 */
export function faultsOfValues(names: readonly string[], values: Values): readonly string[] {
  const faults = names.map((name) => faultOf(name, values[name]?.trim() ?? ""));
  const { TAB_CLIENT_ID: tab = "", BOT_CLIENT_ID: bot = "" } = values;
  const isShared = isGuid(tab.trim()) && tab.trim().toLowerCase() === bot.trim().toLowerCase();
  const shared = "TAB_CLIENT_ID and BOT_CLIENT_ID are the same: tab and bot need an app registration each.";
  return [...faults.filter((fault) => fault !== undefined), ...(isShared ? [shared] : [])];
}

function faultOf(name: string, value: string): string | undefined {
  const isRight = CHECKS[name];
  if (isRight === undefined) return `The manifest asks for ${name}, which this script does not know.`;
  if (value === "") return `${name} is not set.`;
  if (isRight(value)) return undefined;
  return name === "TAB_DOMAIN"
    ? "TAB_DOMAIN has to be the name of a host, as in werken.gemeente.nl, without https:// and without a path."
    : `${name} has to be a GUID, as in 1d0c8f52-6b7a-4e35-9c1d-2f80a4b97e63.`;
}

const NIL = /^[0-]+$/;

function isGuid(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) && !NIL.test(value);
}

/** A name with a dot in it and no port: Teams opens nothing else. */
function isHost(value: string): boolean {
  return value.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(value);
}
