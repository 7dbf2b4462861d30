import { isFrozen, type Procesdocument } from "../../domain/procesdocument.ts";
import type { Writer } from "../../domain/persoon.ts";
import type { Instant } from "../../domain/time.ts";
import type { Stored } from "../list/codec.ts";
import { sameWriter } from "./sameWriter.ts";

/** The files that somebody sent since a moment and of which it was never written to which process they belong. */
export function unfinished(
  documents: readonly Stored<Procesdocument>[],
  by: Writer,
  since: Instant,
): readonly Stored<Procesdocument>[] {
  return documents.filter(
    ({ value, created }) =>
      value.procesId === undefined &&
      !isFrozen(value) &&
      sameWriter(created.writer, by) &&
      Date.parse(created.at) >= Date.parse(since),
  );
}
