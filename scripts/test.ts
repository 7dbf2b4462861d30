import { spawnSync } from "node:child_process";
import { browserPath } from "./browser.ts";
import { buildIfNeeded } from "./start/build.ts";

/** `npm test`: every test there is, in node, in jsdom and in a real browser. Each runner prints its own counts. */
const say = (line: string): void => console.log(line);

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  try {
    const browser = browserPath(say);
    say(`Browser for the journeys: ${browser}`);
    if (!buildIfNeeded(say)) return 1;
    const unit = run("node_modules/jest/bin/jest.js", args);
    const journeys = run("node_modules/@playwright/test/cli.js", ["test"], { CHROMIUM: browser });
    say(unit === 0 && journeys === 0 ? "All tests passed." : "Some tests failed; see above.");
    return unit === 0 ? journeys : unit;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): number {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}
