import { toSeconds } from "../../core/clock.ts";
import type { Core } from "../../core/core.ts";
import { integer } from "../../core/row.ts";
import { type GraphError, nameTaken } from "../../errors.ts";
import { driveItemChanged, invalidMove } from "../../fileErrors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Stamp } from "../identities.ts";
import { changeCells, changeCount, type Cells, type Item } from "../items/cell.ts";
import { deleteItem, insertItem, rewriteItem, updateItem } from "../items/store.ts";
import { readVersions } from "../items/versions.ts";
import { defaultCells, duplicateIn } from "../items/write.ts";
import type { List } from "../lists/list.ts";
import { type Bytes, dropBytes, keepBytes } from "./bytes.ts";
import { contentKeyOf, fileOf, isFolder, withFile } from "./file.ts";
import { checkedOutVersion, lockedLike, lockRefusal } from "./locks.ts";
import { freeName, nameRefusal } from "./names.ts";
import { childNamed, childrenOf, descendants, dropPlace, setPlace, TOP } from "./places.ts";

/*
 * Writing to a library. Everything here belongs in one transaction with the checks before it; a refusal writes nothing.
 */

/** The library that is written to, and by whom. */
export type Writing = Readonly<{ core: Core; list: List; stamp: Stamp }>;

export type Conflict = "fail" | "replace" | "rename";

/** Makes a file or, without content, a folder, under a name that is free. */
export function addEntry(writing: Writing, parentId: number, name: string, content: Bytes | undefined): Item {
  const { core, list, stamp } = writing;
  const at = toSeconds(core.now());
  if (content !== undefined) keepBytes(core.database, content);
  const facts = { name, content, contentVersion: 1, createdAt: at, modifiedAt: at };
  const item = insertItem(core, list, withFile(content === undefined ? {} : defaultCells(core, list), facts), stamp);
  setPlace(core.database, list, item, parentId, name);
  return item;
}

/** Makes the folders of a path that are not there yet and gives the id of the last. */
export function ensureFolders(writing: Writing, parentId: number, names: readonly string[]): Answer<number> {
  let folder = parentId;
  for (const name of names) {
    const refusal = nameRefusal(name);
    if (refusal !== undefined) return refused(refusal);
    folder = addEntry(writing, folder, name, undefined).id;
  }
  return done(folder);
}

/** Gives a file other content: a version, a new cTag and a new eTag. */
export function replaceContent(writing: Writing, item: Item, content: Bytes): Answer<Item> {
  const facts = fileOf(item);
  if (facts?.content === undefined) return refused(nameTaken());
  const refusal = lockRefusal(item, writing.stamp);
  if (refusal !== undefined) return refused(refusal);
  keepBytes(writing.core.database, content);
  const modifiedAt = toSeconds(writing.core.now());
  const cells = withFile(item.cells, { ...facts, content, contentVersion: facts.contentVersion + 1, modifiedAt });
  return done(forgetting(writing, item, () => writeCells(writing, item, cells)));
}

/**
 * Writes a file by `write`, then throws away the contents that no version of it has any more: drafts of a check-out, and
 * what was trimmed. Answers what was written.
 */
export function forgetting({ core, list }: Writing, item: Item, write: () => Item): Item {
  const { database } = core;
  const before = readVersions(database, list, item).map(({ cells }) => contentKeyOf(cells));
  const written = write();
  const after = new Set(readVersions(database, list, written).map(({ cells }) => contentKeyOf(cells)));
  for (const key of new Set(before)) if (key !== undefined && !after.has(key)) dropBytes(database, key);
  return written;
}

/**
 * Writes cells as a version, except when the file was checked out and its first change already made one: everything
 * until the check-in is one version.
 */
export function writeCells({ core, list, stamp }: Writing, item: Item, cells: Cells): Item {
  const { _CheckinComment: _comment, ...rest } = cells;
  const since = checkedOutVersion(item);
  if (since === undefined || item.version === since) return updateItem(core, list, item, rest, stamp);
  const modifiedAt = toSeconds(core.now());
  return rewriteItem(core, list, item, { ...item, cells: rest, modifiedAt, modifiedBy: stamp });
}

