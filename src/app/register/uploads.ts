import type { Procesdocument } from "../../domain/procesdocument.ts";
import { fileInTheWay } from "../../sharepoint/files/fileFailure.ts";
import type { Files } from "../../sharepoint/files/files.ts";
import { GraphFailure, isFailure } from "../../sharepoint/graph/failure.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import { createCell, type Store } from "../data/store.ts";
import { guardFile } from "../documents/guard/fileGuard.ts";
import { createTransfer } from "./transfer.ts";
import { mayBeSent, type NameChoice, type UploadAbout, type UploadItem, type UploadStep } from "./uploadItem.ts";

/** Files on their way to the library. They go on when somebody looks at another screen. */
export type Uploads = Store<readonly UploadItem[]> &
  Readonly<{
    choose(procesId: string, bytes: Blob, about: UploadAbout): void;
    describe(key: string, about: UploadAbout): void;
    accept(key: string): void;
    send(key: string, choice?: NameChoice): void;
    /** Stops sending, or takes a chosen file off the list; nothing of it stays in the library. */
    cancel(key: string): void;
  }>;

export type UploadsOptions = Readonly<{
  files(): Promise<Files>;
  /** Told of each document that arrived. */
  arrived(stored: Stored<Procesdocument>): void;
}>;

/** Sends files, each on its own; a large one that broke off is gone on with. */
export function createUploads({ files, arrived }: UploadsOptions): Uploads {
  const cell = createCell<readonly UploadItem[]>([]);
  const stops = new Map<string, AbortController>();
  const transfer = createTransfer(files);
  const find = (key: string): UploadItem | undefined => cell.snapshot().find((item) => item.key === key);

  function change(key: string, changes: Partial<UploadItem>): void {
    cell.set(cell.snapshot().map((item) => (item.key === key ? { ...item, ...changes } : item)));
  }

  /** Looks through the name and the text; the last look counts. */
  async function look({ key, bytes, about }: UploadItem): Promise<void> {
    const guard = await guardFile(new File([bytes], about.name));
    if (find(key)?.about.name === about.name) change(key, { guard });
  }

  async function run(item: UploadItem, choice: NameChoice | undefined): Promise<void> {
    const { key } = item;
    const stop = new AbortController();
    stops.set(key, stop);
    change(key, { step: { state: "sending", sent: 0 } });
    try {
      const onProgress = (sent: number): void => change(key, { step: { state: "sending", sent } });
      const stored = await transfer(item, choice, { onProgress, signal: stop.signal });
      arrived(stored);
      change(key, { step: { state: "done", documentId: stored.id } });
    } catch (error) {
      if (!isFailure(error, "aborted")) change(key, { step: stepAfter(error) });
    } finally {
      stops.delete(key);
    }
  }

  return {
    snapshot: cell.snapshot,
    subscribe: cell.subscribe,
    choose(procesId, bytes, about) {
      const key = crypto.randomUUID();
      const item = {
        key,
        procesId,
        bytes,
        about,
        guard: undefined,
        accepted: false,
        step: { state: "chosen" },
      } as const;
      cell.set([...cell.snapshot(), item]);
      void look(item);
    },
    describe(key, about) {
      const before = find(key);
      if (before === undefined || before.about.name === about.name) return change(key, { about });
      // What was seen and said was about another name.
      change(key, { about, guard: undefined, accepted: false });
      void look({ ...before, about });
    },
    accept: (key) => change(key, { accepted: true }),
    send(key, choice) {
      const item = find(key);
      if (item !== undefined && mayBeSent(item) && !stops.has(key)) void run(item, choice);
    },
    cancel(key) {
      stops.get(key)?.abort();
      cell.set(cell.snapshot().filter((item) => item.key !== key));
    },
  };
}

function stepAfter(error: unknown): UploadStep {
  const by = fileInTheWay(error);
  if (by !== undefined && isFailure(error, "duplicate", "conflict")) return { state: "taken", by };
  return { state: "failed", failure: isFailure(error) ? error : new GraphFailure("invalid", String(error)) };
}
