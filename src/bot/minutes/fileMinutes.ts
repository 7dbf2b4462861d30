import { calendarDateOf } from "../../domain/time.ts";
import { ADOPTED_FOLDER } from "../../domain/procesdocument.ts";
import { docxOf } from "../../papers/docx.ts";
import { pdfOf } from "../../papers/pdf.ts";
import type { Paper, Properties } from "../../papers/paper.ts";
import { inhoudsmerk, merkIn } from "../../sharepoint/approvals/verslagVersie.ts";
import { verslagStanding } from "../../domain/verslagStanding.ts";
import { type Dossier, openDossier } from "../dossier.ts";
import type { Office } from "../office.ts";
import type { TaskResult, Work } from "../sweep/work.ts";
import { filingName, type Form, missingFilings } from "./filed.ts";
import { minutesKlasse, minutesPaper } from "./minutesPaper.ts";
import { raisedPoints } from "./raisedPoints.ts";
import { type Gerapporteerd, reportPaper } from "./reportPaper.ts";

const MIME: Readonly<Record<Form, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

const MADE_BY: Readonly<Record<Form, (paper: Paper, properties: Properties) => Promise<Uint8Array>>> = {
  docx: docxOf,
  pdf: pdfOf,
};

/**
 * Files adopted minutes in the library as Word and as PDF, with the class under which they are kept; of a quarter also
 * the report for the management team, from the same text and figures. What is there already
 * is left alone; two bots that do it at once send the very same bytes under the very same name, which makes one file.
 */
export async function fileMinutes({ office, config, signal }: Work, id: string): Promise<TaskResult> {
  const dossier = await openDossier(office, { soort: "evaluatie", id }, signal);
  const adopted = adoptedIn(dossier);
  if (adopted === undefined) return "nothing";
  const { verslag, besluit } = adopted;
  const library = [...office.documenten.snapshot().rows.values()];
  const missing = missingFilings(library, id, verslag.evaluatie, config.clientId);
  if (missing.length === 0) return "nothing";
  const papers = {
    minutes: minutesPaper(verslag, besluit, await raisedPoints(office.workspace.punten, id, besluit, signal)),
    report: reportPaper(verslag, besluit, proposalsOf(office, id)),
  };
  const properties = { author: besluit.door.name, written: besluit.at };
  for (const filing of missing) {
    const { form } = filing;
    const paper = papers[filing.soort];
    const bytes = await MADE_BY[form](paper, properties);
    await office.files.addDocument({
      name: filingName(filing, id, paper.title),
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
  return "done";
}

/** The proposals for the roll-out that came from an evaluation, as far as they were put forward. */
function proposalsOf({ voorstellen, golven }: Office, evaluatieId: string): readonly Gerapporteerd[] {
  const waves = golven.snapshot().rows;
  return [...voorstellen.snapshot().rows.values()].flatMap(({ value: voorstel }) => {
    const golf = waves.get(voorstel.golfId)?.value;
    const counts = voorstel.evaluatieId === evaluatieId && voorstel.status !== "draft";
    return counts && golf !== undefined ? [{ voorstel, golf }] : [];
  });
}

/** Minutes that are as they were adopted: what somebody wrote in afterwards is not filed as if it had been agreed to. */
export function adoptedIn({ subject, rounds }: Pick<Dossier, "subject" | "rounds">) {
  if (subject?.content.soort !== "evaluatie") return undefined;
  const { verslag } = subject.content;
  const { status } = verslag.evaluatie;
  const standing = verslagStanding({ status, merk: inhoudsmerk(verslag) }, rounds, merkIn);
  return standing.kind === "adopted" ? { verslag, besluit: standing.besluit } : undefined;
}
