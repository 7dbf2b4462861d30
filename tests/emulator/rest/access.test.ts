import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { municipality } from "../../../src/emulator/core/municipality.ts";
import type { App, Tenant } from "../../../src/emulator/core/tenant.ts";
import { type Bench, type Client, createBench, OTHER_SITE, SITE } from "../support/bench.ts";
import { addRows, makeList } from "../support/lists.ts";

const anApp = (alias: string, delegatedScopes: readonly string[], applicationRoles: readonly string[] = []): App => ({
  clientId: `00000000-0000-4000-8000-${alias.padStart(12, "0")}`,
  alias,
  displayName: alias,
  delegatedScopes,
  applicationRoles,
});

/** The tenant of the emulator with an app for every broad permission. */
const tenant: Tenant = {
  ...municipality,
  apps: [
    ...municipality.apps,
    anApp("a1", ["Sites.Read.All"], ["Sites.Read.All"]),
    anApp("a2", ["Sites.ReadWrite.All"], ["Sites.ReadWrite.All"]),
    anApp("a3", ["Sites.Manage.All"], ["Sites.Manage.All"]),
    anApp("a4", ["User.Read"], ["User.Read.All"]),
  ],
};

let bench: Bench;
let setup: Client;
let member: Client;
let list: string;

beforeAll(async () => {
  bench = createBench({ tenant });
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
  list = await makeList(setup);
  await addRows(member, list, [{ Title: "rij" }]);
});
afterAll(() => bench.close());

type Attempt = Readonly<{ read: number; add: number; change: number; manage: number }>;

/** What a caller gets when it tries everything on the list; 2xx or the refusal. */
async function attempt(client: Client, on = list, site = SITE): Promise<Attempt> {
  const add = await client.post(`${on}/items`, { fields: { Title: "x" } });
  return {
    read: (await client.get(`${on}/items`)).status,
    add: add.status,
    change: (await client.patch(`${on}/items/1/fields`, { Title: "x" })).status,
    manage: (await client.post(`${site}/lists`, { displayName: crypto.randomUUID() })).status,
  };
}

const NOTHING: Attempt = { read: 403, add: 403, change: 403, manage: 403 };
const READ: Attempt = { ...NOTHING, read: 200 };
const WRITE: Attempt = { read: 200, add: 201, change: 200, manage: 403 };
const ALL: Attempt = { ...WRITE, manage: 201 };

describe("rights are what the app was consented and what the person may do, whichever is less", () => {
  test.each<[string, string, string, Attempt]>([
    ["a member through an app with a write grant", "consulent1", "tab", WRITE],
    ["an owner through an app with a write grant", "beheerder", "tab", WRITE],
    ["somebody outside the team", "buitenstaander", "tab", NOTHING],
    ["a member through an app without a grant", "consulent1", "stranger", NOTHING],
    ["a member through an app for reading", "consulent1", "a1", READ],
    ["a member through an app for writing", "consulent1", "a2", WRITE],
    ["a member through an app for managing", "consulent1", "a3", WRITE],
    ["an owner through an app for managing", "beheerder", "a3", ALL],
    ["an owner through an app for something else", "beheerder", "a4", NOTHING],
    ["somebody outside the team through a mighty app", "buitenstaander", "setup", NOTHING],
  ])("%s", async (_who, user, app, expected) => {
    expect(await attempt(await bench.as(user, [], app))).toEqual(expected);
  });

  test.each<[string, string, Attempt]>([
    ["a bot with a write grant", "bot", WRITE],
    ["an app without a grant", "stranger", NOTHING],
    ["an app for reading", "a1", READ],
    ["an app for writing", "a2", WRITE],
    ["an app for managing", "a3", ALL],
    ["an app with full control", "setup", ALL],
    ["an app for something else", "a4", NOTHING],
  ])("%s by itself", async (_who, app, expected) => {
    expect(await attempt(await bench.asApp(app))).toEqual(expected);
  });

  test("a token with fewer scopes than were consented can do less", async () => {
    const narrow = await bench.as("consulent1", ["User.Read"]);
    expect(await narrow.get(`${list}/items`)).toMatchObject({ status: 403, body: { error: { code: "accessDenied" } } });
    expect((await narrow.get("/me")).status).toBe(200);
  });

  test("a member of one team is a stranger at another", async () => {
    expect((await member.get(OTHER_SITE)).status).toBe(403);
    expect((await (await bench.as("consulent2")).get(OTHER_SITE)).status).toBe(200);
  });
});

