import type { Persoon } from "../../domain/persoon.ts";
import { type FailureKind, GraphFailure } from "../graph/failure.ts";
import type { FileRef } from "./driveItem.ts";

/**
 * A write that a file stands in the way of, with that file as it is now. duplicate: another one has the name · conflict:
 * it was changed since we looked · locked: `file.checkedOutBy` has it, or it is open somewhere.
 */
export class FileFailure extends GraphFailure {
  readonly file: FileRef;

  constructor(kind: FailureKind & ("duplicate" | "conflict" | "locked"), file: FileRef) {
    super(kind, FILE_MESSAGES[kind], { status: FILE_STATUSES[kind] });
    this.file = file;
  }
}

const FILE_MESSAGES = {
  duplicate: "A file with this name is there already.",
  conflict: "The file was changed meanwhile.",
  locked: "The file is checked out or open.",
} as const;

const FILE_STATUSES = { duplicate: 409, conflict: 412, locked: 423 } as const;

/** The file that stood in the way of a write, if that is what went wrong. */
export function fileInTheWay(error: unknown): FileRef | undefined {
  return error instanceof FileFailure ? error.file : undefined;
}

/** Who has the file checked out that could not be written. */
export function lockedBy(error: unknown): Persoon | undefined {
  return error instanceof FileFailure && error.kind === "locked" ? error.file.checkedOutBy : undefined;
}

/** SharePoint cannot make a PDF of this kind of file. */
export const NOT_CONVERTIBLE = "notConvertible";

/** The bytes given to go on with an upload are not those that it began with. */
export const OTHER_BYTES = "otherBytes";

/** The file on this device cannot be read any more: it was changed, moved or deleted. */
export const UNREADABLE_BYTES = "unreadableBytes";
