import { failureFrom, GraphFailure } from "../graph/failure.ts";
import type { Graph } from "../graph/graph.ts";
import { aborted } from "../graph/waiting.ts";
import { transfer } from "../graph/transfer.ts";

export type DownloadWatch = Readonly<{
  /** `total` is undefined as long as nobody told it. */
  onProgress?: (received: number, total: number | undefined) => void;
  signal?: AbortSignal;
}>;

/** How often in a row nothing may come before the person is told. */
const ATTEMPTS = 5;

/**
 * Fetches what lies at a pre-authenticated address; `locate` gives a fresh one, since these hold for minutes. What came
 * before a connection broke is not fetched again.
 */
export async function download(
  graph: Graph,
  locate: () => Promise<string>,
  { onProgress, signal }: DownloadWatch,
): Promise<Blob> {
  let url = await locate();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for (let failures = 0; ;) {
    const before = received;
    const outcome = await fetchOn(graph, url, received, signal, (piece, start, total) => {
      if (start < received) {
        parts.length = 0;
        received = 0;
      }
      parts.push(piece);
      received += piece.length;
      onProgress?.(received, total);
    });
    if (outcome === "whole") return new Blob(parts);
    if (signal?.aborted === true) throw aborted();
    failures = received > before ? 1 : failures + 1;
    if (failures >= ATTEMPTS) throw outcome;
    if (outcome.kind === "invalid") throw outcome;
    const isLost = outcome.kind === "busy" || outcome.kind === "unreachable";
    if (isLost) await graph.waitAfter(outcome, failures - 1, signal);
    else url = await locate();
  }
}

type Take = (piece: Uint8Array<ArrayBuffer>, start: number, total: number | undefined) => void;

async function fetchOn(
  graph: Graph,
  url: string,
  from: number,
  signal: AbortSignal | undefined,
  take: Take,
): Promise<"whole" | GraphFailure> {
  try {
    const headers: Record<string, string> = from === 0 ? {} : { Range: `bytes=${from}-` };
    const response = await transfer(graph, { method: "GET", url, headers, signal });
    if (!response.ok) return failureFrom(response.status, undefined, response.headers);
    const start = response.status === 206 ? from : 0;
    return await readAll(response, start, take);
  } catch (error) {
    return error instanceof GraphFailure ? error : new GraphFailure("unreachable", "The content broke off.");
  }
}

/** A body that ends without an error is whole. Its length proves nothing: SharePoint tells another one of Office files. */
async function readAll(response: Response, start: number, take: Take): Promise<"whole"> {
  const length = Number(response.headers.get("Content-Length") ?? Number.NaN);
  const total = Number.isNaN(length) ? undefined : start + length;
  let at = start;
  const reader = response.body?.getReader();
  if (start === 0) take(new Uint8Array(0), 0, total);
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return "whole";
    take(value, at, total);
    at += value.length;
  }
}
