import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { runScript } from "./command.ts";

/* The commands as an administrator types them, each a process of its own. */

let folder: string;
let children: ChildProcessWithoutNullStreams[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "oefenen-"));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

type Command = Readonly<{ said(): string; sees(pattern: RegExp): Promise<string>; ended: Promise<number | null> }>;

function start(script: string, ...args: readonly string[]): Command {
  const child = spawn(process.execPath, ["--no-warnings", `scripts/${script}.ts`, ...args]);
  children.push(child);
  let said = "";
  const take = (text: Buffer): void => {
    said += text.toString();
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  return {
    said: () => said,
    ended: once(child, "close").then(([code]) => code as number | null),
    async sees(pattern) {
      for (;;) {
        const found = pattern.exec(said)?.[1];
        if (found !== undefined) return found;
        await Promise.race([once(child.stdout, "data"), once(child.stderr, "data")]);
      }
    },
  };
}

/** What the administrator does on the page that a command names. */
async function signsIn(origin: string, command: Command): Promise<void> {
  const code = await command.sees(/typ de code (\w+)/);
  const body = new URLSearchParams({ code, user: "tenantbeheerder@gemeente.example", decision: "allowed" });
  expect((await fetch(`${origin}/identity/devicelogin`, { method: "POST", body })).status).toBe(200);
}

test("the set-up and the look at its health are rehearsed on this machine, with a code that is typed on a page", async () => {
  const out = path.join(folder, "inrichting");
  const tenant = start("rehearse", "--port", "0", "--data", ":memory:", "--out", out, "--no-open");
  const origin = await tenant.sees(/run npm run setup with --emulator (http:\/\/[\w:]+)/);
  expect(tenant.said()).toContain(`ready ${origin}`);

  const site = "https://gemeente.sharepoint.example/sites/procesmatig-werken";
  const args = ["--site", site, "--tab-domain", "werken.gemeente.example", "--out", out, "--no-package"];
  const setup = start("setup", "--emulator", origin, ...args);
  await signsIn(origin, setup);
  expect(await setup.ended).toBe(0);
  expect(setup.said()).toContain("Aangemeld als tenantbeheerder@gemeente.example");
  expect(setup.said()).toMatch(/Lijst Goedkeuringen: gedaan/);
  expect(setup.said()).toMatch(/Dit kan Microsoft Graph niet[^]*az bot create[^]*Klaar\./);
  expect(setup.said()).toContain(`npm run package -- --env ${path.join(out, "package.env")}`);
  expect(readdirSync(out).toSorted()).toEqual(["bot.env", "config.json", "package.env"]);

  const health = start("health", "--config", path.join(out, "config.json"));
  await signsIn(origin, health);
  await health.ended;
  expect(health.said()).toContain(
    "[Goed] Lijsten\n[Goed] Kolommen\n[Goed] Typen en keuzes\n[Goed] Indexen\n[Goed] Machtig",
  );
});

test("a command that was typed wrong ends in one sentence", async () => {
  expect(await runScript("setup", ["--site", "ergens"])).toMatchObject({
    code: 1,
    stderr: "Noem de site met --site, zoals https://gemeente.sharepoint.com/sites/team.",
  });
  expect((await runScript("rehearse", ["--poort", "1"])).stderr).toMatch(/The options are --port, --data, --out/);
});
