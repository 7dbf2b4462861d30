import { nameTaken } from "../../errors.ts";
import { driveItemChanged, entryNotFound } from "../../fileErrors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Item } from "../items/cell.ts";
import type { Bytes } from "./bytes.ts";
import type { Target } from "./entry.ts";
import { isFolder, nameOf } from "./file.ts";
import { freeName, nameRefusal } from "./names.ts";
import { placeOf } from "./places.ts";
import { addEntry, type Conflict, ensureFolders, entryRefusal, replaceContent, type Writing } from "./write.ts";

export type PutWish = Readonly<{ conflict: Conflict; ifMatch: string | undefined }>;

export type Put = Readonly<{ item: Item; created: boolean }>;

/** Why content cannot be put there, as far as that is known before it has come. */
export function putRefusal(target: Target | undefined, { conflict, ifMatch }: PutWish): ReturnType<typeof nameRefusal> {
  if (target === undefined) return entryNotFound();
  if (target.kind === "free") {
    if (ifMatch !== undefined) return driveItemChanged();
    return [...target.folders, target.name].map(nameRefusal).find((refusal) => refusal !== undefined);
  }
  const { entry } = target;
  if (entry.kind === "top" || isFolder(entry.item)) return nameTaken();
  if (conflict === "fail") return nameTaken();
  return conflict === "replace" ? entryRefusal(ifMatch, entry.item) : undefined;
}

/** Puts content where it belongs: into a file that is there, or into a new one. Belongs in a transaction. */
export function putContent(writing: Writing, target: Target | undefined, content: Bytes, wish: PutWish): Answer<Put> {
  const refusal = putRefusal(target, wish);
  if (refusal !== undefined || target === undefined) return refused(refusal ?? entryNotFound());
  if (target.kind === "free") {
    const folder = ensureFolders(writing, target.parentId, target.folders);
    if (!folder.ok) return folder;
    return done({ item: addEntry(writing, folder.value, target.name, content), created: true });
  }
  if (target.entry.kind === "top") return refused(nameTaken());
  const { item } = target.entry;
  if (wish.conflict !== "rename") {
    const replaced = replaceContent(writing, item, content);
    return replaced.ok ? done({ item: replaced.value, created: false }) : replaced;
  }
  const { core, list } = writing;
  const { parentId } = placeOf(core.database, list, item.id);
  const name = freeName(core.database, list, parentId, nameOf(item));
  return done({ item: addEntry(writing, parentId, name, content), created: true });
}
