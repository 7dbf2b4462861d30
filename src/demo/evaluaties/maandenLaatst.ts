import { type DemoVerslag, signaal } from "./verslag.ts";

/** The last two of the six months, the oldest first. */
export const LAATSTE_MAANDEN: readonly DemoVerslag[] = [
  {
    afwezig: ["adviseur"],
    gasten: ["beheerder"],
    regels: {
      algemeen: [
        "De meeste nieuwe punten komen uit het casusoverleg. De dagstart levert nog weinig op.",
        "Werkinstructies worden beter gevonden nu ze in één bibliotheek staan.",
      ],
      "integrale-toegang": [
        "Terugbellen op tijd lukt nu bij acht van de tien vragen.",
        "Nieuwe collega's gebruiken de gesprekskaart bij elke intake.",
        "De wachttijd is gezakt naar ruim zeven weken. Dinsdag blijft de drukste dag.",
      ],
      "integraal-en-wijkgericht": [
        "Huisartsen in Oost verwijzen vaker rechtstreeks naar ons team.",
        "Collega's uit Zuid willen zien hoe het werkt voordat zij zelf beginnen.",
      ],
      regiesysteem: ["Sinds taken een einddatum krijgen, neemt het aantal oude taken af."],
    },
    besluiten: [
      {
        onderdeel: "algemeen",
        title: "Elke werkinstructie krijgt een eigenaar en een datum",
        motivering:
          "Niemand weet nu welke instructie nog geldt. Met een naam en een datum erop zie je dat meteen, en weet je wie je kunt vragen.",
        beslisser: "proceseigenaar",
        punt: "werkinstructie-datum",
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Vier collega's uit Zuid lopen elk twee dagen mee in Oost",
        motivering:
          "Van een presentatie leer je dit niet. Twee dagen is genoeg om een intake en een casusoverleg mee te maken.",
        beslisser: "teammanager2",
        wijk: "zuid",
      },
    ],
    acties: [
      {
        onderdeel: "algemeen",
        title: "Per werkinstructie vragen wie de eigenaar wordt",
        eigenaar: "procesbeheerder",
        due: 14,
        besluit: 0,
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Rooster voor het meelopen rondsturen",
        eigenaar: "teammanager2",
        due: 7,
        afloop: { done: 6 },
        besluit: 1,
        wijk: "zuid",
      },
      {
        onderdeel: "integrale-toegang",
        title: "Twee weken bijhouden hoeveel mensen op dinsdag niet aan de beurt komen",
        eigenaar: "consulent1",
        due: 21,
        afloop: { done: 22 },
        punt: "spreekuur-elke-ochtend",
      },
    ],
  },
  {
    gasten: ["consulent2"],
    regels: {
      algemeen: [
        "Het werk loopt rustiger dan een half jaar geleden, behalve op dinsdag.",
        "De begeleiding bij de intake in Oost is bijna afgebouwd.",
      ],
      "integrale-toegang": [
        "Wie online iets meldt, krijgt nu een bevestiging. Dat scheelt telefoontjes.",
        "De wachttijd tot het eerste gesprek is iets meer dan zes weken.",
      ],
      "integraal-en-wijkgericht": [
        "In 1213 zijn de eerste gesprekken gevoerd. Het team vraagt om vaste intervisie.",
        "Het overdragen aan een consulent gaat beter met het nieuwe formulier.",
      ],
      regiesysteem: [
        signaal(
          "Buiten Oost is de wijk in veel dossiers niet ingevuld. Het overzicht klopt daar niet.",
          "overzicht-per-wijk",
        ),
        "De rechten per wijk zijn klaar om in te voeren.",
      ],
    },
    besluiten: [
      {
        onderdeel: "integrale-toegang",
        title: "Het spreekuur op dinsdag krijgt een tweede spreekkamer",
        motivering:
          "Elke dinsdag sturen we mensen weg. Voor meer ochtenden hebben we geen collega's, een tweede kamer kan wel. Na een kwartaal kijken we of het genoeg is.",
        beslisser: "teammanager2",
        punt: "spreekuur-elke-ochtend",
        wijk: "oost",
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Zuid en Oost houden elke twee weken samen intervisie",
        motivering:
          "Het team in Zuid loopt tegen vragen aan die Oost al heeft opgelost. Samen bespreken kost een uur en voorkomt dat elke wijk iets eigens bedenkt.",
        beslisser: "teammanager",
        punt: "intervisie-tussen-wijken",
        wijk: "zuid",
      },
    ],
    acties: [
      {
        onderdeel: "integrale-toegang",
        title: "Tweede spreekkamer op dinsdag reserveren",
        eigenaar: "consulent1",
        due: 10,
        afloop: { done: 8 },
        besluit: 0,
        wijk: "oost",
      },
      {
        onderdeel: "regiesysteem",
        title: "De wijk invullen in dossiers waar die ontbreekt",
        eigenaar: "regisseur",
        due: 42,
        punt: "overzicht-per-wijk",
        proces: "regie",
      },
      {
        onderdeel: "algemeen",
        title: "Cijfers over de wachttijd per wijk opvragen",
        eigenaar: "teammanager",
        due: 56,
      },
    ],
  },
];
