import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { messageOf } from "./message.ts";

/** Written in the header of our files, so that somebody else's SQLite file is recognised and left alone. */
const APPLICATION_ID = 0x4d333635;
const SCHEMA_VERSION = 1;

/** The one SQLite file of the emulator. `transaction` may be nested: only the outermost one commits. */
export type Database = Readonly<{
  sql: DatabaseSync;
  /** A prepared statement, kept for the next caller with the same text. Read it at once (`get`, `all`, `run`). */
  prepare(text: string): StatementSync;
  transaction<T>(work: () => T): T;
  close(): void;
}>;

/** The file cannot be used; `message` is one sentence for the person who started the emulator. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

/**
 * Opens the data file, or makes it when there is none. `:memory:` keeps everything in memory.
 * Throws DataFileError when the file is not ours, cannot be read, or is in use. It is never overwritten.
 *
 * WAL without a sync on every commit survives SIGKILL: the operating system already has the bytes.
 */
export function openDatabase(file: string): Database {
  const sql = open(file);
  const statements = new Map<string, StatementSync>();
  return {
    sql,
    prepare(text) {
      const statement = statements.get(text) ?? sql.prepare(text);
      statements.set(text, statement);
      return statement;
    },
    transaction: (work) => runInTransaction(sql, work),
    close: () => sql.close(),
  };
}

function open(file: string): DatabaseSync {
  let sql: DatabaseSync | undefined;
  try {
    if (file !== ":memory:" && !existsSync(file)) createFile(file);
    if (file !== ":memory:") checkHeader(file);
    sql = new DatabaseSync(file);
    sql.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    sql.exec("PRAGMA foreign_keys = ON; BEGIN EXCLUSIVE; COMMIT");
    return sql;
  } catch (error) {
    sql?.close();
    throw readable(file, error);
  }
}

/** A file appears under its name only when it is complete: a kill in between leaves nothing that looks foreign. */
function createFile(file: string): void {
  const unfinished = `${file}-unfinished`;
  rmSync(unfinished, { force: true });
  const sql = new DatabaseSync(unfinished);
  sign(sql);
  sql.close();
  renameSync(unfinished, file);
}

/**
 * Looks at the file before SQLite does: merely opening a database can write a log that lies beside it back into it.
 * Source: "SQLite database file format", the database header.
 */
function checkHeader(file: string): void {
  if (!statSync(file).isFile()) throw foreign(file);
  accessSync(file, constants.R_OK | constants.W_OK);
  const header = readStart(file, 100);
  const isDatabase = header.toString("latin1", 0, 16) === "SQLite format 3\0";
  if (!isDatabase || header.readUInt32BE(68) !== APPLICATION_ID) throw foreign(file);
  if (header.readUInt32BE(60) === SCHEMA_VERSION) return;
  throw new DataFileError(`${file} was made by another version of the emulator; move it away or choose another file.`);
}

/** The first bytes of a file, filled up with zeros when it has fewer. */
function readStart(file: string, length: number): Buffer {
  const start = Buffer.alloc(length);
  const opened = openSync(file, "r");
  try {
    readSync(opened, start);
  } finally {
    closeSync(opened);
  }
  return start;
}

function sign(sql: DatabaseSync): void {
  sql.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
}

function readable(file: string, error: unknown): Error {
  if (error instanceof DataFileError) return error;
  const reason = messageOf(error);
  if (/locked/.test(reason)) return new DataFileError(`${file} is in use by another emulator.`);
  if (/not a database/.test(reason)) return foreign(file);
  return new DataFileError(`${file} cannot be opened: ${reason}.`);
}

function foreign(file: string): DataFileError {
  return new DataFileError(`${file} is not a data file of this emulator; it is left untouched.`);
}

function runInTransaction<T>(sql: DatabaseSync, work: () => T): T {
  if (sql.isTransaction) return work();
  sql.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    sql.exec("COMMIT");
    return result;
  } catch (error) {
    sql.exec("ROLLBACK");
    throw error;
  }
}
