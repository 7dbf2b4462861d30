import type { Niveau } from "./evaluatie.ts";
import type { SoortDocument } from "./procesdocument.ts";

/** What becomes of a record when its term is over. A number of years, or kept for ever. */
export type Termijn = Readonly<{ waardering: "destroy"; jaren: number }> | Readonly<{ waardering: "keep" }>;

/** A class of the Selectielijst, and what it is for in the words of the list. */
export type Selectieklasse = Readonly<{ nummer: string; omschrijving: string; termijn: Termijn }>;

/**
 * The classes that records of this app fall under. Source: Selectielijst gemeenten 2020, VNG reference data
 * (referentielijsten-api, resultaten). A proposal: the records manager of the municipality confirms it.
 */
export const SELECTIEKLASSEN = [
  years("1.1", 10, "Invoering nieuwe werkwijze"),
  { nummer: "1.1.1", omschrijving: "Invoering nieuwe werkwijze, hele organisatie", termijn: { waardering: "keep" } },
  years("1.4", 5, "Voorstel niet doorgezet"),
  years("1.5", 1, "Voorstel afgebroken"),
  years("3.1", 5, "Plan van aanpak"),
  years("4.1", 10, "Evaluatie uitgevoerd"),
  { nummer: "4.1.1", omschrijving: "Evaluatie van beleid met gevolgen buiten", termijn: { waardering: "keep" } },
  years("19.1", 5, "Overige administratie"),
  years("19.1.8", 20, "Agenda, verslag en besluitenlijst van ambtelijke besluitvorming"),
  years("19.1.9", 1, "Intern ambtelijk overleg zonder beleidsmatige besluitvorming"),
  years("19.1.11", 5, "Overleg met partners, zelf georganiseerd"),
  years("19.1.12", 1, "Overleg met partners, door hen georganiseerd"),
  years("21.1", 5, "Advies"),
] as const satisfies readonly Selectieklasse[];

export type Klassenummer = (typeof SELECTIEKLASSEN)[number]["nummer"];

/** What a record is, as far as its class depends on it. */
export type Archiefstuk =
  | Readonly<{ kind: "document"; soort: SoortDocument }>
  | Readonly<{ kind: "evaluatie"; niveau: Niveau }>
  | Readonly<{ kind: "besluit"; soort: "ontwikkelpunt" | "procesdocument" | "evaluatie" | "uitrolvoorstel" }>;

/** The class that a record is proposed to have. */
export function proposedKlasse(stuk: Archiefstuk): Selectieklasse {
  return klasse(proposedNumber(stuk));
}

function proposedNumber(stuk: Archiefstuk): Klassenummer {
  switch (stuk.kind) {
    case "document":
      return stuk.soort === "overig" || stuk.soort === "formulier" ? "19.1" : "1.1";
    case "evaluatie":
      return stuk.niveau === "dagelijks" ? "19.1.9" : "19.1.8";
    case "besluit":
      return stuk.soort === "uitrolvoorstel" || stuk.soort === "procesdocument" ? "1.1" : "19.1.8";
  }
}

/** The class of a record: the one that the keeper chose, as long as the list knows it; else the proposed one. */
export function klasseOf(
  chosen: string | undefined,
  stuk: Archiefstuk,
): Readonly<{ klasse: Selectieklasse; chosen: boolean }> {
  const known = SELECTIEKLASSEN.find(({ nummer }) => nummer === chosen);
  return known === undefined ? { klasse: proposedKlasse(stuk), chosen: false } : { klasse: known, chosen: true };
}

/** The class with that number. */
export function klasse(nummer: Klassenummer): Selectieklasse {
  return SELECTIEKLASSEN.find((one) => one.nummer === nummer) ?? SELECTIEKLASSEN[0];
}

function years<N extends string>(nummer: N, jaren: number, omschrijving: string) {
  return { nummer, omschrijving, termijn: { waardering: "destroy", jaren } } as const;
}
