import type { Core } from "../core/core.ts";
import { type Changes, createChanges } from "./changes.ts";
import { createTables } from "./tables.ts";
import { createTroubles, type Troubles } from "./troubles.ts";

export type ConnectorOptions = Readonly<{
  /** The origin that bots are told to call back to; without it that of the request at hand. */
  publicOrigin?: string | undefined;
  /** Milliseconds that a bot may take to answer an invoke. */
  answerTimeout?: number | undefined;
}>;

/** What every part of the connector shares. What must survive a restart is in the database, the rest is here. */
export type Connector = Readonly<{
  core: Core;
  changes: Changes;
  troubles: Troubles;
  answerTimeout: number;
  publicOrigin: string | undefined;
}>;

/** Teams gives up on an invoke after ten to fifteen seconds. */
const ANSWER_TIMEOUT = 15_000;

/** The Bot Framework connector, over what `core` keeps. */
export function createConnector(core: Core, options: ConnectorOptions = {}): Connector {
  createTables(core.database);
  return {
    core,
    changes: createChanges(),
    troubles: createTroubles(),
    answerTimeout: options.answerTimeout ?? ANSWER_TIMEOUT,
    publicOrigin: options.publicOrigin,
  };
}

/** Where a bot finds this connector, with a slash at the end as the real service URLs have. */
export function serviceUrl({ publicOrigin }: Connector, request: Request): string {
  return `${publicOrigin ?? new URL(request.url).origin}/connector/`;
}
