import type { Writer } from "../../domain/persoon.ts";
import { fieldName } from "../list/contract.ts";
import type { RowVersion } from "../list/sharePointList.ts";
import { PROCESDOCUMENTEN } from "../lists/procesdocumenten.ts";

const COLUMNS = ["FileLeafRef", ...PROCESDOCUMENTEN.columns.map(fieldName)];

/**
 * Who put the content there that a document has now, from its versions, the newest first. Whoever only changed columns
 * (the one who asks changes the status) wrote nothing of it. SharePoint does not say which of the two a version was: one
 * in which no column differs from the version before, or the size does, is a change of content. One that nobody made is
 * SharePoint's own.
 */
export function contentAuthorOf(versions: readonly RowVersion[]): Writer | undefined {
  return versions.find((version, index) => {
    if (version.writer.kind === "unknown") return false;
    const before = versions[index + 1];
    return before === undefined || isChangeOfContent(before, version);
  })?.writer;
}

function isChangeOfContent({ fields: before }: RowVersion, { fields: after }: RowVersion): boolean {
  const changesColumns = COLUMNS.some((column) => textOf(before[column]) !== textOf(after[column]));
  return !changesColumns || textOf(before.FileSizeDisplay) !== textOf(after.FileSizeDisplay);
}

function textOf(field: unknown): string {
  return typeof field === "string" || typeof field === "number" ? String(field) : "";
}
