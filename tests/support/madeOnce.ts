import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { RUN_FOLDER } from "./runFolder.ts";

const LOOK_EVERY_MS = 25;
const PATIENCE_MS = 60_000;

/** A file that is made once in a run of the tests, by whichever suite needs it first; the others wait for it. */
export async function madeOnce(name: string, make: (file: string) => Promise<void>): Promise<string> {
  const file = path.join(process.env[RUN_FOLDER] ?? ".", name);
  const lock = `${file}.making`;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    if (existsSync(file)) return file;
    if (!isMine(lock)) continue;
    try {
      await make(path.join(lock, name));
      renameSync(path.join(lock, name), file);
      return file;
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  throw new Error(`${name} was not made in time.`);
}

/** Of those who make a folder at the same time, one does. */
function isMine(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Where a copy of such a file can stand. */
export function besides(file: string): string {
  return `${file}.${crypto.randomUUID()}`;
}
