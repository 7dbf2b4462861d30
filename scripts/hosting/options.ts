import { parseArgs } from "node:util";
import type { Contact } from "./securityTxt.ts";

const USAGE = "npm run hosting -- --host HOST --contact mailto:ADDRESS [--expires YYYY-MM-DD]";
const DAY_MS = 86_400_000;
/** RFC 9116 wants less than a year, so that what is out of date is noticed. */
const LONGEST_DAYS = 365;

/** Reads the options; a string is the sentence that says what is wrong. Without `expires` it holds as long as it may. */
export function parseOptions(args: readonly string[], now: Date): Contact | string {
  const values = read(args);
  if (typeof values === "string") return values;
  const { host = "", contact = "", expires = dateAfter(now, LONGEST_DAYS - 1) } = values;
  if (!/^(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return `--host wants the name of a host. ${USAGE}`;
  if (!isContact(contact)) return `--contact wants mailto: with an address, or an https address. ${USAGE}`;
  const days = /^\d{4}-\d{2}-\d{2}$/.test(expires) ? (Date.parse(expires) - now.getTime()) / DAY_MS : Number.NaN;
  if (!(days > 0 && days < LONGEST_DAYS)) return `--expires wants a day within a year from now. ${USAGE}`;
  return { host, contact, expires };
}

function read(args: readonly string[]): Readonly<Partial<Record<keyof Contact, string>>> | string {
  const option = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { host: option, contact: option, expires: option } }).values;
  } catch {
    return `There are no other options than these. ${USAGE}`;
  }
}

function isContact(contact: string): boolean {
  if (/^mailto:[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(contact)) return true;
  return URL.canParse(contact) && new URL(contact).protocol === "https:";
}

function dateAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
