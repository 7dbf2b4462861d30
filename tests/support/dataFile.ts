import { copyFileSync, rmSync } from "node:fs";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.ts";
import { besides, madeOnce } from "./madeOnce.ts";

/** A data file of an emulator, for one test. */
export type DataFile = Readonly<{ data: string; remove(): void }>;

/** A data file in which `prepare` has put what it does. That is done once in a run of the tests; everybody gets a copy. */
export async function aDataFile(name: string, prepare: (emulator: Emulator) => Promise<void>): Promise<DataFile> {
  const made = await madeOnce(`${name}.sqlite`, async (file) => {
    const emulator = createEmulator({ data: file });
    await prepare(emulator);
    emulator.close();
  });
  const data = besides(made);
  copyFileSync(made, data);
  const remove = (): void => ["", "-wal", "-shm", "-journal"].forEach((part) => rmSync(data + part, { force: true }));
  return { data, remove };
}

/** What a test writes need not outlive it: that saves the disk. */
export function forgetful<E extends Emulator>(emulator: E, { remove }: DataFile): E {
  emulator.core.database.sql.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
  return {
    ...emulator,
    close() {
      emulator.close();
      remove();
    },
  };
}
