import { randomUUID } from "node:crypto";
import { toSeconds } from "../../core/clock.ts";
import type { Core } from "../../core/core.ts";
import { integer, type Row, text } from "../../core/row.ts";
import { UPLOAD_SESSION_SECONDS } from "../../limits.ts";
import type { Stamp } from "../identities.ts";
import { readItem } from "../items/store.ts";
import type { List } from "../lists/list.ts";
import { readLists } from "../lists/store.ts";
import { sitesOf } from "../sites/site.ts";
import { dropBytes, openBytes } from "./bytes.ts";
import { type Target, walk } from "./entry.ts";
import { quickXor, type QuickXor } from "./quickXor.ts";
import type { Conflict } from "./write.ts";

/** What an upload session is for; everything that is needed to finish it without a token. */
export type UploadWish = Readonly<{
  at: Readonly<{ itemId: number }> | Readonly<{ parentId: number; names: readonly string[] }>;
  conflict: Conflict;
  ifMatch?: string | undefined;
  size?: number | undefined;
  stamp: Stamp;
  clientId: string;
}>;

export type UploadSession = Readonly<{
  id: string;
  list: List;
  wish: UploadWish;
  bytesKey: number;
  /** Of the whole file; 0 until the first fragment told. */
  total: number;
  received: number;
  hash: QuickXor;
  expiresAt: string;
}>;

/** Begins an upload. Belongs in a transaction. */
export function openSession({ database, now }: Core, list: List, wish: UploadWish): UploadSession {
  const id = randomUUID();
  const bytesKey = openBytes(database);
  const expiresAt = expiry(now());
  const hash = quickXor();
  database
    .prepare(
      "INSERT INTO upload_sessions (id, list_key, wish, bytes_key, hash_state, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(id, list.key, JSON.stringify(wish), bytesKey, hash.state(), expiresAt);
  return { id, list, wish, bytesKey, total: 0, received: 0, hash, expiresAt };
}

/** Undefined when it was finished, deleted or has expired. */
export function readSession(core: Core, id: string): UploadSession | undefined {
  const { database, now } = core;
  const row = database.prepare("SELECT * FROM upload_sessions WHERE id = ?").get(id);
  if (row === undefined) return undefined;
  const session = sessionOf(core, row);
  if (session !== undefined && session.expiresAt > toSeconds(now())) return session;
  closeSession(core, id, integer(row, "bytes_key"));
  return undefined;
}

/** Keeps what a fragment brought; the session lives on from now. */
export function extendSession({ database, now }: Core, session: UploadSession, received: number): UploadSession {
  const expiresAt = expiry(now());
  database
    .prepare("UPDATE upload_sessions SET received = ?, total = ?, hash_state = ?, expires_at = ? WHERE id = ?")
    .run(received, session.total, session.hash.state(), expiresAt, session.id);
  return { ...session, received, expiresAt };
}

/** Ends a session and throws away its bytes, unless a row took them. */
export function closeSession({ database }: Core, id: string, bytesKey: number, taken = false): void {
  database.transaction(() => {
    database.prepare("DELETE FROM upload_sessions WHERE id = ?").run(id);
    if (!taken) dropBytes(database, bytesKey);
  });
}

/** Where the file goes as things stand now; undefined when that is gone. */
export function sessionTarget({ database }: Core, { list, wish: { at } }: UploadSession): Target | undefined {
  if ("parentId" in at) {
    const parent = at.parentId === 0 ? undefined : readItem(database, list.key, at.parentId);
    if (at.parentId !== 0 && parent === undefined) return undefined;
    return walk(database, list, parent === undefined ? { kind: "top" } : { kind: "row", item: parent }, at.names);
  }
  const item = readItem(database, list.key, at.itemId);
  return item === undefined ? undefined : { kind: "entry", entry: { kind: "row", item } };
}

function expiry(now: Date): string {
  return toSeconds(new Date(now.getTime() + UPLOAD_SESSION_SECONDS * 1000));
}

function sessionOf({ database, tenant }: Core, row: Row): UploadSession | undefined {
  const key = integer(row, "list_key");
  const list = sitesOf(tenant)
    .flatMap((site) => readLists(database, site))
    .find((candidate) => candidate.key === key);
  if (list === undefined || !(row.hash_state instanceof Uint8Array)) return undefined;
  const received = integer(row, "received");
  return {
    id: text(row, "id"),
    list,
    wish: JSON.parse(text(row, "wish")) as UploadWish,
    bytesKey: integer(row, "bytes_key"),
    total: integer(row, "total"),
    received,
    hash: quickXor(row.hash_state, received),
    expiresAt: text(row, "expires_at"),
  };
}
