import { safeFileName } from "../../domain/bestandsnaam.ts";
import type { Complexiteit } from "../../domain/ontwikkelpunt.ts";
import type { SoortDocument } from "../../domain/procesdocument.ts";
import type { FileRef } from "../../sharepoint/files/driveItem.ts";
import type { GraphFailure } from "../../sharepoint/graph/failure.ts";
import { type FileGuard, mayUpload } from "../documents/guard/fileGuard.ts";

/** What is done when the name is taken: as a new version of that file, or beside it under another name. */
export type NameChoice = "replace" | "rename";

/** How far a file has come that somebody chose. */
export type UploadStep =
  | Readonly<{ state: "chosen" }>
  | Readonly<{ state: "sending"; sent: number }>
  | Readonly<{ state: "taken"; by: FileRef }>
  | Readonly<{ state: "failed"; failure: GraphFailure }>
  | Readonly<{ state: "done"; documentId: string }>;

/** What people say about a file that they add. */
export type UploadAbout = Readonly<{ name: string; soort: SoortDocument; varianten: readonly Complexiteit[] }>;

export type UploadItem = Readonly<{
  key: string;
  procesId: string;
  bytes: Blob;
  about: UploadAbout;
  /** What the guard saw in its name and text; undefined while it looks. */
  guard: FileGuard | undefined;
  /** The person said that what was found is nobody's. */
  accepted: boolean;
  step: UploadStep;
}>;

/** Whether leaving the page would lose it: its bytes are kept nowhere else. */
export function isUnfinished({ step }: UploadItem): boolean {
  return step.state !== "done";
}

/** Whether a file may be sent: not empty, looked through, nothing forbidden in it, and a name that SharePoint takes. */
export function mayBeSent({ guard, accepted, about, bytes }: UploadItem): boolean {
  return bytes.size > 0 && guard !== undefined && mayUpload(guard, accepted) && safeFileName(about.name).ok;
}
