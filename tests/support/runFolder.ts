import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The name by which every suite of a run finds the folder. */
export const RUN_FOLDER = "PROCESMATIG_TEST_RUN";

/** Makes a folder for what suites of one run share. Jest asks it of each of its projects. */
export function makeRunFolder(): void {
  process.env[RUN_FOLDER] ??= mkdtempSync(path.join(tmpdir(), "procesmatig-test-"));
}

export function removeRunFolder(): void {
  const folder = process.env[RUN_FOLDER];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
