import { readFileSync } from "node:fs";
import * as v from "valibot";

/** The manifest as source; its placeholders look like `{{TAB_DOMAIN}}`. */
export const MANIFEST_SOURCE = "manifest/manifest.json";

const PLACEHOLDER = /\{\{([A-Z_]+)\}\}/g;

export type Values = Readonly<Record<string, string | undefined>>;

/** Any JSON object. */
export const jsonObject = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/** Reads a file of JSON. Throws when it is not there or holds no object. */
export function readJson(file: string): Readonly<Record<string, unknown>> {
  return v.parse(jsonObject, readFileSync(file, "utf8"));
}

/** The same JSON with its placeholders filled in. One without a value stays, so that it can be found. */
export function fill(json: unknown, values: Values): unknown {
  if (typeof json === "string") {
    return json.replace(PLACEHOLDER, (placeholder, name: string) => values[name] ?? placeholder);
  }
  if (Array.isArray(json)) return json.map((item) => fill(item, values));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, fill(value, values)]));
}

/** The names of the placeholders in a JSON, each once, in the order in which they stand there. */
export function placeholdersIn(json: unknown): readonly string[] {
  const names = [...JSON.stringify(json).matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
  return [...new Set(names)];
}
