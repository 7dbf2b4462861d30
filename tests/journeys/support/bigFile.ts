import { openAsBlob } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { quickXorHash } from "../../../src/sharepoint/files/quickXorHash.ts";

export const MB = 1024 * 1024;

/** A file on the disk of somebody; no two of its megabytes are alike, and every time they are the same. */
export type BigFile = Readonly<{ path: string; size: number; hash: string; remove(): Promise<void> }>;

export async function aFileOnDisk(name: string, megabytes: number): Promise<BigFile> {
  const folder = await mkdtemp(path.join(tmpdir(), "upload-"));
  const file = path.join(folder, name);
  const noise = Uint8Array.from({ length: MB }, (_, at) => (at * at + (at >>> 7)) % 251);
  const handle = await open(file, "w");
  for (let count = 0; count < megabytes; count++) {
    new DataView(noise.buffer).setUint32(0, count);
    await handle.write(noise);
  }
  await handle.close();
  const hash = await quickXorHash(await openAsBlob(file));
  return { path: file, size: megabytes * MB, hash, remove: () => rm(folder, { recursive: true }) };
}
