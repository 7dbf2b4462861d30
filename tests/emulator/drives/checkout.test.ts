import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { type Library, makeLibrary, putFile, readContent } from "../support/files.ts";

let bench: Bench;
let holder: Client;
let other: Client;
let library: Library;

beforeAll(async () => {
  bench = createBench();
  holder = await bench.as("consulent1");
  other = await bench.as("consulent2");
  library = await makeLibrary(await bench.asApp("setup"));
});
afterAll(() => bench.close());

const checkedOut = async (name: string): Promise<string> => {
  const path = `${library.drive}/items/${(await putFile(holder, library, name, "begin")).id}`;
  expect((await holder.post(`${path}/checkout`, undefined)).status).toBe(204);
  return path;
};

const read = async (path: string): Promise<Body> => (await other.get(`${path}?$expand=listItem($expand=fields)`)).body;

describe("a checked-out file", () => {
  test("tells by whom, and has another eTag", async () => {
    const file = await read(await checkedOut("wie.txt"));
    expect(file.eTag).toMatch(/,2"$/);
    expect(file.listItem.fields).toMatchObject({ CheckoutUserLookupId: expect.any(String), _UIVersionString: "1.0" });
    const { body } = await other.get(`${library.drive}/items/${file.id}?$select=publication`);
    expect(body).toMatchObject({
      publication: { level: "checkout", checkedOutBy: { user: { displayName: "Consulent Oost" } } },
    });
  });

  test("is locked for everybody else, in every way", async () => {
    const path = await checkedOut("slot.txt");
    const row = (await other.get(`${path}/listItem`)).body.id;
    const tries = [
      await other.put(`${path}/content`, "x"),
      await other.patch(path, { name: "anders.txt" }),
      await other.delete(path),
      await other.delete(`${library.list}/items/${row}`),
      await other.patch(`${library.list}/items/${row}/fields`, { Title: "x" }),
      await other.post(`${path}/checkout`, undefined),
      await other.post(`${path}/checkin`, {}),
      await other.post(`${path}/discardCheckout`, undefined),
      await other.post(`${path}/versions/1.0/restoreVersion`, undefined),
    ];
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 423));
    expect(tries[0]?.body.error.code).toBe("resourceLocked");
  });

  test("gets one version for all that its holder did, with a comment", async () => {
    const path = await checkedOut("samen.txt");
    expect((await holder.put(`${path}/content`, "half")).status).toBe(200);
    await holder.put(`${path}/content`, "klaar");
    expect((await holder.post(`${path}/checkin`, { comment: "Nagekeken" })).status).toBe(204);
    const { listItem } = await read(path);
    expect(listItem.fields).toMatchObject({ _CheckinComment: "Nagekeken", _UIVersionString: "2.0" });
    expect(listItem.fields).not.toHaveProperty("CheckoutUserLookupId");
    expect((await other.get(`${path}/versions`)).body.value.map(({ id }) => id)).toEqual(["2.0", "1.0"]);
    expect((await other.put(`${path}/content`, "weer vrij")).status).toBe(200);
    expect((await holder.post(`${path}/checkin`, {})).status).toBe(400);
  });

  test("leaves no drafts behind in the data file", async () => {
    const path = await checkedOut("kladjes.txt");
    const count = (): unknown => bench.emulator.core.database.prepare("SELECT count(*) AS n FROM file_bytes").get()?.n;
    const before = Number(count());
    for (const draft of ["een", "twee", "drie"]) await holder.put(`${path}/content`, draft);
    expect(count()).toBe(before + 1);
    await holder.post(`${path}/discardCheckout`, undefined);
    expect(count()).toBe(before);
  });

  test("is what it was when the check-out is discarded", async () => {
    const path = await checkedOut("terug.txt");
    await holder.put(`${path}/content`, "bedacht");
    const before = await read(path);
    expect((await holder.post(`${path}/discardCheckout`, undefined)).status).toBe(204);
    const after = await read(path);
    expect(after.listItem.fields._UIVersionString).toBe("1.0");
    expect(Number(/,(\d+)"/.exec(after.eTag)?.[1])).toBeGreaterThan(Number(/,(\d+)"/.exec(before.eTag)?.[1]));
    expect((await readContent(bench, other, `${path}/content`)).toString()).toBe("begin");
    expect((await other.get(`${path}/versions`)).body.value).toHaveLength(1);
  });
});
