import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { openDoors } from "../../scripts/start/doors.ts";
import { clientIdOf } from "../../scripts/start/serve.ts";
import { SITE } from "../../scripts/start/sites.ts";
import { municipality } from "../../src/emulator/core/municipality.ts";
import { type RunningServer, startServer } from "../../src/emulator/server.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { type Outcome, runScript } from "./command.ts";

jest.setTimeout(60_000);

let server: RunningServer;
let folder: string;

beforeEach(async () => {
  server = await startServer({ port: 0, data: ":memory:" });
  folder = await mkdtemp(path.join(tmpdir(), "health-"));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function configured(some: object = {}): Promise<string> {
  const file = path.join(folder, "config.json");
  const [clientId, botClientId] = [clientIdOf("tab"), clientIdOf("bot")];
  const config = { clientId, botClientId, tenantId: municipality.id, site: SITE, graphOrigin: server.origin, ...some };
  await writeFile(file, JSON.stringify(config));
  return file;
}

async function health(...args: readonly string[]): Promise<Outcome> {
  const answer = await fetch(`${server.origin}/identity/token?app=setup`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return runScript("health", args, { GRAPH_TOKEN: token });
}

test("npm run health tells an empty site from one that was set up, and sets it up when asked to", async () => {
  const config = await configured();
  const empty = await health("--config", config, "--json");
  expect(empty).toMatchObject({ code: 2, stderr: "" });
  expect(JSON.parse(empty.stdout)).toMatchObject({
    toestand: "fout",
    regels: expect.arrayContaining([expect.objectContaining({ controle: "lijsten", toestand: "fout" })]),
  });

  const mended = await health("--config", config, "--herstel");
  expect(mended.stdout).toContain("[Goed] Lijsten\n[Goed] Kolommen\n[Goed] Typen en keuzes\n[Goed] Indexen");
  // Nobody was named yet, and the bot is not known: those take a person.
  expect(mended.stdout).toContain("[Fout] Beslissers\n    Niemand mag vandaag beslissen over ontwikkelpunten.\n    → ");
  expect(mended.stdout).toContain("[Let op] Bot\n");
  expect(mended.code).toBe(2);

  const admin = await openDoors(server.origin).asAdmin();
  await admin.send({ method: "DELETE", path: `${sitePath(SITE)}/lists/Metingen` });
  expect((await health("--config", config)).stdout).toContain("De lijst Metingen is er niet.");
});

test("npm run health refuses in one sentence what cannot be looked at", async () => {
  expect(await runScript("health", ["--config", "x"])).toMatchObject({
    code: 3,
    stderr: "x is er niet, of er staat geen JSON in.",
  });
  expect(await runScript("health", ["--config", "x"], { GRAPH_TOKEN: "" })).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^GRAPH_TOKEN is leeg\./),
  });
  expect((await health()).stderr).toMatch(/^Noem met --config/);
  expect((await health("--config", "nergens.json")).stderr).toBe("nergens.json is er niet, of er staat geen JSON in.");
  expect((await health("--confg", "x")).stderr).toMatch(/De opties zijn --config, --json en --herstel\.$/);
  const wrong = await health("--config", await configured({ botClientId: "geen-guid" }));
  expect(wrong).toMatchObject({ code: 2, stdout: expect.stringContaining("De instelling botClientId ontbreekt") });
  const away = await health("--config", await configured({ site: "gemeente.sharepoint.example:/sites/elders" }));
  expect(away).toMatchObject({ code: 3, stderr: expect.stringMatching(/^Deze site is er niet\./) });
});
