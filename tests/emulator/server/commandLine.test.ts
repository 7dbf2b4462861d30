import { describe, expect, test } from "@jest/globals";
import { parseCommand } from "../../../src/emulator/commandLine.ts";

describe("the command line", () => {
  test("has a value for everything", () => {
    expect(parseCommand([])).toEqual({ ok: true, command: { port: 3979, data: ":memory:", seed: "empty" } });
    expect(parseCommand(["--port", "0", "--data", "x.db", "--seed", "demo"])).toEqual({
      ok: true,
      command: { port: 0, data: "x.db", seed: "demo" },
    });
  });

  test.each<[readonly string[], string]>([
    [["--prot", "1"], "Unknown option '--prot'. The options are --port, --data and --seed."],
    [["4000"], "Unexpected argument '4000'. The options are --port, --data and --seed."],
    [["--port"], "Option '--port <value>' argument missing. The options are --port, --data and --seed."],
    [["--port", "-1"], "Option '--port' argument is ambiguous. The options are --port, --data and --seed."],
    [["--port", "veel"], "--port wants a number from 0 to 65535, not veel."],
    [["--port", "70000"], "--port wants a number from 0 to 65535, not 70000."],
    [["--data", ""], "--data wants a file, or :memory:."],
    [["--seed", "vol"], "--seed is bare, empty or demo, not vol."],
  ])("%j is refused in one sentence", (args, sentence) => {
    expect(parseCommand(args)).toEqual({ ok: false, sentence });
  });
});
