import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { quickXorHash } from "../../src/sharepoint/files/quickXorHash.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { bytesOf, type FilesDesk, filesOf, namesIn, setFaults } from "./filesDesk.ts";

const MB = 1024 * 1024;
/** Many times what may lie in memory at once; a journey sends 300 MB from a real browser. */
const SIZE = 48 * MB;

/** A file as a disk would give it: parts of it are in memory while somebody reads them. No two of its megabytes are alike. */
class FileOnDisk extends Blob {
  readonly parts: number[] = [];
  readonly disk = bytesOf(SIZE);

  override get size(): number {
    return this.disk.size;
  }

  override slice(start = 0, end = this.size): Blob {
    this.parts.push(Math.min(end, this.size) - start);
    return this.disk.slice(start, end);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    throw new Error("The whole file would lie in memory.");
  }
}

let municipality: Municipality;
let beheerder: FilesDesk;

beforeEach(async () => {
  municipality = await openMunicipality();
  beheerder = await filesOf(municipality, "consulent1");
});

afterEach(() => municipality.emulator.close());

test("a large file that is cut off three times arrives whole, and never lies in memory as a whole", async () => {
  const bytes = new FileOnDisk();
  const part = { method: "PUT", path: "uploadSession" };
  await setFaults(
    municipality,
    { ...part, cut: true, times: 1 },
    { ...part, cut: true, when: "after", times: 1 },
    { ...part, status: 503, retryAfter: 2, when: "after", times: 1 },
  );
  const file = await beheerder.files.upload({ name: "Opname.mp4", bytes, conflict: "fail" });
  expect(file).toMatchObject({ size: SIZE, hash: await quickXorHash(bytes) });
  expect(Math.max(...bytes.parts)).toBeLessThan(6 * MB);
  expect(await namesIn(beheerder)).toEqual(["Opname.mp4"]);
  expect(await beheerder.files.versions(file)).toHaveLength(1);
});
