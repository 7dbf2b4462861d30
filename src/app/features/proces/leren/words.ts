import type { LeerWeigering, Stadium } from "../../../../domain/leerstand.ts";
import { STADIUM_WORDS } from "../../../../sharepoint/lists/leerstanden.ts";

export const leerWords = {
  why: "Eerst doet iemand het voor, dan doen jullie het samen, dan doet het team het zelf. Hulp van buiten kan weg als elk team het zelf doet.",
  teams: "Teams",
  noTeamsTitle: "Nog geen teams bij dit proces",
  noTeamsText:
    "Hier zie je per team hoe ver het is met dit proces. Zet bij het proces welke teams ermee werken, of leg hieronder de eerste stap van een team vast.",
  stadium: STADIUM_WORDS,
  explained: {
    voordoen: "Iemand van buiten doet het, het team kijkt mee.",
    samendoen: "Het team doet het met hulp.",
    "zelf-doen": "Het team doet het zonder hulp.",
  } satisfies Record<Stadium, string>,
  notBegun: "Nog niet begonnen",
  notInvolved: "Werkt hier niet mee",
  since: (date: string) => `sinds ${date}`,
  stages: "Stappen",
  reached: "gehaald",
  now: "nu",
  later: "nog niet",
  record: "Leg vast",
  recordFor: (team: string) => `Leg vast waar ${team} is`,
  recordOther: "Leg een ander team vast",
  team: "Team",
  chooseTeam: "Kies een team",
  fields: {
    stadium: "Waar is het team nu?",
    datum: "Sinds welke dag?",
    bewijs: "Waaraan zie je dat?",
    bewijsHint: "Bijvoorbeeld: drie intakes meegekeken, of een link naar een verslag.",
    skip: "Jullie slaan een stap over. Waaraan zie je dat het kan?",
    back: "Waarom gaat het team een stap terug?",
    uren: "Uren hulp van buiten in die maand",
    urenHint: "Laat leeg als je het niet weet.",
  },
  problems: {
    "team-missing": "Kies een team.",
    "in-future": "Kies vandaag of een eerdere dag.",
    "hours-wrong": "Vul een getal in van 0 of meer.",
    "bewijs-missing": "Schrijf waaraan je ziet dat het team een stap kan overslaan.",
    "reden-missing": "Schrijf waarom het team een stap teruggaat.",
    "later-unexplained":
      "Op een latere dag staat al een stap die hier niet op volgt. Kies een andere dag of een andere stap.",
  } satisfies Record<LeerWeigering, string>,
  recorded: (team: string, stadium: string) => `${team} staat op ${stadium.toLowerCase()}.`,
  history: (count: number) => (count === 1 ? "1 keer vastgelegd" : `${count} keer vastgelegd`),
  historyOf: (team: string) => `Vastgelegd voor ${team}`,
  columns: { datum: "Datum", stadium: "Stap", bewijs: "Bewijs of reden", uren: "Uren", door: "Door" },
  leave: {
    free: (date: string) => `Alle teams doen het zelf sinds ${date}. Hulp van buiten kan weg.`,
    needed: (teams: string) => `Hulp van buiten is nog nodig bij ${teams}.`,
  },
  hoursTitle: "Hulp van buiten",
  hoursNone: "Er zijn nog geen uren vastgelegd. Vul ze in als je vastlegt waar een team is.",
  hours: (count: string) => `${count} uur`,
  trend: {
    one: (uren: string, maand: string) => `In ${maand}: ${uren}.`,
    changed: (first: string, from: string, last: string, to: string) =>
      `Van ${first} in ${from} naar ${last} in ${to}.`,
    level: (uren: string, from: string, to: string) => `In ${from} en in ${to} gelijk: ${uren}.`,
    share: (percent: number) => `Dat is ${percent} % van het begin.`,
    incomparable: "Let op: niet van dezelfde aantallen teams, dus de maanden zijn niet goed te vergelijken.",
    stillThere: "Alle teams doen het zelf, maar er is nog hulp van buiten.",
  },
  chart: (summary: string) => `Uren hulp van buiten per maand. ${summary}`,
  figures: "Cijfers per maand",
  month: "Maand",
  hoursColumn: "Uren",
  teamsColumn: "Van hoeveel teams",
  matrixTitle: "Leren per team en proces",
  matrixEmpty: "Er is nog geen proces met teams.",
  process: "Proces",
};

export type LeerWords = typeof leerWords;
