import { isAmbiguous } from "../graph/failure.ts";
import type { Graph } from "../graph/graph.ts";

/** How often a write is tried before the person is told that it was not sent. */
export const WRITE_ATTEMPTS = 5;

/**
 * Writes until it is certain. After a lost answer `lookAgain` tells whether it happened: a value ends it, undefined means
 * that it can be tried again.
 */
export async function writeOnce<T>(
  graph: Graph,
  write: () => Promise<T>,
  lookAgain: () => Promise<T | undefined>,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!isAmbiguous(error) || attempt + 1 >= WRITE_ATTEMPTS) throw error;
      await graph.waitAfter(error, attempt, signal);
      const done = await lookAgain();
      if (done !== undefined) return done;
    }
  }
}

/** What may be said twice without harm, such as a question that Graph takes as POST. */
export function sayAgain(
  graph: Graph,
  path: string,
  body: unknown,
  signal?: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  return writeOnce<unknown>(
    graph,
    () => graph.send({ method: "POST", path, body, headers, signal }),
    () => Promise.resolve(undefined),
    signal,
  );
}
