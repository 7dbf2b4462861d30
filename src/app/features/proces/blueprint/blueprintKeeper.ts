import type { Blueprint } from "../../../../domain/blueprint.ts";
import { type Merge, mergeBlueprints } from "../../../../domain/blueprint/merge.ts";
import type { FileRef } from "../../../../sharepoint/files/driveItem.ts";
import type { GraphFailure } from "../../../../sharepoint/graph/failure.ts";
import { createCell, type Store } from "../../../data/store.ts";
import type { createDraftPlace } from "./blueprintDraft.ts";
import { type BlueprintFiles, sendBlueprint, type Sent, type Theirs } from "./sendBlueprint.ts";

/** How far what somebody typed has come. `clash`: somebody else wrote something else in the same places. */
export type Keeping =
  | Readonly<{ kind: "saved" | "unsaved" | "saving" }>
  | Readonly<{ kind: "waiting" | "refused"; failure: GraphFailure }>
  | Readonly<{ kind: "clash"; merge: Merge; theirs: Theirs }>;

export type KeptBlueprint = Readonly<{ value: Blueprint; keeping: Keeping }>;

export type BlueprintKeeper = Store<KeptBlueprint> &
  Readonly<{
    /** What was typed before a reload was put back. */
    recovered: boolean;
    change(next: Blueprint): void;
    /** Every clash is settled: this goes over what the other one saved. */
    settle(blueprint: Blueprint): void;
    /** Saves at once what waits. */
    flush(): void;
    /** Another keeper of the same document goes on from what was kept. */
    stop(): void;
  }>;

export type KeeperOptions = Readonly<{
  files: BlueprintFiles;
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
  const kept = draft.load();
  let base = kept?.base ?? read;
  let seen = file;
  let busy = false;
  let stopped = false;
  let stopTimer: () => void = nothing;
  const cell = createCell<KeptBlueprint>({ value: read, keeping: { kind: "saved" } });

  function become(keeping: Keeping, value = cell.snapshot().value): void {
    cell.set({ value, keeping });
  }

  function plan(ms: number): void {
    stopTimer();
    if (!stopped) stopTimer = later(() => void save(), ms);
  }

  async function save(): Promise<void> {
    const { value, keeping } = cell.snapshot();
    if (busy || stopped || keeping.kind === "clash" || keeping.kind === "saved") return;
    busy = true;
    stopTimer();
    become({ kind: "saving" });
    const sent = await sendBlueprint(files, seen, value);
    busy = false;
    // What is kept is of the other one by now, and that one meets what was sent.
    if (!stopped) take(sent, value);
  }

  function take(sent: Sent, value: Blueprint): void {
    if (sent.kind === "met") return meet(sent.theirs, cell.snapshot().value);
    if (sent.kind === "failed") {
      become({ kind: sent.waits ? "waiting" : "refused", failure: sent.failure });
      if (sent.waits) plan(RETRY_AFTER_MS);
      return;
    }
    seen = sent.file;
    base = value;
    if (cell.snapshot().value === value) {
      draft.forget();
      return become({ kind: "saved" });
    }
    // Somebody typed on while it was sent.
    become({ kind: "unsaved" });
    plan(SAVE_AFTER_MS);
  }

  /** Until every clash is settled mine stays based on what I saw, so that nothing of theirs is undone unseen. */
  function meet(theirs: Theirs, mine: Blueprint): void {
    const merge = mergeBlueprints(base, mine, theirs.blueprint);
    if (merge.clashes.length > 0) return become({ kind: "clash", merge, theirs }, mine);
    accept(theirs, merge.merged);
    plan(0);
  }

  function accept({ file: now, blueprint }: Theirs, value: Blueprint): void {
    base = blueprint;
    seen = now;
    draft.keep({ base, value });
    become({ kind: "unsaved" }, value);
  }

  if (kept !== undefined) meet({ file, blueprint: read }, kept.value);

  return {
    recovered: kept !== undefined,
    snapshot: cell.snapshot,
    subscribe: cell.subscribe,
    change(next) {
      if (stopped) return;
      const { keeping } = cell.snapshot();
      draft.keep({ base, value: next });
      if (keeping.kind === "clash") return meet(keeping.theirs, next);
      become(keeping.kind === "saving" ? keeping : { kind: "unsaved" }, next);
      if (!busy) plan(SAVE_AFTER_MS);
    },
    settle(blueprint) {
      const { keeping } = cell.snapshot();
      if (keeping.kind !== "clash") return;
      accept(keeping.theirs, blueprint);
      void save();
    },
    flush: () => void save(),
    stop() {
      stopped = true;
      stopTimer();
    },
  };
}

function nothing(): void {
  // No timer runs yet.
}
