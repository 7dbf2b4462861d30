import { approve, change, finish, implement, park, pickUp, type Punt, submit } from "./punt.ts";

/** Youth, and the household around a child. */
export const JEUGD: readonly Punt[] = [
  {
    key: "contact-met-scholen",
    raised: { daysAgo: 7, by: "consulent2" },
    title: "Vast contact met de scholen in de wijk",
    explanation: [
      "Scholen bellen nu met degene die zij toevallig kennen.",
      "Als die collega vrij is of een andere baan heeft, blijft een zorg over een kind liggen.",
    ],
    bron: "casusoverleg",
    proces: "jeugd",
    wijk: "zuid",
    course: [change(4, "regisseur", { aandachtsgebied: "integraal-en-wijkgericht", complexiteit: "meervoudig" })],
  },
  {
    key: "achttien-jaar",
    raised: { daysAgo: 35, by: "consulent2" },
    title: "Jongeren die achttien worden, vallen tussen twee wetten",
    explanation: [
      "Rond de achttiende verjaardag stopt de meeste jeugdhulp, en dan begint pas het gesprek over de Wmo.",
      "Er zitten soms maanden tussen, terwijl je de datum jaren van tevoren weet.",
      "We willen een half jaar vooruit een gesprek met de jongere, jeugd en Wmo samen.",
    ],
    bron: "intervisie",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "complex",
    deelvragen: [
      ["Wie neemt het initiatief voor het gesprek?", "De jeugdconsulent, zes maanden van tevoren."],
      ["Hoe krijgen we een seintje uit het regiesysteem?"],
      ["Wat regelen we voor inkomen, zorgverzekering en wonen?"],
    ],
    course: [
      change(34, "regisseur", { proces: "jeugd", answered: 0 }),
      submit(32, "consulent2"),
      approve(30, "teammanager"),
      change(28, "teammanager2", { impact: 5, inspanning: 3, prioriteit: "must", trekker: "consulent2", due: -10 }),
      pickUp(26, "consulent2"),
      change(16, "consulent2", { answered: 1 }),
    ],
  },
  {
    key: "huisartsen",
    raised: { daysAgo: 52, by: "teammanager2" },
    title: "Huisartsen verwijzen naar jeugdhulp zonder dat wij het weten",
    explanation: [
      "Ongeveer de helft van de verwijzingen loopt via de huisarts, en dat mag ook.",
      "Wij zien daardoor niet dat een gezin ook om andere redenen bij ons bekend is.",
      "Een praktijkondersteuner in de huisartsenpraktijk kan helpen, maar dat vraagt geld en een plan.",
    ],
    bron: "maandevaluatie",
    aandachtsgebied: "integrale-toegang",
    proces: "jeugd",
    course: [
      change(50, "teammanager2", { impact: 4, inspanning: 5, complexiteit: "complex" }),
      submit(47, "teammanager2"),
      approve(44, "proceseigenaar"),
      change(42, "opdrachtgever", { prioriteit: "not-now" }),
      park(21, "proceseigenaar"),
    ],
  },
  {
    key: "een-plan-per-gezin",
    raised: { daysAgo: 76, by: "regisseur" },
    title: "Eén plan voor het hele gezin",
    explanation: [
      "In een gezin met drie soorten hulp lagen drie plannen, die elkaar op één punt tegenspraken.",
      "Het gezin wist niet meer welk plan gold.",
      "Bij meervoudige vragen maken we één plan, en de regisseur houdt het bij.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "complex",
    deelvragen: [
      ["Wie mag in het plan schrijven?", "Iedereen die hulp geeft aan het gezin, na toestemming van het gezin."],
      [
        "Hoe gaan we om met gegevens van gezinsleden die dat niet willen?",
        "Die staan in een eigen deel dat anderen niet zien.",
      ],
    ],
    course: [
      change(75, "adviseur", { proces: "regie", answered: 0, wijk: "oost" }),
      submit(74, "regisseur"),
      approve(72, "teammanager", "card"),
      change(70, "opdrachtgever", { impact: 5, inspanning: 3, prioriteit: "must", trekker: "regisseur", due: -14 }),
      pickUp(68, "regisseur"),
      change(46, "regisseur", { answered: 1 }),
      change(38, "adviseur", { answered: 2, getoetst: true }),
      implement(33, "regisseur"),
      finish(8, "teammanager"),
    ],
  },
];
