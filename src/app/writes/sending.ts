import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import { GraphFailure } from "../../sharepoint/graph/failure.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import { instantOf } from "../../sharepoint/list/dates.ts";
import { sleep } from "../../sharepoint/graph/waiting.ts";
import { createOutbox, type Outbox, type Write } from "../../sharepoint/replica/outbox.ts";
import type { Presence } from "../../sharepoint/replica/polling.ts";
import { forgetDraft, reasonPlace } from "../data/draft.ts";
import type { Unsent } from "../data/unsent.ts";
import { fetched } from "../parts.ts";
import type { PuntWrite } from "./puntWrite.ts";
import type { TabWriting } from "./tabRunner.ts";

/** What people changed, on its way to SharePoint. */
export type Sending = Readonly<{
  outbox: Outbox<PuntWrite>;
  /** Fetches the code that writes, before it is needed. */
  prepare(): void;
  /** Tries what waits again, until the answer is called. */
  retryNowAndThen(presence: Presence): () => void;
}>;

/** SharePoint has it: the news of it is nice to wait for, but not while Microsoft 365 is busy. */
const NEWS_WITHIN_MS = 3_000;

/** `afterStep` is told when the approval log may have something new to tell: an edit can ask anew as well. */
export function createSending(
  writing: Omit<TabWriting, "decided" | "undoSave">,
  unsent: Unsent<PuntWrite>,
  afterStep: () => Promise<void>,
): Sending {
  // Writing is fetched once rows stand: they stand sooner without it.
  const fetchRunner = fetched(async () =>
    (await import("./tabRunner.ts")).createTabRunner({
      ...writing,
      decided: (puntId) => forgetDraft(reasonPlace(puntId)),
      undoSave: (base, before) => outbox.add(undoOf(base, before)),
    }),
  );
  const outbox: Outbox<PuntWrite> = createOutbox({
    async run(write) {
      if (!navigator.onLine) throw new GraphFailure("unreachable", "There is no network.");
      const run = await fetchRunner().catch(() => {
        throw new GraphFailure("unreachable", "A part of the app could not be fetched.");
      });
      await run(write);
      if (write.kind !== "add" || write.submit)
        await Promise.race([afterStep().catch(() => undefined), sleep(NEWS_WITHIN_MS)]);
    },
    keep: unsent.keep,
  });
  return {
    outbox,
    prepare: () => void fetchRunner().catch(() => undefined),
    retryNowAndThen: (presence) => retryUnsent(outbox, presence),
  };
}

const RETRY_EVERY_MS = 20_000;

/** What waits goes by itself: when somebody comes back, when the network does, and every now and then. */
export function retryUnsent<W extends Write>(outbox: Outbox<W>, presence: Presence): () => void {
  const retry = (): void => {
    if (presence.isHere() && outbox.snapshot().some(({ state }) => state === "waiting")) outbox.retry();
  };
  const unsubscribe = presence.onChange(retry);
  const timer = setInterval(retry, RETRY_EVERY_MS);
  return () => {
    unsubscribe();
    clearInterval(timer);
  };
}

function undoOf(base: Stored<Ontwikkelpunt>, before: Ontwikkelpunt): PuntWrite {
  return { kind: "save", key: crypto.randomUUID(), lane: base.id, base, value: before, at: instantOf(new Date()) };
}
