import * as v from "valibot";
import { failureFrom, type GraphFailure, isAmbiguous, isFailure } from "../graph/failure.ts";
import type { Graph } from "../graph/graph.ts";
import { type Transfer, transfer } from "../graph/transfer.ts";
import { aborted } from "../graph/waiting.ts";
import { type FileRef, parseFile } from "./driveItem.ts";
import { type Parcel, pieceOf } from "./target.ts";

/** Each part but the last has to be a multiple of 320 KiB. Source: Graph docs, driveItem createUploadSession. */
const FRAGMENT_UNIT = 327_680;
export const FRAGMENT = 16 * FRAGMENT_UNIT;

/** How often a part is lost in a row before the person is told that it does not go on. */
const ATTEMPTS = 8;

/** How the sending of parts ended: with the file, a session that is no more, or a refusal of the whole file. */
export type SessionEnd = Readonly<{ done: FileRef }> | Readonly<{ gone: true }> | Readonly<{ refused: GraphFailure }>;

type Answer =
  | Readonly<{ next: number }>
  | Readonly<{ lost: GraphFailure }>
  | Readonly<{ misplaced: true }>
  | SessionEnd;

export type Sending = Readonly<{
  resuming: boolean;
  onProgress?: (sent: number, total: number) => void;
  /** Told before the last part goes: from then on the file may be there. */
  onLast(): void;
  signal?: AbortSignal;
}>;

/** Sends the parts of a file one after the other; after each lost answer it asks how far the other side has come. */
export async function sendFragments(
  graph: Graph,
  { url }: Readonly<{ url: string }>,
  parcel: Parcel,
  driveId: string,
  { resuming, onProgress, onLast, signal }: Sending,
): Promise<SessionEnd> {
  let next = resuming ? undefined : 0;
  for (let failures = 0; ;) {
    const answer: Answer =
      next === undefined
        ? await askHowFar(graph, url, parcel.size, signal)
        : await sendOne(graph, url, parcel, next, driveId, onLast, signal);
    if ("lost" in answer || "misplaced" in answer) {
      failures += 1;
      if (failures >= ATTEMPTS) return givenUp(answer);
      if ("lost" in answer) await waitOut(graph, answer.lost, failures - 1, signal);
      next = undefined;
    } else if ("next" in answer) {
      if (next !== undefined && answer.next > next) failures = 0;
      next = answer.next;
      onProgress?.(next, parcel.size);
    } else {
      if ("done" in answer) onProgress?.(parcel.size, parcel.size);
      return answer;
    }
  }
}

function givenUp(answer: Readonly<{ lost: GraphFailure }> | Readonly<{ misplaced: true }>): SessionEnd {
  if ("lost" in answer) throw answer.lost;
  return { gone: true };
}

async function waitOut(graph: Graph, lost: GraphFailure, attempt: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) throw aborted();
  await graph.waitAfter(lost, attempt, signal);
}

async function sendOne(
  graph: Graph,
  url: string,
  { bytes, size }: Parcel,
  start: number,
  driveId: string,
  onLast: () => void,
  signal?: AbortSignal,
): Promise<Answer> {
  const end = Math.min(start + FRAGMENT, size);
  const body = await pieceOf(bytes, start, end);
  if (end === size) onLast();
  const headers = { "Content-Range": `bytes ${start}-${end - 1}/${size}` };
  return exchange(graph, { method: "PUT", url, body, headers, signal }, size, driveId);
}

function askHowFar(graph: Graph, url: string, size: number, signal?: AbortSignal): Promise<Answer> {
  return exchange(graph, { method: "GET", url, signal }, size, "");
}

async function exchange(graph: Graph, request: Transfer, size: number, driveId: string): Promise<Answer> {
  try {
    const response = await transfer(graph, request);
    const content = await jsonOf(response);
    return response.ok ? understood(response.status, content, size, driveId) : refusal(response, content);
  } catch (error) {
    if (isFailure(error, "unreachable")) return { lost: error };
    throw error;
  }
}

const rangesSchema = v.object({ nextExpectedRanges: v.array(v.string()) });

/** 200 to a GET tells how far it has come, and 200 to the last PUT is the file: their bodies differ. */
function understood(status: number, content: unknown, size: number, driveId: string): Answer {
  const progress = v.safeParse(rangesSchema, content);
  if (!progress.success) return { done: parseFile(content, driveId) };
  const [range] = progress.output.nextExpectedRanges;
  if (range === undefined && status !== 202) return { gone: true };
  const next = Number.parseInt(range ?? "", 10);
  return Number.isInteger(next) && next < size ? { next } : { misplaced: true };
}

function refusal(response: Response, content: unknown): Answer {
  const failure = failureFrom(response.status, content, response.headers);
  if (isAmbiguous(failure)) return { lost: failure };
  if (response.status === 416) return { misplaced: true };
  // The address has expired, the session was ended, or the file was complete already.
  if ([401, 403, 404, 410].includes(response.status)) return { gone: true };
  if (isFailure(failure, "duplicate", "conflict", "locked")) return { refused: failure };
  throw failure;
}

/** An answer that breaks off is an answer that never came. */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    if (response.ok) throw failureFrom(504, undefined, response.headers);
    return undefined;
  }
}
