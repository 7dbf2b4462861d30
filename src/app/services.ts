import { type ApprovalLog, arrangeLog } from "../domain/approvalLog.ts";
import type { Beslisser, Logged, Verdict } from "../domain/goedkeuring.ts";
import type { Evaluatie } from "../domain/evaluatie.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import type { Persoon, Writer } from "../domain/persoon.ts";
import type { Proces } from "../domain/proces.ts";
import type { Wijk } from "../domain/wijk.ts";
import type { ApprovalDesk } from "../sharepoint/approvals/desk.ts";
import { ontwikkelpuntStore } from "../sharepoint/approvals/onderwerp.ts";
import { batchRead } from "../sharepoint/graph/batch.ts";
import { GraphFailure } from "../sharepoint/graph/failure.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import { sleep } from "../sharepoint/graph/waiting.ts";
import { type Codec, readRow, type Stored } from "../sharepoint/list/codec.ts";
import { calendarDateOf, instantOf } from "../sharepoint/list/dates.ts";
import type { SharePointList } from "../sharepoint/list/sharePointList.ts";
import { goedkeuringCodec } from "../sharepoint/lists/goedkeuringen.ts";
import { createFeed, type Feed } from "../sharepoint/replica/feed.ts";
import { createOutbox, type Outbox } from "../sharepoint/replica/outbox.ts";
import { type Presence, startPolling } from "../sharepoint/replica/polling.ts";
import { createReplica, type Replica } from "../sharepoint/replica/replica.ts";
import type { Workspace } from "../sharepoint/workspace.ts";
import { decision } from "./data/decisions.ts";
import { type PuntView, viewPunten } from "./data/puntView.ts";
import { derive, type Store } from "./data/store.ts";
import { fetched } from "./parts.ts";
import type { Unsent } from "./data/unsent.ts";
import { createNotices, type Notices } from "./writes/notices.ts";
import type { PuntWrite } from "./writes/puntWrite.ts";
import type { Writing } from "./writes/runWrite.ts";

/** Everything that the screens work with. Made once, when it is known who looks at which site. */
export type Services = Readonly<{
  me: Persoon;
  workspace: Workspace;
  desk: ApprovalDesk;
  lists: Lists;
  punten: Store<readonly PuntView[]>;
  approvalLog: Store<ApprovalLog>;
  beslissers: Store<readonly Beslisser[]>;
  outbox: Outbox<PuntWrite>;
  notices: Notices;
  /** Decides on the request that is shown with a point. */
  decide(punt: PuntView, verdict: Verdict): void;
  /** Reads what was finished or rejected before; the list starts with what people still work on. */
  loadArchive(): Promise<void>;
  /** Evaluations are only needed to choose one. */
  loadEvaluaties(): Promise<void>;
  open(signal?: AbortSignal): Promise<void>;
  refresh(): Promise<void>;
  today(): string;
  now(): string;
  stop(): void;
}>;

export type Lists = Readonly<{
  punten: Replica<Ontwikkelpunt>;
  processen: Replica<Proces>;
  wijken: Replica<Wijk>;
  evaluaties: Replica<Evaluatie>;
  beslissers: Replica<Beslisser>;
  log: Replica<Logged>;
}>;

export type ServiceOptions = Readonly<{
  graph: Graph;
  workspace: Workspace;
  me: Persoon;
  botClientId: string;
  unsent: Unsent;
  presence: Presence;
}>;

