import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import {
  BatchRequestContent,
  type BatchResponseBody,
  BatchResponseContent,
  type Client as Sdk,
  GraphError,
  ResponseType,
  PageIterator,
} from "@microsoft/microsoft-graph-client";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { addRows, makeList } from "../support/lists.ts";
import { createSdk } from "../support/sdk.ts";

let bench: Bench;
let setup: Client;
let member: Client;
let sdk: Sdk;
let list: string;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
  sdk = createSdk(bench, member.token);
});
beforeEach(async () => {
  list = await makeList(setup);
  await bench.control("DELETE", "/emulator/faults");
});
afterAll(() => bench.close());

/** What the SDK throws for a refusal. */
async function refusal(promise: Promise<unknown>): Promise<GraphError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GraphError)) throw new Error("The SDK did not throw a GraphError.");
  return error;
}

describe("through the official SDK", () => {
  test("an administrator provisions a list that others use", async () => {
    const admin = createSdk(bench, setup.token);
    const site = (await admin.api("/sites/gemeente.sharepoint.example:/sites/procesmatig-werken").get()) as Body;
    const created = (await admin.api(`/sites/${site.id}/lists`).post({
      displayName: "Via de SDK",
      columns: [{ name: "Stand", choice: { choices: ["Open", "Dicht"] }, indexed: true }],
    })) as Body;
    const items = `/sites/${site.id}/lists/${created.id}/items`;
    await sdk.api(items).post({ fields: { Title: "een", Stand: "Open" } });
    const found = (await sdk
      .api(items)
      .expand("fields($select=Title,Stand)")
      .filter(encodeURIComponent("fields/Stand eq 'Open'"))
      .orderby("fields/Stand desc")
      .top(5)
      .get()) as Body;
    expect(found.value).toMatchObject([{ fields: { Title: "een", Stand: "Open" } }]);
  });

  test("rows are written, and a lost race is a GraphError with status 412", async () => {
    const row = (await sdk.api(`${list}/items`).post({ fields: { Title: "a" } })) as Body;
    const changed = (await sdk
      .api(`${list}/items/${row.id}`)
      .header("If-Match", row.eTag)
      .patch({ fields: { Title: "b" } })) as Body;
    expect(changed.fields.Title).toBe("b");
    const error = await refusal(
      sdk.api(`${list}/items/${row.id}/fields`).header("If-Match", row.eTag).patch({ Title: "c" }),
    );
    expect(error).toMatchObject({ statusCode: 412, code: "resourceModified" });
    expect(await sdk.api(`${list}/items/${row.id}`).header("If-Match", changed.eTag).delete()).toBeUndefined();
    expect(await refusal(sdk.api(`${list}/items/${row.id}`).get())).toMatchObject({
      statusCode: 404,
      code: "itemNotFound",
    });
  });

  test("a refusal keeps its request id and message", async () => {
    const error = await refusal(sdk.api(`${list}/items`).filter("fields/Title eq 'x'").get());
    expect(error).toMatchObject({
      statusCode: 400,
      code: "invalidRequest",
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(error.message).toContain("is not indexed");
  });

  test("pages are followed by absolute links, by hand and by its iterator", async () => {
    await addRows(
      member,
      list,
      Array.from({ length: 7 }, (_, at) => ({ Title: `rij ${at}` })),
    );
    const first = (await sdk.api(`${list}/items`).top(3).get()) as Body;
    const second = (await sdk.api(first["@odata.nextLink"] ?? "").get()) as Body;
    expect(second.value.map(({ id }) => id)).toEqual(["4", "5", "6"]);

    const seen: string[] = [];
    await new PageIterator(sdk, { ...first, value: [...first.value] }, (row: Body) => seen.push(row.id) > 0).iterate();
    expect(seen).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  test("its iterator gives the delta link, which tells what changed", async () => {
    await addRows(member, list, [{ Title: "a" }, { Title: "b" }]);
    const firstPage = (await sdk.api(`${list}/items/delta`).top(1).get()) as Body;
    const iterator = new PageIterator(sdk, { ...firstPage, value: [...firstPage.value] }, () => true);
    await iterator.iterate();
    await member.delete(`${list}/items/1`);
    const changes = (await sdk.api(iterator.getDeltaLink() ?? "").get()) as Body;
    expect(changes.value).toMatchObject([{ id: "1", deleted: { state: "deleted" } }]);
  });

  test("a batch is put together and taken apart, from requests whose address has no version", async () => {
    const content = new BatchRequestContent([
      { id: "1", request: new Request("https://graph.microsoft.com/me") },
      {
        id: "2",
        request: new Request(`https://graph.microsoft.com${list}/items`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ fields: { Title: "uit een batch" } }),
        }),
        dependsOn: ["1"],
      },
    ]);
    const posted: unknown = await sdk.api("/$batch").post(await content.getContent());
    const answer = new BatchResponseContent(posted as BatchResponseBody);
    expect(answer.getResponseById("1").status).toBe(200);
    expect(((await answer.getResponseById("2").json()) as Body).fields.Title).toBe("uit een batch");
  });

  test("it waits out a 429 by itself", async () => {
    await bench.control("POST", "/emulator/faults", { status: 429, retryAfter: 0, times: 2 });
    expect(((await sdk.api("/me").get()) as Body).displayName).toBe("Consulent Oost");
  });

  test("it makes two rows when the answer to the first was a 504: the trap that a unique key has to close", async () => {
    await bench.control("POST", "/emulator/faults", { method: "POST", status: 504, when: "after", times: 1 });
    await sdk.api(`${list}/items`).post({ fields: { Title: "dubbel" } });
    expect(((await sdk.api(`${list}/items`).get()) as Body).value).toHaveLength(2);
  });

  test("versions, people and photos come too", async () => {
    await sdk.api(`${list}/items`).post({ fields: { Title: "a" } });
    await sdk.api(`${list}/items/1/fields`).patch({ Title: "b" });
    const versions = (await sdk.api(`${list}/items/1/versions`).expand("fields($select=Title)").get()) as Body;
    expect(versions.value.map(({ fields }) => fields.Title)).toEqual(["b", "a"]);
    const found = (await sdk
      .api("/users")
      .header("ConsistencyLevel", "eventual")
      .search('"displayName:advi"')
      .get()) as Body;
    expect(found.value).toHaveLength(1);
    const photo = (await sdk.api("/me/photo/$value").responseType(ResponseType.BLOB).get()) as Blob;
    expect(photo.size).toBeGreaterThan(100);
  });
});
