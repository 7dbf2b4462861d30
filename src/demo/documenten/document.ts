import { readFile } from "node:fs/promises";
import type { Complexiteit } from "../../domain/ontwikkelpunt.ts";
import type { SoortDocument } from "../../domain/procesdocument.ts";
import { writeBlueprintFile } from "../../sharepoint/files/blueprintFile.ts";
import type { ProcesKey } from "../processen.ts";
import { type Blauwdruk, blueprintOf } from "./blauwdruk.ts";
import type { Schema } from "./bpmn/schema.ts";
import { bpmnOf } from "./bpmn/xml.ts";
import { docxOf } from "../../papers/docx.ts";
import { pdfOf } from "../../papers/pdf.ts";
import { PROPERTIES } from "./properties.ts";
import type { Paper } from "../../papers/paper.ts";

/** What one version of a document holds, before it is a file. */
export type Content =
  | Readonly<{ kind: "docx" | "pdf"; paper: Paper }>
  | Readonly<{ kind: "bpmn"; schema: Schema }>
  | Readonly<{ kind: "blueprint"; blauwdruk: Blauwdruk }>
  | Readonly<{ kind: "png"; file: URL }>;

/** A document of the demo, with every version that was made of it. */
export type DemoDocument = Readonly<{
  /** Names it for ever. */
  key: string;
  proces: ProcesKey;
  soort: SoortDocument;
  /** The name of the file, with its extension. */
  name: string;
  varianten: readonly Complexiteit[];
  /** Oldest first. */
  versions: readonly Content[];
}>;

/** The bytes of the file that somebody would have saved. The same content always gives the same bytes. */
export async function fileOf(content: Content, procesId: (key: ProcesKey) => string | undefined): Promise<Uint8Array> {
  switch (content.kind) {
    case "docx":
      return docxOf(content.paper, PROPERTIES);
    case "pdf":
      return pdfOf(content.paper, PROPERTIES);
    case "bpmn":
      return bpmnOf(content.schema);
    case "blueprint":
      return new TextEncoder().encode(writeBlueprintFile(blueprintOf(content.blauwdruk, procesId)));
    case "png":
      return new Uint8Array(await readFile(content.file));
  }
}
