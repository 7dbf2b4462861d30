import { type DemoVerslag, signaal } from "./verslag.ts";

/** The two months in the middle, the oldest first. */
export const MIDDELSTE_MAANDEN: readonly DemoVerslag[] = [
  {
    afwezig: ["proceseigenaar"],
    regels: {
      algemeen: [
        "Drie weken lang waren er twee mensen ziek. De intakes gingen door, de verslagen liepen achter.",
        "Inwoners in Oost geven een hoger cijfer dan bij de nulmeting.",
      ],
      "integrale-toegang": [
        "Terugbellen binnen twee werkdagen lukt bij zes van de tien vragen.",
        "Veel mensen stoppen halverwege het online formulier.",
        "Collega's aan de balie willen een paar vragen op papier, zodat zij goed doorverwijzen.",
      ],
      "integraal-en-wijkgericht": [
        "Het welzijnswerk houdt spreekuur in hetzelfde gebouw. Doorverwijzen gaat nu aan tafel.",
        "Drie gezinnen hadden een gezamenlijke intake met Jeugd. Zij vonden het prettig.",
      ],
      regiesysteem: [
        signaal("Nieuwe collega's kunnen pas na een week in het regiesysteem."),
        "De rapportage over doorlooptijd geeft elke week een andere uitkomst.",
      ],
    },
    besluiten: [
      {
        onderdeel: "regiesysteem",
        title: "Een nieuwe collega heeft op de eerste werkdag toegang tot het regiesysteem",
        motivering:
          "Wie een week moet wachten, schrijft op papier en typt later alles over. De aanvraag kan twee weken van tevoren, want dan is de naam bekend.",
        beslisser: "teammanager2",
      },
    ],
    acties: [
      {
        onderdeel: "regiesysteem",
        title: "Aanvraag van rechten opnemen in de lijst voor nieuwe collega's",
        eigenaar: "beheerder",
        due: 14,
        afloop: { done: 15 },
        besluit: 0,
      },
      {
        onderdeel: "algemeen",
        title: "Achterstand in de gespreksverslagen wegwerken",
        eigenaar: "teammanager2",
        due: 21,
        afloop: { done: 25 },
      },
      {
        onderdeel: "integrale-toegang",
        title: "Vragenlijst voor de balie in concept schrijven",
        eigenaar: "consulent2",
        due: 35,
        afloop: { done: 34 },
        punt: "vragenlijst-balie",
      },
    ],
  },
  {
    regels: {
      algemeen: [
        "De ontwikkelpunten staan voortaan in Teams. Gegevens van inwoners horen daar niet in.",
        "Met de opdrachtgever bespreken we elke drie weken de volgorde van de punten.",
      ],
      "integrale-toegang": [
        "Er zijn drie lijsten met leefgebieden in omloop. Elk team vindt die van zichzelf de beste.",
        "Voor inwoners is het verschil tussen een vraag en een melding niet duidelijk.",
      ],
      "integraal-en-wijkgericht": [
        "De voorbereiding voor 1222 is begonnen. Daar zijn twee vraagverhelderaars extra voor nodig.",
        "Bij meervoudige vragen zit de regisseur eerder aan tafel dan een paar maanden geleden.",
      ],
      regiesysteem: [
        "Consulenten typen gegevens over uit de Suite. Dat kost per dossier een kwartier.",
        "Beheer krijgt elke week dertig verzoeken om een dossier open te zetten.",
      ],
    },
    besluiten: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Bij een enkelvoudige vraag kijkt geen tweede collega meer mee",
        motivering:
          "De controle leverde bij enkelvoudige vragen bijna nooit een wijziging op en kostte een week. Bij meervoudige vragen blijft het meekijken bestaan.",
        beslisser: "teammanager",
        punt: "afspraken-binnen-termijn",
        proces: "afspraken",
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Twee collega's van het team Wmo versterken Oost",
        motivering:
          "Zonder versterking kan 1222 er niet bij. Het team Wmo kan zestien uur per week missen, omdat een deel van de vragen straks in Oost terechtkomt.",
        beslisser: "teammanager2",
        punt: "tweede-postcodegebied",
        wijk: "oost",
      },
    ],
    acties: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Werkinstructie aanpassen: niet meekijken bij enkelvoudige vragen",
        eigenaar: "regisseur",
        due: 21,
        afloop: { done: 20 },
        besluit: 0,
        proces: "afspraken",
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Rooster maken met de twee collega's van Wmo",
        eigenaar: "teammanager",
        due: 14,
        afloop: { done: 13 },
        besluit: 1,
        wijk: "oost",
      },
      {
        onderdeel: "regiesysteem",
        title: "Lijst maken van velden die we dubbel invullen",
        eigenaar: "procesbeheerder",
        due: 30,
        afloop: { done: 33 },
        punt: "koppeling-suite",
      },
      {
        onderdeel: "integrale-toegang",
        title: "Uitleg over een vraag en een melding herschrijven voor de website",
        eigenaar: "consulent1",
        due: 28,
        afloop: { dropped: 45 },
      },
    ],
  },
];
