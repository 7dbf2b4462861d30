import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseOptions } from "../../scripts/setup/options.ts";
import { WORDS } from "../../scripts/setup/words.ts";
import { parseConfig as parseTabConfig } from "../../src/app/config.ts";
import { parseConfig as parseBotConfig } from "../../src/bot/config.ts";
import { bareMunicipality } from "../../src/emulator/core/bareMunicipality.ts";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.ts";
import { INSTELLINGEN } from "../../src/sharepoint/lists/instellingen.ts";
import { PROCESSEN } from "../../src/sharepoint/lists/processen.ts";
import { ADMINISTRATOR, ARGS, openSetup, outcomeOf, type Setup, signInAs, TENANT_ID } from "./bareTenant.ts";

let emulator: Emulator;
let setup: Setup;

beforeEach(() => {
  emulator = createEmulator({ data: ":memory:", tenant: bareMunicipality });
  setup = openSetup(emulator, { contracts: [PROCESSEN, INSTELLINGEN] });
});
afterEach(() => {
  setup.close();
  emulator.close();
});

const fileText = (name: string): string => readFileSync(path.join(setup.folder, name), "utf8");

describe("npm run setup in a tenant where nothing of ours is", () => {
  test("makes everything, says what it did, and the second time writes nothing", async () => {
    const first = await setup.run();
    expect(outcomeOf(first, "App-registratie van de tab")).toBe("done");
    expect(outcomeOf(first, "Toestemming voor de bot")).toBe("done");
    expect(outcomeOf(first, "De tab in de site")).toBe("done");
    expect(outcomeOf(first, "Lijst Instellingen")).toBe("done");
    expect(outcomeOf(first, "teammanager@gemeente.example beslist over ontwikkelpunten")).toBe("done");
    const files = readdirSync(setup.folder).map((name) => fileText(name));

    const second = await setup.run();
    expect(setup.writes()).toEqual([]);
    expect(new Set(second.map(({ outcome }) => outcome))).toEqual(new Set(["already", "by-hand"]));
    expect(second.filter(({ outcome }) => outcome === "by-hand")).toEqual(
      first.filter(({ outcome }) => outcome === "by-hand"),
    );
    expect(readdirSync(setup.folder).map((name) => fileText(name))).toEqual(files);
  });

  test("writes what the tab and the bot start with, and what the package needs", async () => {
    await setup.run();
    expect(readdirSync(setup.folder).toSorted()).toEqual(["bot.env", "config.json", "package.env"]);
    const tab = parseTabConfig(JSON.parse(fileText("config.json")));
    const bot = parseBotConfig(parseEnv(fileText("bot.env")));
    if (!tab.ok || !bot.ok) throw new Error("The files are refused.");
    expect(bot.value).toMatchObject({ tenantId: TENANT_ID, clientId: tab.value.botClientId, site: tab.value.site });
    expect(parseEnv(fileText("package.env"))).toEqual({
      TEAMS_APP_ID: bot.value.teamsAppId,
      TAB_DOMAIN: "werken.gemeente.example",
      TAB_CLIENT_ID: tab.value.clientId,
      BOT_CLIENT_ID: bot.value.clientId,
      ORGANISATION: "Gemeente Voorbeeld",
    });
    expect(statSync(path.join(setup.folder, "bot.env")).mode & 0o077).toBe(0);
  });

  test("tells the tab and the bot where the bot answers, and keeps that and the name when not said again", async () => {
    const botOrigin = "https://bot.gemeente.example";
    await setup.run({ botOrigin });
    const lines = await setup.run({ organisation: undefined });
    expect(parseEnv(fileText("package.env"))).toMatchObject({ ORGANISATION: "Gemeente Voorbeeld" });
    expect(parseTabConfig(JSON.parse(fileText("config.json")))).toMatchObject({ value: { botOrigin } });
    expect(parseBotConfig(parseEnv(fileText("bot.env")))).toMatchObject({
      value: { notifications: { origin: botOrigin } },
    });
    const commands = lines.flatMap((line) => line.commands ?? []).join("\n");
    expect(commands).toContain(`--endpoint ${botOrigin}/api/messages`);
  });

  test("asks nothing beyond what the tab and the bot use, and lets them in no other site", async () => {
    await setup.run();
    const { getToken } = await signInAs(emulator, ADMINISTRATOR);
    const get = async (address: string): Promise<{ value: Record<string, unknown>[] }> => {
      const headers = { Authorization: `Bearer ${await getToken({})}` };
      const response = await emulator.handle(new Request(`https://graph.microsoft.com/v1.0${address}`, { headers }));
      return (await response.json()) as { value: Record<string, unknown>[] };
    };
    const { sql } = emulator.core.database;
    const grants = sql.prepare("SELECT scope FROM scope_grants WHERE principal_id = ''").all();
    expect(grants).toEqual([{ scope: "Sites.Selected User.ReadBasic.All" }]);
    expect(sql.prepare("SELECT count(*) AS count FROM role_assignments").get()).toEqual({ count: 1 });
    const { value } = await get("/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/permissions");
    expect(value).toHaveLength(2);
    expect(sql.prepare("SELECT DISTINCT role FROM site_grants").all()).toEqual([{ role: "write" }]);
    const { value: made } = await get("/applications?$filter=uniqueName eq 'procesmatig-werken-tab'");
    expect(made).toMatchObject([
      {
        signInAudience: "AzureADMyOrg",
        spa: {
          redirectUris: ["brk-multihub://werken.gemeente.example", "https://werken.gemeente.example/redirect.html"],
        },
        web: { redirectUris: [] },
        passwordCredentials: [],
      },
    ]);
  });

  test("with --dry-run shows each step and writes nothing, neither there nor here", async () => {
    const lines = await setup.run({ dryRun: true });
    expect(setup.writes()).toEqual([]);
    expect(readdirSync(setup.folder)).toEqual([]);
    expect(lines.filter(({ outcome }) => outcome === "planned").map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(["App-registratie van de tab", "De bot in de site", "Lijst Processen"]),
    );
    expect(emulator.core.database.sql.prepare("SELECT count(*) AS count FROM applications").get()).toEqual({
      count: 1,
    });
  });
});

