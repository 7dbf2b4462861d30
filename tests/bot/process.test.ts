import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { environmentFor, freePort } from "./support/botProcess.ts";
import { logRows, statusOf, submit } from "./support/tab.ts";
import { cardAbout, install, press } from "./support/teams.ts";
import { notified, openTown, type Town } from "./support/town.ts";
import { until } from "./support/until.ts";

/** The bot as an administrator runs it: a process of its own, by its environment. */

const MAIN = path.join(__dirname, "../../src/bot/main.ts");

let town: Town;
let child: ChildProcess | undefined;
let said: string;

beforeEach(async () => {
  town = await openTown();
  said = "";
});

afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  await town.close();
});

function run(
  env: Readonly<Record<string, string>>,
  { stdio = "pipe", args = [] }: Readonly<{ stdio?: StdioOptions; args?: readonly string[] }> = {},
): ChildProcess {
  const started = spawn(process.execPath, [MAIN, ...args], { env, stdio });
  for (const stream of [started.stdout, started.stderr]) {
    stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  }
  child = started;
  return started;
}

const environment = (port: number): Record<string, string> => environmentFor(town, port);

describe("the process", () => {
  test("stops at once with one sentence when a setting is missing", async () => {
    const [code] = (await once(run({ ...environment(0), TENANT_ID: "" }), "exit")) as [number];
    expect([code, said]).toEqual([1, "The bot cannot start: set TENANT_ID.\n"]);
  });

  test("stops with one sentence when its port is taken", async () => {
    const port = Number(new URL(town.origin).port);
    const [code] = (await once(run(environment(port)), "exit")) as [number];
    expect([code, said]).toEqual([1, `The bot cannot start: port ${port} is already in use.\n`]);
  });

  test("becomes ready, logs JSON only, and ends well when it is asked to", async () => {
    const port = await freePort();
    const running = run(environment(port));
    await ready(port);
    running.kill("SIGTERM");
    const [code] = (await once(running, "exit")) as [number];
    const lines = said
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { action: string });
    // How much work it did in between depends on when the signal came.
    const actions = lines.map(({ action }) => action).filter((action) => !action.startsWith("sweep."));
    expect([code, actions]).toEqual([0, ["bot.start", "bot.stop"]]);
  });

  test("finishes a decision that is under way when it is told to stop, and takes in nothing more", async () => {
    const port = await freePort();
    await town.http("PUT", "/emulator/bots/bot", { endpoint: `http://localhost:${port}/api/messages` });
    const punt = await submit(town);
    const running = run(environment(port));
    await ready(port);
    await install(town, "teammanager");
    await until(
      () => logRows(town, "kaart"),
      (rows) => rows.length === 1,
    );
    const card = await cardAbout(town, "teammanager", punt.value.title);
    await town.http("POST", "/emulator/faults", { path: "/items", latencyMs: 150 });
    await town.http("DELETE", "/emulator/usage");
    const pressed = press(town, "teammanager", card, "Keur goed");
    await until(
      () => town.http<{ requests: number }>("GET", "/emulator/usage"),
      ({ requests }) => requests > 0,
    );
    running.kill("SIGTERM");
    expect(await pressed).toMatchObject({ outcome: "card" });
    expect(await once(running, "exit")).toEqual([0, null]);
    expect(await statusOf(town, punt)).toBe("approved");
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow("fetch failed");
  });

  test("ends its subscriptions when it is asked to, says how many there were, and does nothing else", async () => {
    await town.startBot({}, notified);
    const running = run(environment(0), { args: ["--unsubscribe"] });
    const [code] = (await once(running, "exit")) as [number];
    expect([code, said]).toEqual([0, "Subscriptions ended: 2.\n"]);
  });

  test("does not outlive the program that started it over a channel", async () => {
    const port = await freePort();
    const running = run(environment(port), { stdio: ["ignore", "pipe", "pipe", "ipc"] });
    await ready(port);
    running.disconnect();
    expect(await once(running, "exit")).toEqual([0, null]);
  });
});

function ready(port: number): Promise<number> {
  const ask = () =>
    fetch(`http://localhost:${port}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
  return until(ask, (status) => status === 200);
}
