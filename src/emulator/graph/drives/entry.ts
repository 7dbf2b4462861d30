import type { Database } from "../../core/database.ts";
import type { Item } from "../items/cell.ts";
import { readItem } from "../items/store.ts";
import type { List } from "../lists/list.ts";
import type { EntryKey } from "./address.ts";
import { isFolder } from "./file.ts";
import { guidOfEntry, rootGuid } from "./ids.ts";
import { childNamed, itemByGuid, TOP } from "./places.ts";

/** Something in a drive: the top folder, or a row of the library. */
export type Entry = Readonly<{ kind: "top" }> | Readonly<{ kind: "row"; item: Item }>;

/** Where something is to be put: an existing row, or a name that is free in a folder that may have to be made. */
export type Target =
  | Readonly<{ kind: "entry"; entry: Entry }>
  | Readonly<{ kind: "free"; parentId: number; folders: readonly string[]; name: string }>;

const top: Entry = { kind: "top" };

/** What is there under this key; undefined when nothing is. */
export function findEntry(database: Database, list: List, key: EntryKey): Entry | undefined {
  const target = findTarget(database, list, key);
  return target?.kind === "entry" ? target.entry : undefined;
}

/** Undefined when an id is unknown or a path leads through a file. */
export function findTarget(database: Database, list: List, key: EntryKey): Target | undefined {
  switch (key.by) {
    case "root":
      return { kind: "entry", entry: top };
    case "row":
      return rowEntry(/^[1-9]\d{0,14}$/.test(key.row) ? readItem(database, list.key, Number(key.row)) : undefined);
    case "id": {
      const guid = guidOfEntry(list, key.id);
      if (guid === rootGuid(list)) return { kind: "entry", entry: top };
      return rowEntry(guid === undefined ? undefined : itemByGuid(database, list, guid));
    }
    case "path": {
      const from = findTarget(database, list, key.from);
      const names = key.path.split("/").filter((name) => name !== "");
      return from?.kind === "entry" ? walk(database, list, from.entry, names) : undefined;
    }
  }
}

/** Follows names from a folder down. */
export function walk(database: Database, list: List, from: Entry, names: readonly string[]): Target | undefined {
  let entry = from;
  for (const [at, name] of names.entries()) {
    if (entry.kind === "row" && !isFolder(entry.item)) return undefined;
    const parentId = folderId(entry);
    const child = childNamed(database, list, parentId, name);
    if (child === undefined) {
      return { kind: "free", parentId, folders: names.slice(at, -1), name: names.at(-1) ?? name };
    }
    entry = { kind: "row", item: child };
  }
  return { kind: "entry", entry };
}

/** The id under which children of this are kept. */
export function folderId(entry: Entry): number {
  return entry.kind === "top" ? TOP : entry.item.id;
}

function rowEntry(item: Item | undefined): Target | undefined {
  return item === undefined ? undefined : { kind: "entry", entry: { kind: "row", item } };
}
