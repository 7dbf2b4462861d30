import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

/** Oldest first. */
export const WERK_BESCHRIJVING: readonly Beschrijving[] = [
  {
    titel: "Begeleiden naar werk",
    doel: "Inwoners met een uitkering vinden werk dat past, of doen mee op een andere manier.",
    begin: "Een inwoner krijgt bijstand en heeft een eerste gesprek over werk.",
    resultaat: "De inwoner werkt, leert of doet vrijwilligerswerk, en weet wie hem daarbij helpt.",
    keten: "Werkgevers, het werkcentrum, het UWV en opleiders.",
    varianten: [
      { variant: "enkelvoudig", wanneer: "De inwoner kan snel aan het werk.", aandeel: 40 },
      { variant: "meervoudig", wanneer: "Er zijn drempels, zoals taal, schulden of gezondheid.", aandeel: 60 },
    ],
    wisselen:
      "Zijn er na drie maanden nog dezelfde drempels, dan volg je de meervoudige variant en komt er een regisseur bij.",
    stappen: [
      { wat: "Praat over wat de inwoner kan en wil.", wie: "Consulent werk", systeem: "JCC" },
      { wat: "Maak een plan naar werk.", wie: "Consulent werk", systeem: "Suite" },
      {
        wat: "Kijk met de regisseur naar de andere leefgebieden.",
        wie: "Consulent werk",
        systeem: "Regiesysteem",
        alleen: ["meervoudig"],
      },
      { wat: "Zoek een werkgever of een leerplek.", wie: "Consulent werk" },
      { wat: "Blijf het eerste half jaar in contact.", wie: "Consulent werk", systeem: "Suite" },
    ],
    systemen: ["Suite: het plan naar werk.", "Regiesysteem: alleen bij de meervoudige variant.", "JCC: gesprekken."],
    aandachtspunten: [
      "Dit is een concept. De stappen moeten nog worden besproken met de werkgevers.",
      "Dwang helpt zelden. Vraag eerst wat iemand tegenhoudt.",
    ],
    nieuw: "Dit is het eerste concept.",
  },
];

/** Oldest first. */
export const BBZ_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "Een ondernemer doorverwijzen voor Bbz",
    wanneer:
      "Een zelfstandige ondernemer kan tijdelijk niet rondkomen. Deze instructie geldt niet meer: sinds dit jaar doet de regio de hele behandeling.",
    wie: "Het toegangsteam.",
    nodig: ["Het nummer van het regionale loket.", "De vragenlijst voor ondernemers."],
    stappen: [
      stap(
        "Stel drie vragen",
        "Sinds wanneer ben je ondernemer?",
        "Wat is er veranderd?",
        "Hoe lang kun je nog rondkomen?",
      ),
      stap("Leg uit wat kan", "Een lening of een aanvulling op het inkomen.", "Het regionale loket beslist daarover."),
      stap(
        "Verwijs door",
        "Maak de afspraak terwijl de ondernemer erbij is.",
        "Geef het verslag alleen mee met toestemming.",
      ),
    ],
    resultaat: "De ondernemer heeft een afspraak bij het regionale loket.",
    aandachtspunten: ["Kijk ook naar de andere leefgebieden. Geldzorgen komen zelden alleen."],
    vragen: "Bel het regionale loket.",
    nieuw: "Alleen het telefoonnummer is aangepast.",
  },
];
