import { approve, change, implement, park, pickUp, type Punt, reject, submit } from "./punt.ts";

/** Work, income and debts. */
export const INKOMEN: readonly Punt[] = [
  {
    key: "suite-toont-toegang",
    raised: { daysAgo: 39, by: "consulent1" },
    title: "In de Suite is niet te zien dat het toegangsteam betrokken is",
    explanation: [
      "De klantmanager belt de inwoner over de uitkering en weet niet dat wij daar al een gesprek hebben gehad.",
      "Eén veld met 'toegangsteam betrokken: ja' zou al helpen.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "regiesysteem",
    proces: "bijstand",
    course: [
      change(37, "beheerder", { impact: 3, inspanning: 4, complexiteit: "meervoudig" }),
      submit(36, "consulent1"),
      approve(33, "teammanager2", "card"),
      change(28, "opdrachtgever", { prioriteit: "not-now" }),
      park(25, "teammanager2"),
    ],
  },
  {
    key: "ondernemers-met-geldzorgen",
    raised: { daysAgo: 9, by: "consulent2" },
    title: "Ondernemers met geldzorgen eerder naar de Bbz-consulent",
    explanation: [
      "Zelfstandigen komen nu eerst bij schuldhulp terecht en worden na weken doorgestuurd.",
      "Met één extra vraag in de intake weten we meteen of iemand een eigen bedrijf heeft.",
    ],
    bron: "intervisie",
    aandachtsgebied: "integrale-toegang",
    proces: "bbz",
    wijk: "centrum",
    course: [change(6, "procesbeheerder", { complexiteit: "enkelvoudig", impact: 3, inspanning: 1 })],
  },
  {
    key: "geldzorgen-vroeg",
    raised: { daysAgo: 60, by: "consulent1" },
    title: "Geldzorgen vroeg bespreken in de intake",
    explanation: [
      "Bij drie van de vier meervoudige vragen spelen geldzorgen mee, maar ze komen pas laat op tafel.",
      "Inwoners beginnen er zelf niet over en wij vinden het lastig om ernaar te vragen.",
      "Met een paar voorbeeldzinnen en een korte training durven collega's het eerder.",
    ],
    bron: "intervisie",
    aandachtsgebied: "integrale-toegang",
    complexiteit: "meervoudig",
    wijk: "oost",
    deelvragen: [
      ["Hoe begin je over geld?", "Met een open vraag na het leefgebied wonen. Er zijn zes voorbeeldzinnen."],
      ["Wanneer bel je meteen met schuldhulp?", "Bij een dreigende ontruiming of afsluiting van energie."],
      ["Wie geeft de training?", "Twee collega's van schuldhulp, in een ochtend per team."],
    ],
    course: [
      change(59, "procesbeheerder", { proces: "schulden", answered: 0 }),
      submit(58, "consulent1"),
      approve(56, "teammanager2"),
      change(54, "teammanager", { impact: 5, inspanning: 2, prioriteit: "must", trekker: "consulent2", due: 4 }),
      pickUp(53, "consulent2"),
      change(31, "consulent2", { answered: 2 }),
      change(23, "consulent2", { answered: 3, getoetst: true }),
      implement(14, "consulent2"),
    ],
  },
  {
    key: "jobhunter-aan-tafel",
    raised: { daysAgo: 13, by: "regisseur" },
    title: "Jobhunter standaard bij het casusoverleg",
    explanation: [
      "Werk is vaak een deel van de oplossing, maar de jobhunter zit niet aan tafel.",
      "Als de jobhunter er elke week bij is, vinden inwoners sneller werk.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integraal-en-wijkgericht",
    proces: "werk",
    course: [
      change(11, "teammanager2", { impact: 2, inspanning: 3 }),
      submit(9, "regisseur"),
      reject(
        2,
        "teammanager",
        "In de helft van de dossiers speelt werk geen rol; dat is geen goed gebruik van tijd. Nodig de jobhunter uit voor de dossiers waarin het wel speelt. Dat kan vanaf nu via de agenda van het overleg.",
        "card",
      ),
    ],
  },
  {
    key: "bewijsstukken-een-keer",
    raised: { daysAgo: 25, by: "procesbeheerder" },
    title: "Bewijsstukken maar één keer vragen",
    explanation: [
      "Voor bijstand, kwijtschelding en bijzondere bijstand vragen we drie keer om dezelfde bankafschriften.",
      "Inwoners begrijpen dat niet, en wij bewaren stukken die we al hebben.",
      "We zoeken uit wat we met toestemming van de inwoner mogen hergebruiken.",
    ],
    bron: "procesbeschrijving",
    aandachtsgebied: "integrale-toegang",
    proces: "bijstand",
    deelvragen: [["Welke stukken mogen we hergebruiken, en hoe lang?"], ["Waar leggen we de toestemming vast?"]],
    course: [
      change(24, "procesbeheerder", { answered: 0, complexiteit: "enkelvoudig", getoetst: true }),
      submit(22, "procesbeheerder"),
      approve(18, "proceseigenaar"),
      change(12, "teammanager2", { impact: 4, inspanning: 4, prioriteit: "should" }),
    ],
  },
];
