import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs, parseEnv } from "node:util";
import { messageOf } from "../src/emulator/core/message.ts";
import type { Values } from "./package/fill.ts";
import { type AppPackage, makePackage } from "./package/makePackage.ts";
import { buildIfNeeded } from "./start/build.ts";

/**
 * `npm run package -- --env FILE [--out FOLDER] [--no-build]` builds the tab and makes the package that an administrator
 * uploads to Teams. FILE holds lines as in `TAB_DOMAIN=werken.gemeente.nl`; docs/beheer/app-pakket.md names them.
 */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") return fail([options]);
  const made = await makePackage(options.values);
  if (!made.ok) return fail(made.error);
  if (options.build && !buildIfNeeded(say)) return fail(["The tab could not be built; see above."]);
  if (options.build) say(`Tab: put what is in dist/tab on https://${options.values.TAB_DOMAIN?.trim() ?? ""}/.`);
  say(`Package: ${write(made.value, options.out)}.`);
  return 0;
}

function say(line: string): void {
  console.log(line);
}

type Options = Readonly<{ values: Values; out: string; build: boolean }>;

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        env: { type: "string" },
        out: { type: "string", default: "appPackage" },
        "no-build": { type: "boolean", default: false },
      },
    });
    if (values.env === undefined) return "Name the file with the values of your municipality with --env.";
    if (!existsSync(values.env)) return `There is no file ${values.env}.`;
    return { values: parseEnv(readFileSync(values.env, "utf8")), out: values.out, build: !values["no-build"] };
  } catch (error) {
    const [first = ""] = messageOf(error).split(". ");
    return `${first}. The options are --env FILE, --out FOLDER and --no-build.`;
  }
}

/** Puts the package down, with its parts beside it to look at. Answers where it is and how to know it again. */
function write({ version, zip, files }: AppPackage, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) if (name.endsWith(".json")) writeFileSync(path.join(folder, name), bytes);
  const file = path.join(folder, `procesmatig-werken-${version}.zip`);
  writeFileSync(file, zip);
  const hash = createHash("sha256").update(zip).digest("hex");
  return `${file} (${files.size} files, sha256 ${hash})`;
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
