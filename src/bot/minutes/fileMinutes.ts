import { calendarDateOf } from "../../domain/time.ts";
import { ADOPTED_FOLDER } from "../../domain/procesdocument.ts";
import { docxOf } from "../../papers/docx.ts";
import { pdfOf } from "../../papers/pdf.ts";
import type { Paper, Properties } from "../../papers/paper.ts";
import { inhoudsmerk, merkIn } from "../../sharepoint/approvals/verslagVersie.ts";
import { verslagStanding } from "../../domain/verslagStanding.ts";
import { type Dossier, openDossier } from "../dossier.ts";
import type { TaskResult, Work } from "../sweep/work.ts";
import { type Form, minutesName, missingForms } from "./filed.ts";
import { minutesKlasse, minutesPaper } from "./minutesPaper.ts";

const MIME: Readonly<Record<Form, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

const MADE_BY: Readonly<Record<Form, (paper: Paper, properties: Properties) => Promise<Uint8Array>>> = {
  docx: docxOf,
  pdf: pdfOf,
};

/**
 * Files adopted minutes in the library as Word and as PDF, with the class under which they are kept. What is there already
 * is left alone; two bots that do it at once send the very same bytes under the very same name, which makes one file.
 */
export async function fileMinutes({ office, config, signal }: Work, id: string): Promise<TaskResult> {
  const dossier = await openDossier(office, { soort: "evaluatie", id }, signal);
  const adopted = adoptedIn(dossier);
  if (adopted === undefined) return "nothing";
  const { verslag, besluit } = adopted;
  const library = [...office.documenten.snapshot().rows.values()];
  const paper = minutesPaper(verslag, besluit);
  const properties = { author: besluit.door.name, written: besluit.at };
  const missing = missingForms(library, id, config.clientId);
  for (const form of missing) {
    const bytes = await MADE_BY[form](paper, properties);
    await office.files.addDocument({
      name: minutesName(id, verslag.evaluatie.title, form),
      folder: ADOPTED_FOLDER,
      // A copy, for the library that made it may keep its own.
      bytes: new Blob([new Uint8Array(bytes)], { type: MIME[form] }),
      conflict: "rename",
      signal,
      document: {
        soort: "overig",
        status: "adopted",
        varianten: [],
        vastgesteldOp: calendarDateOf(besluit.at),
        vastgesteldDoor: [besluit.door],
        selectieklasse: minutesKlasse(verslag.evaluatie).nummer,
      },
    });
  }
  return missing.length === 0 ? "nothing" : "done";
}

/** Minutes that are as they were adopted: what somebody wrote in afterwards is not filed as if it had been agreed to. */
export function adoptedIn({ subject, rounds }: Pick<Dossier, "subject" | "rounds">) {
  if (subject?.content.soort !== "evaluatie") return undefined;
  const { verslag } = subject.content;
  const { status } = verslag.evaluatie;
  const standing = verslagStanding({ status, merk: inhoudsmerk(verslag) }, rounds, merkIn);
  return standing.kind === "adopted" ? { verslag, besluit: standing.besluit } : undefined;
}
