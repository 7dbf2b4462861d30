import { parseArgs } from "node:util";
import type { Own } from "./policy.ts";
import type { Contact } from "./securityTxt.ts";

const USAGE =
  "npm run hosting -- --host HOST --contact mailto:ADDRESS [--bot https://HOST] [--sharepoint https://TENANT.sharepoint.com] [--expires YYYY-MM-DD]";
const DAY_MS = 86_400_000;
/** RFC 9116 wants less than a year, so that what is out of date is noticed. */
const LONGEST_DAYS = 365;

/** What the files are made of. */
export type HostingOptions = Contact & Own;

/** Reads the options; a string is the sentence that says what is wrong. Without `expires` it holds as long as it may. */
export function parseOptions(args: readonly string[], now: Date): HostingOptions | string {
  const values = read(args);
  if (typeof values === "string") return values;
  const { host = "", contact = "", expires = dateAfter(now, LONGEST_DAYS - 1) } = values;
  if (!/^(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return `--host wants the name of a host. ${USAGE}`;
  if (!isContact(contact)) return `--contact wants mailto: with an address, or an https address. ${USAGE}`;
  const days = /^\d{4}-\d{2}-\d{2}$/.test(expires) ? (Date.parse(expires) - now.getTime()) / DAY_MS : Number.NaN;
  if (!(days > 0 && days < LONGEST_DAYS)) return `--expires wants a day within a year from now. ${USAGE}`;
  const { bot, sharepoint } = values;
  if (!isOrigin(bot)) return `--bot wants https:// with a host and no path. ${USAGE}`;
  if (!isOrigin(sharepoint)) return `--sharepoint wants https:// with the host of your tenant and no path. ${USAGE}`;
  return { host, contact, expires, bot, sharepoint };
}

function read(args: readonly string[]): Readonly<Partial<Record<keyof HostingOptions, string>>> | string {
  const option = { type: "string" } as const;
  try {
    const options = { host: option, contact: option, expires: option, bot: option, sharepoint: option };
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return `There are no other options than these. ${USAGE}`;
  }
}

/** Whether this may stand in the policy; what is not named does not. A star or a semicolon would open it to others. */
function isOrigin(address: string | undefined): boolean {
  if (address === undefined) return true;
  return /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/.test(address);
}

function isContact(contact: string): boolean {
  if (/^mailto:[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(contact)) return true;
  return URL.canParse(contact) && new URL(contact).protocol === "https:";
}

function dateAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