/** Gives an entry another name or another folder. It makes no version. */
export function moveEntry(
  writing: Writing,
  item: Item,
  parentId: number,
  name: string,
  conflict: Conflict,
): Answer<Item> {
  const { core, list, stamp } = writing;
  const facts = fileOf(item);
  const refusal = lockRefusal(item, stamp) ?? nameRefusal(name);
  if (refusal !== undefined || facts === undefined) return refused(refusal ?? invalidMove());
  const family = [item, ...descendants(core.database, list, item.id)];
  if (family.some(({ id }) => id === parentId)) return refused(invalidMove());
  const free = makeRoom(writing, item, parentId, name, conflict);
  if (!free.ok) return free;
  const cells = withFile(item.cells, { ...facts, name: free.value });
  const moved = { ...item, cells, modifiedAt: toSeconds(core.now()), modifiedBy: stamp };
  const written = rewriteItem(core, list, item, moved);
  setPlace(core.database, list, written, parentId, free.value);
  return done(written);
}

/** The name that an entry can have in a folder; a file that is in the way goes when that is wanted. */
function makeRoom(writing: Writing, item: Item, parentId: number, name: string, conflict: Conflict): Answer<string> {
  const { database } = writing.core;
  const namesake = childNamed(database, writing.list, parentId, name);
  if (namesake === undefined || namesake.id === item.id) return done(name);
  if (conflict === "rename") return done(freeName(database, writing.list, parentId, name));
  if (conflict === "fail" || isFolder(namesake) || isFolder(item)) return refused(nameTaken());
  const locked = lockRefusal(namesake, writing.stamp);
  if (locked !== undefined) return refused(locked);
  removeEntry(writing, namesake);
  return done(name);
}

/** Removes a file with its versions, or a folder with everything below it. */
function removeEntry(writing: Writing, item: Item): void {
  const { core, list } = writing;
  const { database } = core;
  for (const child of childrenOf(database, list, item.id)) removeEntry(writing, child);
  const contents = new Set(readVersions(database, list, item).map(({ cells }) => contentKeyOf(cells)));
  dropPlace(database, list, item);
  deleteItem(core, list, item);
  for (const key of contents) if (key !== undefined) dropBytes(database, key);
}

/** Removes an entry unless it, or anything below it, is checked out by somebody else. */
export function removeUnlocked(writing: Writing, item: Item): GraphError | undefined {
  const affected = [item, ...descendants(writing.core.database, writing.list, item.id)];
  const refusal = affected.map((one) => lockRefusal(one, writing.stamp)).find((locked) => locked !== undefined);
  if (refusal === undefined) removeEntry(writing, item);
  return refusal;
}

/** Brings back cells and content of an older version as the newest; name and place stay as they are. */
export function restoreEntry(writing: Writing, item: Item, version: Item): Answer<Item> {
  const refusal = lockRefusal(item, writing.stamp);
  const [now, then] = [fileOf(item), fileOf(version)];
  if (refusal !== undefined || now === undefined) return refused(refusal ?? invalidMove());
  const changed = then?.content?.key !== now.content?.key;
  const facts = { ...now, content: then?.content, contentVersion: now.contentVersion + (changed ? 1 : 0) };
  const cells = { ...lockedLike(item, version.cells), ...changeCells(item) };
  const duplicate = duplicateIn(writing.core, writing.list, cells, item);
  return duplicate === undefined ? done(writeCells(writing, item, withFile(cells, facts))) : refused(duplicate);
}

/**
 * Compares `If-Match` with an entry; both its eTag and its cTag count.
 * Source: OneDrive API docs, "Upload or replace the contents of a DriveItem" and "Update DriveItem".
 */
export function entryRefusal(ifMatch: string | undefined, item: Item): GraphError | undefined {
  if (ifMatch === undefined || ifMatch === "*") return undefined;
  const written = ifMatch.replace(/^W\//, "");
  return written === driveEtag(item) || written === contentTag(item) ? undefined : driveItemChanged();
}

/** The eTag as drives write it: the same id and number as that of the row. */
export function driveEtag(item: Item): string {
  return `"{${item.guid.toUpperCase()}},${changeCount(item)}"`;
}

/** Moves only with the content. */
export function contentTag(item: Item): string {
  return `"c:{${item.guid.toUpperCase()}},${fileOf(item)?.contentVersion ?? 0}"`;
}

/** What everything below a folder weighs. */
export function sizeOf({ core, list }: Pick<Writing, "core" | "list">, folderId: number): number {
  if (folderId === TOP) {
    const row = core.database
      .prepare(`SELECT coalesce(sum(fields ->> '$."$size"'), 0) AS size FROM items WHERE list_key = ?`)
      .get(list.key);
    return row === undefined ? 0 : integer(row, "size");
  }
  return descendants(core.database, list, folderId).reduce((sum, item) => sum + (fileOf(item)?.content?.size ?? 0), 0);
}
