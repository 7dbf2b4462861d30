import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { openDoors } from "../../scripts/start/doors.ts";
import { parseOptions } from "../../scripts/start/options.ts";
import { SITE } from "../../scripts/start/sites.ts";
import { startServer } from "../../src/emulator/server.ts";
import { createWorkspace } from "../../src/sharepoint/workspace.ts";
import { startProcess, stopProcesses } from "../emulator/support/emulatorProcess.ts";
import { runScript } from "./command.ts";

jest.setTimeout(60_000);

describe("npm start", () => {
  test("has options with sensible defaults", () => {
    expect(parseOptions([])).toEqual({ port: 4280, data: ".local", reset: false, open: true });
    expect(parseOptions(["--port", "5000", "--reset", "--no-open", "--data", "elders"])).toEqual({
      port: 5000,
      data: "elders",
      reset: true,
      open: false,
    });
  });

  test("refuses a wrong option in one sentence", () => {
    expect(parseOptions(["--port", "0"])).toBe("--port wants a number from 1 to 65535, not 0.");
    expect(parseOptions(["--port", "4280x"])).toBe("--port wants a number from 1 to 65535, not 4280x.");
    expect(parseOptions(["--data", " "])).toBe("--data wants a folder.");
    expect(parseOptions(["--poort", "1"])).toMatch(
      /^Unknown option '--poort'.* The options are --port N, --data FOLDER, --reset and --no-open\.$/,
    );
  });

  test("stops with one sentence when the port is taken, and leaves a file of somebody else alone", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "start-"));
    const server = await startServer({ port: 0, data: ":memory:" });
    const { port } = new URL(server.origin);
    const taken = await runScript("start", ["--no-open", "--port", port, "--data", folder]);
    expect(taken).toMatchObject({
      code: 1,
      stderr: `Port ${port} is already in use; choose another with --port.`,
    });
    await server.close();
    rmSync(folder, { recursive: true });

    const foreign = mkdtempSync(path.join(tmpdir(), "start-"));
    writeFileSync(path.join(foreign, "microsoft365.sqlite"), "Dit is van iemand anders.\n");
    const refused = await runScript("start", ["--no-open", "--port", port, "--data", foreign]);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("microsoft365.sqlite") });
    rmSync(foreign, { recursive: true });
  });
});

describe("npm run emulator", () => {
  test("with --seed demo holds the demo municipality when it says that it is ready", async () => {
    const { origin } = await startProcess(":memory:", "demo");
    const { punten } = createWorkspace(await openDoors(origin).as("consulent1"), SITE);
    const { stored, unreadable } = await punten.all();
    expect(stored.length).toBeGreaterThanOrEqual(60);
    expect(unreadable).toEqual([]);
    await stopProcesses();
  });
});
