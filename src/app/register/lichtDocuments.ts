import type { LichtDocument } from "../../domain/lichten.ts";
import { derive, type Store } from "../data/store.ts";
import type { DocumentView } from "./documentView.ts";
import type { RegisterService } from "./registerService.ts";

/** What the lights look at, by process. */
export function lichtDocuments({
  documentViews,
}: Pick<RegisterService, "documentViews">): Store<ReadonlyMap<string, readonly LichtDocument[]>> {
  return derive([documentViews], (views) => {
    const byProces = new Map<string, LichtDocument[]>();
    for (const view of views) {
      const { procesId, status } = view.document;
      if (procesId === undefined || status === "retired") continue;
      const own = byProces.get(procesId);
      if (own === undefined) byProces.set(procesId, [lichtDocumentOf(view)]);
      else own.push(lichtDocumentOf(view));
    }
    return byProces;
  });
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
