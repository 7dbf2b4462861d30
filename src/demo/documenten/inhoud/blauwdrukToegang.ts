import type { Blauwdruk, Stap } from "../blauwdruk.ts";

const REGIESYSTEEM = { systeem: "Regiesysteem" };
const JCC = { systeem: "JCC" };

const STAPPEN: readonly Stap[] = [
  {
    fase: "Merken en melden",
    naam: "Vraag stellen",
    lagen: {
      inwoner: "Ik loop vast en zoek iemand die meedenkt.",
      contact: "Telefoon, balie, spreekuur of website",
      medewerker: { tekst: "Luistert en legt de vraag vast.", bij: [{ proces: "intake" }] },
      communicatie: "Eén nummer en één adres op de website en in de wijkkrant.",
      "achter-de-schermen": "Kijkt of er al een dossier is.",
      "beleid-en-wet": { tekst: "Een melding mag vormvrij.", bij: [{ wet: "Wmo 2015", artikel: "2.3.2" }] },
      functionaliteit: "Contact vastleggen, dossier zoeken",
      systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
      knelpunten: "Via de e-diensten wordt de toelichting soms niet gelezen.",
    },
  },
  {
    fase: "Merken en melden",
    naam: "Eerste antwoord",
    lagen: {
      inwoner: "Ik hoor of ik direct verder kan of dat er een gesprek komt.",
      contact: "Telefoon of persoonlijk account",
      medewerker: "Stelt vier startvragen en kiest de variant.",
      communicatie: "Bericht met wat er gebeurt en wanneer.",
      "achter-de-schermen": "Overlegt bij twijfel met de regisseur van dienst.",
      functionaliteit: "Variant kiezen, taak met einddatum",
      systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
    },
  },
  {
    fase: "Gesprek",
    naam: "Afspraak maken",
    lagen: {
      inwoner: "Ik kies waar, wanneer en met wie.",
      contact: "Telefoon of website",
      medewerker: { tekst: "Plant binnen tien werkdagen.", bij: [{ proces: "planning" }] },
      communicatie: "Bevestiging en een dag ervoor een herinnering.",
      functionaliteit: "Agenda, spreekkamer en tolk reserveren",
      systemen: { tekst: "JCC", bij: [JCC] },
      knelpunten: "In Centrum is de wachttijd langer dan in Oost.",
    },
  },
  {
    fase: "Gesprek",
    naam: "Gesprek voeren",
    lagen: {
      inwoner: "Ik vertel mijn verhaal één keer.",
      contact: "Buurthuis, kantoor of thuis",
      medewerker: { tekst: "Vraagt breed uit over de leefgebieden.", bij: [{ proces: "intake" }] },
      communicatie: "Uitleg over cliëntondersteuning en over wat we opschrijven.",
      "achter-de-schermen": "Weegt of er zorgen zijn over veiligheid.",
      "beleid-en-wet": {
        tekst: "Het onderzoek gaat over de hele situatie en wijst op cliëntondersteuning.",
        bij: [{ wet: "Wmo 2015", artikel: "2.3.2" }],
      },
      functionaliteit: "Leefgebieden invullen",
      systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
    },
  },
  {
    fase: "Gesprek",
    naam: "Verslag nalezen",
    lagen: {
      inwoner: "Ik lees of het klopt en vul aan.",
      contact: "Persoonlijk account of brief",
      medewerker: "Maakt het verslag binnen vijf werkdagen.",
      communicatie: "Verslag in de woorden van de inwoner.",
      "beleid-en-wet": { tekst: "Alleen opschrijven wat nodig is.", bij: [{ wet: "AVG", artikel: "5" }] },
      functionaliteit: "Verslag maken en delen",
      systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
      knelpunten: "Zonder account duurt het met de post een week langer.",
    },
  },
  {
    fase: "Afspraken",
    naam: "Kennismaken met de consulent",
    lagen: {
      inwoner: "Ik hoor wie mij verder helpt.",
      contact: "Telefoon",
      medewerker: { tekst: "Pakt het dossier binnen twee werkdagen op.", bij: [{ proces: "overdracht" }] },
      "achter-de-schermen": "Het toegangsteam zet het dossier door met een taak.",
      functionaliteit: "Doorzetten, signaal als een taak blijft liggen",
      systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
    },
  },
  {
    fase: "Afspraken",
    naam: "Afspraken maken",
    lagen: {
      inwoner: "Ik schrijf mijn doelen op en wat ik zelf doe.",
      contact: "Gesprek",
      medewerker: { tekst: "Maakt samen met mij één plan.", bij: [{ proces: "afspraken" }] },
      communicatie: "Blad met ondersteuningsafspraken.",
      "achter-de-schermen": "Stemt af met aanbieders, met toestemming.",
      functionaliteit: "Doelen, acties en akkoord",
      systemen: { tekst: "Regiesysteem", bij: [REGIESYSTEEM] },
      knelpunten: "Doelen worden soms als product geschreven.",
    },
  },
  {
    fase: "Afspraken",
    naam: "Terugkijken",
    lagen: {
      inwoner: "Ik vertel of het helpt.",
      contact: "Gesprek of telefoon",
      medewerker: "Kijkt na drie maanden samen terug.",
      functionaliteit: "Evaluatiemoment plannen",
      systemen: { tekst: "JCC en regiesysteem", bij: [JCC, REGIESYSTEEM] },
    },
  },
];

const TITEL = "Van eerste vraag tot afspraken";

/** Oldest first: it grew from what residents told to what happens behind it. */
export const BLAUWDRUK_TOEGANG: readonly Blauwdruk[] = [
  { titel: TITEL, stappen: STAPPEN.slice(0, 5) },
  { titel: TITEL, stappen: STAPPEN },
];
