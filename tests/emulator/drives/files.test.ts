import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, SITE, SITE_ID } from "../support/bench.ts";
import { bytes, fetchFile, type Library, makeLibrary, putFile, readContent } from "../support/files.ts";
import { readPages } from "../support/lists.ts";

let bench: Bench;
let member: Client;
let library: Library;

beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  library = await makeLibrary(await bench.asApp("setup"));
});
afterAll(() => bench.close());

describe("a drive", () => {
  test("is there for every library, and has one id in whatever way it is named", async () => {
    const { body } = await member.get(`${SITE}/drives`);
    expect(body.value.map(({ name }) => name)).toContain("Documenten");
    expect(body.value.map(({ id }) => id)).toContain(library.driveId);
    const own = await member.get(`${library.list}/drive`);
    expect(own.body).toMatchObject({ id: library.driveId, driveType: "documentLibrary", quota: { state: "normal" } });
    expect(library.driveId).toMatch(/^b![\w-]{64}$/);
    expect((await member.get(library.drive)).body.id).toBe(library.driveId);
    expect((await member.get(`${library.drive}/list`)).body).toMatchObject({ list: { template: "documentLibrary" } });
    const standard = await member.get(`${SITE}/drive`);
    expect(standard.body).toMatchObject({
      name: "Documenten",
      webUrl: "https://gemeente.sharepoint.example/sites/procesmatig-werken/Gedeelde%20documenten",
    });
    expect((await member.get(`${SITE}/drives/${library.driveId}`)).body.id).toBe(library.driveId);
  });

  test("comes along with its library", async () => {
    const { body } = await member.get(`${library.list}?$expand=drive($select=id)&$select=id`);
    expect(body).toMatchObject({ drive: { id: library.driveId } });
    expect((await member.get(`${SITE}/lists/User Information List?$expand=drive`)).status).toBe(501);
  });

  test("with another id is refused, and a list that is no library has none", async () => {
    expect(await member.get("/drives/b!onzin")).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining("malformed") } },
    });
    const setup = await bench.asApp("setup");
    await setup.post(`${SITE}/lists`, { displayName: "Geen bibliotheek" });
    expect((await member.get(`${SITE}/lists/Geen bibliotheek/drive`)).status).toBe(400);
  });
});

describe("a file", () => {
  test("is made by its path, with the folders in between, and read back", async () => {
    const put = await member.put(`${library.drive}/root:/map/sub map/brief é.txt:/content`, "Beste lezer");
    expect(put.status).toBe(201);
    expect(put.body).toMatchObject({
      name: "brief é.txt",
      size: 11,
      eTag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/),
      cTag: expect.stringMatching(/^"c:\{[0-9A-F-]{36}\},1"$/),
      file: { mimeType: "text/plain", hashes: { quickXorHash: expect.any(String) } },
      parentReference: {
        driveId: library.driveId,
        driveType: "documentLibrary",
        name: "sub map",
        path: `/drives/${library.driveId}/root:/map/sub%20map`,
        siteId: SITE_ID,
      },
      createdBy: { user: { displayName: "Consulent Oost" } },
    });
    expect(put.body.id).toMatch(/^01[A-Z2-7]{32}$/);
    expect(put.body.webUrl).toMatch(/\/Bibliotheek%20\d+\/map\/sub%20map\/brief%20%C3%A9\.txt$/);
    const byPath = await member.get(`${library.drive}/root:/MAP/sub%20map/brief%20%C3%A9.txt`);
    expect(byPath.body.id).toBe(put.body.id);
    expect((await readContent(bench, member, `${library.drive}/items/${put.body.id}/content`)).toString()).toBe(
      "Beste lezer",
    );
    const url = byPath.body["@microsoft.graph.downloadUrl"];
    expect(url).toMatch(/^https:\/\/gemeente\.sharepoint\.example\/_layouts\/15\/download\.aspx\?/);
    expect(await (await fetchFile(bench, url)).text()).toBe("Beste lezer");
  });

  test("gets other content with 200: its eTag and cTag move, an address from before gives what was", async () => {
    const before = await putFile(member, library, "nota.txt", "een");
    const put = await member.put(`${library.drive}/items/${before.id}/content`, "twee");
    expect(put.status).toBe(200);
    expect(put.body.eTag).toBe(before.eTag.replace(",1", ",2"));
    expect(put.body.cTag).toBe(before.cTag.replace(",1", ",2"));
    expect(await (await fetchFile(bench, before["@microsoft.graph.downloadUrl"])).text()).toBe("een");
  });

  test("is not overwritten when that was not wanted", async () => {
    const old = await putFile(member, library, "bestaat.txt", "oud");
    const path = `${library.drive}/root:/Bestaat.txt:/content?@microsoft.graph.conflictBehavior=`;
    expect(await member.put(`${path}fail`, "nieuw")).toMatchObject({
      status: 409,
      body: { error: { code: "nameAlreadyExists" } },
    });
    expect(await member.put(`${path}rename`, "nieuw")).toMatchObject({ status: 201, body: { name: "bestaat 1.txt" } });
    const stale = await member.put(`${library.drive}/items/${old.id}/content`, "nieuw", { "If-Match": `"{0},9"` });
    expect(stale).toMatchObject({
      status: 412,
      body: { error: { code: "resourceModified", message: "ETag does not match current item's value" } },
    });
    const fresh = await member.put(`${library.drive}/items/${old.id}/content`, "nieuw", { "If-Match": old.eTag });
    expect(fresh.status).toBe(200);
    const byTag = await member.put(`${library.drive}/items/${old.id}/content`, "", { "If-Match": fresh.body.cTag });
    expect(byTag).toMatchObject({ status: 200, body: { size: 0 } });
  });

  test.each(['a"b.txt', "a*b.txt", "a<b.txt", "a|b.txt", "a?b.txt", "con", "naam.", "~$open.docx"])(
    "cannot be called %s",
    async (name) => {
      const put = await member.put(`${library.drive}/root:/${encodeURIComponent(name)}:/content`, "x");
      expect(put).toMatchObject({ status: 400, body: { error: { code: "invalidRequest" } } });
    },
  );

  test("can be larger than one piece, and is fetched in parts", async () => {
    const content = bytes(2_500_000);
    const { id, size } = await putFile(member, library, "groot.bin", content);
    expect(size).toBe(content.length);
    expect((await readContent(bench, member, `${library.drive}/items/${id}/content`)).equals(content)).toBe(true);
    const { body } = await member.get(`${library.drive}/items/${id}?$select=id,@microsoft.graph.downloadUrl`);
    expect(Object.keys(body).filter((key) => !key.startsWith("@odata"))).toEqual([
      "@microsoft.graph.downloadUrl",
      "id",
    ]);
    const url = body["@microsoft.graph.downloadUrl"];
    const part = await fetchFile(bench, url, { headers: { Range: "bytes=1048570-1048589" } });
    expect(part.status).toBe(206);
    expect(part.headers.get("Content-Range")).toBe("bytes 1048570-1048589/2500000");
    expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(1_048_570, 1_048_590))).toBe(true);
    const tail = await fetchFile(bench, url, { headers: { Range: "bytes=-5" } });
    expect((await tail.arrayBuffer()).byteLength).toBe(5);
    expect((await fetchFile(bench, url, { headers: { Range: "bytes=2500000-" } })).status).toBe(416);
    expect(part.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  test("is fetched only with what the address holds, and without a token", async () => {
    const { "@microsoft.graph.downloadUrl": url } = await putFile(member, library, "geheim.txt");
    expect((await fetchFile(bench, url.replace("tempauth=", "tempauth=x"))).status).toBe(401);
    expect((await fetchFile(bench, url, { headers: { Authorization: "Bearer x" } })).status).toBe(401);
  });
});

