import { lockedBy, UNREADABLE_BYTES } from "../../../../sharepoint/files/fileFailure.ts";
import type { GraphFailure } from "../../../../sharepoint/graph/failure.ts";
import type { documentenWords } from "./documentenWords.ts";

/** Why a file was not sent, by what the person can do next. */
export function failureText(failure: GraphFailure, { upload }: typeof documentenWords): string {
  if (failure.details.code === UNREADABLE_BYTES) return upload.failure.unreadable;
  switch (failure.kind) {
    case "unreachable":
    case "busy":
      return upload.failure.offline;
    case "forbidden":
      return upload.failure.forbidden;
    case "locked":
      return upload.failure.locked(lockedBy(failure)?.name ?? "?");
    default:
      return upload.failure.other;
  }
}
