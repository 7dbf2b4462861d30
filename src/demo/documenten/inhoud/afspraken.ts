import type { Beschrijving } from "../beschrijving.ts";
import type { Formulier } from "../formulier.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Maken van ondersteuningsafspraken",
  doel: "Met de inwoner vastleggen wat hij zelf doet, wat zijn omgeving doet en welke ondersteuning erbij komt.",
  begin: "Het verslag van de intake is klaar en de inwoner wil verder.",
  resultaat: "Eén blad met ondersteuningsafspraken dat de inwoner en de consulent allebei hebben goedgekeurd.",
  keten: "Aanbieders van zorg en begeleiding, scholen, mantelzorgers en vrijwilligers.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Er is één doel en één soort ondersteuning.", aandeel: 50 },
    { variant: "meervoudig", wanneer: "Er zijn doelen op meer leefgebieden.", aandeel: 38 },
    { variant: "complex", wanneer: "Er zijn meer aanbieders en iemand moet de regie voeren.", aandeel: 12 },
  ],
  wisselen:
    "Komt er een tweede aanbieder bij, dan is het meervoudig. Kan de inwoner zelf geen overzicht houden, dan is het complex.",
  stappen: [
    { wat: "Lees het verslag en bel de inwoner om kennis te maken.", wie: "Consulent", systeem: "Regiesysteem" },
    { wat: "Schrijf samen per leefgebied één doel op.", wie: "Consulent", systeem: "Regiesysteem" },
    { wat: "Kijk wat de inwoner en zijn omgeving zelf kunnen.", wie: "Consulent" },
    {
      wat: "Nodig de mensen uit die mee gaan helpen.",
      wie: "Regisseur",
      systeem: "JCC",
      alleen: ["meervoudig", "complex"],
    },
    { wat: "Spreek af wie de regie voert.", wie: "Regisseur", systeem: "Regiesysteem", alleen: ["complex"] },
    { wat: "Kies de ondersteuning die erbij komt.", wie: "Consulent", systeem: "Regiesysteem" },
    { wat: "Leg de afspraken voor aan de inwoner.", wie: "Consulent", systeem: "Regiesysteem" },
    { wat: "Plan een moment om terug te kijken.", wie: "Consulent", systeem: "JCC" },
  ],
  systemen: ["Regiesysteem: doelen, afspraken en het moment om terug te kijken.", "JCC: het gesprek en de evaluatie."],
  aandachtspunten: [
    "Een doel is iets wat de inwoner wil bereiken, geen product.",
    "Schrijf afspraken op zoals de inwoner ze zegt.",
  ],
  nieuw: "Dit is de eerste versie.",
};

const TWEEDE: Beschrijving = {
  ...EERSTE,
  stappen: [
    ...EERSTE.stappen.slice(0, 6),
    {
      wat: "Leg de afspraken voor aan de inwoner en geef hem een week om te reageren.",
      wie: "Consulent",
      systeem: "Regiesysteem",
    },
    ...EERSTE.stappen.slice(7),
  ],
  aandachtspunten: [
    ...EERSTE.aandachtspunten,
    "Een beschikking is een apart besluit. De ondersteuningsafspraken zijn de onderbouwing daarvan.",
  ],
  nieuw: "De inwoner krijgt een week om te reageren. Ook staat er nu wat het verschil is met een beschikking.",
};

const DERDE: Beschrijving = {
  ...TWEEDE,
  doel: "Met de inwoner in één plan vastleggen wat hij zelf doet, wat zijn omgeving doet en welke ondersteuning erbij komt.",
  stappen: [
    ...TWEEDE.stappen.slice(0, 7),
    { wat: "Plan na drie maanden een moment om terug te kijken.", wie: "Consulent", systeem: "JCC" },
  ],
  nieuw: "Terugkijken doen we na drie maanden. Dat stond er eerst niet bij.",
};

/** Oldest first. */
export const AFSPRAKEN_BESCHRIJVING = [EERSTE, TWEEDE, DERDE] as const;

/** Oldest first. */
export const AFSPRAKEN_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "Ondersteuningsafspraken vastleggen in het regiesysteem",
    wanneer: "Je hebt met de inwoner besproken wat hij wil bereiken en welke ondersteuning daarbij past.",
    wie: "De consulent die het dossier heeft.",
    nodig: [
      "Het verslag van de intake.",
      "Het formulier ondersteuningsafspraken.",
      "Rechten om een plan te maken in het regiesysteem.",
    ],
    stappen: [
      stap(
        "Open het dossier",
        "Kies het tabblad Plan.",
        "Controleer of er al een plan is. Maak nooit een tweede plan.",
      ),
      stap(
        "Zet de doelen erin",
        "Maak per leefgebied één doel.",
        "Begin elk doel met 'ik'. Voorbeeld: ik kan weer zelf boodschappen doen.",
      ),
      stap(
        "Voeg per doel de acties toe",
        "Kies wie het doet: inwoner, omgeving of aanbieder.",
        "Geef elke actie een datum.",
      ),
      stap("Maak het blad", "Kies Maak document.", "Lees het na op fouten en op woorden die de inwoner niet gebruikt."),
      stap("Leg het voor", "Stuur het blad naar de inwoner of neem het mee.", "Zet een taak voor over een week."),
      stap("Maak het definitief", "Verwerk wat de inwoner heeft veranderd.", "Kies Akkoord en vul de datum in."),
    ],
    resultaat: "Het plan staat op Akkoord en er staat een afspraak in JCC om terug te kijken.",
    aandachtspunten: [
      "Reageert de inwoner niet, bel dan. Geen reactie is geen akkoord.",
      "Laat gegevens van andere gezinsleden weg als ze niet nodig zijn.",
    ],
    vragen: "De procesbeheerder helpt je met het proces, de helpdesk met het regiesysteem.",
    nieuw: "De schermen zijn aangepast aan de nieuwe versie van het regiesysteem.",
  },
];

/** The form that a consulent and a resident fill in together. */
export const AFSPRAKEN_FORMULIER: Formulier = {
  titel: "Formulier ondersteuningsafspraken",
  uitleg:
    "Vul dit formulier samen in. Zet er geen naam of nummer op: het formulier hoort bij het dossier in het regiesysteem.",
  delen: [
    {
      kop: "Wat wil je bereiken?",
      uitleg: "Schrijf op wat over een half jaar anders is. Eén of twee doelen is genoeg.",
      vragen: ["Mijn eerste doel", "Mijn tweede doel", "Daar merk ik aan dat het is gelukt"],
    },
    {
      kop: "Wie doet wat?",
      uitleg: "Begin met wat je zelf kunt en wie je daarbij helpt.",
      vragen: [
        "Dit doe ik zelf",
        "Dit doen mensen om mij heen",
        "Dit doet de gemeente",
        "Dit doet een andere organisatie",
      ],
    },
    {
      kop: "Klopt dit voor jou?",
      uitleg: "Kruis aan wat voor jou geldt.",
      vragen: [
        "Ik begrijp wat er in de afspraken staat.",
        "Ik weet wie ik kan bellen als het niet goed gaat.",
        "Ik weet dat ik een cliëntondersteuner mag meenemen.",
        "Ik wil dat mijn mantelzorger de afspraken ook krijgt.",
      ],
      kies: true,
    },
    {
      kop: "Terugkijken",
      uitleg: "We kijken samen terug of de afspraken werken.",
      vragen: ["Wanneer kijken we terug?", "Waar spreken we af?", "Wie is daar nog meer bij?"],
    },
  ],
};
