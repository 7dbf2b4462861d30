import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { bytes, fetchFile, type Library, makeLibrary, putFile, readContent } from "../support/files.ts";

const UNIT = 327_680;

let bench: Bench;
let member: Client;
let library: Library;
let now: Date;

beforeAll(async () => {
  now = new Date();
  bench = createBench({ now: () => now });
  member = await bench.as("consulent1");
  library = await makeLibrary(await bench.asApp("setup"));
});
afterAll(() => bench.close());

const open = async (name: string, item = {}, headers = {}): Promise<Body> => {
  const path = `${library.drive}/root:/${name}:/createUploadSession`;
  const { status, body } = await member.post(path, { item }, headers);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

const send = (url: string, content: Uint8Array, start: number, end: number): Promise<Response> =>
  fetchFile(bench, url, {
    method: "PUT",
    headers: { "Content-Range": `bytes ${start}-${end - 1}/${content.length}` },
    body: new Blob([content.subarray(start, end) as BlobPart]),
  });

describe("an upload session", () => {
  test("takes a file in fragments without a token, and ends with a drive item", async () => {
    const content = bytes(2 * UNIT + 100);
    const { uploadUrl, nextExpectedRanges } = await open("groot.bin", { fileSize: content.length });
    expect(uploadUrl).toMatch(/^https:\/\/gemeente\.sharepoint\.example\/_api\/v2\.0\//);
    expect(nextExpectedRanges).toEqual(["0-"]);
    const first = await send(uploadUrl, content, 0, UNIT);
    expect(first.status).toBe(202);
    expect(await first.json()).toMatchObject({ nextExpectedRanges: [`${UNIT}-${content.length - 1}`] });
    expect((await fetchFile(bench, uploadUrl)).status).toBe(200);
    const second = await send(uploadUrl, content, UNIT, 2 * UNIT);
    expect(await second.json()).toHaveProperty("expirationDateTime");
    const last = await send(uploadUrl, content, 2 * UNIT, content.length);
    expect(last.status).toBe(201);
    const item = (await last.json()) as Body;
    expect(item).toMatchObject({
      name: "groot.bin",
      size: content.length,
      createdBy: { user: { displayName: "Consulent Oost" } },
    });
    expect((await readContent(bench, member, `${library.drive}/items/${item.id}/content`)).equals(content)).toBe(true);
    const again = await putFile(member, library, "gewoon.bin", content);
    expect(again.file.hashes.quickXorHash).toBe(item.file.hashes.quickXorHash);
    expect((await fetchFile(bench, uploadUrl)).status).toBe(404);
  });

  test("replaces a file with 200, also when it is named by id", async () => {
    const file = await putFile(member, library, "vervang.bin", "oud");
    const path = `${library.drive}/items/${file.id}/createUploadSession`;
    const { body } = await member.post(path, {}, { "If-Match": file.eTag });
    const done = await send(body.uploadUrl, bytes(10), 0, 10);
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({ id: file.id, size: 10, eTag: file.eTag.replace(",1", ",2") });
    expect((await member.post(path, {}, { "If-Match": file.eTag })).status).toBe(412);
  });

  test("refuses what is not the next fragment, or has no right size", async () => {
    const content = bytes(3 * UNIT);
    const { uploadUrl } = await open("volgorde.bin");
    expect((await send(uploadUrl, content, UNIT, 2 * UNIT)).status).toBe(416);
    expect((await send(uploadUrl, content, 0, 1000)).status).toBe(400);
    expect((await fetchFile(bench, uploadUrl, { method: "PUT", body: "x" })).status).toBe(400);
    await send(uploadUrl, content, 0, UNIT);
    const twice = await send(uploadUrl, content, 0, UNIT);
    expect(twice.status).toBe(416);
    expect(await twice.json()).toMatchObject({
      error: { code: "invalidRange", innerError: { code: "fragmentOverlap" } },
    });
    const short = await fetchFile(bench, uploadUrl, {
      method: "PUT",
      headers: { "Content-Range": `bytes ${UNIT}-${2 * UNIT - 1}/${3 * UNIT}` },
      body: "te kort",
    });
    expect(short.status).toBe(400);
    expect((await send(uploadUrl, content, UNIT, 3 * UNIT)).status).toBe(201);
    const { body } = await member.get(`${library.drive}/root:/volgorde.bin`);
    expect((await readContent(bench, member, `${library.drive}/items/${body.id}/content`)).equals(content)).toBe(true);
  });

  test("minds a name that was taken, before the first fragment and at the last", async () => {
    const fail = { "@microsoft.graph.conflictBehavior": "fail" };
    const { uploadUrl } = await open("wedloop.bin", fail);
    await putFile(member, library, "wedloop.bin");
    const late = await send(uploadUrl, bytes(10), 0, 10);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ error: { code: "nameAlreadyExists" } });
    await expect(open("wedloop.bin", fail)).rejects.toThrow("409");
    const rename = await open("wedloop.bin", { "@microsoft.graph.conflictBehavior": "rename" });
    expect(await (await send(rename.uploadUrl, bytes(10), 0, 10)).json()).toMatchObject({ name: "wedloop 1.bin" });
  });

  test("can be given up, and ends by itself", async () => {
    const first = await open("weg.bin");
    expect((await fetchFile(bench, first.uploadUrl, { method: "DELETE" })).status).toBe(204);
    expect((await fetchFile(bench, first.uploadUrl)).status).toBe(404);
    const second = await open("verlopen.bin");
    now = new Date(Date.parse(second.expirationDateTime) + 1000);
    expect((await fetchFile(bench, second.uploadUrl)).status).toBe(404);
    now = new Date();
  });

  test("wants no token and no other address", async () => {
    const { uploadUrl } = await open("token.bin");
    expect((await fetchFile(bench, uploadUrl, { headers: { Authorization: "Bearer x" } })).status).toBe(401);
    expect((await fetchFile(bench, `${uploadUrl}x`)).status).toBe(401);
  });
});

