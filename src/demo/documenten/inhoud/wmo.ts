import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Behandelen van een Wmo-melding",
  doel: "Inwoners die hulp nodig hebben om thuis te blijven wonen, krijgen op tijd passende ondersteuning.",
  begin: "Een inwoner of iemand namens hem meldt zich met een vraag over hulp thuis, vervoer of een hulpmiddel.",
  resultaat: "Een verslag van het onderzoek en, als de inwoner een aanvraag doet, een besluit.",
  keten: "Aanbieders van hulp thuis, leveranciers van hulpmiddelen, huisartsen en de wijkverpleging.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Een verlenging zonder verandering of één hulpmiddel.", aandeel: 45 },
    { variant: "meervoudig", wanneer: "Er is een gesprek nodig over meer leefgebieden.", aandeel: 45 },
    { variant: "complex", wanneer: "Er is medisch advies of een grote aanpassing van de woning nodig.", aandeel: 10 },
  ],
  wisselen:
    "Heb je een advies van een arts of een bouwkundige nodig, dan wordt het complex. Vertel de inwoner wat dat betekent voor de tijd.",
  stappen: [
    { wat: "Leg de melding vast en stuur een bevestiging.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    { wat: "Wijs op cliëntondersteuning en op het persoonlijk plan.", wie: "Toegangsteam" },
    { wat: "Plan een gesprek of huisbezoek.", wie: "Toegangsteam", systeem: "JCC", alleen: ["meervoudig", "complex"] },
    { wat: "Doe het onderzoek samen met de inwoner.", wie: "Consulent Wmo", systeem: "Regiesysteem" },
    { wat: "Vraag advies aan een deskundige.", wie: "Consulent Wmo", systeem: "Regiesysteem", alleen: ["complex"] },
    { wat: "Stuur het verslag van het onderzoek.", wie: "Consulent Wmo", systeem: "Regiesysteem" },
    { wat: "Ontvang de aanvraag.", wie: "Consulent Wmo", systeem: "Suite" },
    { wat: "Neem het besluit en stuur de beschikking.", wie: "Consulent Wmo", systeem: "Suite" },
    { wat: "Geef de opdracht aan de aanbieder.", wie: "Administratie", systeem: "Suite" },
  ],
  systemen: [
    "Regiesysteem: melding, onderzoek en verslag.",
    "Suite: aanvraag, beschikking en opdracht.",
    "JCC: het huisbezoek.",
  ],
  aandachtspunten: [
    "Het onderzoek duurt hoogstens zes weken na de melding. Na de aanvraag is er binnen twee weken een besluit.",
    "Bij spoed regel je eerst tijdelijke hulp.",
  ],
  nieuw: "Dit is de eerste versie.",
};

/** Oldest first. */
export const WMO_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "Een verlenging zonder verandering doen we aan de telefoon, als de inwoner dat goed vindt.",
    ],
    nieuw: "Een verlenging mag nu aan de telefoon.",
  },
  {
    ...EERSTE,
    stappen: [
      ...EERSTE.stappen,
      { wat: "Bel na zes weken of de hulp past.", wie: "Consulent Wmo", systeem: "Regiesysteem" },
    ],
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "Een verlenging zonder verandering doen we aan de telefoon, als de inwoner dat goed vindt.",
      "De mantelzorger hoort bij het gesprek. Vraag hoe het met hem gaat.",
    ],
    nieuw: "We bellen na zes weken of de hulp past. Ook is er aandacht voor de mantelzorger.",
  },
];

const INSTRUCTIE: Werkinstructie = {
  titel: "Een Wmo-onderzoek doen",
  wanneer: "Er is een melding en de inwoner heeft de bevestiging gehad.",
  wie: "De consulent Wmo die het dossier heeft.",
  nodig: [
    "De melding en het verslag van de intake.",
    "Het persoonlijk plan, als de inwoner dat heeft gemaakt.",
    "De gesprekskaart leefgebieden.",
  ],
  stappen: [
    stap("Lees je in", "Kijk welke hulp er al is.", "Kijk wanneer de zes weken om zijn en zet dat in je agenda."),
    stap(
      "Bezoek de inwoner",
      "Vraag wat hij zelf wil kunnen.",
      "Kijk samen in huis wat lastig is.",
      "Vraag wie er nu al helpt.",
    ),
    stap(
      "Bekijk de mogelijkheden in deze volgorde",
      "Wat kan de inwoner zelf?",
      "Wat kan zijn omgeving?",
      "Is er iets in de buurt?",
      "Is een maatwerkvoorziening nodig?",
    ),
    stap("Schrijf het verslag", "Schrijf op wat je hebt gezien en gehoord.", "Leg uit waarom je tot dit advies komt."),
    stap("Stuur het verslag", "Voeg het aanvraagformulier toe.", "Bel na een week als je niets hoort."),
  ],
  resultaat: "Het verslag is binnen zes weken na de melding bij de inwoner.",
  aandachtspunten: [
    "Lukt zes weken niet, bel de inwoner dan voordat de termijn om is.",
    "Neem geen medische gegevens over in het verslag als een conclusie genoeg is.",
  ],
  vragen: "De adviseur kwaliteit kijkt elke woensdag mee met verslagen.",
  nieuw: "Dit is de eerste versie.",
};

/** Oldest first. */
export const WMO_INSTRUCTIE: readonly Werkinstructie[] = [
  INSTRUCTIE,
  {
    ...INSTRUCTIE,
    stappen: [
      ...INSTRUCTIE.stappen.slice(0, 1),
      stap(
        "Bezoek de inwoner",
        "Vraag wat hij zelf wil kunnen.",
        "Kijk samen in huis wat lastig is.",
        "Vraag hoe het met de mantelzorger gaat.",
      ),
      ...INSTRUCTIE.stappen.slice(2),
    ],
    nieuw: "De vraag over de mantelzorger is toegevoegd.",
  },
];
