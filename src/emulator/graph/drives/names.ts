import type { Database } from "../../core/database.ts";
import { type GraphError } from "../../errors.ts";
import { invalidName, nameTooLong } from "../../fileErrors.ts";
import { MAX_FILE_NAME_LENGTH } from "../../limits.ts";
import type { List } from "../lists/list.ts";
import { childNamed } from "./places.ts";

const FORBIDDEN = /["*:<>?/\\|\p{Cc}]/u;
const RESERVED = /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|~\$.*|.*_vti_.*)$/i;

/**
 * Why a file or folder cannot have this name.
 * Source: "Restrictions and limitations in OneDrive and SharePoint", invalid characters and names.
 */
export function nameRefusal(name: string): GraphError | undefined {
  if (name.length > MAX_FILE_NAME_LENGTH) return nameTooLong();
  const refused = name.trim() === "" || name !== name.trim() || FORBIDDEN.test(name) || RESERVED.test(name);
  return refused || name.endsWith(".") ? invalidName() : undefined;
}

/** The name that `rename` comes to: a number is put before the extension. */
export function freeName(database: Database, list: List, parentId: number, name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let free = name;
  for (let number = 1; childNamed(database, list, parentId, free) !== undefined; number += 1) {
    free = `${stem} ${number}${extension}`;
  }
  return free;
}
