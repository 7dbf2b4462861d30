import { GraphFailure, isFailure } from "../graph/failure.ts";
import type { BatchRead } from "../graph/batch.ts";
import type { Result } from "../../domain/result.ts";
import { type DeltaPage, type Page, parseDeltaPage, parsePage, type SharePointList } from "../list/sharePointList.ts";
import { changesFrom, rowsFrom } from "../list/paging.ts";
import type { RawRow } from "../list/row.ts";
import type { Replica } from "./replica.ts";

/** Either the whole list, or only the rows that an indexed column names, with the rest on demand. */
export type Scope = "all" | Readonly<{ filter: string }>;

/** What the opening batch brought, by the ids of its reads. */
type Answers = ReadonlyMap<string, Result<unknown, GraphFailure>>;

/** Keeps one replica up to date with its list. */
export type Feed = Readonly<{
  title: string;
  /** What the opening batch reads for this list: the rows, and where its changes begin. */
  openingReads(): readonly BatchRead[];
  /** Takes in what the opening batch brought, then the pages behind it. */
  open(answers: Answers, signal?: AbortSignal): Promise<void>;
  /** Asks what changed since the last time: one resource unit when nothing did. */
  poll(signal?: AbortSignal): Promise<void>;
  /** Why nothing of the list could be read yet. */
  failure(): GraphFailure | undefined;
  /** Reads rows outside the scope into the replica. */
  loadMore(filter: string, signal?: AbortSignal): Promise<void>;
}>;

let feeds = 0;

/** `replica` is fed from `list`. Failures end up in the replica; only an abort is thrown. */
export function createFeed<T>(list: SharePointList, replica: Replica<T>, scope: Scope): Feed {
  const { title } = list.contract;
  // Two feeds may read the same list in one call: its rows as they are, and as no more than names.
  const rowsId = `${title}:${(feeds += 1)}`;
  const sinceId = `${rowsId}:since`;
  /** What was read besides the scope has to come along when the list is read anew. */
  const alsoRead = new Set<string>();
  let deltaLink: string | undefined;

  function openingReads(): readonly BatchRead[] {
    if (scope === "all") return [{ id: rowsId, path: list.deltaPath() }];
    // The changes are marked before the rows are read, so that nothing falls in between.
    return [
      { id: sinceId, path: list.deltaPath("latest") },
      { id: rowsId, path: list.rowsPath({ filter: scope.filter }), after: sinceId },
    ];
  }

  async function open(answers: Answers, signal?: AbortSignal): Promise<void> {
    await settle(async () => {
      const rows = valueOf(answers.get(rowsId));
      if (scope === "all") return followDelta(await parseDeltaPage(rows), signal);
      const since = (await parseDeltaPage(valueOf(answers.get(sinceId)))).delta;
      await followPages(await parsePage(rows), signal);
      // Only now: changes after a reading that broke off half way would make it look complete.
      deltaLink = since;
    });
  }

  async function followDelta(first: DeltaPage, signal?: AbortSignal): Promise<void> {
    let page = first;
    for (;;) {
      await replica.readIn(page.entries, page.next === undefined);
      if (page.delta !== undefined) deltaLink = page.delta;
      if (page.next === undefined) return;
      page = await list.readDelta(page.next, signal);
    }
  }

  async function followPages(first: Page, signal?: AbortSignal): Promise<void> {
    let page = first;
    for (;;) {
      await replica.readIn(page.rows, page.next === undefined);
      if (page.next === undefined) return;
      page = await list.readRows(page.next, signal);
    }
  }

  /** The link to the changes was lost or refused: the list is read anew, and what is known stays until that is in. */
  async function startAgain(signal?: AbortSignal): Promise<void> {
    const changes = await changesFrom(list, list.deltaPath(scope === "all" ? undefined : "latest"), signal);
    replica.replace(scope === "all" ? changes.entries : await rowsOf(list, [scope.filter, ...alsoRead], signal));
    deltaLink = changes.delta;
  }

  async function poll(signal?: AbortSignal): Promise<void> {
    const link = deltaLink;
    await settle(async () => {
      if (link === undefined) return startAgain(signal);
      try {
        await followDelta(await list.readDelta(link, signal), signal);
      } catch (error) {
        // Graph asks to start anew, or does not understand its own link any more.
        if (!isFailure(error, "resync", "invalid")) throw error;
        await startAgain(signal);
      }
    });
  }

  async function settle(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isFailure(error, "aborted")) throw error;
      // An answer that is no list is a failure like another one: it is told, and asked again.
      replica.fail(isFailure(error) ? error : new GraphFailure("invalid", "Graph gave an answer that is no list."));
    }
  }

  return {
    title,
    openingReads,
    open,
    poll,
    failure() {
      const { status, failure } = replica.snapshot();
      return status === "failed" ? failure : undefined;
    },
    loadMore(filter, signal) {
      alsoRead.add(filter);
      return settle(async () => followPages(await list.readRows(list.rowsPath({ filter }), signal), signal));
    },
  };
}

async function rowsOf(
  list: SharePointList,
  filters: readonly string[],
  signal?: AbortSignal,
): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for (const filter of filters) rows.push(...(await rowsFrom(list, list.rowsPath({ filter }), signal)));
  return rows;
}

function valueOf(answer: Result<unknown, GraphFailure> | undefined): unknown {
  if (answer === undefined) throw new Error("The batch did not answer a read that it was asked.");
  if (!answer.ok) throw answer.error;
  return answer.value;
}
