import type { Fetch } from "../sharepoint/graph/origin.ts";
import { sleep, type Sleep } from "../sharepoint/graph/waiting.ts";

/** What is around the bot and differs in tests: the network, the clock, chance, and how long people wait. */
export type World = Readonly<{
  /** To Graph and to Entra ID; the connector is reached by the client of the Teams SDK. */
  fetch: Fetch;
  now: () => Date;
  /** Between attempts; tests do not wait for those. */
  sleep: Sleep;
  chance: () => number;
  /** Where log lines go; standard output when left out. */
  logTo?: Readonly<{ write(line: string): void }>;
  /** Teams gives up on an answer after ten to fifteen seconds. */
  answerWithinMs: number;
  /** What still runs at a stop gets this long; Docker kills after ten seconds what has not stopped. */
  stopWithinMs: number;
}>;

export const realWorld: World = {
  // oxlint-disable-next-line no-restricted-globals -- This is where the bot is given the network.
  fetch: (input, init) => fetch(input, init),
  now: () => new Date(),
  sleep,
  chance: Math.random,
  answerWithinMs: 8_000,
  stopWithinMs: 8_000,
};
