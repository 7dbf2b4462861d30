import { calendarDateOf } from "../domain/time.ts";
import { type ApprovalLog, arrangeLog } from "../domain/approvalLog.ts";
import type { Beslisser, Verdict } from "../domain/goedkeuring.ts";
import type { Persoon, Writer } from "../domain/persoon.ts";
import type { GraphFailure } from "../sharepoint/graph/failure.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import { instantOf } from "../sharepoint/list/dates.ts";
import type { Outbox, Pending } from "../sharepoint/replica/outbox.ts";
import type { Presence } from "../sharepoint/replica/polling.ts";
import type { Backlog } from "../sharepoint/backlog.ts";
import { decision } from "./data/decisions.ts";
import { createLists, feedsOf, type Lists } from "./data/lists.ts";
import { type PuntView, viewPunten } from "./data/puntView.ts";
import { createCell, derive, type Store } from "./data/store.ts";
import type { Unsent } from "./data/unsent.ts";
import type { Screen } from "./address.ts";
import { createNotices, type Notices } from "./writes/notices.ts";
import { createReading } from "./data/reading.ts";
import { fetched } from "./parts.ts";
import type { RegisterService } from "./register/registerService.ts";
import type { RowWrite } from "./register/rowWrite.ts";
import type { PuntWrite } from "./writes/puntWrite.ts";
import { createSending, retryUnsent } from "./writes/sending.ts";

/** Everything that the screens work with. Made once, when it is known who looks at which site. */
export type Services = Readonly<{
  me: Persoon;
  workspace: Backlog;
  botClientId: string;
  /** Where the bot answers; the health page asks it how it is. */
  botOrigin: string | undefined;
  lists: Lists;
  punten: Store<readonly PuntView[]>;
  approvalLog: Store<ApprovalLog>;
  beslissers: Store<readonly Beslisser[]>;
  outbox: Outbox<PuntWrite>;
  /** What was changed on the screens of processes and is still on its way. */
  unsentRows: Store<readonly Pending<RowWrite>[]>;
  /** How many documents and processes wait for this person; 0 until they were read. */
  registerToDecide: Store<number>;
  /** Tries everything again that waits. */
  retry(): void;
  notices: Notices;
  /** Decides on the request that is shown with a point. */
  decide(punt: PuntView, verdict: Verdict): void;
  /** Reads what was finished or rejected before; the list starts with what people still work on. */
  loadArchive(): Promise<void>;
  /** Evaluations are only needed to choose one. */
  loadEvaluaties(): Promise<void>;
  /** The lists and writes of processes, fetched when somebody first goes there. */
  register(): Promise<RegisterService>;
  /** Reads what a screen needs in one call, then what the others do; also after that failed. Answers what failed. */
  open(screen: Screen, signal?: AbortSignal): Promise<GraphFailure | undefined>;
  /** Somebody went to a screen: reads what it needs and was not read yet, and follows that. */
  show(screen: Screen): Promise<void>;
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
  workspace: Backlog;
  me: Persoon;
  botClientId: string;
  botOrigin?: string | undefined;
  unsent: Unsent<PuntWrite>;
  presence: Presence;
}>;

/** Joins the parts; nothing is read before `open`. */
export function createServices(options: ServiceOptions): Services {
  const { graph, workspace, me, botClientId, unsent, presence } = options;
  const self: Writer = { kind: "person", persoon: me };
  const lists = createLists(workspace);
  const feeds = feedsOf(workspace, lists);
  const notices = createNotices();
  const writing = { me, backlog: workspace, botClientId, replica: lists.punten, notices };
  const { outbox, prepare, retryNowAndThen } = createSending(writing, unsent, () => reading.refresh());
  const unsentRows = createCell<readonly Pending<RowWrite>[]>([]);
  const registerToDecide = createCell(0);
  let rows: RegisterService["outbox"] | undefined;
  let stopRetrying: (() => void) | undefined;
  let stopRetryingRows: (() => void) | undefined;

  const register = fetched(async () => {
    const { createRegisterService } = await import(/* webpackChunkName: "register" */ "./register/registerService.ts");
    const service = createRegisterService({
      backlog: workspace,
      approvalLog: services.approvalLog,
      me,
      botClientId,
      wijken: lists.wijken,
    });
    reading.registerOpened(service);
    stopRetryingRows = retryUnsent(service.outbox, presence);
    service.outbox.subscribe(() => unsentRows.set(service.outbox.snapshot()));
    unsentRows.set(service.outbox.snapshot());
    service.toDecide.subscribe(() => registerToDecide.set(service.toDecide.snapshot()));
    rows = service.outbox;
    return service;
  });

  const reading = createReading({ graph, feeds, register, presence });

  const services: Services = {
    me,
    workspace,
    botClientId,
    botOrigin: options.botOrigin,
    lists,
    notices,
    outbox,
    unsentRows,
    registerToDecide,
    retry() {
      outbox.retry();
      rows?.retry();
    },
    prepare() {
      prepare();
      void register().catch(() => undefined);
    },
    decide(punt, verdict) {
      const write = decision(punt, verdict, instantOf(new Date()));
      if (write !== undefined) outbox.add(write);
    },
    ...viewsOf(lists, outbox, { botClientId, me: self }),
    loadArchive: () => feeds.punten.loadMore("fields/Actief eq 0"),
    loadEvaluaties: () => feeds.evaluaties.poll(),
    register,
    async open(screen, signal) {
      for (const write of unsent.load()) outbox.add(write);
      const failure = await reading.open(screen, signal);
      stopRetrying ??= retryNowAndThen(presence);
      return failure;
    },
    show: reading.show,
    refresh: reading.refresh,
    async resume() {
      services.retry();
      const failed = await reading.failedScreen();
      await (failed === undefined ? services.refresh() : services.open(failed));
    },
    today: () => calendarDateOf(new Date()),
    now: () => instantOf(new Date()),
    stop() {
      reading.stop();
      stopRetrying?.();
      stopRetryingRows?.();
    },
  };

  return services;
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
