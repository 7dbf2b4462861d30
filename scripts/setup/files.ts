import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import * as v from "valibot";
import { SetupError } from "./report.ts";
import type { Words } from "./words.ts";

/** What the set-up writes down; whatever somebody added to a file stays. */
export type Files = Readonly<{
  /** The settings in a file of lines like `NAME=value`; none when it is not there. */
  readEnv(name: string): Readonly<Record<string, string>>;
  /** The content of a JSON file. Throws SetupError when it holds something else. */
  readJson(name: string): Readonly<Record<string, unknown>>;
  /** Sets these values and leaves the others; answers whether anything changed. */
  writeEnv(name: string, values: Readonly<Record<string, string>>): "done" | "already";
  writeJson(name: string, values: Readonly<Record<string, unknown>>): "done" | "already";
  pathOf(name: string): string;
}>;

/** Settings may hold a secret, so only the owner reads them; the JSON goes to a web server. */
const PRIVATE = 0o600;
const PUBLIC = 0o644;

/** The files of one folder. A file is replaced in one go, so that it is never half there. */
export function openFiles(folder: string, words: Words): Files {
  const pathOf = (name: string): string => path.join(folder, name);
  const textOf = (name: string): string => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), "utf8") : "");

  function replace(name: string, content: string, mode: number): void {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${pathOf(name)}-unfinished`;
    writeFileSync(unfinished, content, { mode });
    chmodSync(unfinished, mode);
    renameSync(unfinished, pathOf(name));
  }

  function readJson(name: string): Readonly<Record<string, unknown>> {
    const text = textOf(name);
    if (text === "") return {};
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), text);
    if (!parsed.success) throw new SetupError(words.unreadableFile(pathOf(name)));
    return parsed.output;
  }

  function readEnv(name: string): Readonly<Record<string, string>> {
    const settings = Object.entries(parseEnv(textOf(name)));
    return Object.fromEntries(settings.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  }

  return {
    pathOf,
    readEnv,
    readJson,
    writeEnv(name, values) {
      const now = readEnv(name);
      if (Object.entries(values).every(([key, value]) => now[key] === value)) return "already";
      const kept = textOf(name)
        .split("\n")
        .filter((line) => line.trim() !== "" && !Object.hasOwn(values, line.split("=")[0]?.trim() ?? ""));
      const lines = Object.entries(values).map(
        ([key, value]) => `${key}=${/[\s#"]/.test(value) ? `"${value}"` : value}`,
      );
      replace(name, `${[...kept, ...lines].join("\n")}\n`, PRIVATE);
      return "done";
    },
    writeJson(name, values) {
      const now = readJson(name);
      if (Object.entries(values).every(([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value))) {
        return "already";
      }
      replace(name, `${JSON.stringify({ ...now, ...values }, undefined, 2)}\n`, PUBLIC);
      return "done";
    },
  };
}
