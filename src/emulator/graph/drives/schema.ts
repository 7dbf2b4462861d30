import { randomBytes } from "node:crypto";
import type { Database } from "../../core/database.ts";
import { dropOrphans } from "./bytes.ts";

/**
 * The tables of document libraries. What a file is called and holds stands in the cells of its row (see `file.ts`), so
 * that versions keep it too; `file_places` says where each row is and guards that names differ within a folder.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS file_places (
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    item_id INTEGER NOT NULL,
    guid TEXT NOT NULL,
    parent_id INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    PRIMARY KEY (list_key, item_id),
    UNIQUE (list_key, parent_id, name_key),
    UNIQUE (list_key, guid)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS file_bytes (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    size INTEGER NOT NULL,
    hash TEXT NOT NULL,
    kept INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE IF NOT EXISTS file_chunks (
    bytes_key INTEGER NOT NULL REFERENCES file_bytes ON DELETE CASCADE,
    start INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (bytes_key, start)
  ) STRICT;

  CREATE TABLE IF NOT EXISTS file_texts (
    bytes_key INTEGER PRIMARY KEY REFERENCES file_bytes ON DELETE CASCADE,
    words TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS upload_sessions (
    id TEXT PRIMARY KEY,
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    wish TEXT NOT NULL,
    bytes_key INTEGER NOT NULL REFERENCES file_bytes,
    total INTEGER NOT NULL DEFAULT 0,
    received INTEGER NOT NULL DEFAULT 0,
    hash_state BLOB NOT NULL,
    expires_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS sharing_links (
    list_key INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    item_id INTEGER NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (list_key, item_id, type)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS file_secrets (secret TEXT NOT NULL) STRICT;
`;

/** Makes the tables, throws away what was half received, and makes the secret that signs addresses. */
export function createDriveTables(database: Database): void {
  database.sql.exec(TABLES);
  dropOrphans(database);
  const { prepare } = database;
  if (prepare("SELECT 1 FROM file_secrets").get() !== undefined) return;
  prepare("INSERT INTO file_secrets (secret) VALUES (?)").run(randomBytes(32).toString("hex"));
}
