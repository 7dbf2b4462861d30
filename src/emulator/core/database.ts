import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** Written in the header of our files, so that somebody else's SQLite file is recognised and left alone. */
const APPLICATION_ID = 0x4d333635;
const SCHEMA_VERSION = 1;

/** The one SQLite file of the emulator. `transaction` may be nested: only the outermost one commits. */
export type Database = Readonly<{
  sql: DatabaseSync;
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
  const isNew = file === ":memory:" || !existsSync(file);
  if (!isNew && (statSync(file).isDirectory() || statSync(file).size === 0)) throw foreign(file);
  const sql = open(file, isNew);
  return { sql, transaction: (work) => runInTransaction(sql, work), close: () => sql.close() };
}

function open(file: string, isNew: boolean): DatabaseSync {
  let sql: DatabaseSync | undefined;
  try {
    sql = new DatabaseSync(file);
    if (!isNew && pragma(sql, "application_id") !== APPLICATION_ID) throw foreign(file);
    sql.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    sql.exec("PRAGMA foreign_keys = ON; BEGIN EXCLUSIVE; COMMIT");
    if (isNew) sql.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
    if (pragma(sql, "user_version") !== SCHEMA_VERSION) {
      throw new DataFileError(
        `${file} was made by another version of the emulator; move it away or choose another file.`,
      );
    }
    return sql;
  } catch (error) {
    sql?.close();
    throw readable(file, error);
  }
}

function readable(file: string, error: unknown): Error {
  if (error instanceof DataFileError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (/locked/.test(reason)) return new DataFileError(`${file} is in use by another emulator.`);
  if (/not a database/.test(reason)) return foreign(file);
  return new DataFileError(`${file} cannot be opened: ${reason}.`);
}

function foreign(file: string): DataFileError {
  return new DataFileError(`${file} is not a data file of this emulator; it is left untouched.`);
}

function pragma(sql: DatabaseSync, name: "application_id" | "user_version"): unknown {
  return sql.prepare(`PRAGMA ${name}`).get()?.[name];
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
