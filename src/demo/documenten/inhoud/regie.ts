import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Regie voeren bij meervoudige vragen",
  doel: "Eén huishouden heeft één plan en één regisseur, zodat hulp op elkaar aansluit.",
  begin: "In de intake of later blijkt dat er meer dan één aanbieder nodig is.",
  resultaat: "Alle betrokkenen werken met hetzelfde plan en de inwoner weet wie zijn regisseur is.",
  keten: "Aanbieders van zorg, jeugdhulp, schuldhulp, woningcorporaties en Veilig Thuis.",
  varianten: [
    { variant: "meervoudig", wanneer: "De inwoner kan met wat hulp zelf overzicht houden.", aandeel: 70 },
    { variant: "complex", wanneer: "De inwoner kan dat niet, of de veiligheid is in gevaar.", aandeel: 30 },
  ],
  wisselen: "Lopen afspraken twee keer achter elkaar vast, of verandert de veiligheid, dan wordt het complex.",
  stappen: [
    { wat: "Wijs een regisseur aan en vertel het de inwoner.", wie: "Teammanager", systeem: "Regiesysteem" },
    { wat: "Maak een overzicht van alle betrokkenen.", wie: "Regisseur", systeem: "Regiesysteem" },
    { wat: "Vraag de inwoner toestemming om te overleggen.", wie: "Regisseur", systeem: "Regiesysteem" },
    { wat: "Organiseer een rondetafelgesprek met de inwoner erbij.", wie: "Regisseur", systeem: "JCC" },
    { wat: "Stel een veiligheidsplan op.", wie: "Regisseur", systeem: "Regiesysteem", alleen: ["complex"] },
    { wat: "Leg in één plan vast wie wat doet.", wie: "Regisseur", systeem: "Regiesysteem" },
    { wat: "Bel elke twee weken met de inwoner.", wie: "Regisseur", alleen: ["complex"] },
    { wat: "Kijk na zes weken samen terug.", wie: "Regisseur", systeem: "JCC" },
    { wat: "Draag de regie over of sluit af.", wie: "Regisseur", systeem: "Regiesysteem" },
  ],
  systemen: [
    "Regiesysteem: het plan, de betrokkenen en de toestemming.",
    "JCC: rondetafelgesprekken.",
    "Suite: wordt niet gebruikt voor regie.",
  ],
  aandachtspunten: [
    "De regisseur verleent zelf geen hulp. Hij zorgt dat anderen dat op tijd doen.",
    "Deel alleen wat de ander nodig heeft voor zijn deel van het plan.",
  ],
  nieuw: "Dit is de eerste versie.",
};

/** Oldest first. */
export const REGIE_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "Is de regisseur langer dan een week weg, dan neemt zijn vaste maatje het over.",
    ],
    nieuw: "Elke regisseur heeft nu een vast maatje dat het overneemt.",
  },
  {
    ...EERSTE,
    stappen: [
      ...EERSTE.stappen.slice(0, 8),
      {
        wat: "Draag de regie over aan de inwoner of sluit af, met een laatste gesprek.",
        wie: "Regisseur",
        systeem: "Regiesysteem",
      },
    ],
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "Is de regisseur langer dan drie dagen weg, dan neemt zijn vaste maatje het over.",
      "Komen jullie er niet uit met een aanbieder, leg het dan binnen een week voor aan de teammanager.",
    ],
    nieuw:
      "Er staat nu wat je doet als je er niet uitkomt. Het maatje neemt eerder over en we sluiten af met een gesprek.",
  },
];

/** Oldest first. */
export const REGIE_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "Een rondetafelgesprek leiden",
    wanneer: "Er zijn twee of meer aanbieders en er is nog geen gezamenlijk plan, of het plan werkt niet.",
    wie: "De regisseur. Bij een complexe vraag maakt een collega het verslag.",
    nodig: [
      "Toestemming van de inwoner, met datum in het regiesysteem.",
      "Een ruimte voor acht mensen.",
      "Het plan, op papier of op het scherm.",
    ],
    stappen: [
      stap(
        "Bereid voor met de inwoner",
        "Bespreek wat hij wil bereiken.",
        "Vraag wie hij erbij wil en wie niet.",
        "Spreek af wat je wel en niet vertelt.",
      ),
      stap(
        "Open het gesprek",
        "Laat de inwoner als eerste praten.",
        "Spreek af dat iedereen over hem praat alsof hij alles hoort. Dat is ook zo.",
      ),
      stap("Loop de doelen langs", "Vraag per doel wie wat doet en wanneer.", "Schrijf zichtbaar mee."),
      stap("Maak een plan voor als het misgaat", "Wie belt wie?", "Wat doen we in het weekend?"),
      stap("Sluit af", "Vraag de inwoner of dit zijn plan is.", "Plan het volgende gesprek meteen in JCC."),
      stap("Werk het plan bij", "Doe dat dezelfde dag in het regiesysteem.", "Stuur iedereen alleen zijn eigen deel."),
    ],
    resultaat: "Er is één plan met namen van organisaties, acties en data. De inwoner heeft een exemplaar.",
    aandachtspunten: [
      "Praat nooit over de inwoner zonder de inwoner, behalve bij acuut gevaar.",
      "Is iemand er niet, dan spreek je niets namens hem af.",
    ],
    vragen: "In de intervisie van donderdag oefenen we met moeilijke gesprekken.",
    nieuw: "Het plan voor als het misgaat is toegevoegd.",
  },
];
