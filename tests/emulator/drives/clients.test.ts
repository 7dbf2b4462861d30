import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { FileUpload, LargeFileUploadTask } from "@microsoft/microsoft-graph-client";
import type { DriveItem } from "@microsoft/microsoft-graph-types";
import "@pnp/graph/files/index.js";
import "@pnp/graph/list-item/index.js";
import "@pnp/graph/lists/index.js";
import "@pnp/graph/sites/index.js";
import { type Bench, createBench, SITE_ID } from "../support/bench.ts";
import { bytes, type Library, makeLibrary, readContent } from "../support/files.ts";
import { createPnp } from "../support/pnp.ts";
import { createSdk } from "../support/sdk.ts";

let bench: Bench;
let token: string;
let library: Library;

beforeAll(async () => {
  bench = createBench();
  token = (await bench.as("consulent1")).token;
  library = await makeLibrary(await bench.asApp("setup"));
});
afterAll(() => bench.close());

describe("the official client", () => {
  test("uploads a large file in fragments and reads it back", async () => {
    const sdk = createSdk(bench, token);
    const content = bytes(800_000);
    const item = { "@microsoft.graph.conflictBehavior": "fail", name: "groot.bin" };
    const session = await LargeFileUploadTask.createUploadSession(
      sdk,
      `${library.drive}/root:/groot.bin:/createUploadSession`,
      { item },
    );
    const file = new FileUpload(content.buffer as ArrayBuffer, "groot.bin", content.length);
    const task = new LargeFileUploadTask(sdk, file, session, { rangeSize: 327_680 });
    const uploaded = (await task.upload()).responseBody as DriveItem;
    expect(uploaded).toMatchObject({ name: "groot.bin", size: content.length });
    const member = await bench.as("consulent1");
    const read = await readContent(bench, member, `${library.drive}/items/${uploaded.id}/content`);
    expect(read.equals(content)).toBe(true);
  });
});

describe("pnp", () => {
  test("uploads, lists, reads and removes files over http", async () => {
    const pnp = createPnp(bench, token);
    const drive = pnp.sites.getById(SITE_ID).drive;
    const put = await drive.root.upload({ content: "Hallo", filePathName: "a b.txt", contentType: "text/plain" });
    expect(put).toMatchObject({ name: "a b.txt", size: 5 });
    const children = await drive.root.children();
    expect(children.map(({ name }) => name)).toEqual(["a b.txt"]);
    const found: unknown = await drive.root.search("hallo")();
    expect(found).toMatchObject([{ name: "a b.txt" }]);
    await drive.getItemById(put.id ?? "").delete();
    expect(await drive.root.children()).toEqual([]);
  });

  test("adds a library and finds its drive", async () => {
    const admin = createPnp(bench, (await bench.asApp("setup")).token);
    const lists = admin.sites.getById(SITE_ID).lists;
    const added = await lists.add({ displayName: "Van pnp", list: { template: "documentLibrary" } });
    const drives = await admin.sites.getById(SITE_ID).drives();
    expect(drives.map(({ name }) => name)).toContain(added.displayName);
  });
});