/** Joins the parts; nothing is read before `open`. */
export function createServices({ graph, workspace, me, botClientId, unsent, presence }: ServiceOptions): Services {
  const self: Writer = { kind: "person", persoon: me };
  const lists: Lists = {
    punten: replicaOf(workspace.punten.codec),
    processen: replicaOf(workspace.processen.codec),
    wijken: replicaOf(workspace.wijken.codec),
    evaluaties: replicaOf(workspace.evaluaties.codec),
    beslissers: replicaOf(workspace.beslissers.codec),
    log: replicaOf(goedkeuringCodec),
  };
  const feeds = feedsOf(workspace, lists);
  const desk: ApprovalDesk = {
    log: workspace.log,
    beslissers: workspace.beslissers,
    stores: { ontwikkelpunt: ontwikkelpuntStore(workspace.punten) },
    botClientId,
    self,
    now: () => new Date(),
  };
  const notices = createNotices();
  const writing: Writing = {
    me,
    desk,
    punten: workspace.punten,
    replica: lists.punten,
    notices,
    undoSave: (base, before) => outbox.add(undoOf(base, before)),
  };
  // Writing is fetched once rows stand: they stand sooner without it.
  const fetchRunner = fetched(async () => (await import("./writes/runWrite.ts")).createRunner(writing));
  const outbox: Outbox<PuntWrite> = createOutbox({
    async run(write) {
      if (!navigator.onLine) throw new GraphFailure("unreachable", "There is no network.");
      const run = await fetchRunner().catch(() => {
        throw new GraphFailure("unreachable", "A part of the app could not be fetched.");
      });
      await run(write);
      if (write.kind === "step" || write.kind === "decide" || (write.kind === "add" && write.submit))
        await polling?.now();
    },
    keep: unsent.keep,
  });
  let polling: ReturnType<typeof startPolling> | undefined;
  let stopRetrying: (() => void) | undefined;

  return {
    me,
    workspace,
    desk,
    lists,
    notices,
    outbox,
    decide(punt, verdict) {
      const write = decision(punt, verdict, instantOf(new Date()));
      if (write !== undefined) outbox.add(write);
    },
    ...viewsOf(lists, outbox, { botClientId, me: self }),
    loadArchive: () => feeds.punten.loadMore("fields/Actief eq 0"),
    loadEvaluaties: () => feeds.evaluaties.poll(),
    async open(signal) {
      const opening = [feeds.punten, feeds.log, feeds.processen, feeds.wijken, feeds.beslissers];
      const answers = await batchRead(
        graph,
        opening.flatMap((feed) => feed.openingReads()),
        signal,
      );
      for (const write of unsent.load()) outbox.add(write);
      await Promise.all(opening.map((feed) => feed.open(answers, signal)));
      const live = [feeds.punten, feeds.log];
      const still = [feeds.processen, feeds.wijken, feeds.beslissers];
      polling ??= startPolling({ live, still, presence, sleep, chance: Math.random, clock: Date.now });
      stopRetrying ??= retryUnsent(outbox, presence);
      void fetchRunner().catch(() => undefined);
    },
    refresh: async () => polling?.now(),
    today: () => calendarDateOf(new Date()),
    now: () => instantOf(new Date()),
    stop() {
      polling?.stop();
      stopRetrying?.();
    },
  };
}

function replicaOf<T>(codec: Pick<Codec<T>, "contract" | "decode">): Replica<T> {
  return createReplica((row) => readRow(codec, row));
}

function whole<T>(list: SharePointList, replica: Replica<T>): Feed {
  return createFeed(list, replica, "all");
}

function feedsOf(workspace: Workspace, lists: Lists) {
  return {
    punten: createFeed(workspace.punten.list, lists.punten, { filter: "fields/Actief eq 1" }),
    log: whole(workspace.log, lists.log),
    processen: whole(workspace.processen.list, lists.processen),
    wijken: whole(workspace.wijken.list, lists.wijken),
    beslissers: whole(workspace.beslissers.list, lists.beslissers),
    evaluaties: whole(workspace.evaluaties.list, lists.evaluaties),
  };
}

const RETRY_EVERY_MS = 20_000;

/** What waits goes by itself: when somebody comes back, when the network does, and every now and then. */
function retryUnsent(outbox: Outbox<PuntWrite>, presence: Presence): () => void {
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

/** What is computed from the lists, and only anew when one of them changed. */
function viewsOf(lists: Lists, outbox: Outbox<PuntWrite>, known: { botClientId: string; me: Writer }) {
  const approvalLog = derive([lists.log], ({ rows }) => arrangeLog(valuesIn(rows)));
  const beslissers = derive([lists.beslissers], ({ rows }) => valuesIn(rows));
  const punten = derive(
    [lists.punten, lists.processen, lists.wijken, lists.log, approvalLog, beslissers, outbox],
    ({ rows }, processen, wijken, log, arranged, deciders, pending) =>
      viewPunten({
        punten: rows,
        processen: processen.rows,
        wijken: wijken.rows,
        log: arranged,
        logComplete: log.complete && lists.beslissers.snapshot().complete,
        beslissers: deciders,
        pending,
        ...known,
      }),
  );
  return { approvalLog, beslissers, punten };
}

function valuesIn<T>(rows: ReadonlyMap<string, Stored<T>>): readonly T[] {
  return [...rows.values()].map(({ value }) => value);
}

function undoOf(base: Stored<Ontwikkelpunt>, before: Ontwikkelpunt): PuntWrite {
  return { kind: "save", key: crypto.randomUUID(), lane: base.id, base, value: before, at: instantOf(new Date()) };
}