describe("a file inside a batch", () => {
  test("is not pretended", async () => {
    const headers = { "Content-Type": "text/plain" };
    const put = { id: "1", method: "PUT", url: `${library.drive}/root:/a.txt:/content`, headers, body: "SGFsbG8=" };
    const { body } = await member.post("/$batch", { requests: [put] });
    expect(body.responses[0]?.status).toBe(501);
  });
});

describe("folders", () => {
  test("are made, listed and refused twice", async () => {
    const own = await makeLibrary(await bench.asApp("setup"));
    const children = `${own.drive}/root/children`;
    const made = await member.post(children, { name: "Werk", folder: {} });
    expect(made).toMatchObject({ status: 201, body: { name: "Werk", folder: { childCount: 0 } } });
    expect((await member.post(children, { name: "werk", folder: {} })).status).toBe(409);
    const rename = { name: "Werk", folder: {}, "@microsoft.graph.conflictBehavior": "rename" };
    expect((await member.post(children, rename)).body.name).toBe("Werk 1");
    await putFile(member, own, "b.txt");
    await member.put(`${own.drive}/items/${made.body.id}:/a.txt:/content`, "in de map");
    const { body } = await member.get(children);
    expect(body.value.map(({ name }) => name)).toEqual(["b.txt", "Werk", "Werk 1"]);
    expect((await readPages(member, `${children}?$top=1&$orderby=name desc`)).map(({ name }) => name)).toEqual([
      "Werk 1",
      "Werk",
      "b.txt",
    ]);
    expect((await member.get(`${own.drive}/root?$expand=children($select=name)`)).body.children[1]).toMatchObject({
      name: "Werk",
    });
    expect((await member.get(`${own.drive}/items/${made.body.id}/children`)).body.value).toHaveLength(1);
    expect((await member.get(`${own.drive}/root:/Werk:/children`)).body.value[0]).toMatchObject({ name: "a.txt" });
  });

  test("take what is moved and are removed with everything in them", async () => {
    const file = await putFile(member, library, "verhuist.txt");
    const folder = await member.post(`${library.drive}/root/children`, { name: "Nieuw huis", folder: {} });
    const move = { name: "verhuisd.txt", parentReference: { id: folder.body.id } };
    const stale = await member.patch(`${library.drive}/items/${file.id}`, move, { "If-Match": `"{0},1"` });
    expect(stale.status).toBe(412);
    const moved = await member.patch(`${library.drive}/items/${file.id}`, move, { "If-Match": file.eTag });
    expect(moved).toMatchObject({
      status: 200,
      body: { id: file.id, cTag: file.cTag, name: "verhuisd.txt", parentReference: { id: folder.body.id } },
    });
    expect(moved.body.eTag).not.toBe(file.eTag);
    const inItself = { parentReference: { path: `${library.drive}/root:/Nieuw huis` } };
    expect((await member.patch(`${library.drive}/items/${folder.body.id}`, inItself)).status).toBe(400);
    expect((await member.delete(`${library.drive}/items/${folder.body.id}`)).status).toBe(204);
    expect((await member.get(`${library.drive}/items/${file.id}`)).status).toBe(404);
    expect((await member.get(`${library.drive}/root:/verhuist.txt`)).status).toBe(404);
  });
});
