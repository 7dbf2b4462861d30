import { approve, change, finish, implement, pickUp, type Punt, submit } from "./punt.ts";

/** Making agreements on support, and keeping them. */
export const ONDERSTEUNINGSAFSPRAKEN: readonly Punt[] = [
  {
    key: "sjabloon-afspraken",
    raised: { daysAgo: 63, by: "consulent1" },
    title: "Eén sjabloon voor ondersteuningsafspraken",
    explanation: ["Er zijn zeker zes versies van het formulier in omloop.", "Ik weet niet welke geldt."],
    bron: "pilotteam",
    deelvragen: [
      ["Welke onderdelen heeft elk team nodig?", "Doel, wie doet wat, einddatum en het moment waarop we terugkijken."],
      ["Waar staat het sjabloon?", "In het regiesysteem, bij het dossier. De losse formulieren gaan weg."],
    ],
    course: [
      change(61, "procesbeheerder", {
        explanation: [
          "Er zijn zeker zes versies van het formulier voor ondersteuningsafspraken in omloop.",
          "Inwoners die met twee teams te maken hebben, krijgen twee verschillende formulieren.",
          "We maken één sjabloon met vaste onderdelen, en halen de oude formulieren weg.",
        ],
        aandachtsgebied: "integraal-en-wijkgericht",
        proces: "afspraken",
        answered: 0,
      }),
      submit(60, "consulent1"),
      approve(58, "proceseigenaar"),
      change(56, "opdrachtgever", { impact: 4, inspanning: 2, prioriteit: "should" }),
      change(55, "teammanager", { trekker: "procesbeheerder", due: 3 }),
      pickUp(54, "procesbeheerder"),
      change(33, "procesbeheerder", { answered: 2, getoetst: true }),
      implement(12, "procesbeheerder"),
    ],
  },
  {
    key: "wie-ondertekent",
    raised: { daysAgo: 9, by: "consulent2" },
    title: "Wie ondertekent de ondersteuningsafspraken?",
    explanation: [
      "Bij Jeugd tekenen ouders en consulent, bij de Wmo tekent alleen de inwoner.",
      "In een gezin met beide vragen lopen we daardoor vast op het laatste moment.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "meervoudig",
    deelvragen: [
      ["Is een handtekening wettelijk nodig, of is akkoord per mail genoeg?"],
      ["Wat doen we als een van de ouders niet tekent?"],
    ],
    course: [change(8, "procesbeheerder", { proces: "afspraken", answered: 0 }), submit(6, "consulent2")],
  },
  {
    key: "doelen-meetbaar",
    raised: { daysAgo: 46, by: "adviseur" },
    title: "Doelen zo opschrijven dat je later ziet of ze zijn gehaald",
    explanation: [
      "In de dossiers die ik bekeek, staat vaak 'meer grip op het leven' als doel.",
      "Daar kun je na een half jaar geen antwoord op geven, en de inwoner ook niet.",
      "Ik stel voor om bij elk doel op te schrijven waaraan de inwoner merkt dat het beter gaat.",
    ],
    bron: "intervisie",
    proces: "afspraken",
    deelvragen: [
      [
        "Hoe ziet een goed doel eruit?",
        "Kort, in de ik-vorm, met een datum. Er staan acht voorbeelden in de werkinstructie.",
      ],
      ["Wie kijkt mee in het begin?", "De adviseur kwaliteit leest een maand lang alle doelen mee."],
      ["Passen deze doelen in het scherm van het regiesysteem?"],
    ],
    course: [
      change(45, "adviseur", { aandachtsgebied: "integraal-en-wijkgericht", answered: 0 }),
      submit(44, "adviseur"),
      approve(41, "teammanager2"),
      change(39, "teammanager", { impact: 4, inspanning: 2, prioriteit: "should", trekker: "adviseur", due: 25 }),
      pickUp(36, "adviseur"),
      change(14, "adviseur", { answered: 2 }),
    ],
  },
  {
    key: "moment-terugkijken",
    raised: { daysAgo: 22, by: "regisseur" },
    title: "Vast moment om ondersteuningsafspraken te evalueren",
    explanation: [
      "We maken goede afspraken en kijken er daarna te weinig op terug.",
      "Vaak merken we pas bij de herindicatie dat iets al maanden niet werkt.",
      "Met een taak na drie maanden in het regiesysteem vergeten we het niet meer.",
    ],
    bron: "maandevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    proces: "afspraken",
    course: [
      submit(21, "regisseur"),
      approve(19, "teammanager", "card"),
      change(13, "teammanager", { impact: 4, inspanning: 3, prioriteit: "should", trekker: "regisseur", due: 38 }),
    ],
  },
  {
    key: "afspraken-binnen-termijn",
    raised: { daysAgo: 75, by: "teammanager" },
    title: "Afspraken liggen te lang te wachten op een handtekening",
    explanation: [
      "Tussen het gesprek en de getekende afspraken zitten gemiddeld negentien werkdagen.",
      "De meeste tijd gaat zitten in het wachten op onze eigen controle, niet op de inwoner.",
    ],
    bron: "maandevaluatie",
    proces: "afspraken",
    aandachtsgebied: "integraal-en-wijkgericht",
    deelvragen: [
      [
        "Welke controles zijn echt nodig?",
        "Alleen bij meervoudige vragen kijkt een collega mee. Bij enkelvoudige vragen niet meer.",
      ],
      [
        "Wie houdt de termijn bij?",
        "De regisseur ziet elke maandag welke afspraken langer dan tien werkdagen openstaan.",
      ],
    ],
    course: [
      change(74, "regisseur", { complexiteit: "enkelvoudig", answered: 0 }),
      submit(73, "teammanager"),
      approve(71, "teammanager2"),
      change(69, "teammanager", { impact: 5, inspanning: 2, prioriteit: "must", trekker: "regisseur", due: -25 }),
      pickUp(68, "regisseur"),
      change(55, "regisseur", { answered: 2, getoetst: true }),
      implement(50, "regisseur"),
      finish(19, "teammanager"),
    ],
  },
];
