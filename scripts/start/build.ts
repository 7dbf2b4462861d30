import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, statSync, writeFileSync, mkdirSync } from "node:fs";

const STAMP = "dist/built.json";
const SOURCES = ["src/app/**/*", "src/teams/**/*", "src/domain/**/*", "src/sharepoint/**/*", "src/emulator/host/**/*"];
const SETTINGS = ["webpack.config.js", "package-lock.json", "scripts/build/*"];

/** Builds the tab and the host page when something changed since the last time. Answers whether it is built. */
export function buildIfNeeded(say: (line: string) => void): boolean {
  const newest = newestChange();
  if (isBuilt(newest)) return true;
  say("Building the tab (once; later starts skip this) …");
  const { status } = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) return false;
  mkdirSync("dist", { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ newest }));
  return true;
}

/** The time of the last change to anything that goes into the build, in ms. */
function newestChange(): number {
  const files = globSync([...SOURCES, ...SETTINGS]);
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function isBuilt(newest: number): boolean {
  if (!existsSync(STAMP) || !existsSync("dist/tab/index.html") || !existsSync("dist/host/index.html")) return false;
  const stamp = JSON.parse(readFileSync(STAMP, "utf8")) as { newest?: number };
  return stamp.newest === newest;
}
