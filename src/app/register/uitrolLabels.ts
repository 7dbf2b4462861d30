import type { Golfstatus } from "../../domain/uitrolgolf.ts";
import { GOLFSTATUS_WORDS } from "../../sharepoint/lists/uitrolgolven.ts";
import type { Eenheid, Maat, Vergelijking } from "../../domain/uitrolcriteria.ts";
import type { Advies } from "../../domain/uitrolvoorstel.ts";
import { EENHEID_WORDS, MAAT_WORDS, VERGELIJKING_WORDS } from "../../sharepoint/lists/toetsregels.ts";
import { STADIUM_WORDS } from "../../sharepoint/lists/leerstanden.ts";
import { OORDEEL_WORDS } from "../../sharepoint/lists/verslagregels.ts";
import { ADVIES_WORDS } from "../../sharepoint/lists/uitrolvoorstellen.ts";

/** What the parts of a proposal for the roll-out are called, wherever it is shown. */
export const uitrolLabels = {
  golfstatus: GOLFSTATUS_WORDS satisfies Record<Golfstatus, string>,
  advies: ADVIES_WORDS satisfies Record<Advies, string>,
  maat: MAAT_WORDS satisfies Record<Maat, string>,
  vergelijking: VERGELIJKING_WORDS satisfies Record<Vergelijking, string>,
  eenheid: EENHEID_WORDS satisfies Record<Eenheid, string>,
  stadium: STADIUM_WORDS,
  oordeel: OORDEEL_WORDS,
  criterium: (maat: string, vergelijking: string, drempel: string) => `${maat} ${vergelijking} ${drempel}`,
  /** A criterion that stands in the way: what was found, and what was agreed. */
  short: (maat: string, cijfer: string, vergelijking: string, drempel: string) =>
    `${maat}: ${cijfer}, ${vergelijking} ${drempel}`,
  noFigure: "geen cijfer",
};
