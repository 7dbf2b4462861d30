import type { Blauwdruk } from "../blauwdruk.ts";

const SUITE = { systeem: "Suite" };
const REGIESYSTEEM = { systeem: "Regiesysteem" };

/** Oldest first. It has empty cells on purpose: nobody described these yet. */
export const BLAUWDRUK_WMO: readonly Blauwdruk[] = [
  {
    titel: "Hulp thuis via de Wmo",
    stappen: [
      {
        fase: "Melden",
        naam: "Melding doen",
        lagen: {
          inwoner: "Ik of mijn dochter belt.",
          contact: "Telefoon",
          medewerker: { tekst: "Legt de melding vast.", bij: [{ proces: "wmo" }] },
          communicatie: "Bevestiging van de melding.",
          "beleid-en-wet": { tekst: "Het college bevestigt de melding.", bij: [{ wet: "Wmo 2015", artikel: "2.3.2" }] },
          functionaliteit: "Melding en termijn vastleggen",
          systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
          knelpunten: "De brief is lang en schrikt af.",
        },
      },
      {
        fase: "Onderzoek",
        naam: "Huisbezoek",
        lagen: {
          inwoner: "Ik laat zien wat niet meer lukt.",
          contact: "Thuis",
          medewerker: "Onderzoekt samen met mij wat nodig is.",
          "achter-de-schermen": "Vraagt zo nodig advies aan een deskundige.",
          "beleid-en-wet": {
            tekst: "Het onderzoek duurt hoogstens zes weken.",
            bij: [{ wet: "Wmo 2015", artikel: "2.3.2" }],
          },
          systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
        },
      },
      {
        fase: "Onderzoek",
        naam: "Verslag",
        lagen: {
          inwoner: "Ik lees het verslag met mijn dochter.",
          contact: "Brief of account",
          medewerker: "Belt na een week.",
          communicatie: "Verslag met aanvraagformulier.",
          functionaliteit: "Verslag maken",
          systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
        },
      },
      {
        fase: "Besluit",
        naam: "Aanvraag en besluit",
        lagen: {
          inwoner: "Ik teken en wacht op het besluit.",
          contact: "Brief",
          medewerker: "Neemt het besluit.",
          communicatie: "Beschikking in gewone taal.",
          "beleid-en-wet": {
            tekst: "Binnen twee weken na de aanvraag is er een besluit.",
            bij: [{ wet: "Wmo 2015", artikel: "2.3.5" }],
          },
          functionaliteit: "Beschikking maken",
          systemen: { tekst: "Suite", bij: [SUITE] },
          knelpunten: "Gegevens worden twee keer ingevoerd.",
        },
      },
      {
        fase: "Hulp",
        naam: "Hulp start",
        lagen: {
          inwoner: "Ik maak kennis met mijn hulp.",
          contact: "Thuis",
          "achter-de-schermen": "Administratie geeft de opdracht aan de aanbieder.",
          systemen: { tekst: "Suite", bij: [SUITE] },
        },
      },
      {
        fase: "Hulp",
        naam: "Past het nog?",
        lagen: { inwoner: "Ik vertel hoe het gaat.", contact: "Telefoon", medewerker: "Belt na zes weken." },
      },
    ],
  },
];
