import type { LichtNaam, Lichtstand } from "../../domain/lichten.ts";
import type { Volwassenheid } from "../../domain/proces.ts";
import { COMPLEXITEIT_WORDS } from "../../sharepoint/lists/complexiteit.ts";
import { DOCUMENTSTATUS_WORDS, SOORT_DOCUMENT_WORDS } from "../../sharepoint/lists/procesdocumenten.ts";
import { DOMEIN_WORDS } from "../../sharepoint/lists/procesNamen.ts";
import { PROCES_STATUS_WORDS } from "../../sharepoint/lists/processen.ts";

/** What the choices about processes are called. In Dutch these are the words that stand in the lists. */
export const procesLabels = {
  domein: DOMEIN_WORDS,
  status: PROCES_STATUS_WORDS,
  soort: SOORT_DOCUMENT_WORDS,
  documentstatus: DOCUMENTSTATUS_WORDS,
  complexiteit: COMPLEXITEIT_WORDS,
  volwassenheid: {
    1: "Initieel",
    2: "Beheerst",
    3: "Gedefinieerd",
    4: "Kwantitatief beheerst",
    5: "Optimaliserend",
  } satisfies Record<Volwassenheid, string>,
  licht: { beschreven: "Beschreven", vindbaar: "Vindbaar", bekend: "Bekend" } satisfies Record<LichtNaam, string>,
  lichtstand: { on: "ja", half: "deels", off: "nee", unknown: "onbekend" } satisfies Record<Lichtstand, string>,
};

export type ProcesLabels = typeof procesLabels;
