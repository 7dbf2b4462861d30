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
      expect(await member.get(`/users?${query}`)).toMatchObject({
        status: 400,
        body: { error: { code: "BadRequest" } },
      });
    },
  );

  test.each([
    ["endsWith(mail,'manager2@gemeente.example')", ["Teammanager Regie"]],
    ["not(startswith(displayName,'Consulent')) and startsWith(jobTitle,'Consulent')", []],
    ["not startswith(mail,'teammanager') and endswith(mail,'manager@gemeente.example')", []],
    ["NOT (displayName ne 'Teammanager Regie')", ["Teammanager Regie"]],
  ])("take %s with the header and the count", async (filter, found) => {
    const query = `/users?$filter=${encodeURIComponent(filter)}`;
    expect((await member.get(query)).body.error.code).toBe("Request_UnsupportedQuery");
    expect(names((await member.get(`${query}&$count=true`, EVENTUAL)).body)).toEqual(found);
  });

  test("take startswith in any case", async () => {
    const { body } = await member.get("/users?$filter=startsWith(displayName,'team')");
    expect(names(body)).toEqual(["Teammanager Toegang", "Teammanager Regie"]);
  });

  test("show oneself, and nobody else, with User.Read alone", async () => {
    const reader = await bench.as("consulent2", ["User.Read"]);
    expect((await reader.get("/users/consulent2@gemeente.example")).status).toBe(200);
    expect((await reader.get("/users/consulent1@gemeente.example")).body.error.code).toBe(
      "Authorization_RequestDenied",
    );
  });

  test("come in pages", async () => {
    const people = await readPages(member, "/users?$top=4&$select=displayName");
    expect(people).toEqual(municipality.people.map(({ displayName }) => ({ displayName })));
  });
});

/** Width and height from the frame header; throws when the picture does not begin and end as a JPEG does. */
function jpegSize(jpeg: Buffer): readonly [number, number] {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0, 0x00, 0x11, 0x08]));
  if (jpeg.readUInt16BE(0) !== 0xffd8 || jpeg.readUInt16BE(jpeg.length - 2) !== 0xffd9) throw new Error("No JPEG.");
  return [jpeg.readUInt16BE(frame + 7), jpeg.readUInt16BE(frame + 5)];
}

describe("a photo", () => {
  test("is a JPEG of the size that was asked, for those who have one", async () => {
    const picture = async (path: string): Promise<readonly [number, number]> => {
      const headers = { Authorization: `Bearer ${member.token}` };
      const response = await bench.handle(new Request(`https://graph.microsoft.com/v1.0${path}`, { headers }));
      expect(response.headers.get("Content-Type")).toBe("image/jpeg");
      return jpegSize(Buffer.from(await response.arrayBuffer()));
    };
    expect(await picture("/me/photo/$value")).toEqual([648, 648]);
    expect(await picture("/users/consulent1@gemeente.example/photos/48x48/$value")).toEqual([48, 48]);
    expect(await picture("/users/consulent1@gemeente.example/photos/120x120/$value")).toEqual([120, 120]);
    expect((await member.get("/me/photo")).body).toMatchObject({
      "@odata.mediaContentType": "image/jpeg",
      width: 648,
      height: 648,
    });
  });

  test("is for everybody who signed in with User.Read", async () => {
    const reader = await bench.as("consulent2", ["User.Read"]);
    expect((await reader.get("/users/consulent1@gemeente.example/photo")).status).toBe(200);
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

  test.each([
    ["/teams/:team", "Forbidden"],
    ["/teams/:team/members", "Forbidden"],
    ["/teams/:team/channels", "Forbidden"],
    ["/groups/:team/members", "Authorization_RequestDenied"],
    ["/groups/:team/owners", "Authorization_RequestDenied"],
  ])("refuse %s without consent, each in the words of its service: %s", async (path, code) => {
    const answer = await member.get(path.replace(":team", team?.id ?? ""));
    expect(answer).toMatchObject({ status: 403, body: { error: { code } } });
  });

  test.each(["/groups/:team/members", "/groups/:team/members/microsoft.graph.user", "/teams/:team/members"])(
    "tell %s in pages",
    async (path) => {
      const start = path.replace(":team", team?.id ?? "");
      const pages = await readPages(setup, `${start}?$top=3`);
      expect((await setup.get(`${start}?$top=3`)).body.value).toHaveLength(3);
      expect(pages).toEqual((await setup.get(start)).body.value);
    },
  );
});
