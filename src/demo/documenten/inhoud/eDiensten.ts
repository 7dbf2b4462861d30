import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Behandelen van een vraag via de e-diensten",
  doel: "Een vraag die digitaal binnenkomt net zo snel en persoonlijk behandelen als een vraag aan de telefoon.",
  begin: "Een inwoner stuurt op de website een formulier in.",
  resultaat: "De inwoner heeft antwoord of een afspraak, en weet wat er met zijn formulier is gebeurd.",
  keten: "Het klantcontactcentrum en de beheerder van de website.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Het formulier bevat één duidelijke vraag.", aandeel: 75 },
    { variant: "meervoudig", wanneer: "Uit de toelichting blijkt dat er meer speelt.", aandeel: 25 },
  ],
  wisselen:
    "Noemt iemand in de toelichting geld, een kind of veiligheid, dan bel je altijd. Vanaf dan volg je de intake.",
  stappen: [
    { wat: "Het formulier komt als taak in het regiesysteem.", wie: "Regiesysteem", systeem: "Regiesysteem" },
    { wat: "Lees het formulier dezelfde werkdag en kies de variant.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    {
      wat: "Stuur het antwoord via het persoonlijke account van de inwoner.",
      wie: "Toegangsteam",
      systeem: "Regiesysteem",
      alleen: ["enkelvoudig"],
    },
    { wat: "Bel de inwoner en stel de vier startvragen.", wie: "Toegangsteam", alleen: ["meervoudig"] },
    {
      wat: "Plan een gesprek en ga verder met de intake.",
      wie: "Toegangsteam",
      systeem: "JCC",
      alleen: ["meervoudig"],
    },
    { wat: "Sluit de taak af met de uitkomst.", wie: "Toegangsteam", systeem: "Regiesysteem" },
  ],
  systemen: [
    "Formulieren op de website: de inwoner logt in.",
    "Regiesysteem: het formulier komt binnen als taak.",
    "JCC: de inwoner kan zelf een moment kiezen.",
  ],
  aandachtspunten: [
    "Een formulier is een begin van een gesprek, geen aanvraag die compleet moet zijn.",
    "Vraag niets wat al in het formulier staat.",
  ],
  nieuw: "Dit is de eerste versie, op basis van twee weken meekijken bij het toegangsteam.",
};

/** Oldest first. */
export const E_DIENSTEN_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    resultaat: "De inwoner heeft binnen drie werkdagen antwoord of een afspraak, en ziet zelf hoe ver zijn vraag is.",
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "Zonder account kan het ook. Dan bellen we terug op het nummer uit het formulier.",
    ],
    nieuw: "Er is een termijn van drie werkdagen, en het werkt nu ook voor inwoners zonder account.",
  },
];

/** Oldest first. */
export const E_DIENSTEN_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "Een digitaal formulier behandelen",
    wanneer: "Er staat een taak 'Nieuw formulier' in de werkvoorraad van het toegangsteam.",
    wie: "De medewerker die deze dag de digitale vragen doet. Zie het rooster.",
    nodig: ["De werkvoorraad in het regiesysteem.", "De standaardantwoorden.", "Een headset, om te kunnen bellen."],
    stappen: [
      stap("Pak de oudste taak", "Zet de taak op je naam.", "Laat nieuwere taken liggen, ook als ze makkelijker zijn."),
      stap("Lees het hele formulier", "Kijk vooral naar de toelichting.", "Zoek op of er al een dossier is."),
      stap(
        "Kies: antwoorden of bellen",
        "Eén duidelijke vraag: beantwoord die.",
        "Meer vragen of zorgen: bel dezelfde dag.",
      ),
      stap(
        "Schrijf een antwoord",
        "Begin met het antwoord en dan pas de uitleg.",
        "Noem een naam en een nummer voor vragen.",
      ),
      stap(
        "Sluit de taak af",
        "Kies de uitkomst uit de lijst.",
        "Staat de uitkomst er niet bij, meld dat dan bij de procesbeheerder.",
      ),
    ],
    resultaat: "De taak is afgesloten en de inwoner heeft een antwoord of een afspraak.",
    aandachtspunten: [
      "Mail nooit persoonlijke gegevens. Gebruik het account van de inwoner of bel.",
      "Om 16.00 uur is de lijst van vandaag leeg.",
    ],
    vragen: "Bij technische problemen bel je de helpdesk. Bij twijfel over de inhoud vraag je de regisseur van dienst.",
    nieuw: "Dit is de eerste versie.",
  },
];
