import type { Actie, Vergaderbesluit } from "../afspraak.ts";
import type { Evaluatie } from "../evaluatie.ts";
import type { Implementatiestap } from "../implementatie.ts";
import type { Ontwikkelpunt } from "../ontwikkelpunt.ts";
import type { Proces } from "../proces.ts";
import type { Procesdocument } from "../procesdocument.ts";
import type { Uitrolgolf } from "../uitrolgolf.ts";
import type { Uitrolvoorstel } from "../uitrolvoorstel.ts";
import type { Signaal } from "../verslagregel.ts";

/** What stands in the chain, in the order in which it is shown. Source: N-01. */
export const SOORTEN_SCHAKEL = [
  "punt",
  "proces",
  "document",
  "stap",
  "signaal",
  "evaluatie",
  "besluit",
  "actie",
  "voorstel",
  "golf",
] as const;
export type SoortSchakel = (typeof SOORTEN_SCHAKEL)[number];

/** A link of the chain by its kind and the id of its row. */
export type Verwijzing = Readonly<{ soort: SoortSchakel; id: string }>;

type Waarden = Readonly<{
  punt: Ontwikkelpunt;
  proces: Proces;
  document: Procesdocument;
  stap: Implementatiestap;
  signaal: Signaal;
  evaluatie: Evaluatie;
  besluit: Vergaderbesluit;
  actie: Actie;
  voorstel: Uitrolvoorstel;
  golf: Uitrolgolf;
}>;

/** One of them with what its row holds. */
export type SchakelVan<S extends SoortSchakel> = Readonly<{ soort: S; id: string; value: Waarden[S] }>;
export type Schakel = { [S in SoortSchakel]: SchakelVan<S> }[SoortSchakel];

/** What names a link of the chain among all others, and in an address: `punt-12`. */
export function sleutelVan({ soort, id }: Verwijzing): string {
  return `${soort}-${id}`;
}

/** Reads `punt-12`; undefined when that names no kind. */
export function verwijzingUit(sleutel: string): Verwijzing | undefined {
  const soort = SOORTEN_SCHAKEL.find((each) => sleutel.startsWith(`${each}-`));
  return soort === undefined ? undefined : { soort, id: sleutel.slice(soort.length + 1) };
}

const PLACE = Object.fromEntries(SOORTEN_SCHAKEL.map((soort, place) => [soort, place])) as Readonly<
  Record<SoortSchakel, number>
>;

/** By kind, then by how long it is there: row ids only rise. */
export function byVolgordeInKeten(one: Verwijzing, other: Verwijzing): number {
  return (
    PLACE[one.soort] - PLACE[other.soort] ||
    Number(one.id) - Number(other.id) ||
    Number(one.id > other.id) - Number(one.id < other.id)
  );
}
