import { valuesOf } from "../../src/sharepoint/list/repository.ts";
import { beslissersIn } from "../../src/domain/instelling.ts";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { openDoors } from "../../scripts/start/doors.ts";
import { SITE } from "../../scripts/start/sites.ts";
import { type RunningServer, startServer } from "../../src/emulator/server.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { createWorkspace } from "../../src/sharepoint/workspace.ts";
import { type Outcome, runScript } from "./command.ts";

jest.setTimeout(60_000);

let server: RunningServer;

beforeEach(async () => {
  server = await startServer({ port: 0, data: ":memory:" });
});
afterEach(() => server.close());

const ADDRESS = `https://${SITE.replace(":", "")}`;

async function provision(...args: readonly string[]): Promise<Outcome> {
  const answer = await fetch(`${server.origin}/identity/token?app=setup`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return runScript("provision", ["--graph", server.origin, ...args], { GRAPH_TOKEN: token });
}

test("npm run provision makes the lists and says so; a second time it changes nothing", async () => {
  const first = await provision("--site", ADDRESS);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  for (const { title } of CONTRACTS) expect(first.stdout).toContain(`${title}: made`);
  const second = await provision("--site", ADDRESS);
  expect(second.code).toBe(0);
  expect(second.stdout.trim().split("\n")).toEqual(CONTRACTS.map(({ title }) => `${title}: present`));
});

test("npm run provision names somebody who decides, once, and says when nobody is called that", async () => {
  const beslisser = ["--beslisser", "teammanager@gemeente.example", "--beslisser", "niemand@gemeente.example"];
  const { stdout } = await provision("--site", ADDRESS, ...beslisser);
  expect(stdout).toContain("Beslisser Teammanager Toegang: decides on ontwikkelpunten.");
  expect(stdout).toContain("Beslisser niemand@gemeente.example: not found in the directory.");
  await provision("--site", ADDRESS, ...beslisser);
  const { instellingen } = createWorkspace(await openDoors(server.origin).asAdmin(), SITE);
  expect(beslissersIn(valuesOf(await instellingen.all())).map(({ persoon }) => persoon.name)).toEqual([
    "Teammanager Toegang",
  ]);
});

test("npm run provision reports what somebody changed by hand and leaves it as it is", async () => {
  await provision("--site", ADDRESS);
  const graph = await openDoors(server.origin).asAdmin();
  const path = `${sitePath(SITE)}/lists/Ontwikkelpunten/columns`;
  const { value: columns } = (await graph.send({ method: "GET", path })) as { value: { id: string; name: string }[] };
  const id = columns.find(({ name }) => name === "Toelichting")?.id ?? "";
  await graph.send({ method: "DELETE", path: `${path}/${id}` });
  await graph.send({ method: "POST", path, body: { name: "Toelichting", number: {} } });
  const { code, stdout } = await provision("--site", ADDRESS);
  expect(stdout).toMatch(/Ontwikkelpunten\.Toelichting: differs – .+/);
  expect(stdout).toContain("1 thing differs from what the app expects; mend that by hand.");
  expect(code).toBe(2);
});

test("npm run provision with --dry-run says what it would do to a site that fell behind, and does nothing", async () => {
  await provision("--site", ADDRESS);
  const graph = await openDoors(server.origin).asAdmin();
  const path = `${sitePath(SITE)}/lists/Ontwikkelpunten/columns`;
  const { value: columns } = (await graph.send({ method: "GET", path })) as { value: { id: string; name: string }[] };
  await graph.send({ method: "DELETE", path: `${path}/${columns.find(({ name }) => name === "Rang")?.id}` });
  for (let time = 0; time < 2; time++) {
    const { code, stdout } = await provision("--site", ADDRESS, "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain("Ontwikkelpunten.Rang: would be made");
    expect(stdout).toMatch(/Nothing was changed\.\s*$/);
  }
});

test("npm run provision refuses in one sentence what cannot be", async () => {
  const noToken = await runScript("provision", ["--site", ADDRESS]);
  expect(noToken).toEqual({ code: 1, stdout: "", stderr: "Put the token of an owner of the site in GRAPH_TOKEN." });
  expect((await provision()).stderr).toMatch(/^Name the site with --site/);
  expect((await provision("--site", "ergens")).stderr).toMatch(/^Name the site with --site/);
  expect((await provision("--sitte", ADDRESS)).stderr).toMatch(
    /The options are --site, --graph, --beslisser and --dry-run\.$/,
  );
  const unknown = await provision("--site", "https://gemeente.sharepoint.example/sites/bestaat-niet");
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringMatching(/^There is no such site\./) });
  const wrong = await runScript("provision", ["--graph", server.origin, "--site", ADDRESS], { GRAPH_TOKEN: "onzin" });
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringMatching(/^GRAPH_TOKEN has expired or is not a token/) });
});
