import type { FileRef } from "../../../../sharepoint/files/driveItem.ts";
import type { Seen } from "../../../../sharepoint/files/upload.ts";
import type { GraphFailure } from "../../../../sharepoint/graph/failure.ts";
import type { FileGuard } from "../../../documents/guard/fileGuard.ts";

/** How far somebody is with putting another file in the place of this one. `seen` is the version they looked at. */
export type Replacing =
  | Readonly<{ state: "none" }>
  | Readonly<{ state: "looking"; file: File; seen: Seen }>
  | Readonly<{ state: "ready"; file: File; seen: Seen; guard: FileGuard; accepted: boolean }>
  | Readonly<{ state: "sending"; file: File; share: number }>
  | Readonly<{ state: "conflict"; file: File; now: FileRef }>
  | Readonly<{ state: "other-kind" }>
  | Readonly<{ state: "failed"; failure: GraphFailure; file: File; seen: Seen | undefined }>
  | Readonly<{ state: "done" }>;
