import type { Blueprint } from "../../../../domain/blueprint.ts";
import { type Merge, mergeBlueprints } from "../../../../domain/blueprint/merge.ts";
import { readBlueprintFile, writeBlueprintFile } from "../../../../sharepoint/files/blueprintFile.ts";
import type { FileRef } from "../../../../sharepoint/files/driveItem.ts";
import { fileInTheWay } from "../../../../sharepoint/files/fileFailure.ts";
import type { Files } from "../../../../sharepoint/files/files.ts";
import { GraphFailure, isFailure } from "../../../../sharepoint/graph/failure.ts";
import { createCell, type Store } from "../../../data/store.ts";
import type { createDraftPlace } from "./blueprintDraft.ts";

/** How far what somebody typed has come. `clash`: somebody else wrote something else in the same places. */
export type Keeping =
  | Readonly<{ kind: "saved" | "unsaved" | "saving" }>
  | Readonly<{ kind: "waiting" | "refused"; failure: GraphFailure }>
  | Readonly<{ kind: "clash"; merge: Merge; theirs: FileRef }>;

export type KeptBlueprint = Readonly<{ value: Blueprint; keeping: Keeping }>;

export type BlueprintKeeper = Store<KeptBlueprint> &
  Readonly<{
    change(next: Blueprint): void;
    /** Every clash is settled: this goes over what the other one saved. */
    settle(blueprint: Blueprint): void;
    /** Saves at once what waits. */
    flush(): void;
    stop(): void;
  }>;

export type KeeperOptions = Readonly<{
  files: Pick<Files, "replace" | "content">;
  /** The file as it was when it was read, and what stood in it. */
  file: FileRef;
  base: Blueprint;
  draft: ReturnType<typeof createDraftPlace>;
  /** Calls back after a while; answers how to stop that. */
  later(work: () => void, ms: number): () => void;
}>;

/** Typing goes on for a while; each save is a version in SharePoint. */
const SAVE_AFTER_MS = 4_000;
const RETRY_AFTER_MS = 20_000;

/**
 * Keeps a blueprint as somebody edits it: saves only over the version that was seen, and brings together what two people
 * wrote. What cannot be saved yet waits and is tried again.
 */
export function createBlueprintKeeper({ files, file, base: read, draft, later }: KeeperOptions): BlueprintKeeper {
  let base = read;
  let seen = file;
  let busy = false;
  let stopTimer: () => void = nothing;
  const cell = createCell<KeptBlueprint>({ value: read, keeping: { kind: "saved" } });

  function become(keeping: Keeping, value = cell.snapshot().value): void {
    cell.set({ value, keeping });
  }

  function plan(ms: number): void {
    stopTimer();
    stopTimer = later(() => void save(), ms);
  }

  async function save(): Promise<void> {
    const { value, keeping } = cell.snapshot();
    if (busy || keeping.kind === "clash" || keeping.kind === "saved") return;
    busy = true;
    stopTimer();
    become({ kind: "saving" });
    try {
      seen = await files.replace(seen, fileOf(value));
      base = value;
      confirmed(value);
    } catch (error) {
      await failed(error);
    } finally {
      busy = false;
    }
  }

  /** Somebody may have typed on while it was sent. */
  function confirmed(saved: Blueprint): void {
    if (cell.snapshot().value === saved) {
      draft.forget();
      return become({ kind: "saved" });
    }
    become({ kind: "unsaved" });
    plan(SAVE_AFTER_MS);
  }

  async function failed(error: unknown): Promise<void> {
    const theirs = isFailure(error, "conflict") ? fileInTheWay(error) : undefined;
    if (theirs !== undefined) return bringTogether(theirs);
    const failure = isFailure(error) ? error : new GraphFailure("invalid", String(error));
    const waits = isFailure(failure, "unreachable", "busy", "sign-in", "locked", "conflict");
    become({ kind: waits ? "waiting" : "refused", failure });
    if (waits) plan(RETRY_AFTER_MS);
  }

  async function bringTogether(theirs: FileRef): Promise<void> {
    try {
      const text = await (await files.content(theirs)).text();
      const now = readBlueprintFile(text);
      if (!now.ok) return become({ kind: "refused", failure: new GraphFailure("invalid", now.error.kind) });
      const merge = mergeBlueprints(base, cell.snapshot().value, now.value);
      base = now.value;
      seen = theirs;
      if (merge.clashes.length > 0) return become({ kind: "clash", merge, theirs });
      become({ kind: "unsaved" }, merge.merged);
      plan(0);
    } catch (error) {
      await failed(isFailure(error, "conflict") ? new GraphFailure("unreachable", "It changes too fast.") : error);
    }
  }

  return {
    snapshot: cell.snapshot,
    subscribe: cell.subscribe,
    change(next) {
      const { keeping } = cell.snapshot();
      draft.keep({ base, value: next });
      if (keeping.kind === "clash") return become(keeping, next);
      become(keeping.kind === "saving" ? keeping : { kind: "unsaved" }, next);
      if (!busy) plan(SAVE_AFTER_MS);
    },
    settle(blueprint) {
      draft.keep({ base, value: blueprint });
      become({ kind: "unsaved" }, blueprint);
      void save();
    },
    flush: () => void save(),
    stop: () => stopTimer(),
  };
}

function nothing(): void {
  // No timer runs yet.
}

function fileOf(blueprint: Blueprint): Blob {
  return new Blob([writeBlueprintFile(blueprint)], { type: "application/json" });
}
