import type { Database } from "../core/database.ts";

const TABLES = `
CREATE TABLE IF NOT EXISTS connector_bots (
  app_id TEXT PRIMARY KEY,
  endpoint TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS connector_installations (
  app_id TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('personal', 'team')),
  target TEXT NOT NULL,
  PRIMARY KEY (app_id, scope, target)
) STRICT;

CREATE TABLE IF NOT EXISTS connector_blocks (
  app_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (app_id, person_id)
) STRICT;

CREATE TABLE IF NOT EXISTS connector_chats (
  id TEXT PRIMARY KEY,
  app_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  UNIQUE (app_id, person_id)
) STRICT;

CREATE TABLE IF NOT EXISTS connector_messages (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation TEXT NOT NULL,
  id TEXT NOT NULL,
  thread TEXT,
  author TEXT NOT NULL,
  activity TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  sent_at TEXT NOT NULL,
  edited_at TEXT,
  deleted_at TEXT,
  UNIQUE (conversation, id)
) STRICT;

CREATE INDEX IF NOT EXISTS connector_messages_in_order ON connector_messages (conversation, sequence);

CREATE TABLE IF NOT EXISTS connector_views (
  conversation TEXT NOT NULL,
  message TEXT NOT NULL,
  person_id TEXT NOT NULL,
  refresh TEXT NOT NULL CHECK (refresh IN ('none', 'asked', 'done', 'failed')),
  card TEXT,
  PRIMARY KEY (conversation, message, person_id)
) STRICT;

CREATE TABLE IF NOT EXISTS connector_read (
  conversation TEXT NOT NULL,
  person_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  PRIMARY KEY (conversation, person_id)
) STRICT;

-- A refresh that was under way when the process was killed never got its answer: it may be asked again.
DELETE FROM connector_views WHERE refresh = 'asked' AND card IS NULL;
UPDATE connector_views SET refresh = 'none' WHERE refresh = 'asked';
`;

/** Makes the tables of the connector where they do not exist yet. */
export function createTables({ sql }: Database): void {
  sql.exec(TABLES);
}
