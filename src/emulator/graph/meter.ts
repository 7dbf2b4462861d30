import { THROTTLE_WINDOW_SECONDS } from "../limits.ts";
import type { Call } from "./call.ts";
import { driveAddress } from "./drives/address.ts";

/** One request as the usage log shows it. */
export type Usage = Readonly<{
  at: string;
  method: string;
  path: string;
  units: number;
  status: number;
  user?: string | undefined;
  app?: string | undefined;
}>;

/** Counts resource units, so that a test can hold a screen to a budget. */
export type Meter = Readonly<{
  record(usage: Usage): void;
  read(): Readonly<{ units: number; requests: number; log: readonly Usage[] }>;
  reset(): void;
  /** Units that an app spent in the current window, and seconds until the oldest of them leaves it. */
  recent(app: string): Readonly<{ units: number; secondsLeft: number }>;
}>;

const LOG_LENGTH = 5000;

/** A meter that begins at nothing. */
export function createMeter(now: () => Date): Meter {
  let units = 0;
  let requests = 0;
  let log: Usage[] = [];
  return {
    record(usage) {
      units += usage.units;
      requests += 1;
      log.push(usage);
      if (log.length > 2 * LOG_LENGTH) log = log.slice(-LOG_LENGTH);
    },
    read: () => ({ units, requests, log: log.slice(-LOG_LENGTH) }),
    reset() {
      units = 0;
      requests = 0;
      log = [];
    },
    recent(app) {
      const start = now().getTime() - THROTTLE_WINDOW_SECONDS * 1000;
      const inWindow = log.filter((usage) => usage.app === app && Date.parse(usage.at) > start);
      const oldest = inWindow[0] === undefined ? start : Date.parse(inWindow[0].at);
      return {
        units: inWindow.reduce((sum, usage) => sum + usage.units, 0),
        secondsLeft: Math.max(1, Math.ceil((oldest - start) / 1000)),
      };
    },
  };
}

/**
 * What SharePoint charges for a call: 1 for one item, a delta with a token or a download, 2 for collections, writes and
 * uploads, 5 for permissions. Other services of Graph have budgets of their own and cost nothing here; neither does a
 * batch itself. Fetching from a pre-authenticated address costs nothing more than the call that gave it.
 * Source: "How to avoid getting throttled or blocked in SharePoint Online", resource units per Graph request.
 */
export function resourceUnits({ method, segments, options }: Call): number {
  const inDrive = driveAddress(segments) !== undefined;
  if (segments[0] === "search") return 2;
  if (segments[0] !== "sites" && !inDrive) return 0;
  const last = segments.at(-1) ?? "";
  if (segments.includes("permissions") || options.get("$expand")?.includes("permissions") === true) return 5;
  if (inDrive && last === "createLink") return 5;
  if (method !== "GET") return 2;
  if (last === "delta") return options.has("token") ? 1 : 2;
  return COLLECTIONS.has(last) ? 2 : 1;
}

/** Each fragment of an upload session is an upload of its own. */
export const FRAGMENT_UNITS = 2;

const COLLECTIONS = new Set("sites lists columns items versions drives children search thumbnails".split(" "));
