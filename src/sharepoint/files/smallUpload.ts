import { isAmbiguous, isFailure } from "../graph/failure.ts";
import { type FileRef, parseFile } from "./driveItem.ts";
import type { Library } from "./library.ts";
import { type Parcel, settle, settleRefusal, takeBack, type Target, targetPath } from "./target.ts";
import { WRITE_ATTEMPTS } from "./writing.ts";

/** Larger files go in parts. Source: Graph docs, driveItem createUploadSession. */
export const SMALL_LIMIT = 10 * 1024 * 1024;

/** Ten megabytes over a line of 1 Mbit/s, and some more. */
const TIMEOUT_MS = 180_000;

/** Sends a file in one go, however often the answer is lost: never twice, never over somebody else's. */
export async function uploadSmall(
  library: Library,
  wanted: Target,
  parcel: Parcel,
  signal?: AbortSignal,
): Promise<FileRef> {
  let target = wanted;
  let tried = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await put(library, target, parcel, signal);
    } catch (error) {
      if (isFailure(error, "aborted")) await discardQuietly(library, target, parcel);
      const lost = isAmbiguous(error);
      if (isFailure(error) && attempt + 1 >= WRITE_ATTEMPTS) throw error;
      if (lost) await library.graph.waitAfter(error, attempt, signal);
      tried ||= lost;
      const outcome = lost
        ? await settle(library, target, parcel, tried, signal)
        : await settleRefusal(library, target, parcel, error, tried, signal);
      if ("done" in outcome) return outcome.done;
      target = outcome.again;
    }
  }
}

async function put(library: Library, target: Target, parcel: Parcel, signal?: AbortSignal): Promise<FileRef> {
  const path = `${await targetPath(library, target)}/content`;
  const answer = await library.graph.send({
    method: "PUT",
    path: target.kind === "new" ? `${path}?@microsoft.graph.conflictBehavior=fail` : path,
    body: parcel.bytes,
    headers: target.kind === "existing" ? { "If-Match": target.eTag } : {},
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  return parseFile(answer, await library.driveId());
}

/** Stopping must not fail for what it could not tidy up. */
async function discardQuietly(library: Library, target: Target, parcel: Parcel): Promise<void> {
  try {
    await takeBack(library, target, parcel);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
}
