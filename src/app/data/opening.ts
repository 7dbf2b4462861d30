import { batchRead } from "../../sharepoint/graph/batch.ts";
import type { Graph } from "../../sharepoint/graph/graph.ts";
import type { Feed } from "../../sharepoint/replica/feed.ts";

/** Opens lists, those of one screen in one call. */
export type Opening = Readonly<{
  /** Opens what was not opened before. */
  open(feeds: readonly Feed[], signal?: AbortSignal): Promise<void>;
  /** Lists that could not be read are opened once more the next time. */
  forget(feeds: readonly Feed[]): void;
  isOpened(feed: Feed): boolean;
}>;

export function createOpening(graph: Graph): Opening {
  const opened = new Map<Feed, Promise<void>>();
  return {
    async open(feeds, signal) {
      const unopened = [...new Set(feeds)].filter((feed) => !opened.has(feed));
      if (unopened.length > 0) {
        const reads = unopened.flatMap((feed) => feed.openingReads());
        const answers = batchRead(graph, reads, signal);
        for (const feed of unopened) {
          opened.set(
            feed,
            answers.then((answered) => feed.open(answered, signal)),
          );
        }
      }
      await Promise.all(feeds.map((feed) => opened.get(feed) ?? Promise.resolve()));
    },
    forget: (feeds) => feeds.forEach((feed) => opened.delete(feed)),
    isOpened: (feed) => opened.has(feed),
  };
}