describe("a set-up that is cut off", () => {
  test("goes on at every step, and makes nothing twice", async () => {
    // Each run loses the answer of the first write that was not lost before, and stops there.
    const lost = new Set<string>();
    setup.between(async (request, answer) => {
      const response = await answer();
      if (request.startsWith("GET ") || lost.has(request)) return response;
      lost.add(request);
      throw new TypeError("The connection was cut.");
    });
    let runs = 0;
    for (let isDone = false; !isDone; runs += 1) {
      const before = lost.size;
      await setup.run().catch(() => undefined);
      isDone = lost.size === before;
    }
    expect(lost.size).toBeGreaterThan(8);
    expect(runs).toBeLessThanOrEqual(lost.size + 1);

    setup.between(undefined);
    await setup.run();
    expect(setup.writes()).toEqual([]);
    const { sql } = emulator.core.database;
    const names = sql.prepare("SELECT unique_name FROM applications WHERE unique_name IS NOT NULL ORDER BY 1").all();
    expect(names).toEqual([{ unique_name: "procesmatig-werken-bot" }, { unique_name: "procesmatig-werken-tab" }]);
    expect(sql.prepare("SELECT count(*) AS count FROM site_grants").get()).toEqual({ count: 2 });
  });

  test("makes a new secret when the answer with the first was lost, and says that the old one is still there", async () => {
    setup.between(async (request, answer) => {
      const response = await answer();
      if (request.endsWith("/addPassword")) throw new TypeError("The connection was cut.");
      return response;
    });
    await expect(setup.run()).rejects.toMatchObject({ kind: "unreachable" });
    setup.between(undefined);
    const secret = (await setup.run()).find(({ subject }) => subject === "Geheim van de bot");
    expect(secret).toMatchObject({ outcome: "done", detail: expect.stringContaining("nog 1 ander geheim") });
  });

  test("waits for a directory that does not know yet what was just made", async () => {
    let refusals = 3;
    const missing = { error: { code: "Request_ResourceNotFound", message: "Resource does not exist." } };
    setup.between((request, answer) => {
      if (!request.startsWith("POST /oauth2PermissionGrants") || refusals === 0) return answer();
      refusals -= 1;
      return Promise.resolve(Response.json(missing, { status: 404 }));
    });
    expect(outcomeOf(await setup.run(), "Toestemming voor de tab")).toBe("done");
  });
});

