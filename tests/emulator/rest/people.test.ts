import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { municipality } from "../../../src/emulator/core/municipality.ts";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { readPages } from "../support/lists.ts";

const [team, other] = municipality.teams;
const EVENTUAL = { ConsistencyLevel: "eventual" };

let bench: Bench;
let setup: Client;
let member: Client;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
});
afterAll(() => bench.close());

const names = (body: Body): readonly string[] => body.value.map(({ displayName }) => displayName);

describe("me", () => {
  test("is the person of the token, with the default properties", async () => {
    const { body } = await member.get("/me");
    expect(body).toMatchObject({ displayName: "Consulent Oost", jobTitle: "Consulent Wmo", givenName: "Consulent" });
    expect(Object.keys(body)).toHaveLength(12);
    expect((await member.get("/me?$select=id,accountEnabled")).body).toMatchObject({ accountEnabled: true });
  });

  test("is nobody for an app", async () => {
    const answer = await setup.get("/me");
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "BadRequest" } } });
  });
});

describe("users", () => {
  test("are found by id and by name, in any case", async () => {
    const { body } = await member.get("/users/CONSULENT2@gemeente.example");
    expect(body.displayName).toBe("Consulent Zuid");
    expect((await member.get(`/users('${body.id}')`)).body.displayName).toBe("Consulent Zuid");
    expect(await member.get("/users/niemand@gemeente.example")).toMatchObject({
      status: 404,
      body: { error: { code: "Request_ResourceNotFound" } },
    });
  });

  test("show a colleague's job title only with more than the basic permission", async () => {
    expect((await member.get("/users/consulent2@gemeente.example")).body.jobTitle).toBeNull();
    expect((await setup.get("/users/consulent2@gemeente.example")).body.jobTitle).toBe("Consulent Jeugd");
    expect((await member.get("/users/consulent1@gemeente.example")).body.jobTitle).toBe("Consulent Wmo");
  });

  test.each<[string, readonly string[]]>([
    ["startswith(displayName,'cons')", ["Consulent Oost", "Consulent Zuid"]],
    ["userPrincipalName eq 'adviseur@gemeente.example'", ["Adviseur Kwaliteit"]],
    [
      "startswith(surname,'Toegang') or startswith(givenName,'Regisseur')",
      ["Teammanager Toegang", "Proceseigenaar Toegang", "Regisseur Toegangsteam"],
    ],
  ])("filtered by %s are %j", async (filter, expected) => {
    expect(names((await member.get(`/users?$filter=${encodeURIComponent(filter)}`)).body)).toEqual(expected);
  });

  test("are searched by the beginning of words, with the header that it takes", async () => {
    const search = encodeURIComponent('"displayName:toeg"');
    expect(await member.get(`/users?$search=${search}`)).toMatchObject({
      status: 400,
      body: { error: { code: "Request_UnsupportedQuery" } },
    });
    const found = await member.get(`/users?$search=${search}&$count=true&$orderby=displayName`, EVENTUAL);
    expect(names(found.body)).toEqual(["Proceseigenaar Toegang", "Regisseur Toegangsteam", "Teammanager Toegang"]);
    expect(found.body["@odata.count"]).toBe(3);
    const either = encodeURIComponent('"displayName:adviseur" OR "mail:beheerder"');
    expect(names((await member.get(`/users?$search=${either}`, EVENTUAL)).body)).toEqual([
      "Functioneel Beheerder",
      "Adviseur Kwaliteit",
    ]);
    const both = encodeURIComponent('"displayName:teammanager" AND "displayName:regie"');
    expect(names((await member.get(`/users?$search=${both}`, EVENTUAL)).body)).toEqual(["Teammanager Regie"]);
  });

  test.each(["$count=true", "$filter=displayName ne 'x'", "$filter=startswith(mail,'a')&$orderby=displayName"])(
    "need the header for %s",
    async (query) => {
      expect((await member.get(`/users?${query}`)).body.error.code).toBe("Request_UnsupportedQuery");
      expect((await member.get(`/users?${query.replace("$count=true", "$top=5")}&$count=true`, EVENTUAL)).status).toBe(
        200,
      );
    },
  );

  test("need the header and the count together for advanced filters", async () => {
    expect((await member.get("/users?$filter=displayName ne 'x'", EVENTUAL)).body.error.code).toBe(
      "Request_UnsupportedQuery",
    );
  });

  test.each(["$filter=contains(displayName,'x')", "$filter=city eq 'x'", "$filter=displayName eq 3"])(
    "refuse %s",
    async (query) => {
      expect((await member.get(`/users?${query}`)).status).toBe(400);
    },
  );

  test("come in pages", async () => {
    const people = await readPages(member, "/users?$top=4&$select=displayName");
    expect(people).toEqual(municipality.people.map(({ displayName }) => ({ displayName })));
  });
});

