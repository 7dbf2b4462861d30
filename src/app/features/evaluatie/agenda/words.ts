import type { SoortTussenpunt } from "../../../../domain/tussenstand.ts";
import { STADIUM_WORDS } from "../../../../sharepoint/lists/leerstanden.ts";
import { uitrolLabels } from "../../../register/uitrolLabels.ts";

export const agendaWords = {
  ...uitrolLabels,
  stadium: STADIUM_WORDS,
  tussenstand: "Tussenstand: leren en processen",
  nothing: "Hier is nu niets over te zeggen.",
  unread: "De tussenstand wordt gelezen…",
  soort: {
    alone: "Gaat nu zelfstandig",
    back: "Een stap terug",
    still: "Staat stil",
    unowned: "Voor managers: nog geen eigenaar",
    next: "De volgende processen om te beschrijven",
  } satisfies Record<SoortTussenpunt, string>,
  text: {
    alone: (proces: string, team: string, since: string) => `${team} doet “${proces}” zelf, sinds ${since}.`,
    back: (proces: string, team: string, stadium: string, since: string) =>
      `${team} ging bij “${proces}” terug naar ${stadium.toLowerCase()}, op ${since}.`,
    because: (reden: string) => `Waarom: ${reden}`,
    still: (proces: string, team: string, stadium: string, since: string) =>
      `${team} staat bij “${proces}” op ${stadium.toLowerCase()}. Sinds ${since} is er niets over opgeschreven.`,
    unowned: (proces: string) => `“${proces}” heeft geen proceseigenaar.`,
    next: (proces: string) => `“${proces}” is aan de beurt om te beschrijven.`,
  },
  take: "Neem op in dit verslag",
  taken: "Opgenomen in dit verslag.",
  voorstellen: "Uitrolvoorstellen",
  voorstellenText:
    "Per golf die nog niet is begonnen: wat de cijfers van dit kwartaal zeggen, en of de opdrachtgever heeft besloten.",
  noneDrafted: "Bij deze evaluatie is geen uitrolvoorstel opgesteld.",
  noGolven: "Er is geen golf die in dit of het volgende kwartaal moet beginnen.",
  golf: (title: string, kwartaal: string) => `${title}, begint in ${kwartaal}`,
  none: "Nog geen criteria afgesproken.",
  criteria: (count: number) =>
    count === 1
      ? "1 criterium afgesproken, nog geen voorstel opgesteld."
      : `${count} criteria afgesproken, nog geen voorstel opgesteld.`,
  met: (met: number, of: number) => `${met} van ${of} criteria gehaald.`,
  inTheWay: (names: string) => `Niet gehaald of onbekend: ${names}.`,
  advice: (advies: string) => `Advies: ${advies}.`,
  status: {
    draft: "Concept",
    submitted: "Ligt voor bij de opdrachtgever.",
    adopted: "De opdrachtgever stemde hiermee in.",
    rejected: "De opdrachtgever wees dit af.",
  },
  other: (title: string) => `Opgesteld bij ${title}.`,
  draft: "Stel het voorstel op",
  look: "Bekijk het voorstel",
  set: "Spreek criteria af",
};

export type AgendaWords = typeof agendaWords;
