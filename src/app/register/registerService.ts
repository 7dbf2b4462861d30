import type { ApprovalLog } from "../../domain/approvalLog.ts";
import type { Persoon } from "../../domain/persoon.ts";
import type { Wijk } from "../../domain/wijk.ts";
import { GraphFailure } from "../../sharepoint/graph/failure.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import { createRegister, type Register } from "../../sharepoint/register.ts";
import { createOutbox, type Outbox } from "../../sharepoint/replica/outbox.ts";
import type { Replica } from "../../sharepoint/replica/replica.ts";
import type { Files } from "../../sharepoint/files/files.ts";
import { PROCESDOCUMENTEN } from "../../sharepoint/lists/procesdocumenten.ts";
import type { Backlog } from "../../sharepoint/backlog.ts";
import { createVerslaglegging, type Verslaglegging } from "../../sharepoint/verslaglegging.ts";
import { widen, type Workspace } from "../../sharepoint/workspace.ts";
import type { DocumentDesk } from "./documentDesk.ts";
import { createDocumentViewer, type DocumentView } from "./documentView.ts";
import { deriveInTurns, type StoreInTurns } from "../data/deriveInTurns.ts";
import { type Store } from "../data/store.ts";
import { fetched } from "../parts.ts";
import { isUnfinished } from "./uploadItem.ts";
import { createUploads, type Uploads } from "./uploads.ts";
import { createUnsent } from "../data/unsent.ts";
import { createRegisterLists, type RegisterFeeds, registerFeeds, type RegisterLists } from "./lists.ts";
import { type AllNeeds, registerNeeds } from "./needs.ts";
import { type RowStores, rowStores } from "./rowStores.ts";
import { createDecisionParts, type DecisionParts } from "./decisionParts.ts";
import { createToDecide } from "./toDecide.ts";
import { writablesOf } from "./writables.ts";
import { laneOf, type RowList, type RowValues, type RowWrite } from "./rowWrite.ts";
import { createRowRunner } from "./runRowWrite.ts";

/** What the screens of processes work with, next to the services that every screen has. */
export type RegisterService = Readonly<{
  workspace: Workspace;
  register: Register;
  verslagen: Verslaglegging;
  lists: RegisterLists;
  feeds: RegisterFeeds;
  needs: AllNeeds;
  /** The rows of a list, with what is on its way to SharePoint laid over them. */
  rows: RowStores;
  outbox: Outbox<RowWrite>;
  /** Every document that people work on, with what was adopted of it. */
  documentViews: StoreInTurns<readonly DocumentView[]>;
  /** How many documents, processes, minutes, proposals and plans wait for the person who looks; 0 until all of them were read. */
  toDecide: Store<number>;
  /** The files of the library; fetched when a screen first needs them. */
  files(): Promise<Files>;
  uploads: Uploads;
  /** Asking and deciding; fetched when somebody first does. */
  desk(): Promise<DocumentDesk>;
  /**
   * Adds a row; answers the key under which it waits. The same key never makes a second row. Rows that are added in one
   * `lane` come in the order in which they were added.
   */
  add<L extends RowList>(list: L, value: RowValues[L], key?: string, lane?: string): string;
  /** The id that a row got which was added under this key, once it is there. */
  idOf(key: string): string | undefined;
  /** Changes a row over the version that was seen; `from` is what was on the screen, if that was ahead of it. */
  save<L extends RowList>(list: L, base: Stored<RowValues[L]>, value: RowValues[L], from?: RowValues[L]): void;
  /** Removes a row, unless somebody else changed it: then it stays. */
  remove<L extends RowList>(list: L, base: Stored<RowValues[L]>): void;
}> &
  DecisionParts;

export type RegisterOptions = Readonly<{
  backlog: Backlog;
  approvalLog: Store<ApprovalLog>;
  me: Persoon;
  botClientId: string;
  /** The districts are read with the backlog. */
  wijken: Replica<Wijk>;
}>;

/** Where row writes wait in the storage of the session. */
export const UNSENT_ROWS = "/rows";

const NO_DOCUMENTS: readonly DocumentView[] = [];

/** Joins the lists of processes; nothing is read before their feeds are opened. */
export function createRegisterService(options: RegisterOptions): RegisterService {
  const { backlog, approvalLog, me, botClientId, wijken } = options;
  const workspace = widen(backlog);
  const register = createRegister(workspace);
  const verslagen = createVerslaglegging(workspace);
  const lists = createRegisterLists(workspace, register, verslagen);
  const unsent = createUnsent<RowWrite>(me.id, UNSENT_ROWS);
  const ids = new Map<string, string>();
  const writable = { ...lists, wijken };
  const run = createRowRunner(writablesOf(workspace, register, verslagen, writable), (key, id) => ids.set(key, id));
  const outbox = createOutbox<RowWrite>({
    async run(write) {
      if (!navigator.onLine) throw new GraphFailure("unreachable", "There is no network.");
      await run(write);
    },
    keep: unsent.keep,
  });
  for (const write of unsent.load()) outbox.add(write);
  const files = fetched(async () => {
    const { createFiles } = await import(/* webpackChunkName: "files" */ "../../sharepoint/files/files.ts");
    const address = backlog.addresses.get(PROCESDOCUMENTEN.title) ?? PROCESDOCUMENTEN.title;
    return createFiles(backlog.graph, backlog.site, address, { self: { kind: "person", persoon: me } });
  });
  const desk = fetched(async () => {
    const { createDocumentDesk } = await import(/* webpackChunkName: "desk" */ "./documentDesk.ts");
    return createDocumentDesk({ workspace, register, files: await files(), me, botClientId });
  });
  const uploads = createUploads({ files, arrived: (stored) => lists.documenten.confirm(stored) });
  window.addEventListener("beforeunload", (event) => {
    if (uploads.snapshot().some(isUnfinished)) event.preventDefault();
  });

  const feeds = registerFeeds(workspace, register, verslagen, lists);
  const rows = rowStores(writable, outbox);
  const viewDocuments = createDocumentViewer();
  const documentViews = deriveInTurns(
    [rows.documenten, lists.processen, lists.instellingen, approvalLog],
    NO_DOCUMENTS,
    (all, processen, instellingen, log) =>
      viewDocuments({ documenten: all, processen: processen.rows, instellingen: instellingen.rows, log, botClientId }),
  );

  const decisionParts = createDecisionParts(lists, approvalLog, { workspace, verslagen, me, botClientId });
  return {
    ...decisionParts,
    documentViews,
    toDecide: createToDecide({
      lists,
      approvalLog,
      documentViews,
      verslagViews: decisionParts.verslagViews,
      voorstelViews: decisionParts.voorstelViews,
      wijkplanViews: decisionParts.wijkplanViews,
      meId: me.id,
      botClientId,
    }),
    workspace,
    register,
    lists,
    verslagen,
    feeds,
    needs: registerNeeds(feeds),
    outbox,
    files,
    uploads,
    desk,
    rows,
    add(list, value, key = crypto.randomUUID(), lane = laneOf(list, key)) {
      outbox.add({ kind: "add", list, key, lane, independent: true, value } as RowWrite);
      return key;
    },
    idOf: (key) => ids.get(key),
    save(list, base, value, from) {
      const key = crypto.randomUUID();
      outbox.add({ kind: "save", list, key, lane: laneOf(list, base.id), base, from, value } as RowWrite);
    },
    remove(list, base) {
      const key = crypto.randomUUID();
      outbox.add({ kind: "remove", list, key, lane: laneOf(list, base.id), base } as RowWrite);
    },
  };
}
