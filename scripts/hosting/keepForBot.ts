import { readFileSync, writeFileSync } from "node:fs";
import { loadedFrom } from "./botPackages.ts";

/**
 * `node scripts/hosting/keepForBot.ts`, while the image of the bot is made: leaves in package.json what the bot loads, so
 * that `npm prune` takes away what only the tab and the tests use.
 */
const { packages } = loadedFrom("src/bot/main.ts");
const { dependencies, ...rest } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};
const kept = Object.fromEntries(Object.entries(dependencies).filter(([name]) => packages.includes(name)));
const manifest = { ...rest, dependencies: kept, devDependencies: undefined, optionalDependencies: undefined };
writeFileSync("package.json", `${JSON.stringify(manifest, undefined, 2)}\n`);
