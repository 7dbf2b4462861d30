import type { Graph } from "../../src/sharepoint/graph/graph.ts";
import type { Sleep } from "../../src/sharepoint/graph/waiting.ts";
import type { ListContract } from "../../src/sharepoint/list/contract.ts";
import type { Files } from "./files.ts";
import type { SetupOptions } from "./options.ts";
import type { Outcome, Report } from "./report.ts";
import type { Words } from "./words.ts";

/** What each step of the set-up works with. `graph` is the door of the administrator, or one that only reads. */
export type SetupWorld = Readonly<{
  graph: Graph;
  tenantId: string;
  options: SetupOptions;
  contracts: readonly ListContract[];
  files: Files;
  words: Words;
  report: Report;
  sleep: Sleep;
  now: Date;
  /** Makes the package for Teams out of a file of settings; answers whether it did. */
  makePackage: ((envFile: string) => Promise<boolean>) | undefined;
}>;

export const CONFIG_FILE = "config.json";
export const BOT_FILE = "bot.env";
export const PACKAGE_FILE = "package.env";

/** The two registrations; they are never one and the same. */
export const APPS = ["tab", "bot"] as const;
export type AppName = (typeof APPS)[number];

/** What is reported when something was written: in a rehearsal it would have been. */
export function written({ options }: SetupWorld, outcome: "done" | "already"): Outcome {
  return outcome === "done" && options.dryRun ? "planned" : outcome;
}
