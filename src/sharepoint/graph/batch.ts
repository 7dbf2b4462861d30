import * as v from "valibot";
import { failureFrom, type GraphFailure, isFailure } from "./failure.ts";
import type { Graph } from "./graph.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";

/** A read inside a batch; `after` names the one that must have been answered before, which stands earlier in the list. */
export type BatchRead = Readonly<{ id: string; path: string; after?: string }>;

/** Graph takes no more than this in one call. Source: Graph docs, json-batching. */
export const BATCH_LIMIT = 20;

const answerSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.nullable(v.record(v.string(), v.string())), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

/**
 * Reads several things in one call. Each has its own outcome: a read that was throttled or lost inside the batch is
 * tried again by itself, the others are not held up. When the batch as a whole failed, each read has that failure.
 * Throws only when it is aborted.
 */
export async function batchRead(
  graph: Graph,
  reads: readonly BatchRead[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Result<unknown, GraphFailure>>> {
  const answers = await answersTo(graph, reads, signal);
  const results = new Map<string, Promise<Result<unknown, GraphFailure>>>();
  for (const { id, path, after = "" } of reads) {
    const first = answers.get(id) ?? refuse(failureFrom(504, undefined, new Headers()));
    results.set(id, orAgain(graph, path, first, results.get(after), signal));
  }
  return new Map(await Promise.all([...results].map(async ([id, result]) => [id, await result] as const)));
}

type Answers = ReadonlyMap<string, Result<unknown, GraphFailure>>;

async function answersTo(graph: Graph, reads: readonly BatchRead[], signal?: AbortSignal): Promise<Answers> {
  try {
    return await sendBatch(graph, reads, signal);
  } catch (error) {
    if (!isFailure(error) || error.kind === "aborted") throw error;
    return new Map(reads.map(({ id }) => [id, refuse(error)]));
  }
}

async function sendBatch(graph: Graph, reads: readonly BatchRead[], signal?: AbortSignal): Promise<Answers> {
  const requests = reads.map(({ id, path, after }) => ({
    id,
    method: "GET",
    url: path,
    ...(after === undefined ? {} : { dependsOn: [after] }),
  }));
  const body = await retryWhole(graph, { requests }, signal);
  const { responses } = v.parse(answerSchema, body);
  return new Map(responses.map((answer) => [answer.id, resultOf(answer)]));
}

function resultOf(answer: v.InferOutput<typeof answerSchema>["responses"][number]): Result<unknown, GraphFailure> {
  if (answer.status < 300) return ok(answer.body);
  return refuse(failureFrom(answer.status, answer.body, new Headers(answer.headers ?? {})));
}

/** The batch is a POST, but everything in it is a read: to send it again does no harm. */
async function retryWhole(graph: Graph, body: unknown, signal?: AbortSignal): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await graph.send({ method: "POST", path: "/$batch", body, signal });
    } catch (error) {
      if (!isFailure(error) || attempt >= 4) throw error;
      await graph.waitAfter(error, attempt, signal);
    }
  }
}

/** 424: what it waited for failed, which says nothing about this one. */
function isWorthAnother(failure: GraphFailure): boolean {
  return failure.kind === "busy" || failure.kind === "unreachable" || failure.details.status === 424;
}

/** `before` is what has to be answered before: also when both are tried again one by one. */
async function orAgain(
  graph: Graph,
  path: string,
  first: Result<unknown, GraphFailure>,
  before: Promise<unknown> | undefined,
  signal?: AbortSignal,
): Promise<Result<unknown, GraphFailure>> {
  if (first.ok || !isWorthAnother(first.error)) return first;
  await before;
  try {
    if (first.error.details.status !== 424) await graph.waitAfter(first.error, 0, signal);
    return ok(await graph.send({ method: "GET", path, signal }));
  } catch (error) {
    if (isFailure(error)) return refuse(error);
    throw error;
  }
}
