import type { Goedkeuring } from "./goedkeuring.ts";
import type { Instant } from "./time.ts";

/** What a line of decisions is about: a point or a document, as people call it. */
export type Waarover = Readonly<{ soort: "punt" | "document"; id: string; title: string }>;

/** Something that happened to a request, by whom and when. */
export type Besluitregel = Readonly<{
  kind: "asked" | "approved" | "rejected" | "withdrawn";
  over: Waarover;
  at: Instant;
  /** Nobody for what the log does not tell. */
  door: string | undefined;
  reason?: string;
}>;

/** What became of every request about one subject, oldest first. */
export function besluitregels(over: Waarover, rounds: readonly Goedkeuring[]): readonly Besluitregel[] {
  return rounds.flatMap((round) => [asked(over, round), ...outcome(over, round)]);
}

/** Lines of several subjects together, the newest first. */
export function newestFirst<T extends Readonly<{ at: Instant }>>(regels: readonly T[]): readonly T[] {
  return regels.toSorted((one, other) => other.at.localeCompare(one.at));
}

/** Whether a line is a decision; the others are on the way to one. */
export function isBesluit({ kind }: Besluitregel): boolean {
  return kind === "approved" || kind === "rejected";
}

function asked(over: Waarover, { verzoek, aanvrager }: Goedkeuring): Besluitregel {
  return { kind: "asked", over, at: verzoek.stamp.at, door: aanvrager?.name };
}

function outcome(over: Waarover, round: Goedkeuring): readonly Besluitregel[] {
  switch (round.state) {
    case "approved":
    case "rejected":
    case "reopened": {
      const { verdict, door, at } = round.besluit;
      return verdict.kind === "approve"
        ? [{ kind: "approved", over, at, door: door.name }]
        : [{ kind: "rejected", over, at, door: door.name, reason: verdict.reason }];
    }
    case "withdrawn":
      return [{ kind: "withdrawn", over, at: round.at, door: undefined }];
    default:
      return [];
  }
}
