import type { Golfweigering, Uitrolgolf, WijkplanKop } from "../../../domain/uitrolgolf.ts";
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
  } satisfies Record<keyof Uitrolgolf, string>,
  titleHint: "Zoals: Oost begint",
  titleMissing: "Geef de golf een naam.",
  postcodesHint: "Vier cijfers, met een komma ertussen: 1221, 1222",
  postcodesWrong: "Een postcodegebied is vier cijfers, zoals 1221.",
  noEvaluatie: "Nog geen",
  empty: "Leeg",
  advance: { begin: "Begin", finish: "Rond af" },
  advanced: {
    running: (title: string) => `“${title}” is begonnen.`,
    finished: (title: string) => `“${title}” is afgerond.`,
  },
  whyNot: {
    "no-proposal": "Deze golf kan nog niet beginnen: er is nog geen voorstel voorgelegd.",
    "not-decided": "Deze golf kan nog niet beginnen: de opdrachtgever heeft nog niet besloten.",
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
  koppen: {
    rollen: "Rollen",
    sturing: "Sturing",
    overleg: "Overlegstructuur",
    tijd: "Benodigde tijd",
    verantwoordelijkheden: "Verantwoordelijkheden",
  } satisfies Record<WijkplanKop, string>,
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
