import { stap, type Werkinstructie } from "../werkinstructie.ts";

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
