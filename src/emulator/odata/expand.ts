import { MAX_EXPAND_DEPTH } from "../limits.ts";

/** One entry of `$expand`, e.g. `fields($select=Title,Status)`. `select` is undefined when everything is asked. */
export type Expansion = Readonly<{
  name: string;
  select: readonly string[] | undefined;
  expand: readonly Expansion[];
}>;

/** Everything that can be expanded somewhere; clients write these in any case. */
const NAMES = [
  "fields",
  "versions",
  "columns",
  "items",
  "contentTypes",
  "drive",
  "driveItem",
  "listItem",
  "children",
  "thumbnails",
  "permissions",
];

/** Parses `$expand`; undefined when parentheses do not match or an option inside is unknown. */
export function parseExpand(source: string, depth = 0): readonly Expansion[] | undefined {
  if (depth > MAX_EXPAND_DEPTH) return undefined;
  const expansions: Expansion[] = [];
  for (const part of splitOutside(source, ",")) {
    const expansion = parseOne(part.trim(), depth);
    if (expansion === undefined) return undefined;
    expansions.push(expansion);
  }
  return expansions;
}

/** Parses `$select`: names with commas between them. */
export function parseSelect(source: string): readonly string[] {
  return source
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function parseOne(source: string, depth: number): Expansion | undefined {
  const [, name, , inside] = /^([\w.]+)(\((.*)\))?$/s.exec(source) ?? [];
  if (name === undefined) return undefined;

  let select: readonly string[] | undefined;
  let expand: readonly Expansion[] = [];
  for (const option of inside === undefined ? [] : splitOutside(inside, ";")) {
    const [, key, value] = /^\s*\$?(\w+)\s*=(.*)$/s.exec(option) ?? [];
    if (key === undefined || value === undefined) return undefined;
    if (key.toLowerCase() === "select") select = parseSelect(value);
    else if (key.toLowerCase() === "expand") {
      const nested = parseExpand(value, depth + 1);
      if (nested === undefined) return undefined;
      expand = nested;
    } else return undefined;
  }
  return { name: canonicalName(name), select, expand };
}

function canonicalName(written: string): string {
  return NAMES.find((name) => name.toLowerCase() === written.toLowerCase()) ?? written;
}

/** Splits at a separator that stands outside every pair of parentheses. */
function splitOutside(source: string, separator: "," | ";"): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === "(") depth += 1;
    else if (source[at] === ")") depth -= 1;
    else if (source[at] === separator && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)].filter((part) => part.trim() !== "");
}