describe("a tenant that has something already", () => {
  test("keeps what others set, and hears what is more than needed", async () => {
    await setup.run();
    const { sql } = emulator.core.database;
    sql.exec("UPDATE scope_grants SET scope = scope || ' Sites.Read.All' WHERE principal_id = ''");
    sql.exec("UPDATE site_grants SET role = 'fullcontrol' WHERE display_name = 'Procesmatig werken (bot)'");
    sql.exec("UPDATE site_grants SET role = 'read' WHERE display_name = 'Procesmatig werken'");
    const lines = await setup.run();
    const detailOf = (subject: string) => lines.find((line) => line.subject === subject)?.detail;
    expect(detailOf("Toestemming voor de tab")).toContain("heeft meer dan nodig: Sites.Read.All");
    expect(detailOf("De bot in de site")).toContain("heeft meer dan nodig: fullcontrol");
    expect(outcomeOf(lines, "De tab in de site")).toBe("done");
    expect(setup.writes()).toHaveLength(1);
  });

  test("that does not let Graph grant a site gets the command that does", async () => {
    const denied = { error: { code: "accessDenied", message: "Access denied" } };
    setup.between((request, answer) =>
      /^POST .*\/permissions$/.test(request) ? Promise.resolve(Response.json(denied, { status: 403 })) : answer(),
    );
    const line = (await setup.run()).find(({ subject }) => subject === "De bot in de site");
    expect(line).toMatchObject({
      outcome: "by-hand",
      commands: expect.arrayContaining([expect.stringMatching(/^Grant-PnP/)]),
    });
  });

  test("uses registrations that are named, and refuses one that is not there", async () => {
    await setup.run();
    const { clientId } = JSON.parse(fileText("config.json")) as { clientId: string };
    await setup.run({ tabApp: clientId });
    expect(setup.writes()).toEqual([]);
    const unknown = "99999999-9999-4999-8999-999999999999";
    await expect(setup.run({ botApp: unknown })).rejects.toThrow(`geen app-registratie ${unknown}`);
  });
});

describe("what is typed", () => {
  test.each<[readonly string[], string]>([
    [[], WORDS.nl.nameSite],
    [["--site", "ergens"], WORDS.nl.nameSite],
    [ARGS.slice(0, 2), WORDS.nl.nameTabDomain],
    [[...ARGS, "--tab-domain", "https://werken.gemeente.nl"], WORDS.nl.nameTabDomain],
    [[...ARGS, "--bot", "bot.gemeente.nl"], WORDS.nl.wrongBot],
    [[...ARGS, "--bot", "http://bot.gemeente.nl"], WORDS.nl.wrongBot],
    [[...ARGS, "--bot", "https://bot.gemeente.nl/api"], WORDS.nl.wrongBot],
    [[...ARGS, "--organisation", "x".repeat(33)], WORDS.nl.longOrganisation(32)],
    [[...ARGS, "--bot-app", "1234"], WORDS.nl.wrongGuid("--bot-app")],
    [[...ARGS, "--emulator", "https://elders.example"], WORDS.nl.wrongEmulator],
    [[...ARGS, "--language", "fr"], WORDS.nl.wrongLanguage("fr")],
    [["--language", "en"], WORDS.en.nameSite],
  ])("%j is refused in one sentence", (args, sentence) => {
    expect(parseOptions(args)).toEqual({ ok: false, sentence });
  });

  test("an option that does not exist is named, with those that do", () => {
    expect(parseOptions(["--sitte", "x"])).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/^Unknown option '--sitte'\. De opties zijn --site, /),
    });
  });
});
