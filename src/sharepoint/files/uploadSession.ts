import * as v from "valibot";
import { GraphFailure, isFailure } from "../graph/failure.ts";
import { transfer } from "../graph/transfer.ts";
import type { FileRef } from "./driveItem.ts";
import { OTHER_BYTES } from "./fileFailure.ts";
import { sendFragments } from "./fragments.ts";
import type { Library } from "./library.ts";
import {
  type Outcome,
  type Parcel,
  parcelOf,
  settle,
  settleRefusal,
  takeBack,
  type Target,
  targetPath,
  targetSchema,
} from "./target.ts";
import { sayAgain } from "./writing.ts";

/** An upload in parts that can be gone on with later, also after a reload: it can be kept as JSON. */
export type UploadSession = v.InferOutput<typeof sessionSchema>;

const sessionSchema = v.object({
  /** Whoever has this address can write the file until it expires: not to be shown or logged. */
  url: v.pipe(v.string(), v.url()),
  expires: v.string(),
  target: targetSchema,
  size: v.number(),
  /** The QuickXorHash of all bytes, by which we see that the same file was picked again. */
  hash: v.string(),
  since: v.string(),
});

/** Reads a session that was kept; undefined when it is none. */
export function parseUploadSession(kept: unknown): UploadSession | undefined {
  const parsed = v.safeParse(sessionSchema, kept);
  return parsed.success ? parsed.output : undefined;
}

export type UploadWatch = Readonly<{
  onProgress?: (sent: number, total: number) => void;
  /** Told of each session that begins, so that it can be kept, and with undefined when it is over. */
  onSession?: (session: UploadSession | undefined) => void;
  signal?: AbortSignal;
}>;

/** A session that expires or gets lost is begun anew this often. */
const SESSIONS = 4;

/** Sends a file in parts; what is lost on the way is sent again, and a session that is gone begins anew. */
export async function uploadLarge(
  library: Library,
  wanted: Target,
  parcel: Parcel,
  watch: UploadWatch,
  kept?: UploadSession,
): Promise<FileRef> {
  let target = wanted;
  let session = kept;
  let resuming = kept !== undefined;
  for (let attempt = 0; attempt < SESSIONS; attempt++) {
    const begun = session === undefined ? await begin(library, target, parcel, watch) : { session };
    if ("done" in begun) return begun.done;
    const outcome = await runSession(library, begun.session, parcel, watch, resuming);
    if ("done" in outcome) return outcome.done;
    target = outcome.again;
    session = undefined;
    resuming = false;
  }
  throw new GraphFailure("unreachable", "The upload was broken off again and again.");
}

/** Goes on with a session where it was broken off. The bytes have to be the same ones. */
export async function resumeUpload(
  library: Library,
  session: UploadSession,
  bytes: Blob,
  watch: UploadWatch,
): Promise<FileRef> {
  const parcel = parcelOf(bytes, session.since);
  if (parcel.size !== session.size || (await parcel.hash()) !== session.hash) {
    throw new GraphFailure("invalid", "These are not the bytes that the upload began with.", { code: OTHER_BYTES });
  }
  return uploadLarge(library, session.target, parcel, watch, session);
}

type Begun = Readonly<{ done: FileRef }> | Readonly<{ session: UploadSession }>;

const answerSchema = v.object({ uploadUrl: v.string(), expirationDateTime: v.optional(v.string(), "") });

async function begin(library: Library, wanted: Target, parcel: Parcel, watch: UploadWatch): Promise<Begun> {
  const hash = await parcel.hash();
  let target = wanted;
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = v.parse(answerSchema, await ask(library, target, parcel, watch.signal));
      const { size, since } = parcel;
      const session = { url: answer.uploadUrl, expires: answer.expirationDateTime, target, size, hash, since };
      watch.onSession?.(session);
      return { session };
    } catch (error) {
      const outcome = await settleRefusal(library, target, parcel, error, attempt > 0, watch.signal);
      if ("done" in outcome) return outcome;
      if (attempt >= SESSIONS) throw error;
      target = outcome.again;
    }
  }
}

/** A session that nobody uses does no harm, so it may be asked for twice. */
async function ask(library: Library, target: Target, { size }: Parcel, signal?: AbortSignal): Promise<unknown> {
  const path = `${await targetPath(library, target)}/createUploadSession`;
  const conflict = target.kind === "new" ? "fail" : "replace";
  const body = { item: { "@microsoft.graph.conflictBehavior": conflict, name: target.name, fileSize: size } };
  const headers: Record<string, string> = target.kind === "new" ? {} : { "If-Match": target.eTag };
  return sayAgain(library.graph, path, body, signal, headers);
}

async function runSession(
  library: Library,
  session: UploadSession,
  parcel: Parcel,
  watch: UploadWatch,
  resuming: boolean,
): Promise<Outcome> {
  const { target } = session;
  let tried = resuming;
  try {
    const drive = await library.driveId();
    const end = await sendFragments(library.graph, session, parcel, drive, {
      ...watch,
      resuming,
      onLast: () => (tried = true),
    });
    const outcome = "done" in end ? end : await whatIsThere(library, target, parcel, end, tried, watch.signal);
    watch.onSession?.(undefined);
    return outcome;
  } catch (error) {
    // Without a network the session stays: it can be gone on with.
    if (isFailure(error, "busy", "unreachable")) throw error;
    watch.onSession?.(undefined);
    await cancel(library, session, parcel, tried && isFailure(error, "aborted"));
    throw error;
  }
}

function whatIsThere(
  library: Library,
  target: Target,
  parcel: Parcel,
  end: Readonly<{ gone: true }> | Readonly<{ refused: GraphFailure }>,
  tried: boolean,
  signal?: AbortSignal,
): Promise<Outcome> {
  if ("gone" in end) return settle(library, target, parcel, tried, signal);
  return settleRefusal(library, target, parcel, end.refused, tried, signal);
}

/** Leaves nothing behind, as far as it can be reached. */
async function cancel(
  library: Library,
  { url, target }: UploadSession,
  parcel: Parcel,
  arrived: boolean,
): Promise<void> {
  try {
    await transfer(library.graph, { method: "DELETE", url });
    if (arrived) await takeBack(library, target, parcel);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
}