describe("a photo", () => {
  test("is a picture of the size that was asked, for those who have one", async () => {
    const picture = async (path: string): Promise<Buffer> => {
      const headers = { Authorization: `Bearer ${member.token}` };
      const response = await bench.handle(new Request(`https://graph.microsoft.com/v1.0${path}`, { headers }));
      expect(response.headers.get("Content-Type")).toBe("image/png");
      return Buffer.from(await response.arrayBuffer());
    };
    expect((await picture("/me/photo/$value")).readUInt32BE(16)).toBe(648);
    const small = await picture("/users/consulent1@gemeente.example/photos/48x48/$value");
    expect(small.subarray(1, 4).toString()).toBe("PNG");
    expect(small.readUInt32BE(16)).toBe(48);
    expect((await member.get("/me/photo")).body).toMatchObject({ width: 648, height: 648 });
  });

  test.each([
    "consulent2@gemeente.example/photo/$value",
    "niemand/photo/$value",
    "consulent1@gemeente.example/photos/7x7/$value",
  ])("of %s is not there", async (path) => {
    expect(await member.get(`/users/${path}`)).toMatchObject({
      status: 404,
      body: { error: { code: "ImageNotFound" } },
    });
  });
});

describe("groups and teams", () => {
  test("tell their members and owners to an administrator", async () => {
    const members = await setup.get(`/groups/${team?.id}/members?$select=displayName`);
    expect(members.body.value).toHaveLength(10);
    expect(members.body.value[0]).toEqual({ "@odata.type": "#microsoft.graph.user", displayName: "Consulent Oost" });
    expect((await setup.get(`/groups/${team?.id}/members/microsoft.graph.user`)).body.value).toHaveLength(10);
    const owners = await setup.get(`/groups/${team?.id}/owners`);
    expect(names(owners.body)).toEqual(["Functioneel Beheerder"]);
    expect((await setup.get("/groups/00000000-0000-4000-8000-000000000000/members")).status).toBe(404);
  });

  test("tell memberships under ids of their own", async () => {
    const { body } = await setup.get(`/teams/${team?.id}/members`);
    expect(body["@odata.count"]).toBe(10);
    const owner = body.value.find(({ roles }) => roles.includes("owner"));
    expect(owner).toMatchObject({ displayName: "Functioneel Beheerder", tenantId: municipality.id });
    expect(owner?.id).not.toBe(owner?.userId);
  });

  test("tell the team and its channels", async () => {
    expect((await setup.get(`/teams/${other?.id}`)).body).toMatchObject({
      displayName: "Procesmatig werken Wijdemeren",
    });
    const { body } = await setup.get(`/teams/${team?.id}/channels`);
    expect(names(body)).toEqual(["Algemeen", "Pilot wijk Oost"]);
    expect((await setup.get("/teams/geen")).body.error.code).toBe("NotFound");
  });

  test("open to a member, with consent, but not to somebody outside the team", async () => {
    const delegatedScopes = ["Team.ReadBasic.All", "Channel.ReadBasic.All"];
    const reader = { clientId: "6b0d", alias: "reader", displayName: "Lezer", delegatedScopes, applicationRoles: [] };
    const other = createBench({ tenant: { ...municipality, apps: [...municipality.apps, reader] } });
    const path = `/teams/${team?.id}/channels`;
    expect((await (await other.as("consulent1", [], "reader")).get(path)).status).toBe(200);
    const outsider = await (await other.as("buitenstaander", [], "reader")).get(path);
    expect(outsider).toMatchObject({ status: 403, body: { error: { code: "Forbidden" } } });
    other.close();
  });

  test.each(["/teams/:team", "/teams/:team/members", "/teams/:team/channels", "/groups/:team/members"])(
    "refuse %s without consent",
    async (path) => {
      const answer = await member.get(path.replace(":team", team?.id ?? ""));
      expect(answer).toMatchObject({ status: 403, body: { error: { code: "Authorization_RequestDenied" } } });
    },
  );
});
