import { type DemoVerslag, opgetild, signaal } from "./verslag.ts";

type DagstartWeek = Readonly<{ monday: DemoVerslag; tuesday: DemoVerslag }>;

/** The first four of the eight weeks, the oldest first. */
export const EERSTE_WEKEN: readonly DagstartWeek[] = [
  {
    monday: {
      afwezig: ["consulent2"],
      regels: {
        "integrale-toegang": [
          opgetild("Aan de balie worden inwoners nog naar een ander loket gestuurd, terwijl zij bij ons moeten zijn."),
          "Drie nieuwe meldingen via de e-diensten, alle drie vandaag gebeld.",
        ],
      },
    },
    tuesday: {
      regels: {
        regiesysteem: [opgetild("Het regiesysteem lag een middag plat en wij hadden niets om op terug te vallen.")],
        "integraal-en-wijkgericht": ["De intervisie van donderdag gaat door, met een vraag over schulden."],
      },
      acties: [
        {
          onderdeel: "regiesysteem",
          title: "Noodlijst met telefoonnummers ophangen in het buurthuis",
          eigenaar: "regisseur",
          due: 7,
          afloop: { done: 6 },
          wijk: "oost",
        },
      ],
    },
  },
  {
    monday: {
      regels: {
        "integrale-toegang": [opgetild("In JCC is de komende vier weken geen plek meer vrij voor een intake.")],
        algemeen: ["Eén collega is ziek. De gesprekken van vandaag zijn verdeeld."],
      },
    },
    tuesday: {
      afwezig: ["procesbeheerder"],
      regels: {
        "integraal-en-wijkgericht": ["De huisartsenpost in Oost wil weten hoe wij nu werken. We gaan erlangs."],
        regiesysteem: ["De nieuwe taaksoort voor terugbellen werkt sinds vanochtend."],
      },
      acties: [
        {
          onderdeel: "integraal-en-wijkgericht",
          title: "Afspraak maken met de huisartsenpost",
          eigenaar: "regisseur",
          due: 14,
          afloop: { done: 12 },
          wijk: "oost",
        },
      ],
    },
  },
  {
    monday: {
      gasten: ["adviseur"],
      regels: {
        "integrale-toegang": ["Veel vragen over de energierekening na de brief van de leverancier."],
        "integraal-en-wijkgericht": ["Twee collega's uit Zuid lopen vandaag en morgen mee."],
        regiesysteem: ["Grote bijlagen worden geweigerd zonder dat je een melding krijgt."],
      },
    },
    tuesday: {
      regels: {
        "integrale-toegang": [
          signaal(
            "Aanvragen voor hulp bij het huishouden komen binnen zonder telefoonnummer. Dan moeten we een brief sturen.",
            "formulier-wmo-korter",
          ),
        ],
        algemeen: ["Het meelopen bevalt. De collega's uit Zuid willen vooral zien hoe we een gesprek afsluiten."],
      },
      acties: [
        {
          onderdeel: "integrale-toegang",
          title: "Nagaan of het telefoonnummer verplicht kan in het online formulier",
          eigenaar: "procesbeheerder",
          due: 14,
          afloop: { done: 10 },
          punt: "formulier-wmo-korter",
          proces: "e-diensten",
        },
      ],
    },
  },
  {
    monday: {
      regels: {
        "integraal-en-wijkgericht": [
          opgetild("Als een jongere in een gezin achttien wordt, weten we niet wie de regie voert.", "achttien-jaar"),
        ],
        "integrale-toegang": ["Vijf intakes vandaag, Zuid neemt er één van ons over."],
      },
    },
    tuesday: {
      afwezig: ["consulent2"],
      regels: {
        "integraal-en-wijkgericht": ["Elf inwoners op het spreekuur. Drie van hen moesten we een nieuwe dag geven."],
        regiesysteem: ["De lijst met open taken klopt weer, na het opruimen van gisteren."],
      },
    },
  },
];
