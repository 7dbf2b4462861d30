import { approve, change, finish, implement, pickUp, type Punt, submit } from "./punt.ts";

/** Working together in the districts: dagstart, intervisie and who belongs where. */
export const WIJKGERICHT: readonly Punt[] = [
  {
    key: "adviseur-per-wijk",
    raised: { daysAgo: 62, by: "proceseigenaar" },
    title: "Een adviseur kwaliteit aan elke wijk koppelen",
    explanation: [
      "De adviseurs kwaliteit werken nu voor alle teams tegelijk en kennen de wijk niet goed.",
      "Met een vaste adviseur per wijk komt er iemand die meekijkt, meedenkt en verschillen tussen wijken ziet.",
    ],
    bron: "pilotteam",
    aandachtsgebied: "integraal-en-wijkgericht",
    deelvragen: [
      ["Hoeveel uur per week is nodig?", "Acht uur in een wijk die net begint, daarna vier."],
      [
        "Wat doet de adviseur wel en niet?",
        "Wel meelezen, intervisie en de dossiertoets. Niet zelf gesprekken voeren.",
      ],
    ],
    course: [
      change(60, "adviseur", { answered: 0, complexiteit: "meervoudig" }),
      submit(59, "proceseigenaar"),
      approve(57, "teammanager2"),
      change(54, "opdrachtgever", { impact: 4, inspanning: 3, prioriteit: "should", trekker: "adviseur", due: 21 }),
      pickUp(52, "adviseur"),
      change(32, "adviseur", { answered: 2, getoetst: true }),
      implement(22, "adviseur"),
    ],
  },
  {
    key: "dagstart-korter",
    raised: { daysAgo: 48, by: "regisseur" },
    title: "De dagstart op maandag loopt uit",
    explanation: [
      "De dagstart duurt op maandag drie kwartier, terwijl er een kwartier voor staat.",
      "We bespreken hele dossiers, en dat hoort in het casusoverleg.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "oost",
    deelvragen: [
      [
        "Wat hoort in de dagstart?",
        "Wie is er, wat kan niet wachten en wat kan beter. Dossiers gaan naar het casusoverleg.",
      ],
      ["Wie bewaakt de tijd?", "Elke week een ander. De namen staan op het bord."],
    ],
    course: [
      change(47, "regisseur", { answered: 0 }),
      submit(47, "regisseur"),
      approve(45, "teammanager"),
      change(44, "teammanager", { impact: 3, inspanning: 1, prioriteit: "could", trekker: "regisseur", due: -15 }),
      pickUp(43, "regisseur"),
      change(39, "consulent1", { answered: 2 }),
      implement(36, "regisseur"),
      finish(18, "regisseur"),
    ],
  },
  {
    key: "dagstart-vragen",
    raised: { daysAgo: 17, by: "consulent1" },
    title: "Vaste vragen voor de dagstart op maandag en dinsdag",
    explanation: [
      "Sinds de dagstart korter is, vergeten we soms te vragen wat er niet goed ging.",
      "Met drie vaste vragen op het bord komen ontwikkelpunten vanzelf op tafel.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "oost",
    course: [
      submit(16, "consulent1"),
      approve(14, "teammanager2", "card"),
      change(9, "teammanager", { impact: 3, inspanning: 1, prioriteit: "could", trekker: "consulent1", due: 9 }),
    ],
  },
  {
    key: "intervisie-tussen-wijken",
    raised: { daysAgo: 34, by: "adviseur" },
    title: "Intervisie met collega's uit een andere wijk",
    explanation: [
      "Elk team doet intervisie met zichzelf, en dan hoor je steeds dezelfde oplossingen.",
      "In Oost en Zuid lopen collega's tegen dezelfde vragen aan zonder het van elkaar te weten.",
      "Eén keer per maand een gemengde groep van zes mensen is genoeg om mee te beginnen.",
    ],
    bron: "intervisie",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "zuid",
    deelvragen: [
      [
        "Wie begeleidt de groepen?",
        "De adviseur kwaliteit begeleidt de eerste drie keer, daarna een collega uit de groep.",
      ],
      ["Hoe bespreken we een casus zonder namen?"],
    ],
    course: [
      change(33, "adviseur", { answered: 0 }),
      submit(31, "adviseur"),
      approve(29, "teammanager", "card"),
      change(27, "teammanager2", { impact: 3, inspanning: 2, prioriteit: "could", trekker: "adviseur", due: 11 }),
      pickUp(26, "adviseur"),
      change(12, "adviseur", { answered: 1 }),
    ],
  },
  {
    key: "sociale-kaart",
    raised: { daysAgo: 10, by: "consulent2" },
    title: "Sociale kaart per wijk bijhouden",
    explanation: [
      "De lijst met clubs, inlopen en vrijwilligers is twee jaar oud.",
      "We verwijzen inwoners soms naar iets dat niet meer bestaat.",
      "Als ieder team elke maand tien regels nakijkt, is de kaart na een half jaar weer goed.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "zuid",
    course: [change(8, "adviseur", { impact: 3, inspanning: 3, complexiteit: "enkelvoudig" }), submit(3, "consulent2")],
  },
  {
    key: "vast-contact",
    raised: { daysAgo: 29, by: "regisseur" },
    title: "Wanneer is de SAM het vaste contact, en wanneer de consulent?",
    explanation: [
      "Gezinnen met meer vragen hebben soms een SAM én een consulent die beiden bellen.",
      "Het is dan niet duidelijk wie de afspraken bijhoudt.",
      "We leggen per huishouden één vast contact vast, zichtbaar op de eerste pagina van het dossier.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "complex",
    deelvragen: [
      [
        "Wie is het vaste contact als er nog geen consulent is?",
        "De SAM, tot de overdracht is besproken met de inwoner.",
      ],
      ["Wie neemt waar bij vakantie?"],
      ["Hoe weet de inwoner wie het vaste contact is?"],
    ],
    course: [
      change(28, "adviseur", { proces: "regie", answered: 0 }),
      submit(27, "regisseur"),
      approve(24, "teammanager2"),
      change(22, "teammanager2", { impact: 4, inspanning: 2, prioriteit: "should", trekker: "regisseur", due: 16 }),
      pickUp(20, "regisseur"),
      change(6, "regisseur", { answered: 1 }),
    ],
  },
];