describe("a grant to an app (Sites.Selected)", () => {
  const stranger = municipality.apps.find(({ alias }) => alias === "stranger")?.clientId;
  const identities = [{ application: { id: stranger, displayName: "Een andere app" } }];

  test("opens the site as far as it says, until it is taken away", async () => {
    const app = await bench.asApp("stranger");
    const person = await bench.as("consulent1", [], "stranger");
    const granted = await setup.post(`${SITE}/permissions`, { roles: ["read"], grantedToIdentities: identities });
    expect(granted).toMatchObject({ status: 201, body: { roles: ["read"], grantedToIdentities: identities } });
    expect(await attempt(app)).toEqual(READ);
    expect(await attempt(person)).toEqual(READ);

    const permission = `${SITE}/permissions/${granted.body.id}`;
    expect((await setup.patch(permission, { roles: ["write"] })).body.roles).toEqual(["write"]);
    expect(await attempt(app)).toEqual(WRITE);
    await setup.patch(permission, { roles: ["fullcontrol"] });
    expect(await attempt(app)).toEqual(ALL);
    expect(await attempt(person)).toEqual(WRITE);
    expect(await attempt(await bench.as("beheerder", [], "stranger"))).toEqual(ALL);

    expect((await setup.delete(permission)).status).toBe(204);
    expect(await attempt(app)).toEqual(NOTHING);
    expect((await setup.get(permission)).status).toBe(404);
  });

  test("is listed without its roles, which each entry tells by itself", async () => {
    const { body } = await setup.get(`${SITE}/permissions`);
    expect(body.value).toHaveLength(2);
    expect(body.value[0]).not.toHaveProperty("roles");
    expect((await setup.get(`${SITE}/permissions/${body.value[0]?.id}`)).body.roles).toEqual(["write"]);
  });

  test("cannot be given by a person, nor by an app without full control", async () => {
    const wish = { roles: ["fullcontrol"], grantedToIdentities: identities };
    for (const client of [await bench.as("beheerder", [], "setup"), await bench.asApp("bot"), member]) {
      expect((await client.post(`${SITE}/permissions`, wish)).status).toBe(403);
    }
    expect((await (await bench.as("beheerder", [], "setup")).get(`${SITE}/permissions`)).status).toBe(200);
  });

  test("of an unknown role is refused", async () => {
    const wish = { roles: ["meester"], grantedToIdentities: identities };
    expect((await setup.post(`${SITE}/permissions`, wish)).status).toBe(400);
  });
});

describe("rights on one list", () => {
  const set = (user: string, level: string, on = list): Promise<unknown> =>
    bench.control("PUT", "/emulator/list-permissions", { list: on.split("/").at(-1), user, level });

  test.each<[string, Attempt]>([
    ["none", NOTHING],
    ["read", READ],
    ["add", { ...READ, add: 201 }],
    ["edit", WRITE],
  ])("of level %s bind members, but not owners and apps", async (level, expected) => {
    const own = await makeList(setup);
    await addRows(member, own, [{ Title: "rij" }]);
    await set("members", level, own);
    expect(await attempt(member, own)).toEqual(expected);
    expect(await attempt(await bench.as("beheerder"), own)).toEqual(WRITE);
    expect(await attempt(await bench.asApp("bot"), own)).toEqual(WRITE);
    const visible = await member.get(`${SITE}/lists`);
    const isListed = visible.body.value.some(({ id }: { id: string }) => own.endsWith(id));
    expect(isListed).toBe(level !== "none");
  });

  test("of one person go before those of the members", async () => {
    const own = await makeList(setup);
    await addRows(member, own, [{ Title: "rij" }]);
    await set("members", "read", own);
    await set("consulent1@gemeente.example", "edit", own);
    expect(await attempt(member, own)).toEqual(WRITE);
    expect(await attempt(await bench.as("consulent2"), own)).toEqual(READ);
  });

  test("never give more than the site does", async () => {
    const own = await makeList(setup);
    await set("buitenstaander@gemeente.example", "edit", own);
    expect(await attempt(await bench.as("buitenstaander"), own)).toEqual(NOTHING);
  });

  test("are found by title, and in another site when it is named", async () => {
    await setup.post(`${OTHER_SITE}/lists`, { displayName: "Elders" });
    const wish = { site: "/sites/wijdemeren", list: "Elders", user: "members", level: "read" };
    expect((await bench.control("PUT", "/emulator/list-permissions", wish)).status).toBe(204);
    const colleague = await bench.as("consulent2");
    expect((await colleague.post(`${OTHER_SITE}/lists/Elders/items`, { fields: {} })).status).toBe(403);
  });

  test.each([
    [{ list: "Bestaat niet", user: "members", level: "read" }, 404, "no list Bestaat niet"],
    [{ list: "User Information List", user: "niemand@gemeente.example", level: "read" }, 404, "no user niemand"],
    [{ list: "x", user: "members", level: "alles" }, 400, "level none, read, add or edit"],
    [undefined, 400, "Send {"],
  ])("%j is refused in one sentence", async (wish, status, words) => {
    const answer = await bench.control("PUT", "/emulator/list-permissions", wish);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toContain(words);
  });
});
