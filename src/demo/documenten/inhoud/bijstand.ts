import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Aanvragen van bijstand",
  doel: "Inwoners zonder voldoende inkomen weten snel of zij bijstand krijgen en worden geholpen met wat er nog meer speelt.",
  begin: "Een inwoner meldt zich voor een uitkering, digitaal of aan de balie.",
  resultaat: "Een besluit op de aanvraag en een eerste afspraak over werk of meedoen.",
  keten: "Het UWV, de Belastingdienst, maatschappelijk werk en schuldhulp.",
  varianten: [
    {
      variant: "enkelvoudig",
      wanneer: "De gegevens zijn compleet en er is alleen een vraag over inkomen.",
      aandeel: 60,
    },
    { variant: "meervoudig", wanneer: "Er zijn ook schulden, zorgen over wonen of gezondheid.", aandeel: 40 },
  ],
  wisselen:
    "Noemt de inwoner schulden of dreigende uitzetting, dan doe je eerst de intake en loopt de aanvraag ernaast.",
  stappen: [
    { wat: "Leg de datum van de melding vast.", wie: "Consulent inkomen", systeem: "Suite" },
    { wat: "Vraag alleen de gegevens op die we nog niet hebben.", wie: "Consulent inkomen", systeem: "Suite" },
    { wat: "Voer een kort gesprek over geld, gezondheid en wonen.", wie: "Consulent inkomen", systeem: "JCC" },
    { wat: "Kijk of een voorschot nodig is.", wie: "Consulent inkomen", systeem: "Suite" },
    { wat: "Haal de regisseur erbij.", wie: "Consulent inkomen", systeem: "Regiesysteem", alleen: ["meervoudig"] },
    { wat: "Beoordeel het recht op bijstand.", wie: "Consulent inkomen", systeem: "Suite" },
    { wat: "Stuur het besluit en bel om het uit te leggen.", wie: "Consulent inkomen", systeem: "Suite" },
  ],
  systemen: ["Suite: de aanvraag en het besluit.", "Regiesysteem: alleen als er meer speelt.", "JCC: het gesprek."],
  aandachtspunten: [
    "De uitkering gaat in op de dag van de melding, niet op de dag van de aanvraag.",
    "Een voorschot is er binnen vier weken na de aanvraag.",
  ],
  nieuw: "Dit is een eerste concept. De stappen in de Suite moeten nog worden nagelopen.",
};

/** Oldest first. */
export const BIJSTAND_BESCHRIJVING: readonly Beschrijving[] = [
  EERSTE,
  {
    ...EERSTE,
    aandachtspunten: [
      ...EERSTE.aandachtspunten,
      "Gebruik in brieven de woorden van de website. Die zijn getest met inwoners.",
    ],
    nieuw: "De stappen in de Suite zijn nagelopen met twee consulenten.",
  },
];

/** Oldest first. */
export const BIJSTAND_INSTRUCTIE: readonly Werkinstructie[] = [
  {
    titel: "Een aanvraag bijstand invoeren in de Suite",
    wanneer: "De inwoner heeft zich gemeld en het gesprek is geweest.",
    wie: "De consulent inkomen.",
    nodig: ["De Suite.", "Het formulier van de inwoner.", "De lijst met bewijsstukken."],
    stappen: [
      stap("Open de melding", "Zoek de melding in de werkvoorraad.", "Controleer de datum van de melding."),
      stap("Neem over wat bekend is", "Kies Gegevens ophalen.", "Loop de gegevens na met de inwoner."),
      stap("Vraag aan wat ontbreekt", "Noem per stuk waarom je het nodig hebt.", "Geef twee weken de tijd."),
      stap(
        "Kijk naar een voorschot",
        "Heeft de inwoner geld voor eten en huur?",
        "Zo niet, maak dan dezelfde dag een voorschot aan.",
      ),
      stap(
        "Maak de rapportage",
        "Schrijf op welke keuzes je maakt en waarom.",
        "Leg de rapportage voor aan een collega.",
      ),
      stap("Neem het besluit", "Kies Vaststellen.", "Bel de inwoner voordat de brief aankomt."),
    ],
    resultaat: "Het besluit staat in de Suite en de inwoner heeft uitleg gehad.",
    aandachtspunten: [
      "Vraag geen bewijsstuk op dat we al hebben of zelf kunnen inzien.",
      "Zet schulden niet in de rapportage als ze niet meetellen.",
    ],
    vragen: "Vraag de kwaliteitsmedewerker inkomen.",
    nieuw: "Dit is de eerste versie.",
  },
];
