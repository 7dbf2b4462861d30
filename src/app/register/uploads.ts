import { safeFileName } from "../../domain/bestandsnaam.ts";
import type { Complexiteit } from "../../domain/ontwikkelpunt.ts";
import type { SoortDocument } from "../../domain/procesdocument.ts";
import type { FileRef } from "../../sharepoint/files/driveItem.ts";
import { fileInTheWay } from "../../sharepoint/files/fileFailure.ts";
import type { Files } from "../../sharepoint/files/files.ts";
import type { UploadSession } from "../../sharepoint/files/uploadSession.ts";
import { GraphFailure, isFailure } from "../../sharepoint/graph/failure.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Procesdocument } from "../../domain/procesdocument.ts";
import { createCell, type Store } from "../data/store.ts";
import { type FileGuard, guardFile, mayUpload } from "../documents/guard/fileGuard.ts";

/** What is done when the name is taken: as a new version of that file, or beside it under another name. */
export type NameChoice = "replace" | "rename";

/** How far a file has come that somebody chose. */
export type UploadStep =
  | Readonly<{ state: "chosen" }>
  | Readonly<{ state: "sending"; sent: number }>
  | Readonly<{ state: "taken"; by: FileRef }>
  | Readonly<{ state: "failed"; failure: GraphFailure }>
  | Readonly<{ state: "done"; documentId: string }>;

/** What people say about a file that they add. */
export type UploadAbout = Readonly<{ name: string; soort: SoortDocument; varianten: readonly Complexiteit[] }>;

export type UploadItem = Readonly<{
  key: string;
  procesId: string;
  bytes: Blob;
  about: UploadAbout;
  /** What the guard saw in its name and text; undefined while it looks. */
  guard: FileGuard | undefined;
  /** The person said that what was found is nobody's. */
  accepted: boolean;
  step: UploadStep;
}>;

/** Whether a file may be sent: looked through, nothing forbidden in it, and a name that SharePoint takes. */
export function mayBeSent({ guard, accepted, about }: UploadItem): boolean {
  return guard !== undefined && mayUpload(guard, accepted) && safeFileName(about.name).ok;
}

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

export function createUploads({ files, arrived }: UploadsOptions): Uploads {
  const cell = createCell<readonly UploadItem[]>([]);
  const stops = new Map<string, AbortController>();
  const sessions = new Map<string, UploadSession>();

  function change(key: string, changes: Partial<UploadItem>): void {
    cell.set(cell.snapshot().map((item) => (item.key === key ? { ...item, ...changes } : item)));
  }

  /** Looks through the name and the text; the last look counts. */
  function look({ key, bytes, about }: UploadItem): void {
    void guardFile(new File([bytes], about.name)).then((guard) => {
      const now = cell.snapshot().find((item) => item.key === key);
      if (now?.about.name === about.name) change(key, { guard });
    });
  }

  async function run(item: UploadItem, choice: NameChoice | undefined): Promise<void> {
    const { key, bytes } = item;
    const stop = new AbortController();
    stops.set(key, stop);
    change(key, { step: { state: "sending", sent: 0 } });
    try {
      const stored = await transfer(item, choice, stop.signal);
      arrived(stored);
      change(key, { step: { state: "done", documentId: stored.id } });
    } catch (error) {
      if (isFailure(error, "aborted")) return;
      change(key, { step: stepAfter(error, item.step.state === "taken" ? item.step.by : undefined) });
    } finally {
      stops.delete(key);
    }

    async function transfer(
      { about, procesId }: UploadItem,
      wanted: NameChoice | undefined,
      signal: AbortSignal,
    ): Promise<Stored<Procesdocument>> {
      const door = await files();
      const { name, soort, varianten } = about;
      const document = { procesId, soort, varianten, status: "concept", vastgesteldDoor: [] } as const;
      const watch = {
        signal,
        onProgress: (sent: number) => change(key, { step: { state: "sending", sent } }),
        onSession: (session: UploadSession | undefined) => {
          if (session === undefined) sessions.delete(key);
          else sessions.set(key, session);
        },
      } as const;
      const session = sessions.get(key);
      if (session !== undefined && wanted === undefined) {
        const file = await door.resume(session, bytes, watch);
        return door.completeDocument(file, { document, conflict: "fail", signal });
      }
      return door.addDocument({ name, bytes, conflict: wanted ?? "fail", document, ...watch });
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
      look(item);
    },
    describe(key, about) {
      const before = cell.snapshot().find((item) => item.key === key);
      change(key, { about });
      if (before !== undefined && before.about.name !== about.name) look({ ...before, about });
    },
    accept: (key) => change(key, { accepted: true }),
    send(key, choice) {
      const item = cell.snapshot().find((one) => one.key === key);
      if (item !== undefined && mayBeSent(item) && !stops.has(key)) void run(item, choice);
    },
    cancel(key) {
      stops.get(key)?.abort();
      cell.set(cell.snapshot().filter((item) => item.key !== key));
    },
  };
}

function stepAfter(error: unknown, takenBefore: FileRef | undefined): UploadStep {
  const inTheWay = fileInTheWay(error);
  if (inTheWay !== undefined && isFailure(error, "duplicate")) return { state: "taken", by: inTheWay };
  if (isFailure(error)) return { state: "failed", failure: error };
  if (takenBefore !== undefined) return { state: "taken", by: takenBefore };
  return { state: "failed", failure: new GraphFailure("invalid", String(error)) };
}
