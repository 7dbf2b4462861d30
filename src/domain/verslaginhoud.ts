import type { Afspraak } from "./afspraak.ts";
import type { Evaluatie } from "./evaluatie.ts";
import type { Verslagregel } from "./verslagregel.ts";

/** A value with the id of its row. */
export type Rij<T> = Readonly<{ id: string; value: T }>;

/** Minutes with everything that stands in them. */
export type Verslag = Readonly<{
  evaluatie: Evaluatie;
  regels: readonly Rij<Verslagregel>[];
  afspraken: readonly Rij<Afspraak>[];
}>;

/**
 * Everything that people agree to when they adopt minutes, as one text: the same text for the same minutes, in whatever
 * order the rows came. How far an action is does not belong to it: that goes on after the minutes were adopted.
 */
export function inhoudVan({ evaluatie, regels, afspraken }: Verslag): string {
  const { title, date, niveau, aanwezig, afwezig, correctie } = evaluatie;
  const head = [title, date, niveau, aanwezig.map(idOf), afwezig.map(idOf), correctie ?? null];
  return JSON.stringify([head, inOrder(regels).map(regelInhoud), inOrder(afspraken).map(afspraakInhoud)]);
}

/** The rows in the order in which they were written. */
export function inOrder<T>(rows: readonly Rij<T>[]): readonly Rij<T>[] {
  return rows.toSorted((one, other) => Number(one.id) - Number(other.id));
}

function regelInhoud({ id, value }: Rij<Verslagregel>): readonly unknown[] {
  return [id, value.onderdeel, value.soort, value.tekst, besidesText(value)];
}

/** What a line says besides its text. */
function besidesText(regel: Verslagregel): unknown {
  if (regel.soort === "oordeel") return regel.oordeel;
  return regel.soort === "cijfer" ? [regel.cijfer, ...regel.rijen] : null;
}

function afspraakInhoud({ id, value }: Rij<Afspraak>): readonly unknown[] {
  const about = [value.puntId, value.procesId, value.wijkId].map((link) => link ?? null);
  const basis = [id, value.soort, value.nummer, value.title, value.onderdeel, ...about];
  return value.soort === "besluit"
    ? [...basis, value.motivering, value.beslisser?.id ?? null]
    : [...basis, value.eigenaar.id, value.streefdatum ?? null, value.besluitNummer ?? null];
}

function idOf({ id }: Readonly<{ id: string }>): string {
  return id;
}
