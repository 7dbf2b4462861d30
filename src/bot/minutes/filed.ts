import { safeFileName } from "../../domain/bestandsnaam.ts";
import type { Evaluatie } from "../../domain/evaluatie.ts";
import { extensionOf, type Procesdocument } from "../../domain/procesdocument.ts";
import { startOfName, type Verslagbestand, verslagbestanden } from "../../sharepoint/files/verslagbestanden.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";

/** The forms in which adopted minutes are filed. */
export const FORMS = ["docx", "pdf"] as const;
export type Form = (typeof FORMS)[number];

export type Filing = Readonly<{ soort: Verslagbestand; form: Form }>;

/** SharePoint takes more; the rest is for a number where somebody took the name. */
const LONGEST = 180;

/** The name of a file of adopted minutes: `EV-12 Dagstart maandag 2 november 2026.docx`. */
export function filingName({ soort, form }: Filing, id: string, title: string): string {
  const start = startOfName(soort, id);
  const name = `${start}${title}`.slice(0, LONGEST).trim();
  const safe = safeFileName(`${name}.${form}`);
  return safe.ok ? safe.value : (safe.error.proposal ?? `${start.trim()}.${form}`);
}

/** What still has to be filed of the evaluation of that row; of a quarter there is a report besides. */
export function missingFilings(
  library: readonly Stored<Procesdocument>[],
  id: string,
  { niveau }: Pick<Evaluatie, "niveau">,
  botClientId: string,
): readonly Filing[] {
  const soorten: readonly Verslagbestand[] = niveau === "kwartaal" ? ["minutes", "report"] : ["minutes"];
  return soorten.flatMap((soort) => {
    const there = verslagbestanden(library, soort, id, botClientId).map(({ value }) => extensionOf(value.name));
    return FORMS.filter((form) => !there.includes(form)).map((form) => ({ soort, form }));
  });
}
