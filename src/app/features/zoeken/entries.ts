import { foldText } from "../../../domain/search.ts";
import type { SoortDocument } from "../../../domain/procesdocument.ts";
import type { PuntView } from "../../data/puntView.ts";
import type { DocumentView } from "../../register/documentView.ts";
import type { ProcesView } from "../../register/views.ts";
import type { DocumentEntry } from "./documentLines.ts";
import type { Haystack } from "./rank.ts";

export type ProcesEntry = Readonly<{ id: string; view: ProcesView; haystack: Haystack }>;
export type PuntEntry = Readonly<{ id: string; view: PuntView; haystack: Haystack }>;

export function procesEntry(view: ProcesView): ProcesEntry {
  return { id: view.id, view, haystack: { title: foldText(view.proces.title), all: view.text } };
}

export function puntEntry(view: PuntView): PuntEntry {
  const { title, explanation, deelvragen, trekker } = view.point;
  const questions = deelvragen.flatMap(({ question, answer }) => [question, answer]);
  return { id: view.id, view, haystack: haystackOf(title, [view.number, explanation, ...questions, trekker?.name]) };
}

/** `proces` is the title of its process: people look for "werkinstructie intake". */
export function documentEntry(
  view: DocumentView,
  soorten: Readonly<Record<SoortDocument, string>>,
  proces: string | undefined,
): DocumentEntry<DocumentView> {
  const { document, number, adopted } = view;
  return {
    id: view.id,
    view,
    haystack: haystackOf(document.name, [number, soorten[document.soort], proces]),
    adopted: adopted?.versie,
    file: fileKindOf(view),
  };
}

function fileKindOf({ document: { status }, standing }: DocumentView): DocumentEntry<DocumentView>["file"] {
  if (standing.kind === "adopted") return undefined;
  if (standing.kind === "unproven") return "unproven";
  return status === "submitted" || status === "retired" ? status : "concept";
}

function haystackOf(title: string, others: readonly (string | undefined)[]): Haystack {
  return { title: foldText(title), all: foldText([title, ...others].filter(Boolean).join("\n")) };
}
