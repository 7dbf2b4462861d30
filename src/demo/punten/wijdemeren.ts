import { approve, change, pickUp, type Punt, submit } from "./punt.ts";

/** The merger with Wijdemeren on 1 January 2027. */
export const WIJDEMEREN: readonly Punt[] = [
  {
    key: "verschillen-wijdemeren",
    raised: { daysAgo: 57, by: "proceseigenaar" },
    title: "Verschillen in werkwijze met Wijdemeren in beeld brengen",
    explanation: [
      "Per 1 januari 2027 vormen we één gemeente met Wijdemeren.",
      "Beide gemeenten doen een intake, maar in een andere volgorde en met andere formulieren.",
      "We leggen de stappen naast elkaar en kiezen per proces welke werkwijze blijft.",
    ],
    bron: "pilotteam",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "complex",
    wijk: "wijdemeren",
    deelvragen: [
      ["Welke processen vergelijken we eerst?", "Intake, ondersteuningsafspraken en de Wmo-melding."],
      [
        "Welke regels en bedragen verschillen?",
        "Er is een lijst van elf verschillen; bij vier is een besluit van het bestuur nodig.",
      ],
      ["Wie kiest als we er samen niet uitkomen?"],
    ],
    course: [
      change(56, "procesbeheerder", { answered: 0 }),
      submit(55, "proceseigenaar"),
      approve(53, "teammanager"),
      change(51, "opdrachtgever", { impact: 5, inspanning: 4, prioriteit: "must", trekker: "proceseigenaar", due: -8 }),
      pickUp(49, "proceseigenaar"),
      change(35, "procesbeheerder", { answered: 1 }),
      change(18, "proceseigenaar", { answered: 2 }),
    ],
  },
  {
    key: "toegang-systemen-wijdemeren",
    raised: { daysAgo: 21, by: "beheerder" },
    title: "Collega's uit Wijdemeren toegang geven tot het regiesysteem",
    explanation: [
      "De nieuwe collega's moeten op de eerste werkdag in het regiesysteem en in JCC kunnen.",
      "Een account aanvragen duurt nu drie weken en daarna is er nog een korte training nodig.",
    ],
    bron: "pilotteam",
    aandachtsgebied: "regiesysteem",
    wijk: "wijdemeren",
    deelvragen: [["Hoeveel collega's hebben een account nodig?"], ["Welke dossiers nemen we over, en in welke vorm?"]],
    course: [
      change(20, "beheerder", { answered: 0, complexiteit: "meervoudig" }),
      submit(19, "beheerder"),
      approve(17, "teammanager", "card"),
      change(14, "opdrachtgever", { impact: 5, inspanning: 3, prioriteit: "must", trekker: "beheerder", due: 24 }),
    ],
  },
  {
    key: "inlooppunt-dorpen",
    raised: { daysAgo: 8, by: "opdrachtgever" },
    title: "Elk dorp in Wijdemeren houdt een eigen inlooppunt",
    explanation: [
      "De dorpen houden hun eigen karakter; dat is zo afgesproken.",
      "Voor inwoners zonder auto is ons gebouw in het centrum ver weg.",
      "Een inlooppunt op twee ochtenden per week, in een gebouw dat er al is, lijkt haalbaar.",
    ],
    bron: "kwartaalevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "wijdemeren",
    course: [
      change(7, "teammanager2", { complexiteit: "meervoudig", impact: 4, inspanning: 4 }),
      submit(4, "opdrachtgever"),
    ],
  },
  {
    key: "lopende-afspraken-wijdemeren",
    raised: { daysAgo: 28, by: "consulent2" },
    title: "Lopende ondersteuningsafspraken uit Wijdemeren overnemen",
    explanation: [
      "Inwoners uit Wijdemeren hebben afspraken met een andere einddatum en een andere opbouw.",
      "We willen niet dat iemand door de samenvoeging zonder hulp komt te zitten.",
      "Elke afspraak houdt zijn einddatum; pas bij de evaluatie stappen we over op ons sjabloon.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "meervoudig",
    wijk: "wijdemeren",
    deelvragen: [
      ["Om hoeveel afspraken gaat het?", "Naar schatting vierhonderd, waarvan zestig in het eerste kwartaal aflopen."],
      ["Wie belt de inwoners van wie de afspraak snel afloopt?"],
    ],
    course: [
      change(27, "procesbeheerder", { proces: "afspraken", answered: 0 }),
      submit(26, "consulent2"),
      approve(23, "proceseigenaar", "card"),
      change(21, "teammanager", { impact: 5, inspanning: 3, prioriteit: "must", trekker: "procesbeheerder", due: 22 }),
      pickUp(19, "procesbeheerder"),
      change(4, "consulent2", { answered: 1 }),
    ],
  },
];
