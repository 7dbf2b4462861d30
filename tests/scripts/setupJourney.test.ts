import { readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseConfig as parseTabConfig } from "../../src/app/config.ts";
import { createBot } from "../../src/bot/bot.ts";
import { parseConfig as parseBotConfig } from "../../src/bot/config.ts";
import { bareMunicipality } from "../../src/emulator/core/bareMunicipality.ts";
import { findPerson } from "../../src/emulator/core/tenant.ts";
import { type RunningServer, startServer } from "../../src/emulator/server.ts";
import { createGraph, type Graph } from "../../src/sharepoint/graph/graph.ts";
import { searchPeople } from "../../src/sharepoint/people.ts";
import { createWorkspace } from "../../src/sharepoint/workspace.ts";
import { logRows, statusOf, submit } from "../bot/support/tab.ts";
import { chatOf, press, upn } from "../bot/support/teams.ts";
import type { Town } from "../bot/support/town.ts";
import type { Desk } from "../support/municipality.ts";
import { openSetup, outcomeOf, type Setup } from "./bareTenant.ts";

/* The main job, with nothing but what `npm run setup` made: its files, its registrations, its grants, its lists. */

let server: RunningServer;
let setup: Setup;
let town: Town;

beforeAll(async () => {
  let botOrigin = "";
  const toBot = (request: Request): Promise<Response> =>
    fetch(new Request(request.url.replace("https://bot.example", botOrigin), request));
  server = await startServer({ port: 0, data: ":memory:", tenant: bareMunicipality, send: toBot });
  setup = openSetup(server.emulator, { args: ["--emulator", server.origin] });
  await setup.run();
  town = townOf((origin) => {
    botOrigin = origin;
  });
  const { botClientId, http } = town;
  await http("PUT", `/emulator/bots/${botClientId}`, { endpoint: "https://bot.example/api/messages" });
  for (const alias of ["consulent1", "teammanager"]) {
    await http("POST", `/emulator/bots/${botClientId}/install`, { user: upn(alias) });
  }
});
afterAll(async () => {
  setup.close();
  await server.close();
});

/** The municipality as the files of the set-up describe it: the tab and the bot get their tokens by those alone. */
function townOf(botListensAt: (origin: string) => void): Town {
  const read = (name: string): string => readFileSync(path.join(setup.folder, name), "utf8");
  const tab = parseTabConfig(JSON.parse(read("config.json")));
  const bot = parseBotConfig({ ...parseEnv(read("bot.env")), PORT: "0", PUBLIC_URL: "", SWEEP_EVERY_SECONDS: "86400" });
  if (!tab.ok || !bot.ok) throw new Error("The files are refused.");
  const { clientId, botClientId, site, scopes } = tab.value;
  const { emulator, origin } = server;

  const http = async <T>(method: string, address: string, body?: unknown): Promise<T> => {
    const response = await fetch(origin + address, { method, body: JSON.stringify(body) });
    const text = await response.text();
    return (text === "" ? undefined : JSON.parse(text)) as T;
  };
  const token = async (query: string): Promise<string> => {
    const answer = await http<{ access_token?: string; error?: string }>("GET", `/identity/token?${query}`);
    if (answer.access_token === undefined) throw new Error(answer.error);
    return answer.access_token;
  };
  const desk = (query: string, me: Desk["me"]): Promise<Desk> => {
    const graph = createGraph({ getToken: () => token(query), graphOrigin: origin });
    return Promise.resolve({ me, graph, workspace: createWorkspace(graph, site) });
  };
  const person: Town["person"] = (alias) => {
    const found = findPerson(bareMunicipality, upn(alias));
    if (found === undefined) throw new Error(`There is no ${alias}.`);
    return found;
  };
  return {
    emulator,
    botClientId,
    person,
    token,
    http,
    origin,
    config: bot.value,
    logged: [],
    as(alias) {
      const { id, displayName } = person(alias);
      const query = new URLSearchParams({ user: upn(alias), client: clientId, scopes: scopes.join(" ") });
      return desk(query.toString(), { id, name: displayName });
    },
    asApp: () => desk(`app=${botClientId}`, { id: botClientId, name: "bot" }),
    call: (address, init) => fetch(origin + address, init),
    async startBot() {
      const quick = { sleep: () => Promise.resolve(), chance: () => 0, stopWithinMs: 2_000 };
      const running = createBot(bot.value, { logTo: { write: () => true }, ...quick });
      const { port } = await running.start();
      const listensAt = `http://localhost:${port}`;
      botListensAt(listensAt);
      return { ...running, origin: listensAt };
    },
    close: () => Promise.resolve(),
  };
}

/** Adds a point, submits it, approves it on the card, and has the bot carry it out. Throws at the step that fails. */
async function mainJob(title: string): Promise<string> {
  const bot = await town.startBot();
  try {
    const { graph } = await town.as("consulent1");
    await findTrekker(graph);
    const punt = await submit(town, { title });
    await bot.sweep();
    const card = (await chatOf(town, "teammanager")).find(({ attachments }) =>
      JSON.stringify(attachments).includes(title),
    );
    if (card === undefined) throw new Error("The teammanager got no card.");
    await press(town, "teammanager", card, "Keur goed");
    await bot.sweep();
    return await statusOf(town, punt);
  } finally {
    await bot.stop();
  }
}

async function findTrekker(graph: Graph): Promise<void> {
  const found = await searchPeople(graph, "Regisseur");
  if (found.length === 0) throw new Error("Nobody was found.");
}

describe("what npm run setup made", () => {
  test("carries the main job from the point to the decision that was applied", async () => {
    expect(await mainJob("Alles werkt")).toBe("approved");
    expect(await logRows(town, "toegepast")).toHaveLength(1);
  });

  test.each<[string, string, string, RegExp]>([
    [
      "the consent for the lists",
      "Toestemming voor de tab",
      "UPDATE scope_grants SET scope = 'User.ReadBasic.All' WHERE principal_id = ''",
      /consented to Sites.Selected/,
    ],
    [
      "the consent for people",
      "Toestemming voor de tab",
      "UPDATE scope_grants SET scope = 'Sites.Selected' WHERE principal_id = ''",
      /consented to User.ReadBasic.All/,
    ],
    ["the permission of the bot", "Toestemming voor de bot", "DELETE FROM role_assignments", /got no card/],
    [
      "the grant of the site for the tab",
      "De tab in de site",
      "DELETE FROM site_grants WHERE display_name = 'Procesmatig werken'",
      /403 accessDenied/,
    ],
    [
      "the grant of the site for the bot",
      "De bot in de site",
      "DELETE FROM site_grants WHERE display_name = 'Procesmatig werken (bot)'",
      /got no card/,
    ],
  ])(
    "is no more than is needed: without %s it fails, and setting up again mends just that",
    async (what, subject, sql, reason) => {
      server.emulator.core.database.sql.exec(sql);
      await expect(mainJob(what)).rejects.toThrow(reason);

      const lines = await setup.run();
      expect(outcomeOf(lines, subject)).toBe("done");
      expect(setup.writes()).toHaveLength(1);
    },
  );

  test("works again when all is mended", async () => {
    expect(await mainJob("En weer")).toBe("approved");
  });
});
