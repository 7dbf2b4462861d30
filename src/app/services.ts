import { calendarDateOf } from "../domain/time.ts";
import { type ApprovalLog, arrangeLog } from "../domain/approvalLog.ts";
import type { Beslisser, Verdict } from "../domain/goedkeuring.ts";
import { beslissersIn } from "../domain/instelling.ts";
import type { Persoon, Writer } from "../domain/persoon.ts";
import type { ApprovalDesk } from "../sharepoint/approvals/desk.ts";
import { ontwikkelpuntStore } from "../sharepoint/approvals/onderwerp.ts";
import { batchRead } from "../sharepoint/graph/batch.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import { sleep } from "../sharepoint/graph/waiting.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import { instantOf } from "../sharepoint/list/dates.ts";
import type { Outbox } from "../sharepoint/replica/outbox.ts";
import { type Presence, startPolling } from "../sharepoint/replica/polling.ts";
import type { Workspace } from "../sharepoint/workspace.ts";
import { decision } from "./data/decisions.ts";
import { createLists, feedsOf, type Lists } from "./data/lists.ts";
import { type PuntView, viewPunten } from "./data/puntView.ts";
import { derive, type Store } from "./data/store.ts";
import type { Unsent } from "./data/unsent.ts";
import { createNotices, type Notices } from "./writes/notices.ts";
import type { PuntWrite } from "./writes/puntWrite.ts";
import { createSending } from "./writes/sending.ts";

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
  /** Fetches what writing needs, before somebody writes. */
  prepare(): void;
  refresh(): Promise<void>;
  /** Goes on after somebody signed in again: reads what could not be read and sends what could not be sent. */
  resume(): Promise<void>;
  today(): string;
  now(): string;
  stop(): void;
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
  const lists = createLists(workspace);
  const feeds = feedsOf(workspace, lists);
  const desk: ApprovalDesk = {
    log: workspace.log,
    instellingen: workspace.instellingen,
    stores: { ontwikkelpunt: ontwikkelpuntStore(workspace.punten) },
    botClientId,
    self,
    now: () => new Date(),
  };
  const notices = createNotices();
  const writing = { me, desk, punten: workspace.punten, replica: lists.punten, notices };
  const { outbox, prepare, retryNowAndThen } = createSending(writing, unsent, async () => polling?.now());
  let polling: ReturnType<typeof startPolling> | undefined;
  let stopRetrying: (() => void) | undefined;

  const services: Services = {
    me,
    workspace,
    desk,
    lists,
    notices,
    outbox,
    prepare,
    decide(punt, verdict) {
      const write = decision(punt, verdict, instantOf(new Date()));
      if (write !== undefined) outbox.add(write);
    },
    ...viewsOf(lists, outbox, { botClientId, me: self }),
    loadArchive: () => feeds.punten.loadMore("fields/Actief eq 0"),
    loadEvaluaties: () => feeds.evaluaties.poll(),
    async open(signal) {
      const opening = [feeds.punten, feeds.log, feeds.processen, feeds.wijken, feeds.instellingen];
      const answers = await batchRead(
        graph,
        opening.flatMap((feed) => feed.openingReads()),
        signal,
      );
      for (const write of unsent.load()) outbox.add(write);
      await Promise.all(opening.map((feed) => feed.open(answers, signal)));
      const live = [feeds.punten, feeds.log];
      const still = [feeds.processen, feeds.wijken, feeds.instellingen];
      polling ??= startPolling({ live, still, presence, sleep, chance: Math.random, clock: Date.now });
      stopRetrying ??= retryNowAndThen(presence);
    },
    refresh: async () => polling?.now(),
    resume() {
      outbox.retry();
      return lists.punten.snapshot().status === "ready" ? services.refresh() : services.open();
    },
    today: () => calendarDateOf(new Date()),
    now: () => instantOf(new Date()),
    stop() {
      polling?.stop();
      stopRetrying?.();
    },
  };
  return services;
}

/** What is computed from the lists, and only anew when one of them changed. */
function viewsOf(lists: Lists, outbox: Outbox<PuntWrite>, known: { botClientId: string; me: Writer }) {
  const approvalLog = derive([lists.log], ({ rows }) => arrangeLog(valuesIn(rows)));
  const beslissers = derive([lists.instellingen], ({ rows }) => beslissersIn(valuesIn(rows)));
  const punten = derive(
    [lists.punten, lists.processen, lists.wijken, lists.log, approvalLog, beslissers, outbox],
    ({ rows }, processen, wijken, log, arranged, deciders, pending) =>
      viewPunten({
        punten: rows,
        processen: processen.rows,
        wijken: wijken.rows,
        log: arranged,
        logComplete: log.complete && lists.instellingen.snapshot().complete,
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
