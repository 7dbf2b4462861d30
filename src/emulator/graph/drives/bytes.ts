import type { Database } from "../../core/database.ts";
import { integer, text } from "../../core/row.ts";
import { quickXor, type QuickXor } from "./quickXor.ts";

/** The content of a file: never changed once it is complete, so that versions can share it. */
export type Bytes = Readonly<{ key: number; size: number; hash: string }>;

const CHUNK = 1 << 20;

/** Begins something to write to. What nobody keeps is thrown away when the emulator starts again. */
export function openBytes({ prepare }: Database): number {
  return Number(prepare("INSERT INTO file_bytes (size, hash) VALUES (0, '')").run().lastInsertRowid);
}

/**
 * Writes a stream behind what is there already, piece by piece; `hash` follows. Answers how much came, or undefined
 * when that is more than `most`.
 */
export async function appendStream(
  database: Database,
  key: number,
  start: number,
  stream: ReadableStream<Uint8Array> | null,
  most: number,
  hash: QuickXor,
): Promise<number | undefined> {
  database.prepare("DELETE FROM file_chunks WHERE bytes_key = ? AND start >= ?").run(key, start);
  let waiting: Uint8Array[] = [];
  let waitingLength = 0;
  let written = 0;
  let isTooMuch = false;
  const flush = (): void => {
    if (waitingLength === 0) return;
    insertChunk(database, key, start + written, Buffer.concat(waiting));
    written += waitingLength;
    waiting = [];
    waitingLength = 0;
  };
  for await (const piece of stream ?? []) {
    isTooMuch ||= written + waitingLength + piece.length > most;
    // The rest is read all the same: a connection with unread bytes could not be used again.
    if (isTooMuch) continue;
    hash.update(piece);
    waiting.push(piece);
    waitingLength += piece.length;
    if (waitingLength >= CHUNK) flush();
  }
  flush();
  return isTooMuch ? undefined : written;
}

function insertChunk({ prepare }: Database, key: number, start: number, bytes: Uint8Array): void {
  prepare("INSERT INTO file_chunks (bytes_key, start, bytes) VALUES (?, ?, ?)").run(key, start, bytes);
}

/** Reads a body that nobody wants, so that the connection can be used again. */
export async function drain({ body, bodyUsed }: Request): Promise<void> {
  if (body !== null && !bodyUsed) await body.pipeTo(new WritableStream());
}

/** Receives a whole body; undefined when it is larger than `most`. */
export async function receiveBytes(
  database: Database,
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Bytes | undefined> {
  const key = openBytes(database);
  const hash = quickXor();
  try {
    const size = await appendStream(database, key, 0, stream, most, hash);
    if (size !== undefined) return { key, size, hash: hash.digest() };
  } catch (error) {
    dropBytes(database, key);
    throw error;
  }
  dropBytes(database, key);
  return undefined;
}

/** Belongs in the transaction that gives a row this content. */
export function keepBytes({ prepare }: Database, { key, size, hash }: Bytes): void {
  prepare("UPDATE file_bytes SET size = ?, hash = ?, kept = 1 WHERE key = ?").run(size, hash, key);
}

/** Throws away what no row took. */
export function dropUnkept({ prepare }: Database, { key }: Bytes): void {
  prepare("DELETE FROM file_bytes WHERE key = ? AND kept = 0").run(key);
}

/** Throws a content away; whoever is reading it gets what was read so far. */
export function dropBytes({ prepare }: Database, key: number): void {
  prepare("DELETE FROM file_bytes WHERE key = ?").run(key);
}

/** What was being received when the emulator was stopped; upload sessions go on. */
export function dropOrphans({ prepare }: Database): void {
  prepare("DELETE FROM file_bytes WHERE kept = 0 AND key NOT IN (SELECT bytes_key FROM upload_sessions)").run();
}

/** A content that some version has; undefined when it was thrown away. */
export function findBytes({ prepare }: Database, key: number): Bytes | undefined {
  const row = prepare("SELECT size, hash FROM file_bytes WHERE key = ? AND kept = 1").get(key);
  return row === undefined ? undefined : { key, size: integer(row, "size"), hash: text(row, "hash") };
}

/** The bytes from `start` up to and without `end`, read while they are sent. */
export function streamBytes(database: Database, key: number, start: number, end: number): ReadableStream<Uint8Array> {
  let at = start;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = at < end ? readPiece(database, key, at) : undefined;
        if (piece === undefined) return controller.close();
        const part = piece.subarray(0, end - at);
        at += part.length;
        controller.enqueue(part);
      },
    },
    { highWaterMark: 0 },
  );
}

/** All of a content at once, for those that have to understand it. */
export async function wholeBytes(database: Database, { key, size }: Bytes): Promise<Uint8Array> {
  return new Uint8Array(await new Response(streamBytes(database, key, 0, size)).arrayBuffer());
}

function readPiece({ prepare }: Database, key: number, at: number): Uint8Array | undefined {
  const row = prepare(
    "SELECT start, bytes FROM file_chunks WHERE bytes_key = ? AND start <= ? ORDER BY start DESC LIMIT 1",
  ).get(key, at);
  if (row === undefined || !(row.bytes instanceof Uint8Array)) return undefined;
  const piece = row.bytes.subarray(at - integer(row, "start"));
  return piece.length === 0 ? undefined : piece;
}
