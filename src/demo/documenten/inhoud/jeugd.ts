import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Toegang tot jeugdhulp",
  doel: "Kinderen, jongeren en ouders krijgen op tijd hulp die past, zo dicht mogelijk bij huis.",
  begin: "Een ouder, een jongere, een school of een huisarts vraagt om hulp of om mee te denken.",
  resultaat: "Een plan van het gezin, met afspraken en zo nodig een besluit over jeugdhulp.",
  keten: "Scholen, huisartsen, de jeugdgezondheidszorg, aanbieders van jeugdhulp en Veilig Thuis.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Een vraag over opvoeden die met advies is geholpen.", aandeel: 40 },
    { variant: "meervoudig", wanneer: "Er is hulp nodig voor het kind en ook voor de ouders.", aandeel: 40 },
    { variant: "complex", wanneer: "De veiligheid van een kind is niet zeker.", aandeel: 20 },
  ],
  wisselen: "Is de veiligheid van een kind niet zeker, dan is het altijd complex. Wacht niet op het volgende overleg.",
  stappen: [
    { wat: "Ontvang de vraag en kijk of er spoed is.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    { wat: "Geef advies of verwijs naar het inloopspreekuur.", wie: "Toegangsteam", alleen: ["enkelvoudig"] },
    {
      wat: "Weeg de veiligheid, dezelfde dag en met twee mensen.",
      wie: "Consulent jeugd",
      systeem: "Regiesysteem",
      alleen: ["complex"],
    },
    { wat: "Praat met de ouders en met het kind.", wie: "Consulent jeugd", alleen: ["meervoudig", "complex"] },
    {
      wat: "Laat het gezin een eigen plan maken.",
      wie: "Consulent jeugd",
      systeem: "Regiesysteem",
      alleen: ["meervoudig", "complex"],
    },
    {
      wat: "Kies samen de hulp die erbij komt.",
      wie: "Consulent jeugd",
      systeem: "Regiesysteem",
      alleen: ["meervoudig", "complex"],
    },
    { wat: "Neem zo nodig een besluit.", wie: "Consulent jeugd", systeem: "Suite", alleen: ["meervoudig", "complex"] },
    {
      wat: "Kijk na drie maanden met het gezin terug.",
      wie: "Consulent jeugd",
      systeem: "JCC",
      alleen: ["meervoudig", "complex"],
    },
    { wat: "Sluit af en vraag hoe het was.", wie: "Toegangsteam", systeem: "Regiesysteem" },
  ],
  systemen: [
    "Regiesysteem: het plan van het gezin.",
    "Suite: besluiten en opdrachten aan aanbieders.",
    "JCC: gesprekken.",
  ],
  aandachtspunten: [
    "Praat met het kind, ook als het jong is. Kies een vorm die past.",
    "Vanaf twaalf jaar beslist een kind mee, vanaf zestien jaar beslist het zelf.",
    "Ook een huisarts kan naar jeugdhulp verwijzen. Dan start dit proces niet.",
  ],
  nieuw: "Dit is de eerste versie.",
};

/** Oldest first. */
export const JEUGD_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    aandachtspunten: [...EERSTE.aandachtspunten, "Bel de school alleen met toestemming van de ouders."],
    nieuw: "De afspraak over bellen met de school is toegevoegd.",
  },
];

/** Oldest first. */
export const JEUGD_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "De veiligheid van een kind wegen",
    wanneer: "Je hoort of ziet iets waardoor je twijfelt of een kind veilig is.",
    wie: "Altijd twee mensen: de consulent jeugd en een collega die het gezin niet kent.",
    nodig: ["De meldcode.", "Het regiesysteem.", "Een rustige plek om te overleggen."],
    stappen: [
      stap("Schrijf op wat je weet", "Wat heb je zelf gezien of gehoord?", "Wat denk je, en wat weet je zeker?"),
      stap(
        "Overleg met een collega",
        "Doe dat dezelfde dag.",
        "Bel bij twijfel Veilig Thuis voor advies. Dat kan zonder namen.",
      ),
      stap(
        "Praat met de ouders en het kind",
        "Zeg wat je ziet en waar je je zorgen over maakt.",
        "Doe dit niet als het daardoor onveiliger wordt.",
      ),
      stap("Weeg", "Is er direct gevaar?", "Is er sprake van structureel onveilig zijn?", "Wat gaat er goed?"),
      stap("Beslis", "Hulp regelen, melden of allebei.", "Leg in het dossier vast waarom je dit besluit."),
    ],
    resultaat: "Dezelfde dag is besloten wat er gebeurt en wie dat doet.",
    aandachtspunten: ["Bij direct gevaar bel je 112. Overleggen doe je daarna.", "Je weegt nooit alleen."],
    vragen: "De aandachtsfunctionaris huiselijk geweld en kindermishandeling denkt altijd mee.",
    nieuw: "Er staat nu duidelijker dat je altijd met twee mensen weegt.",
  },
];
