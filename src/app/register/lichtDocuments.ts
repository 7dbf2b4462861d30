import type { LichtDocument } from "../../domain/lichten.ts";
import { derive, type Store } from "../data/store.ts";
import type { DocumentView } from "./documentView.ts";
import type { RegisterService } from "./registerService.ts";

/** What the lights look at, by process. */
export function lichtDocuments({
  documentViews,
}: Pick<RegisterService, "documentViews">): Store<ReadonlyMap<string, readonly LichtDocument[]>> {
  const licht = new WeakMap<DocumentView, LichtDocument>();
  function lichtOnce(view: DocumentView): LichtDocument {
    const known = licht.get(view) ?? lichtDocumentOf(view);
    licht.set(view, known);
    return known;
  }
  let before: ReadonlyMap<string, readonly LichtDocument[]> = new Map();

  return derive([documentViews], (views) => {
    const byProces = new Map<string, LichtDocument[]>();
    for (const view of views) {
      const { procesId, status } = view.document;
      if (procesId === undefined || status === "retired") continue;
      const own = byProces.get(procesId);
      if (own === undefined) byProces.set(procesId, [lichtOnce(view)]);
      else own.push(lichtOnce(view));
    }
    // A process of which no document changed keeps what it had.
    before = new Map([...byProces].map(([id, own]) => [id, sameOf(own, before.get(id))]));
    return before;
  });
}

function sameOf(now: readonly LichtDocument[], before: readonly LichtDocument[] | undefined): readonly LichtDocument[] {
  const isSame = before?.length === now.length && now.every((one, index) => one === before[index]);
  return isSame ? before : now;
}

function lichtDocumentOf({ id, number, document, adopted, standing }: DocumentView): LichtDocument {
  return {
    id,
    number,
    soort: document.soort,
    adopted: adopted && { versie: adopted.versie, frozen: adopted.file !== undefined },
    edited: standing.kind === "edited",
    unproven: standing.kind === "unproven",
  };
}
