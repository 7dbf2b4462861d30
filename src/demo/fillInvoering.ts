import type { Implementatiestap } from "../domain/implementatie.ts";
import type { Invoering } from "../domain/invoerstap.ts";
import { nieuweStap, rondStapAf, stapNietNodig } from "../domain/invoerstap.ts";
import type { Procesdocument } from "../domain/procesdocument.ts";
import type { Result } from "../domain/result.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import { addDays, dayBefore, workday } from "./calendar.ts";
import { DOCUMENTEN } from "./documenten/alle.ts";
import type { Fill } from "./fill.ts";
import { fillVersions, type Grown } from "./fillVersions.ts";
import { type DemoStap, INVOERING } from "./invoering.ts";

/** Makes the steps that bring adopted versions from paper to doing: open on the day of the adoption, and what came of it. */
export async function fillInvoering(fill: Fill, library: readonly Stored<Procesdocument>[]): Promise<void> {
  const rows = Object.entries(INVOERING).flatMap(([key, stappen]) => {
    const name = DOCUMENTEN.find((document) => document.key === key)?.name;
    const document = library.find(({ value }) => value.name === name && value.folder === "");
    return document === undefined
      ? []
      : stappen.flatMap((stap, index) => grown(fill, `${key}-${index + 1}`, stap, document));
  });
  await fillVersions(fill, "stap", rows);
}

/** A document that somebody took the adoption from has no steps. */
function grown(
  { day, staff }: Fill,
  key: string,
  demo: DemoStap,
  { id, value }: Stored<Procesdocument>,
): readonly Grown<Implementatiestap>[] {
  const { procesId, vastgesteldeVersie: versie, vastgesteldOp: adopted } = value;
  if (procesId === undefined || versie === undefined || adopted === undefined) return [];
  const repository = async () => (await staff.as("procesbeheerder")).register.stappen;
  const open = expected(
    nieuweStap(inhoudOf(demo, day, staff), { procesId, documentId: id, versie } satisfies Invoering),
  );
  const first = { day: adopted, value: open, repository };
  if ("due" in demo) return [{ key, versions: [first] }];
  if ("reden" in demo) {
    return [{ key, versions: [first, { day: adopted, value: expected(stapNietNodig(open, demo.reden)), repository }] }];
  }
  const gereedOp = dayBefore(day, demo.done);
  const done = expected(rondStapAf(open, { bewijs: demo.bewijs, gereedOp }, day));
  return [{ key, versions: [first, { day: gereedOp, value: done, repository }] }];
}

function inhoudOf(demo: DemoStap, day: string, staff: Fill["staff"]) {
  const { title, soort, systeem, trekker } = demo;
  const streefdatum = "due" in demo ? workday(addDays(day, demo.due)) : undefined;
  return { title, soort, systeem, trekker: trekker && staff.persoon(trekker), streefdatum };
}

function expected<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`A step of the demo is refused: ${result.error}.`);
  return result.value;
}
