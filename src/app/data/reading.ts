import type { GraphFailure } from "../../sharepoint/graph/failure.ts";
import type { Graph } from "../../sharepoint/graph/graph.ts";
import { sleep } from "../../sharepoint/graph/waiting.ts";
import type { Feed } from "../../sharepoint/replica/feed.ts";
import { type Polling, type Presence, startPolling } from "../../sharepoint/replica/polling.ts";
import { isOfRegister, type Screen } from "../address.ts";
import type { RegisterService } from "../register/registerService.ts";
import type { feedsOf } from "./lists.ts";
import { createNeeds } from "./needs.ts";
import { createOpening } from "./opening.ts";

export type ReadingOptions = Readonly<{
  graph: Graph;
  feeds: ReturnType<typeof feedsOf>;
  register: () => Promise<Pick<RegisterService, "needs">>;
  presence: Presence;
}>;

/** Reads what a screen needs, then what it wants to know besides, and follows what changes. */
export function createReading({ graph, feeds, register, presence }: ReadingOptions) {
  const opening = createOpening(graph);
  const needs = createNeeds(feeds, register);
  let shown: Screen = "overzicht";
  let opened: Pick<RegisterService, "feeds" | "needs"> | undefined;
  let polling: Polling | undefined;
  let turns = 0;

  async function openWishes(screen: Screen, signal?: AbortSignal): Promise<void> {
    const wishes = await needs.besides(screen);
    opening.forget(wishes.filter((feed) => feed.failure() !== undefined));
    await opening.open(wishes, signal);
  }

  /** What changes while people look at it, besides the log; the rest is asked for when somebody comes back. */
  function changing(): readonly Feed[] {
    const ofRegister = opened?.needs[isOfRegister(shown) ? shown : "backlog"].changing ?? [];
    const points = isOfRegister(shown) ? [] : [feeds.punten];
    return shown === "ontwikkelpunten" ? points : [...ofRegister.filter(opening.isOpened), ...points];
  }

  /** Two units a minute is what an open tab may cost: where more changes, each has its turn. */
  function live(): readonly Feed[] {
    const lists = changing();
    turns += 1;
    return [feeds.log, ...lists.filter((_, index) => index === turns % lists.length)];
  }

  function shownFeeds(): readonly Feed[] {
    return [feeds.log, ...changing()];
  }

  function still(): readonly Feed[] {
    const all = [...Object.values(feeds), ...Object.values(opened?.feeds ?? {})];
    return all.filter((feed) => opening.isOpened(feed) && !shownFeeds().includes(feed));
  }

  return {
    /** The lists besides the backlog are there to be followed as well. */
    registerOpened(register: Pick<RegisterService, "feeds" | "needs">): void {
      opened = register;
    },
    async open(screen: Screen, signal?: AbortSignal): Promise<GraphFailure | undefined> {
      shown = screen;
      const first = await needs.of(screen);
      opening.forget(first);
      await opening.open(first, signal);
      polling ??= startPolling({
        live,
        shown: shownFeeds,
        still,
        presence,
        sleep,
        chance: Math.random,
        clock: Date.now,
      });
      void openWishes(screen, signal).catch(() => undefined);
      return first.map((feed) => feed.failure()).find((failure) => failure !== undefined);
    },
    async show(screen: Screen): Promise<void> {
      shown = screen;
      await opening.open(await needs.of(screen));
      await openWishes(screen);
    },
    refresh: async (): Promise<void> => polling?.now(),
    /** The screen that is looked at, when something that it stands on could not be read. */
    async failedScreen(): Promise<Screen | undefined> {
      const first = await needs.of(shown);
      return first.some((feed) => feed.failure() !== undefined) ? shown : undefined;
    },
    stop: (): void => polling?.stop(),
  };
}
