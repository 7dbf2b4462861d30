import type { Golfweigering, Uitrolgolf } from "../../../domain/uitrolgolf.ts";
import type { WijkplanStand } from "../../register/wijkplanView.ts";
import { WIJKPLAN_KOP_WORDS } from "../../../sharepoint/lists/uitrolgolven.ts";
import type { WijkplanKop } from "../../../domain/wijkplan.ts";
import { uitrolLabels } from "../../register/uitrolLabels.ts";

export const uitrolWords = {
  title: "Uitrol",
  board: "Uitrol per wijk en kwartaal",
  wijk: "Wijk",
  unknownWijk: "Onbekende wijk",
  status: uitrolLabels.golfstatus,
  add: "Nieuwe golf",
  toKalender: "Bekijk de kalender",
  addIn: (wijk: string, kwartaal: string) => `Nieuwe golf in ${wijk}, ${kwartaal}`,
  now: "nu",
  noGolven: "Nog geen golf in deze wijk.",
  noPostcodes: "Nog geen postcodegebieden",
  chain: "Bekijk de keten",
  postcodes: (areas: string) => `Postcodes ${areas}`,
  adviseur: (name: string) => `Adviseur kwaliteit: ${name}`,
  noAdviseur: "Geen adviseur kwaliteit",
  restsOn: "Rust op",
  restsOnNothing: "Rust niet op een kwartaalevaluatie.",
  emptyTitle: "Nog geen golven",
  emptyText:
    "Hier plan je welke wijk in welk kwartaal met de werkwijze begint. Een golf begint pas als de criteria van tevoren zijn afgesproken en de opdrachtgever heeft besloten.",
  noWijkenTitle: "Nog geen wijken",
  noWijkenText:
    "De uitrol gaat per wijk. Een eigenaar van het team zet de wijken met hun postcodegebieden in de lijst Wijken in SharePoint.",
  newTitle: "Nieuwe golf",
  gone: "Deze golf is er niet meer",
  goneText: "Iemand heeft de golf verwijderd, of de link klopt niet.",
  toBoard: "Naar het bord",
  notSentYet: "De golf wordt opgeslagen. Zodra SharePoint hem heeft, kun je verder.",
  edit: "Wijzig",
  save: "Sla op",
  added: (title: string) => `“${title}” staat op het bord.`,
  saved: (title: string) => `“${title}” is opgeslagen.`,
  about: (action: string, title: string) => `${action}: ${title}`,
  fields: {
    title: "Naam",
    wijkId: "Wijk",
    kwartaal: "Kwartaal",
    status: "Status",
    postcodeAreas: "Postcodegebieden",
    adviseur: "Adviseur kwaliteit",
    evaluatieId: "Rust op kwartaalevaluatie",
    wijkplan: "Wijkplan",
    wijkplanstatus: "Status van het wijkplan",
    wijkplanronde: "Keren voorgelegd",
  } satisfies Record<keyof Uitrolgolf, string>,
  titleHint: "Zoals: Oost begint",
  titleMissing: "Geef de golf een naam.",
  postcodesHint: "Vier cijfers, met een komma ertussen: 1221, 1222",
  postcodesWrong: "Een postcodegebied is vier cijfers, zoals 1221.",
  noEvaluatie: "Nog geen",
  empty: "Leeg",
  advance: { begin: "Begin", finish: "Rond af" },
  finishThis: (title: string) => `Rond “${title}” af`,
  finishText: "De golf staat daarna op Afgerond. Daarna kun je hem niet meer laten lopen.",
  advanced: {
    running: (title: string) => `“${title}” is begonnen.`,
    finished: (title: string) => `“${title}” is afgerond.`,
  },
  whyNot: {
    "no-proposal": "Deze golf kan nog niet beginnen: er is nog geen voorstel voorgelegd.",
    adjusted:
      "Deze golf kan nog niet beginnen: de opdrachtgever heeft ingestemd met Bijsturen. Begin hieronder een nieuw voorstel zodra het beter gaat.",
    stopped:
      "Deze golf gaat niet door: de opdrachtgever heeft ingestemd met Stoppen. Alleen een nieuw voorstel kan dat veranderen.",
    rejected:
      "Deze golf kan nog niet beginnen: de opdrachtgever heeft het voorstel afgewezen. Begin hieronder een nieuw voorstel.",
    agreed: "De opdrachtgever heeft ingestemd. Zodra dat hier is verwerkt, kun je verder.",
    "not-decided": "Deze golf kan nog niet beginnen: de opdrachtgever heeft nog niet besloten.",
    "no-plan":
      "Deze golf kan nog niet beginnen: het wijkplan is nog niet vastgesteld door de opdrachtgever. Leg het hieronder voor.",
    "too-early": "Deze golf loopt. Je kunt hem afronden zodra zijn kwartaal is begonnen.",
    finished: "Deze golf is afgerond.",
  } satisfies Record<Golfweigering, string>,
  move: "Verplaats",
  moveTo: (kwartaal: string) => `Verplaats naar ${kwartaal}`,
  movesTitle: "Wat verschuift er",
  moves: (title: string, from: string, to: string) => `“${title}” van ${from} naar ${to}`,
  moveAlong: (count: number) =>
    count === 1
      ? "In deze wijk komt 1 golf hierna. Die kan even ver mee."
      : `In deze wijk komen ${count} golven hierna. Die kunnen even ver mee.`,
  moveAll: (count: number) => `Verplaats alle ${count}`,
  moveOne: "Verplaats alleen deze",
  postponed: (title: string, kwartaal: string) =>
    `De opdrachtgever heeft ingestemd met Bijsturen. Begint “${title}” daardoor niet in ${kwartaal}? Dan verschuift dit:`,
  cannotMove: "Een golf die loopt of is afgerond, blijft in zijn kwartaal.",
  moved: (count: number, title: string, kwartaal: string) =>
    count === 1
      ? `“${title}” staat nu in ${kwartaal}.`
      : `“${title}” staat nu in ${kwartaal}; ${count - 1} ${count === 2 ? "golf ging" : "golven gingen"} mee.`,
  wijkplan: "Wijkplan",
  wijkplanText: "Zo werkt de wijk ermee. Loop de vijf onderwerpen langs voordat de golf begint.",
  wijkplanMissing: (koppen: string) => `Nog leeg: ${koppen}.`,
  writeWijkplan: "Schrijf het wijkplan",
  editWijkplan: "Wijzig het wijkplan",
  wijkplanSaved: "Het wijkplan is opgeslagen.",
  koppen: WIJKPLAN_KOP_WORDS satisfies Record<WijkplanKop, string>,
  wijkplanStand: {
    concept: "Concept",
    submitted: "Ter vaststelling",
    adopted: "Vastgesteld",
    edited: "Gewijzigd na vaststelling",
  } satisfies Record<WijkplanStand, string>,
  putWijkplan: "Leg voor aan de opdrachtgever",
  wijkplanFirst: "Schrijf eerst iets onder elk van de vijf onderwerpen.",
  wijkplanLocked: "Wil je het plan wijzigen, neem het dan eerst terug.",
  conflict: {
    title: (name: string) => `${name} heeft deze golf intussen ook gewijzigd`,
    text: "Kies per onderdeel wat er moet staan.",
    mine: "Van mij",
    theirs: (name: string) => `Van ${name}`,
    also: (name: string) => `${name} wijzigde ook:`,
    save: "Sla mijn keuze op",
    discard: "Gooi mijn wijziging weg",
  },
};

export type UitrolWords = typeof uitrolWords;
