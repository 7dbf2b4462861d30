import * as v from "valibot";
import { failedDependency, invalidBatch } from "../errors.ts";
import { MAX_BATCH_REQUESTS } from "../limits.ts";
import { type Answer, done, refused } from "./answer.ts";
import { errorResponse, type RequestIds } from "./errorResponse.ts";

/** One request inside a batch. */
export type SubRequest = v.InferOutput<typeof subRequestSchema>;

const subRequestSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  method: v.pipe(v.string(), v.toUpperCase()),
  url: v.string(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.unknown()),
  dependsOn: v.optional(v.array(v.string()), []),
});

const batchSchema = v.object({ requests: v.array(subRequestSchema) });

type SubResponse = Readonly<{ id: string; status: number; headers: Record<string, string>; body?: unknown }>;

/**
 * Reads the body of a batch; one fault refuses the whole.
 * Source: Graph docs, "Combine multiple HTTP requests using JSON batching".
 */
export function readBatch(json: unknown): Answer<readonly SubRequest[]> {
  const parsed = v.safeParse(batchSchema, json);
  if (!parsed.success) return refused(invalidBatch("Invalid batch payload format."));
  const { requests } = parsed.output;
  if (requests.length > MAX_BATCH_REQUESTS) {
    return refused(invalidBatch(`Number of batch request steps exceeds the maximum value of ${MAX_BATCH_REQUESTS}.`));
  }
  const ids = new Set(requests.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id, body, headers, dependsOn } of requests) {
    if (seen.has(id)) return refused(invalidBatch(`Request Id ${id} has been used more than once.`));
    const stranger = dependsOn.find((other) => !ids.has(other));
    if (stranger !== undefined) {
      return refused(invalidBatch(`Request Id ${id} depends on ${stranger}, which is not in the batch.`));
    }
    if (body !== undefined && !hasContentType(headers)) {
      return refused(invalidBatch(`Write request id : ${id} does not contain Content-Type header or body.`));
    }
    seen.add(id);
  }
  const ordered = inOrder(requests);
  return ordered === undefined ? refused(invalidBatch("The dependencies in the batch form a circle.")) : done(ordered);
}

/** Every request behind the ones that it waits for, else as they stood; undefined when they wait for each other. */
function inOrder(requests: readonly SubRequest[]): readonly SubRequest[] | undefined {
  const ordered = new Map<string, SubRequest>();
  while (ordered.size < requests.length) {
    const next = requests.find(({ id, dependsOn }) => !ordered.has(id) && dependsOn.every((one) => ordered.has(one)));
    if (next === undefined) return undefined;
    ordered.set(next.id, next);
  }
  return [...ordered.values()];
}

/** Answers every request by itself, in no particular order; a request whose prerequisite failed is not carried out. */
export async function runBatch(
  requests: readonly SubRequest[],
  ids: RequestIds,
  run: (request: SubRequest) => Promise<Response>,
): Promise<Response> {
  const answers = new Map<string, Promise<Response>>();
  for (const request of requests) {
    const prerequisites = request.dependsOn.map((id) => answers.get(id));
    answers.set(request.id, runAfter(prerequisites, request, ids, run));
  }
  const responses = await Promise.all([...answers].map(async ([id, answer]) => subResponse(id, await answer)));
  return Response.json({ responses: shuffled(responses) });
}

async function runAfter(
  prerequisites: readonly (Promise<Response> | undefined)[],
  request: SubRequest,
  ids: RequestIds,
  run: (request: SubRequest) => Promise<Response>,
): Promise<Response> {
  for (const prerequisite of prerequisites) {
    const answer = await prerequisite;
    if (answer === undefined || answer.status >= 400) return errorResponse(failedDependency(), ids);
  }
  return run(request);
}

async function subResponse(id: string, response: Response): Promise<SubResponse> {
  const headers = Object.fromEntries([...response.headers].map(([name, value]) => [headerName(name), value]));
  const isEmpty = response.status === 204 || (response.status >= 300 && response.status < 400);
  if (isEmpty) return { id, status: response.status, headers };
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json") === true;
  const body: unknown = isJson ? await response.json() : Buffer.from(await response.arrayBuffer()).toString("base64");
  return { id, status: response.status, headers, body };
}

/** Clients look these up by the spelling that the service uses. */
function headerName(name: string): string {
  return name === "etag" ? "ETag" : name.replaceAll(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

function hasContentType(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
}

/** The service promises no order, so nobody may count on one. */
function shuffled<T>(values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
