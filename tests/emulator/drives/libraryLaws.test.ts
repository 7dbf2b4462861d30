import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { type Library, makeLibrary } from "../support/files.ts";
import { readPages } from "../support/lists.ts";

type Step = Readonly<{
  kind: "put" | "fields" | "rename" | "checkout" | "checkin" | "discard" | "restore";
  name: number;
}>;

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("put", "fields", "rename", "checkout", "checkin", "discard", "restore"),
  name: fc.nat(2),
});

async function take(client: Client, { drive, list }: Library, { kind, name }: Step, at: number): Promise<void> {
  const path = `${drive}/root:/bestand ${name}.txt:`;
  const { status, body } = await client.get(`${path}/listItem`);
  if (kind === "put" || status !== 200) await client.put(`${path}/content`, `stap ${at}`);
  else if (kind === "fields") await client.patch(`${list}/items/${body.id}/fields`, { Title: `stap ${at}` });
  else if (kind === "rename") await client.patch(path.slice(0, -1), { name: `bestand ${(name + 1) % 3}.txt` });
  else if (kind === "restore") await client.post(`${path}/versions/1.0/restoreVersion`, undefined);
  else await client.post(`${path}/${kind === "discard" ? "discardCheckout" : kind}`, {});
}

const numberIn = (tag: string): number => Number(/,(\d+)"$/.exec(tag)?.[1]);
const guidIn = (tag: string): string => tag.replaceAll(/["{}]|,.*/g, "").toLowerCase();

describe("whatever is done with the files of a library", () => {
  test("file and row keep one id and number, which only goes up; the cTag goes up with the content alone", async () => {
    const bench = createBench();
    const member = await bench.as("consulent1");
    const setup = await bench.asApp("setup");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const library = await makeLibrary(setup);
        const before = new Map<string, Body>();
        for (const [at, one] of steps.entries()) {
          await take(member, library, one, at);
          const rows = await readPages(member, `${library.list}/items?$expand=driveItem,fields`);
          for (const { eTag, driveItem, fields } of rows) {
            const old = before.get(driveItem.id);
            expect([guidIn(driveItem.eTag), numberIn(driveItem.eTag)]).toEqual([guidIn(eTag), numberIn(eTag)]);
            expect(fields.FileLeafRef).toBe(driveItem.name);
            if (old !== undefined && JSON.stringify(without(old)) !== JSON.stringify(without(driveItem))) {
              expect(numberIn(driveItem.eTag)).toBeGreaterThan(numberIn(old.eTag));
            }
            const sameContent = old?.file.hashes.quickXorHash === driveItem.file.hashes.quickXorHash;
            if (old !== undefined && !sameContent) expect(driveItem.cTag).not.toBe(old.cTag);
            before.set(driveItem.id, driveItem);
          }
        }
      }),
      { numRuns: 12 },
    );
    bench.close();
  });
});

/** The address changes with every question. */
function without({ "@microsoft.graph.downloadUrl": _url, ...rest }: Body): object {
  return rest;
}
