import type { Niveau } from "./evaluatie.ts";
import type { SoortOnderwerp, Verdict } from "./goedkeuring.ts";
import type { SoortDocument } from "./procesdocument.ts";

/**
 * What comes before the term itself begins. none: the list says "nihil", it begins when the work is done ·
 * date-to-be-fixed: "de tijdens het proces vast te leggen datum waarop de geldigheid komt te vervallen".
 */
export type Procestermijn = "none" | "date-to-be-fixed";

/** What becomes of a record when its term is over. A number of years, or kept for ever. */
export type Termijn =
  | Readonly<{ waardering: "destroy"; jaren: number; procestermijn: Procestermijn }>
  | Readonly<{ waardering: "keep" }>;

export type Waardering = Termijn["waardering"];

/** A class of the Selectielijst, and what it is for in the words of the list. */
export type Selectieklasse = Readonly<{ nummer: string; omschrijving: string; termijn: Termijn }>;

/**
 * The classes that records of this app fall under. Source: Selectielijst gemeenten en intergemeentelijke organen 2020 in
 * VNG's reference data (VNG-Realisatie/referentielijsten-api, data/json/resultaten.json: waardering, bewaartermijn,
 * procestermijn). A proposal: the records manager of the municipality confirms it.
 */
export const SELECTIEKLASSEN = [
  years("1.1", 10, "Invoering nieuwe werkwijze"),
  forEver("1.1.1", "Inrichten of wijzigen met een organisatiebrede impact"),
  years("1.4", 5, "Niet doorgegaan"),
  years("1.5", 1, "Afgebroken"),
  years("3.1", 5, "Plan van aanpak vastgesteld", "date-to-be-fixed"),
  years("4.1", 10, "Evaluatie uitgevoerd"),
  forEver("4.1.1", "Evaluatie van beleid met externe werking"),
  years("19.1", 5, "Overige administratie"),
  years("19.1.8", 20, "Agenda, verslag en besluitenlijst van ambtelijke besluitvorming"),
  years("19.1.9", 1, "Intern ambtelijk overleg zonder beleidsmatige besluitvorming"),
  years("19.1.11", 5, "Ambtelijk overleg met derden"),
  years("19.1.12", 1, "Overleg met derden, door hen georganiseerd"),
  years("21.1", 5, "Advies verstrekt"),
] as const satisfies readonly Selectieklasse[];

export type Klassenummer = (typeof SELECTIEKLASSEN)[number]["nummer"];

/** What a record is, as far as its class depends on it. */
export type Archiefstuk =
  /** `abandoned`: it was retired before any version of it was adopted. */
  | Readonly<{ kind: "document"; soort: SoortDocument; abandoned?: boolean }>
  | Readonly<{ kind: "evaluatie"; niveau: Niveau }>
  | Readonly<{ kind: "besluit"; soort: SoortOnderwerp; verdict?: Verdict["kind"] }>;

/** The class that a record is proposed to have. */
export function proposedKlasse(stuk: Archiefstuk): Selectieklasse {
  return klasse(proposedNumber(stuk));
}

function proposedNumber(stuk: Archiefstuk): Klassenummer {
  switch (stuk.kind) {
    case "document":
      if (stuk.abandoned === true) return "1.4";
      return stuk.soort === "overig" || stuk.soort === "formulier" ? "19.1" : "1.1";
    case "evaluatie":
      return stuk.niveau === "dagelijks" ? "19.1.9" : "19.1.8";
    case "besluit":
      // What was not agreed to introduces nothing: it is a decision like another one.
      return introduces(stuk.soort) && stuk.verdict !== "reject" ? "1.1" : "19.1.8";
  }
}

function introduces(soort: SoortOnderwerp): boolean {
  return soort === "uitrolvoorstel" || soort === "procesdocument";
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

function years<N extends string>(
  nummer: N,
  jaren: number,
  omschrijving: string,
  procestermijn: Procestermijn = "none",
) {
  return { nummer, omschrijving, termijn: { waardering: "destroy", jaren, procestermijn } } as const;
}

function forEver<N extends string>(nummer: N, omschrijving: string) {
  return { nummer, omschrijving, termijn: { waardering: "keep" } } as const;
}
