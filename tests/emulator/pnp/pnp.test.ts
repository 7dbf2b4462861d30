import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ListItem } from "@microsoft/microsoft-graph-types";
import type { GraphFI } from "@pnp/graph";
import "@pnp/graph/batching.js";
import "@pnp/graph/columns/index.js";
import "@pnp/graph/list-item/index.js";
import "@pnp/graph/lists/index.js";
import "@pnp/graph/permissions/index.js";
import "@pnp/graph/sites/index.js";
import "@pnp/graph/users/index.js";
import { type Bench, createBench, SITE_ID } from "../support/bench.ts";
import { createPnp } from "../support/pnp.ts";

/** Its types know no column names; what it sends is this object as it is. */
const row = (body: object): ListItem => body;

let bench: Bench;
let admin: GraphFI;
let pnp: GraphFI;
let listId: string;
let made = 0;

beforeAll(async () => {
  bench = createBench();
  admin = createPnp(bench, (await bench.asApp("setup")).token);
  pnp = createPnp(bench, (await bench.as("consulent1")).token);
});
beforeEach(async () => {
  made += 1;
  const added = await admin.sites
    .getById(SITE_ID)
    .lists.add({ displayName: `Van pnp ${made}`, list: { template: "genericList" } });
  listId = added.id ?? "";
  const status = { name: "Status", choice: { choices: ["Open", "In Progress"] }, indexed: true };
  await admin.sites.getById(SITE_ID).lists.getById(listId).columns.add(status);
});
afterAll(() => bench.close());

const items = (): ReturnType<ReturnType<GraphFI["sites"]["getById"]>["lists"]["getById"]>["items"] =>
  pnp.sites.getById(SITE_ID).lists.getById(listId).items;

const addFour = async (): Promise<void> => {
  for (const Status of ["Open", "In Progress", "Open", "In Progress"])
    await items().add(row({ fields: { Title: Status, Status } }));
};

describe("through pnp over http", () => {
  test("sites are found by address, and lists by id", async () => {
    const site = await pnp.sites.getByUrl("gemeente.sharepoint.example", "/sites/procesmatig-werken");
    expect((await site()).id).toBe(SITE_ID);
    const lists = await pnp.sites.getById(SITE_ID).lists();
    expect(lists.some(({ id }) => id === listId)).toBe(true);
    expect((await pnp.sites.getById(SITE_ID).lists.getById(listId)()).displayName).toBe(`Van pnp ${made}`);
    const columns = await pnp.sites.getById(SITE_ID).lists.getById(listId).columns();
    expect(columns.map(({ name }) => name)).toContain("Status");
  });

  test("rows are added, changed, read and deleted as its own suite does", async () => {
    const added = await items().add(row({ Title: "zonder omhulsel" }));
    expect(added.id).toBe("1");
    const changed: unknown = await items()
      .getById("1")
      .update({ fields: { Title: "b" } });
    expect(changed).toMatchObject({ fields: { Title: "b" } });
    expect(await items().getById("1").select("Id")()).toMatchObject({ id: "1" });
    await items().getById("1").delete();
    await expect(items().getById("1")()).rejects.toThrow("404");
  });

  test("rows are filtered, sorted and cut in its form encoding", async () => {
    await addFour();
    const found = await items()
      .expand("fields($select=Title,Status)")
      .filter("fields/Status eq 'In Progress'")
      .orderBy("fields/Status", false)
      .top(1)();
    expect(found).toMatchObject([{ id: "2", fields: { Status: "In Progress" } }]);
  });

  test("pages follow each other over http", async () => {
    await addFour();
    const seen: unknown[] = [];
    for await (const page of items().top(3)) seen.push(page.map(({ id }) => id));
    expect(seen).toEqual([["1", "2", "3"], ["4"]]);
  });

  test("versions are listed", async () => {
    await items().add(row({ fields: { Title: "a" } }));
    await items()
      .getById("1")
      .update({ fields: { Title: "b" } });
    const versions: unknown = await items().getById("1").versions();
    expect(versions).toMatchObject([{ id: "2.0" }, { id: "1.0" }]);
  });

  test("a batch brings several answers home, in whatever order they come", async () => {
    await addFour();
    const [batched, execute] = pnp.batched();
    const inBatch = batched.sites.getById(SITE_ID).lists.getById(listId).items;
    const titles: (string | undefined)[] = [];
    for (const id of ["1", "2", "3"])
      void inBatch
        .getById(id)()
        .then(({ id: found }) => titles.push(found));
    const added = inBatch.add(row({ fields: { Title: "uit een batch" } }));
    await execute();
    expect((await added).id).toBe("5");
    expect(titles.toSorted((a = "", b = "") => a.localeCompare(b))).toEqual(["1", "2", "3"]);
  });

  test("people are searched", async () => {
    const found = await pnp.users.using().search('"displayName:advi"')();
    expect(found.map(({ displayName }) => displayName)).toEqual(["Adviseur Kwaliteit"]);
  });

  test("a site is granted to an app", async () => {
    const stranger = bench.emulator.core.tenant.apps.find(({ alias }) => alias === "stranger");
    const application = { id: stranger?.clientId, displayName: "Een andere app" };
    const wish = { roles: ["write"], grantedToIdentities: [{ application }] };
    const granted = await admin.sites.getById(SITE_ID).permissions.add(wish);
    expect(granted.roles).toEqual(["write"]);
  });
});
