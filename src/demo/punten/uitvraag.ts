import { approve, change, finish, implement, pickUp, type Punt, submit } from "./punt.ts";

/** Clarifying the question: asking broadly and filling in the leefgebieden. */
export const UITVRAAG: readonly Punt[] = [
  {
    key: "lijst-leefgebieden",
    raised: { daysAgo: 80, by: "procesbeheerder" },
    title: "Eén vaste lijst van leefgebieden voor alle teams",
    explanation: [
      "Wmo, Jeugd en Werk en inkomen gebruiken elk een eigen lijst van leefgebieden.",
      "Daardoor kunnen we een gesprek niet aan elkaar doorgeven zonder het over te typen.",
      "We kiezen één lijst, in dezelfde volgorde als in het regiesysteem.",
    ],
    bron: "procesbeschrijving",
    aandachtsgebied: "integrale-toegang",
    proces: "intake",
    deelvragen: [
      ["Welke leefgebieden staan er in elke lijst?", "Tien leefgebieden komen in alle drie de lijsten voor."],
      [
        "Wat doen we met een leefgebied dat maar één team gebruikt?",
        "Dat wordt een toelichting bij het gebied waar het op lijkt.",
      ],
      ["Wie beheert de lijst?", "De procesbeheerder. Wijzigen kan één keer per half jaar."],
    ],
    course: [
      change(78, "procesbeheerder", { answered: 0, complexiteit: "meervoudig" }),
      submit(77, "procesbeheerder"),
      approve(74, "proceseigenaar"),
      change(72, "opdrachtgever", { impact: 5, inspanning: 2, prioriteit: "must" }),
      change(71, "teammanager", { trekker: "procesbeheerder", due: -30 }),
      pickUp(70, "procesbeheerder"),
      change(58, "adviseur", { answered: 2 }),
      change(51, "procesbeheerder", { answered: 3, getoetst: true }),
      implement(45, "procesbeheerder"),
      finish(31, "proceseigenaar"),
    ],
  },
  {
    key: "tijd-voor-leefgebieden",
    raised: { daysAgo: 40, by: "consulent2" },
    title: "Leefgebieden invullen kost te veel tijd tijdens het gesprek",
    explanation: [
      "Ik zit meer naar mijn scherm te kijken dan naar de mensen aan tafel.",
      "Collega's lossen dat op door alles 's avonds in te vullen, en dan vergeet je dingen.",
      "Kunnen we afspreken welke leefgebieden altijd moeten en welke alleen als er iets speelt?",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integrale-toegang",
    wijk: "zuid",
    deelvragen: [
      ["Welke leefgebieden vullen we altijd in?", "Geld, wonen, gezondheid en veiligheid."],
      ["Hoe geven we aan dat een gebied is besproken, maar dat er niets speelt?"],
      ["Wat typen we tijdens het gesprek en wat daarna?"],
    ],
    course: [
      change(39, "regisseur", { proces: "intake", complexiteit: "enkelvoudig", answered: 0 }),
      submit(38, "consulent2"),
      approve(37, "teammanager2"),
      change(35, "teammanager2", { impact: 5, inspanning: 3, prioriteit: "must", trekker: "consulent2", due: -4 }),
      pickUp(33, "consulent2"),
      change(15, "consulent1", { answered: 1 }),
    ],
  },
  {
    key: "wanneer-breed-uitvragen",
    raised: { daysAgo: 27, by: "adviseur" },
    title: "Wanneer vragen we breed uit, en wanneer niet?",
    explanation: [
      "Bij een aanvraag voor een parkeerkaart is een gesprek over alle leefgebieden overdreven.",
      "Bij een vraag over huishoudelijke hulp is het juist nodig. De grens ligt nu bij de persoon die het gesprek voert.",
      "We willen een paar herkenbare voorbeelden per soort vraag.",
    ],
    bron: "kwartaalevaluatie",
    aandachtsgebied: "integrale-toegang",
    proces: "intake",
    deelvragen: [
      ["Bij welke vragen is een kort gesprek genoeg?"],
      ["Aan welke signalen merk je dat je toch breder moet vragen?"],
    ],
    course: [
      change(25, "adviseur", { answered: 0, complexiteit: "meervoudig" }),
      submit(24, "adviseur"),
      approve(21, "proceseigenaar", "card"),
      change(17, "opdrachtgever", { impact: 5, inspanning: 2, prioriteit: "should" }),
    ],
  },
  {
    key: "verhaal-een-keer",
    raised: { daysAgo: 71, by: "regisseur" },
    title: "Inwoners vertellen hun verhaal nog twee of drie keer",
    explanation: [
      "De vraagverhelderaar voert een goed gesprek, maar de consulent begint weer bij het begin.",
      "De inwoner merkt dat en vraagt of wij niet met elkaar praten.",
      "Het verslag van de intake moet zo duidelijk zijn dat een collega ermee verder kan.",
    ],
    bron: "klanttevredenheid",
    aandachtsgebied: "integrale-toegang",
    proces: "intake",
    wijk: "oost",
    deelvragen: [
      [
        "Wat staat er minimaal in het verslag van de intake?",
        "De vraag in de woorden van de inwoner, de leefgebieden, wat er al geprobeerd is en wat er is beloofd.",
      ],
      [
        "Wanneer belt de consulent eerst met de vraagverhelderaar?",
        "Altijd bij meervoudige vragen, voordat de consulent de inwoner belt.",
      ],
    ],
    course: [
      change(70, "adviseur", { complexiteit: "meervoudig", answered: 0 }),
      submit(69, "regisseur"),
      approve(66, "teammanager"),
      change(63, "teammanager", { impact: 5, inspanning: 3, prioriteit: "must", trekker: "consulent1", due: 6 }),
      pickUp(60, "consulent1"),
      change(37, "consulent1", { answered: 1 }),
      change(25, "adviseur", { answered: 2, getoetst: true }),
      implement(16, "consulent1"),
    ],
  },
  {
    key: "verslag-gewone-taal",
    raised: { daysAgo: 12, by: "adviseur" },
    title: "Gespreksverslagen in gewone taal",
    explanation: [
      "We sturen inwoners het verslag van het gesprek, maar schrijven het voor onszelf.",
      "Woorden als 'zelfredzaamheid' en 'voorliggende voorziening' snapt bijna niemand.",
      "Een voorbeeldverslag op taalniveau B1 helpt iedereen op weg.",
    ],
    bron: "intervisie",
    proces: "intake",
    course: [
      change(6, "consulent2", { aandachtsgebied: "integrale-toegang", impact: 4, inspanning: 2 }),
      submit(2, "adviseur"),
    ],
  },
  {
    key: "tolk-bij-intake",
    raised: { daysAgo: 5, by: "consulent2" },
    title: "Tolk inschakelen voor een intake",
    explanation: [
      "Soms tolkt een kind of een buurvrouw, en dat willen we niet bij gevoelige onderwerpen.",
      "Het is onduidelijk wie een tolk mag regelen en uit welk budget dat gaat.",
    ],
    bron: "casusoverleg",
    wijk: "zuid",
    course: [change(2, "consulent2", { proces: "intake" })],
  },
];
