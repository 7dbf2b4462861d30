import { safeFileName } from "../../domain/bestandsnaam.ts";
import { ADOPTED_FOLDER, extensionOf, type Procesdocument } from "../../domain/procesdocument.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";

/** The forms in which adopted minutes are filed. */
export const FORMS = ["docx", "pdf"] as const;
export type Form = (typeof FORMS)[number];

/** The name of the file of adopted minutes: `EV-12 Dagstart maandag 2 november 2026.docx`. */
export function minutesName(id: string, title: string, form: Form): string {
  const name = `${startOf(id)}${title}`.slice(0, LONGEST).trim();
  const safe = safeFileName(`${name}.${form}`);
  return safe.ok ? safe.value : (safe.error.proposal ?? `${startOf(id).trim()}.${form}`);
}

/** SharePoint takes more; the rest is for a number where somebody took the name. */
const LONGEST = 180;

/**
 * In which forms the minutes of that row still have to be filed. A file counts when the bot made it and nobody else wrote in
 * it since.
 */
export function missingForms(
  library: readonly Stored<Procesdocument>[],
  id: string,
  botClientId: string,
): readonly Form[] {
  const ours = library.filter(
    ({ value, created, modified }) =>
      value.folder === ADOPTED_FOLDER &&
      value.name.startsWith(startOf(id)) &&
      [created, modified].every(({ writer }) => writer.kind === "app" && writer.clientId === botClientId),
  );
  return FORMS.filter((form) => !ours.some(({ value }) => extensionOf(value.name) === form));
}

function startOf(id: string): string {
  return `EV-${id} `;
}
