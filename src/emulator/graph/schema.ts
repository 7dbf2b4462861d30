import type { Database } from "../core/database.ts";

/**
 * The tables of Graph. Dates are UTC texts in whole seconds; JSON columns hold what their module wrote.
 *
 * Keys are never given out twice (AUTOINCREMENT), and `lists.last_item_id` only grows: SharePoint never reuses an id.
 * A list counts its changes; `seq` of a row is the number of its newest change, which is what a delta token remembers.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS lists (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    site_id TEXT NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    display_name TEXT NOT NULL COLLATE NOCASE,
    description TEXT NOT NULL,
    template TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    system INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    modified_by TEXT NOT NULL,
    last_item_id INTEGER NOT NULL DEFAULT 0,
    last_seq INTEGER NOT NULL DEFAULT 0,
    UNIQUE (site_id, display_name),
    UNIQUE (site_id, name)
  ) STRICT;

  CREATE TABLE IF NOT EXISTS columns (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (list_key, id),
    UNIQUE (list_key, name)
  ) STRICT;

  CREATE TABLE IF NOT EXISTS items (
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    id INTEGER NOT NULL,
    guid TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    modified_by TEXT NOT NULL,
    fields TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (list_key, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS items_by_change ON items (list_key, seq);

  CREATE TABLE IF NOT EXISTS deleted_items (
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (list_key, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS deleted_items_by_change ON deleted_items (list_key, seq);

  CREATE TABLE IF NOT EXISTS item_versions (
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    modified_at TEXT NOT NULL,
    modified_by TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (list_key, id, version)
  ) STRICT;

  CREATE TABLE IF NOT EXISTS item_index (
    column_key INTEGER NOT NULL REFERENCES columns ON DELETE CASCADE,
    value ANY NOT NULL,
    item_id INTEGER NOT NULL,
    PRIMARY KEY (column_key, value, item_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS site_users (
    site_id TEXT NOT NULL,
    principal TEXT NOT NULL,
    item_id INTEGER NOT NULL,
    PRIMARY KEY (site_id, principal)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS site_grants (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS initialised_sites (site_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS list_permissions (
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    principal TEXT NOT NULL,
    level TEXT NOT NULL,
    PRIMARY KEY (list_key, principal)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS subscriptions (
    id TEXT PRIMARY KEY,
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    client_id TEXT NOT NULL,
    creator_id TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    definition TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS notifications (
    subscription_id TEXT PRIMARY KEY REFERENCES subscriptions ON DELETE CASCADE,
    change INTEGER NOT NULL,
    attempts INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS claims_challenges (
    user_id TEXT PRIMARY KEY,
    not_before INTEGER NOT NULL,
    active INTEGER NOT NULL
  ) STRICT;
`;

/** Makes the tables of Graph where they are missing. */
export function createGraphTables({ sql }: Database): void {
  sql.exec(TABLES);
}
