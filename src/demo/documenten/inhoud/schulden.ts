import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Aanmelden voor schuldhulp",
  doel: "Inwoners met geldzorgen krijgen snel rust en een plan om uit de schulden te komen.",
  begin: "Een inwoner meldt zich met geldzorgen, of wij krijgen een signaal dat rekeningen niet worden betaald.",
  resultaat: "Een plan van aanpak voor de schulden en een besluit daarover.",
  keten: "Energiebedrijven, zorgverzekeraars, woningcorporaties, de kredietbank en vrijwilligers.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Er zijn geldzorgen, maar nog geen grote schulden.", aandeel: 35 },
    { variant: "meervoudig", wanneer: "Er zijn schulden en vragen op andere leefgebieden.", aandeel: 50 },
    { variant: "complex", wanneer: "Er dreigt uitzetting of afsluiting.", aandeel: 15 },
  ],
  wisselen:
    "Dreigt iemand zijn huis uit te moeten of zonder licht, gas, water of zorgverzekering te komen, dan is het complex.",
  stappen: [
    { wat: "Maak kennis en vraag wat het dringendst is.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    {
      wat: "Stop de dreiging: bel de schuldeiser.",
      wie: "Consulent schuldhulp",
      systeem: "Regiesysteem",
      alleen: ["complex"],
    },
    { wat: "Plan het eerste gesprek.", wie: "Toegangsteam", systeem: "JCC" },
    { wat: "Breng inkomsten, uitgaven en schulden in beeld.", wie: "Consulent schuldhulp", systeem: "Regiesysteem" },
    {
      wat: "Kijk naar toeslagen en regelingen die nog niet zijn aangevraagd.",
      wie: "Consulent schuldhulp",
      systeem: "Suite",
    },
    {
      wat: "Maak samen het plan van aanpak.",
      wie: "Consulent schuldhulp",
      systeem: "Regiesysteem",
      alleen: ["meervoudig", "complex"],
    },
    {
      wat: "Koppel een vrijwilliger die thuis helpt met de post.",
      wie: "Consulent schuldhulp",
      alleen: ["enkelvoudig", "meervoudig"],
    },
    { wat: "Stuur het besluit.", wie: "Consulent schuldhulp", systeem: "Suite" },
  ],
  systemen: ["Regiesysteem: gesprekken en plan.", "Suite: het besluit.", "JCC: gesprekken."],
  aandachtspunten: [
    "Het eerste gesprek is binnen vier weken. Bij een dreigende situatie is dat drie werkdagen.",
    "Schaamte is groot. Begin met wat goed gaat.",
  ],
  nieuw: "Dit is de eerste versie.",
};

/** Oldest first. */
export const SCHULDEN_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    aandachtspunten: [...EERSTE.aandachtspunten, "Vraag nooit om alle post in één keer. Begin met de laatste brieven."],
    nieuw: "De tip over de post komt uit de gesprekken met inwoners.",
  },
];

/** Oldest first. */
export const SCHULDEN_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "Handelen bij een dreigende situatie",
    wanneer: "Iemand dreigt zijn huis, energie, water of zorgverzekering te verliezen.",
    wie: "De consulent schuldhulp. De regisseur kijkt mee.",
    nodig: ["De brief van de schuldeiser.", "De lijst met vaste contacten bij schuldeisers."],
    stappen: [
      stap(
        "Bepaal hoeveel tijd er is",
        "Zoek de datum in de brief.",
        "Is het binnen drie werkdagen, dan gaat dit voor.",
      ),
      stap("Vraag toestemming om te bellen", "Leg uit wat je gaat vragen.", "Zet de toestemming in het regiesysteem."),
      stap(
        "Bel de schuldeiser",
        "Gebruik het vaste contact.",
        "Vraag om een pauze van vier weken.",
        "Vraag een bevestiging.",
      ),
      stap("Regel het hoogstnodige", "Is er geld voor eten?", "Kijk anders naar een noodfonds of een voorschot."),
      stap("Plan het gesprek", "Binnen drie werkdagen.", "Vraag of iemand mee kan komen."),
    ],
    resultaat: "De dreiging is van tafel of er is een plan B, en het gesprek staat in JCC.",
    aandachtspunten: ["Beloof een schuldeiser nooit een bedrag.", "Noteer wie je sprak en wat die heeft beloofd."],
    vragen: "Buiten kantoortijd bel je het nummer van de achterwacht op de kaart aan de muur.",
    nieuw: "De lijst met vaste contacten is bijgewerkt.",
  },
];
