import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/** The names under which a browser of the Chromium family stands on a PATH. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
  "chrome",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * The path of a browser for the journeys: the one that CHROMIUM names, one that stands on this machine, Playwright's own,
 * or one that is fetched now. Says what it does. Throws one sentence when none can be had: journeys are never skipped.
 */
export function browserPath(say: (line: string) => void): string {
  return named() ?? found() ?? fetched(say);
}

function named(): string | undefined {
  const wanted = process.env.CHROMIUM;
  if (wanted === undefined || wanted === "") return undefined;
  if (existsSync(wanted)) return wanted;
  throw new Error(`CHROMIUM names ${wanted}, but there is no such file.`);
}

function found(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].filter(
    (folder) => folder !== undefined,
  );
  const installed = WINDOWS.flatMap((place) => programs.map((folder) => path.join(folder, place)));
  return [...onPath, ...MAC, ...installed, chromium.executablePath()].find((candidate) => existsSync(candidate));
}

function fetched(say: (line: string) => void): string {
  if (process.platform === "linux" && process.getuid?.() === 0 && hasAptGet()) {
    say("No Chromium, Chrome or Edge found: installing Debian's chromium with apt-get …");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"]);
  } else {
    say("No Chromium, Chrome or Edge found: fetching Playwright's own Chromium …");
    run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  }
  const browser = found();
  if (browser !== undefined) return browser;
  throw new Error("The journeys need a browser: install Chromium, Chrome or Edge, or name one in CHROMIUM.");
}

function hasAptGet(): boolean {
  return spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} did not succeed; install Chromium, Chrome or Edge yourself.`);
}
