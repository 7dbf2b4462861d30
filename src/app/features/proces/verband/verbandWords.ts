import type { Besluitregel } from "../../../../domain/besluitregels.ts";

export const verbandWords = {
  punten: "Ontwikkelpunten bij dit proces",
  noPunten: "Bij dit proces zijn nog geen ontwikkelpunten. Wat beter kan, voeg je hier in een paar seconden toe.",
  add: "Nieuw punt bij dit proces",
  archive: "Zoek ook in afgerond en afgewezen",
  reading: "We lezen de punten.",
  raisedIn: (evaluatie: string) => `uit ${evaluatie}`,
  inList: "Laat ze zien in de lijst",
  besluiten: "Besluiten over punten en documenten",
  noBesluiten: "Er is nog niets besloten over punten of documenten van dit proces.",
  regel: {
    asked: (name: string) => `${name} vroeg om een besluit over`,
    approved: (name: string) => `${name} ging akkoord met`,
    rejected: (name: string) => `${name} wees af:`,
    withdrawn: () => "Het verzoek is ingetrokken over",
  } satisfies Record<Besluitregel["kind"], (name: string) => string>,
  somebody: "Iemand",
  reason: (reason: string) => `Reden: ${reason}`,
  history: "Geschiedenis",
  historyFailed: "De geschiedenis is nu niet op te halen.",
  created: "Proces toegevoegd",
  was: "was",
  by: (name: string, when: string) => `${name}, ${when}`,
};
