import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Plannen van een gesprek of huisbezoek",
  doel: "Elke inwoner heeft snel een gesprek, op een plek en een tijd die past.",
  begin: "Uit de intake of een formulier blijkt dat een gesprek nodig is.",
  resultaat: "De afspraak staat in JCC, de inwoner heeft een bevestiging en de medewerker heeft wat hij nodig heeft.",
  keten: "De buurthuizen waar wij spreekkamers gebruiken, en het tolkenbureau.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Een gesprek op kantoor of in het buurthuis met één medewerker.", aandeel: 70 },
    { variant: "meervoudig", wanneer: "Een huisbezoek, een tolk of meer mensen aan tafel.", aandeel: 30 },
  ],
  wisselen: "Is er een tolk, een huisbezoek of een tweede organisatie bij, dan plan je als meervoudig.",
  stappen: [
    { wat: "Vraag de inwoner wat past: plek, tijd en met wie.", wie: "Toegangsteam" },
    { wat: "Zoek een vrij moment binnen tien werkdagen.", wie: "Toegangsteam", systeem: "JCC" },
    { wat: "Reserveer een spreekkamer, auto of tolk.", wie: "Toegangsteam", systeem: "JCC", alleen: ["meervoudig"] },
    {
      wat: "Kijk of je veilig alleen op huisbezoek kunt.",
      wie: "Consulent",
      systeem: "Regiesysteem",
      alleen: ["meervoudig"],
    },
    { wat: "Stuur de bevestiging.", wie: "JCC", systeem: "JCC" },
    { wat: "Stuur de dag ervoor een herinnering.", wie: "JCC", systeem: "JCC" },
    { wat: "Zet na het gesprek de uitkomst in JCC.", wie: "Consulent", systeem: "JCC" },
  ],
  systemen: ["JCC: agenda's, spreekkamers en bevestigingen.", "Regiesysteem: of er iets bekend is over veiligheid."],
  aandachtspunten: [
    "Zet geen reden van het gesprek in de afspraak. Collega's van andere teams kunnen die zien.",
    "Komt iemand niet, bel dan dezelfde dag.",
  ],
  nieuw: "Dit is de eerste versie.",
};

/** Oldest first. */
export const PLANNING_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "De dinsdagochtend in het buurthuis is voor de inloop. Plan dan geen afspraken.",
    ],
    nieuw: "De inloop op dinsdag is toegevoegd.",
  },
];

/** Oldest first. */
export const PLANNING_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "Een afspraak maken in JCC",
    wanneer: "Je spreekt met de inwoner af dat er een gesprek of huisbezoek komt.",
    wie: "Iedereen van het toegangsteam en alle consulenten.",
    nodig: ["JCC, ingelogd met je eigen account.", "De wensen van de inwoner: plek, tijd en met wie."],
    stappen: [
      stap(
        "Kies het product",
        "Gesprek kantoor: 45 minuten.",
        "Huisbezoek: 90 minuten, met reistijd.",
        "Groot overleg: 60 minuten.",
      ),
      stap(
        "Kies plek en medewerker",
        "Zoek eerst in de wijk van de inwoner.",
        "Kies bij voorkeur de medewerker die hij al kent.",
      ),
      stap(
        "Kies het moment",
        "Bied twee momenten aan.",
        "Is er binnen tien werkdagen niets vrij, meld dat bij je teammanager.",
      ),
      stap(
        "Vul de gegevens in",
        "Vul alleen in wat JCC verplicht vraagt.",
        "Laat het veld Opmerking leeg, of schrijf 'tolk' of 'rolstoel'.",
      ),
      stap("Controleer en bevestig", "Lees de afspraak hardop voor.", "Kies Bevestig. De inwoner krijgt een bericht."),
    ],
    resultaat: "De afspraak staat in JCC en de inwoner heeft een bevestiging gekregen.",
    aandachtspunten: [
      "Verzetten doe je in JCC, niet door een nieuwe afspraak te maken.",
      "Bij een huisbezoek spreek je met een collega af wanneer je terug bent.",
    ],
    vragen: "Elke maandag is er een spreekuur JCC bij functioneel beheer.",
    nieuw: "De duur van een huisbezoek is nu 90 minuten. Dat was 60.",
  },
];
