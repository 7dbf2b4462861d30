import { type DemoVerslag, opgetild, signaal } from "./verslag.ts";

type DagstartWeek = Readonly<{ monday: DemoVerslag; tuesday: DemoVerslag }>;

/** Of the dagstart that did not go on nothing is written. */
const NOTHING: DemoVerslag = { regels: {} };

/** The last four of the eight weeks, the oldest first. */
export const LAATSTE_WEKEN: readonly DagstartWeek[] = [
  {
    monday: {
      regels: {
        algemeen: ["Met iemand die op de klok let waren we in veertien minuten klaar."],
        "integrale-toegang": ["De tolk voor het gesprek van woensdag is geregeld."],
        regiesysteem: [
          signaal("Wie invalt voor een zieke collega kan de dossiers nog steeds niet openen.", "rechten-per-wijk"),
        ],
      },
    },
    tuesday: NOTHING,
  },
  {
    monday: {
      regels: {
        algemeen: ["Vorige week ging een dagstart niet door, omdat het halve team op training was."],
        "integrale-toegang": ["Er wachten negen vragen op een eerste gesprek."],
      },
      acties: [
        {
          onderdeel: "algemeen",
          title: "Vervanging regelen voor de dagstart op trainingsdagen",
          eigenaar: "regisseur",
          due: 9,
        },
      ],
    },
    tuesday: {
      afwezig: ["procesbeheerder"],
      regels: {
        "integrale-toegang": [
          opgetild("Inwoners vragen hoe het met hun melding staat voordat wij daar zelf iets over weten."),
        ],
        "integraal-en-wijkgericht": ["De woningcorporatie heeft voor Oost nu één vast contact."],
        regiesysteem: ["Donderdag is de training over de nieuwe rechten. Iedereen staat op de lijst."],
      },
    },
  },
  {
    monday: {
      gasten: ["teammanager"],
      regels: {
        "integrale-toegang": ["Zeven online meldingen uit het weekend, twee met spoed. Die zijn opgepakt."],
        "integraal-en-wijkgericht": ["De adviseur kwaliteit zit deze week bij twee gesprekken."],
      },
    },
    tuesday: {
      regels: {
        algemeen: ["Vrijdag is er geen casusoverleg. Spoed gaat via de regisseur."],
        regiesysteem: ["De gegevens uit de Suite kwamen vannacht niet door. Om negen uur was het hersteld."],
      },
      acties: [
        {
          onderdeel: "regiesysteem",
          title: "Bij de leverancier navragen waarom de koppeling vastliep",
          eigenaar: "procesbeheerder",
          due: 8,
          afloop: { done: 6 },
          punt: "koppeling-suite",
        },
      ],
    },
  },
  {
    monday: {
      afwezig: ["consulent2"],
      regels: {
        "integrale-toegang": [
          "Drie gesprekken verzet, omdat de spreekkamer dubbel was geboekt.",
          "De proef met de sms als herinnering kan beginnen zodra de tekst is goedgekeurd.",
        ],
      },
      acties: [
        {
          onderdeel: "integrale-toegang",
          title: "Dubbele boekingen van de spreekkamer nalopen in JCC",
          eigenaar: "consulent1",
          due: 8,
          proces: "planning",
        },
      ],
    },
    tuesday: {
      regels: {
        algemeen: ["De vaste vragen op het bord voor het eerst gebruikt. Het kostte vier minuten."],
        "integraal-en-wijkgericht": [
          signaal("In Zuid vraagt het team om een tweede spreekkamer. De gesprekken lopen nu in elkaar over."),
        ],
      },
    },
  },
];
