import type { Leesbevestiging } from "../domain/leesbevestiging.ts";
import type { Procesdocument } from "../domain/procesdocument.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import { addMissing, type Entry } from "./addMissing.ts";
import { addDays, dayBefore, workday } from "./calendar.ts";
import type { Fill } from "./fill.ts";
import { type Lezer, LEZERS } from "./lezers.ts";
import { leerstandenUntil } from "./leerstanden.ts";
import { metingenUntil } from "./metingen.ts";
import type { Setting } from "./setting.ts";
import { written } from "./setUp.ts";

/** Makes how far teams are, how mature processes were found, and who read what was adopted. */
export async function fillLeren(
  fill: Fill,
  { procesId }: Setting,
  library: readonly Stored<Procesdocument>[],
): Promise<void> {
  const { staff, day } = fill;
  const leerstanden = leerstandenUntil(day, procesId).map(({ key, by, value }) => ({
    key,
    value,
    day: written(fill, value.datum),
    repository: async () => (await staff.as(by)).register.leerstanden,
  }));
  const metingen = metingenUntil(day, procesId).map(({ key, value }) => ({
    key,
    value,
    day: written(fill, value.datum),
    repository: async () => (await staff.as("adviseur")).register.metingen,
  }));
  await addMissing(fill, "leerstand", inOrder(leerstanden));
  await addMissing(fill, "meting", inOrder(metingen));
  await addMissing(fill, "gelezen", inOrder(LEZERS.flatMap((lezer) => bevestigingen(fill, lezer, library))));
}

function inOrder<T>(entries: readonly Entry<T>[]): readonly Entry<T>[] {
  return entries.toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Everybody confirms for themselves, in the days after the adoption. */
function bevestigingen(
  { staff, day }: Fill,
  { document: name, lezers }: Lezer,
  library: readonly Stored<Procesdocument>[],
): readonly Entry<Leesbevestiging>[] {
  const document = library.find(({ value }) => value.name === name && value.folder === "");
  const { procesId, vastgesteldeVersie: versie, vastgesteldOp: adopted } = document?.value ?? {};
  if (document === undefined || procesId === undefined || versie === undefined || adopted === undefined) return [];
  return lezers.map((lezer, index) => {
    const readOn = workday(addDays(adopted, 3 + 2 * index));
    const on = readOn < adopted ? adopted : readOn;
    const persoon = staff.persoon(lezer);
    return {
      key: `${document.id}-${versie}-${lezer}`,
      value: { documentId: document.id, versie, procesId, persoon, op: "" },
      day: on > dayBefore(day, 0) ? day : on,
      repository: async () => (await staff.as(lezer)).register.leesbevestigingen,
    };
  });
}
