import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { OfficeDoor } from "./office.ts";

/** What answering a press works with. */
export type PressOptions = Readonly<{
  door: OfficeDoor;
  config: Config;
  log: Log;
  /** Told after every decision that was tried, whatever came of it. */
  afterDecision: () => void;
}>;
