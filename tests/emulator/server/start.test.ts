import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { openDatabase } from "../../../src/emulator/core/database.ts";
import { type RunningServer, type ServerOptions, startServer } from "../../../src/emulator/server.ts";
import type { Body, ControlBody } from "../support/body.ts";
import { runToEnd, startProcess, stopProcesses } from "../support/emulatorProcess.ts";

jest.setTimeout(30_000);

let folder: string;
let running: RunningServer[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "emulator-"));
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
});
afterAll(async () => {
  await stopProcesses();
  rmSync(folder, { recursive: true });
});

const file = (name: string): string => path.join(folder, name);

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, data: ":memory:", ...options });
  running.push(server);
  return server;
}

describe("npm run emulator", () => {
  test("says when it is ready, keeps its data file to itself, and stops when it is asked to", async () => {
    const data = file("inUse.db");
    const first = await startProcess(data);
    const second = await runToEnd(["--port", "0", "--data", data]);
    expect(second).toEqual({ code: 1, stderr: `${data} is in use by another emulator.`, stdout: "" });
    expect((await fetch(`${first.origin}/identity/token?app=setup`)).status).toBe(200);
    expect(await first.stop("SIGINT")).toBe(0);
    expect(await (await startProcess(data)).stop("SIGTERM")).toBe(0);
  });

  test("fails with one sentence on a wrong option, a port that is taken, and a file of somebody else", async () => {
    const taken = createServer().listen(0, "localhost");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const foreign = file("brief.txt");
    writeFileSync(foreign, "Dit is van iemand anders.\n");
    const failures = await Promise.all([
      runToEnd(["--prot", "1"]),
      runToEnd(["--port", port]),
      runToEnd(["--port", "0", "--data", foreign]),
    ]);
    taken.close();
    expect(failures).toEqual([
      { code: 1, stderr: "Unknown option '--prot'. The options are --port, --data and --seed.", stdout: "" },
      { code: 1, stderr: `Port ${port} is already in use; choose another with --port.`, stdout: "" },
      { code: 1, stderr: `${foreign} is not a data file of this emulator; it is left untouched.`, stdout: "" },
    ]);
  });
});

describe("the data file", () => {
  test.each<[string, (at: string) => void]>([
    ["a text", (at) => writeFileSync(at, "Dit is van iemand anders.\n".repeat(200))],
    ["an empty file", (at) => writeFileSync(at, "")],
    [
      "a database of something else",
      (at) => {
        const other = new DatabaseSync(at);
        other.exec("CREATE TABLE mijn (x); INSERT INTO mijn VALUES (1)");
        other.close();
      },
    ],
    [
      "a database with a log that was not written back",
      (at) => {
        const other = new DatabaseSync(`${at}-origin`);
        other.exec("PRAGMA journal_mode = WAL; CREATE TABLE mijn (x); INSERT INTO mijn VALUES (1)");
        for (const part of ["", "-wal", "-shm"]) copyFileSync(`${at}-origin${part}`, `${at}${part}`);
        other.close();
      },
    ],
  ])("is left untouched when it is %s", (name, write) => {
    const data = file(`${name}.db`);
    write(data);
    const contents = (): readonly string[] =>
      readdirSync(folder)
        .filter((found) => found.startsWith(name))
        .map((found) => `${found} ${readFileSync(file(found)).toString("base64")}`);
    const before = contents();
    expect(() => openDatabase(data)).toThrow(`${data} is not a data file of this emulator; it is left untouched.`);
    expect(contents()).toEqual(before);
  });

  test.each([
    ["/bestaat/niet/x.db", "/bestaat/niet/x.db cannot be opened: unable to open database file."],
    ["/", "/ is not a data file of this emulator; it is left untouched."],
  ])("cannot be %s", (data, sentence) => {
    expect(() => openDatabase(data)).toThrow(sentence);
  });

  test("of another version is not touched either", () => {
    const data = file("later.db");
    const database = openDatabase(data);
    database.sql.exec("PRAGMA user_version = 99");
    database.close();
    expect(() => openDatabase(data)).toThrow("was made by another version of the emulator");
  });

  test("appears only when it is complete, whatever an earlier start left behind", () => {
    const data = file("half.db");
    writeFileSync(`${data}-unfinished`, "rest");
    openDatabase(data).close();
    openDatabase(data).close();
    expect(existsSync(`${data}-unfinished`)).toBe(false);
  });
});

describe("the server", () => {
  test("answers over http, with links to where it was reached", async () => {
    const server = await start();
    const url = `${server.origin}/identity/token?user=consulent1@gemeente.example`;
    const token = (await (await fetch(url)).json()) as ControlBody;
    const headers = { Authorization: `Bearer ${token.access_token}` };
    const body = (await (await fetch(`${server.origin}/v1.0/me`, { headers })).json()) as Body;
    expect(body["@odata.context"]).toBe(`${server.origin}/v1.0/$metadata#users/$entity`);
  });

  test.each(["before", "after"])("cuts a connection for real, %s the work", async (when) => {
    const server = await start();
    const rule = JSON.stringify({ cut: true, when, times: 1 });
    await fetch(`${server.origin}/emulator/faults`, { method: "POST", body: rule });
    await expect(fetch(`${server.origin}/v1.0/me`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${server.origin}/v1.0/me`)).status).toBe(401);
  });

  test.each(["127.0.0.1", "::1"])("answers on every address of this machine that exists, such as %s", async (host) => {
    const probe = createServer().listen(0, host);
    const exists = await Promise.race([
      once(probe, "listening").then(() => true),
      once(probe, "error").then(() => false),
    ]);
    if (exists) probe.close();
    const server = await start();
    const address = `http://${host === "::1" ? "[::1]" : host}:${new URL(server.origin).port}`;
    const reached = fetch(`${address}/identity/token?app=setup`).then(({ status }) => status);
    await (exists ? expect(reached).resolves.toBe(200) : expect(reached).rejects.toThrow("fetch failed"));
  });

  test("sees that its port is taken, on whatever address of this machine", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toThrow("already in use");
    taken.close();
  });

  test("frees its port when it is closed, and only then", async () => {
    const server = await startServer({ port: 0, data: ":memory:" });
    const port = Number(new URL(server.origin).port);
    await expect(start({ port })).rejects.toThrow("already in use");
    await server.close();
    expect((await start({ port })).origin).toBe(server.origin);
  });
});
