import { type Database, openDatabase } from "./database.ts";
import { ensureDirectory } from "./directory.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createKeys, type Keys } from "./keys.ts";
import { municipality } from "./municipality.ts";
import type { Tenant } from "./tenant.ts";

/** What every service of the emulator shares. Each service keeps its own tables in the one database. */
export type Core = Readonly<{
  tenant: Tenant;
  database: Database;
  keys: Keys;
  /** What goes wrong on demand, in every service. */
  faults: Faults;
  now(): Date;
  /** Sends a request to the outside: a notification to a subscriber, an activity to a bot. */
  send(request: Request): Promise<Response>;
}>;

export type CoreOptions = Readonly<{
  /** A path, or `:memory:`. */
  data: string;
  tenant?: Tenant;
  now?: () => Date;
  send?: (request: Request) => Promise<Response>;
}>;

/** Opens the data file. Throws DataFileError, see `openDatabase`. */
export function createCore({ data, tenant = municipality, now = () => new Date(), send = fetch }: CoreOptions): Core {
  const database = openDatabase(data);
  ensureDirectory(database, tenant);
  return { tenant, database, keys: createKeys(database), faults: createFaults(), now, send };
}