describe("a fault rule", () => {
  test("strikes upload addresses: a last fragment that was kept without an answer left a file", async () => {
    const { uploadUrl } = await open("fout.bin");
    await bench.control("POST", "/emulator/faults", {
      status: 503,
      retryAfter: 2,
      times: 1,
      path: "/uploadSession",
      method: "PUT",
    });
    const struck = await send(uploadUrl, bytes(10), 0, 10);
    expect([struck.status, struck.headers.get("Retry-After")]).toEqual([503, "2"]);
    await bench.control("POST", "/emulator/faults", { status: 504, when: "after", times: 1, path: "/uploadSession" });
    expect((await send(uploadUrl, bytes(10), 0, 10)).status).toBe(504);
    expect((await fetchFile(bench, uploadUrl)).status).toBe(404);
    expect((await member.get(`${library.drive}/root:/fout.bin`)).body.size).toBe(10);
  });

  test("strikes download addresses, and cuts them in the middle", async () => {
    const { "@microsoft.graph.downloadUrl": url } = await putFile(member, library, "halverwege.txt", bytes(1000));
    await bench.control("POST", "/emulator/faults", { cut: true, when: "after", times: 1, path: "/download.aspx" });
    const response = await fetchFile(bench, url);
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow("terminated");
    await bench.control("POST", "/emulator/faults", { status: 429, retryAfter: 1, times: 1, path: "/download.aspx" });
    expect((await fetchFile(bench, url)).status).toBe(429);
    expect((await fetchFile(bench, url)).status).toBe(200);
  });

  test("after a content call leaves the file without an answer", async () => {
    await bench.control("POST", "/emulator/faults", { status: 504, when: "after", times: 1, method: "PUT" });
    expect((await member.put(`${library.drive}/root:/504.txt:/content`, "x")).status).toBe(504);
    expect((await member.get(`${library.drive}/root:/504.txt`)).status).toBe(200);
  });
});

describe("the meter", () => {
  test("counts calls on drives and each fragment, not what is fetched from an address", async () => {
    await bench.control("DELETE", "/emulator/usage");
    const file = await putFile(member, library, "meter.txt");
    await member.get(`${library.drive}/items/${file.id}`);
    await member.get(`${library.drive}/root/children`);
    await fetchFile(bench, file["@microsoft.graph.downloadUrl"]);
    const { uploadUrl } = await open("meter.bin");
    await send(uploadUrl, bytes(10), 0, 10);
    const { body } = await bench.control("GET", "/emulator/usage");
    expect(body.log.map(({ units }) => units)).toEqual([2, 1, 2, 0, 2, 2]);
    expect(body.log[0]?.path).toBe(`${library.drive}/root:/meter.txt:/content`);
    expect(JSON.stringify(body.log)).not.toContain("tempauth");
  });
});
