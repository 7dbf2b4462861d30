import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Overdragen van een dossier aan een consulent",
  doel: "Een dossier gaat in één keer goed over, zodat de inwoner zijn verhaal niet opnieuw hoeft te vertellen.",
  begin: "Het toegangsteam ziet dat een consulent nodig is.",
  resultaat: "De consulent heeft het dossier opgepakt en de inwoner weet wie dat is.",
  keten: "Alleen teams van de gemeente.",
  varianten: [
    { variant: "meervoudig", wanneer: "Er is een voorziening of een besluit nodig.", aandeel: 80 },
    { variant: "complex", wanneer: "Er is spoed of er zijn meer consulenten nodig.", aandeel: 20 },
  ],
  wisselen: "Moet er binnen een dag iets gebeuren, dan volg je de complexe variant. Je belt dan altijd eerst.",
  stappen: [
    { wat: "Controleer of het verslag van de intake af is.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    { wat: "Overleg bij twijfel met de regisseur van dienst.", wie: "Toegangsteam" },
    { wat: "Bel de consulent en vertel wat er speelt.", wie: "Regisseur", alleen: ["complex"] },
    { wat: "Zet het dossier door met een taak.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    { wat: "Pak het dossier binnen twee werkdagen op.", wie: "Consulent", systeem: "Regiesysteem" },
    { wat: "Laat het toegangsteam weten dat je het hebt.", wie: "Consulent", systeem: "Regiesysteem" },
    { wat: "Bel de inwoner om kennis te maken.", wie: "Consulent" },
  ],
  systemen: ["Regiesysteem: de enige plek om een dossier door te zetten.", "JCC: het eerste gesprek."],
  aandachtspunten: [
    "Geef alleen mee wat nodig is: het verslag, de leefgebieden en de afspraken.",
    "Mail is alleen om te zeggen dat er iets klaarstaat.",
  ],
  nieuw: "Dit is de eerste versie. De antwoorden komen uit het ontwikkelpunt over het doorzetten van dossiers.",
};

/** Oldest first. */
export const OVERDRACHT_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "Is een taak na twee werkdagen niet opgepakt, dan krijgt de teammanager een signaal.",
    ],
    nieuw: "Een taak die blijft liggen, komt nu bij de teammanager.",
  },
];

const INSTRUCTIE: Werkinstructie = {
  titel: "Een dossier doorzetten in het regiesysteem",
  wanneer: "De intake is klaar en de inwoner heeft een voorziening, een besluit of langere begeleiding nodig.",
  wie: "De medewerker van het toegangsteam die de intake deed.",
  nodig: ["Een verslag dat de inwoner heeft nagelezen.", "De toestemming van de inwoner, met de datum."],
  stappen: [
    stap(
      "Controleer het dossier",
      "Staat het verslag erin?",
      "Zijn de leefgebieden ingevuld?",
      "Staat de toestemming erin?",
    ),
    stap("Kies Doorzetten", "Kies het team, niet een persoon.", "Kies spoed alleen als er vandaag iets moet gebeuren."),
    stap("Schrijf de overdracht", "Wat is de vraag?", "Wat is er al gedaan?", "Wat heb je de inwoner beloofd?"),
    stap("Vertel het de inwoner", "Zeg welk team nu aan zet is.", "Zeg wanneer hij iets hoort."),
    stap("Volg de taak", "Kijk na twee werkdagen of de taak is opgepakt.", "Zo niet, bel dan het team."),
  ],
  resultaat: "De taak staat op Opgepakt, met de consulent erbij.",
  aandachtspunten: [
    "Stuur geen stukken van andere gezinsleden mee.",
    "Voor een besluit is altijd een consulent nodig.",
  ],
  vragen: "De regisseur van dienst beslist bij twijfel nog dezelfde dag.",
  nieuw: "Dit is de eerste versie.",
};

/** Oldest first. */
export const OVERDRACHT_INSTRUCTIE: readonly Werkinstructie[] = [
  INSTRUCTIE,
  {
    ...INSTRUCTIE,
    nodig: [...INSTRUCTIE.nodig, "De ondersteuningsafspraken, als die er al zijn."],
    nieuw: "De ondersteuningsafspraken gaan nu altijd mee.",
  },
  {
    ...INSTRUCTIE,
    nodig: [...INSTRUCTIE.nodig, "De ondersteuningsafspraken, als die er al zijn."],
    stappen: [
      ...INSTRUCTIE.stappen.slice(0, 4),
      stap(
        "Volg de taak",
        "Kijk de volgende werkdag of de taak is opgepakt.",
        "Zo niet, bel dan het team en zet dat in het dossier.",
      ),
    ],
    nieuw: "Je kijkt nu al na één werkdag of de taak is opgepakt.",
  },
];
