import type { Writer } from "../../domain/persoon.ts";
import { extensionOf, type Procesdocument } from "../../domain/procesdocument.ts";
import { adoptedCopyOf, isProven } from "../files/adoptedCopy.ts";
import { FileFailure } from "../files/fileFailure.ts";
import type { Freezing } from "../files/frozenCopies.ts";
import { numberedName } from "../files/upload.ts";
import { GraphFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import type { DocumentSources } from "./documentSources.ts";

/** People may write into the folder of adopted versions. A name that somebody took is passed by. */
const MOST_NAMES = 20;

/** Keeps these bytes as the copy of that version, made by the bot; one that it made before is left as it is. */
export async function freezeVersion(
  sources: DocumentSources,
  { id, value }: Stored<Procesdocument>,
  versie: string,
  bytes: Blob,
  signal?: AbortSignal,
): Promise<void> {
  await underFreeName({ id, name: value.name, versie, writers: writersOf(sources), signal }, async (freezing) => {
    const file = await sources.files.freeze(freezing, bytes);
    const copy = await sources.files.documentOf(file, signal);
    return copy !== undefined && isProven(copy, writersOf(sources));
  });
}

/** Keeps the PDF beside the copy of the version that was adopted, where there is none yet. Answers whether it was made. */
export async function freezePdfOf(
  sources: DocumentSources,
  of: Readonly<{ id: string; versie: string }>,
  library: readonly Stored<Procesdocument>[],
  signal?: AbortSignal,
): Promise<boolean> {
  const { file, pdf } = adoptedCopyOf(library, of.id, of.versie, writersOf(sources));
  if (file === undefined || pdf !== undefined) return false;
  const name = originalName(file.value.name, of);
  await sources.files.freezePdf({ ...of, name, writers: writersOf(sources), signal });
  return true;
}

/** Of these Microsoft 365 makes a PDF. Source: Graph docs, driveitem-get-content-format. */
const CONVERTIBLE: ReadonlySet<string> = new Set(
  "csv doc docx odp ods odt pot potm potx pps ppsx ppt pptm pptx rtf xls xlsx".split(" "),
);

/** Whether there is to be a PDF beside the copy of a file with this name. */
export function isConvertible(name: string): boolean {
  return CONVERTIBLE.has(extensionOf(name));
}

/** Whose copies count: only the bot's, which is the one that carries adoptions out. */
export function writersOf({ botClientId }: Pick<DocumentSources, "botClientId">): readonly Writer[] {
  return [{ kind: "app", clientId: botClientId }];
}

async function underFreeName(freezing: Freezing, keep: (freezing: Freezing) => Promise<boolean>): Promise<void> {
  for (let number = 1; number <= MOST_NAMES; number++) {
    const name = number === 1 ? freezing.name : numberedName(freezing.name, number);
    try {
      if (await keep({ ...freezing, name })) return;
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
    }
  }
  throw new GraphFailure("invalid", `Every name for ${freezing.name} is taken by somebody else.`);
}

function originalName(name: string, { id, versie }: Readonly<{ id: string; versie: string }>): string {
  return name.slice(`PD-${id} v${versie} `.length);
}
