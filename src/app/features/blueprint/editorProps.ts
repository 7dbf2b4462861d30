import type { Blueprint, Link, LinkKind } from "../../../domain/blueprint.ts";
import type { Merge } from "../../../domain/blueprint/merge.ts";

/** How far the blueprint is that is shown. Whoever saves it says so. */
export type SaveState = "saved" | "unsaved" | "saving" | "waiting" | "conflict" | "refused";

/** Where a link leads and what it is called by now. Without an address it can be read only. */
export type ResolvedLink = Readonly<{ href?: string | undefined; label: string }>;

/** Something that a cell can point at. */
export type LinkSuggestion = Readonly<{ ref: string; label: string }>;

export type BlueprintEditorProps = Readonly<{
  /** The parent holds the value: what `onChange` was given comes back here. */
  value: Blueprint;
  onChange: (next: Blueprint) => void;
  saveState: SaveState;
  readOnly?: boolean;
  resolveLink: (link: Link) => ResolvedLink;
  suggestions: (kind: LinkKind) => readonly LinkSuggestion[];
}>;

export type BlueprintClashesProps = Readonly<{
  /** What `mergeBlueprints(base, mine, theirs)` answered. */
  merge: Merge;
  /** Who saved in between. */
  who: string;
  /** Every clash is settled: this can be saved over theirs. */
  onSettled: (blueprint: Blueprint) => void;
  onLater: () => void;
}>;
