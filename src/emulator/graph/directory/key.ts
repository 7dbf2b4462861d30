import { directoryInvalid, type GraphError } from "../../errors.ts";

/** How an object of the directory is named in an address: by its id, or by another key: `(uniqueName='x')`. */
export type Key = Readonly<{ property: string; value: string }>;

/** Reads what stands between the parentheses, or behind the slash. */
export function readKey(written: string): Key {
  const [, property = "id", value = written] = /^(\w+)='(.*)'$/s.exec(written) ?? [];
  return { property, value: value.replaceAll("''", "'") };
}

/** The one comparison that a `$filter` of these calls may hold; undefined when it is another one. */
export function readFilter(filter: string): Key | undefined {
  const [, property = "", value = ""] = /^\s*(\w+)\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter) ?? [];
  return property === "" ? undefined : { property, value: value.replaceAll("''", "'") };
}

/** The refusal of a `$filter` that is not emulated. */
export function filterRefused(filter: string): GraphError {
  return directoryInvalid(`Unsupported or invalid query filter clause: ${filter}`);
}
