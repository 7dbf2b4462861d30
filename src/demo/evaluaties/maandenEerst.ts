import { type DemoVerslag, opgetild } from "./verslag.ts";

/** The first two of the six months, the oldest first. */
export const EERSTE_MAANDEN: readonly DemoVerslag[] = [
  {
    afwezig: ["procesbeheerder"],
    regels: {
      algemeen: [
        "De pilot in 1221 loopt. Het team wil eerst de basis op orde voordat er een gebied bij komt.",
        "Dit overleg krijgt een vast moment: de eerste donderdag van de maand, anderhalf uur.",
      ],
      "integrale-toegang": [
        opgetild(
          "De wachttijd is tien weken. Zonder extra plekken voor een intake halen we de norm van zes weken niet.",
        ),
        "Een gesprek om de vraag te verhelderen duurt vijftig minuten. Dat past bij wat we willen weten.",
        "Een deel van de bellers komt nog uit bij het oude nummer van de Wmo.",
      ],
      "integraal-en-wijkgericht": [
        "De samenwerking met de huisartsen komt op gang. De scholen zijn nog niet benaderd.",
        "Bij het casusoverleg zitten te veel mensen die de casus niet kennen.",
      ],
      regiesysteem: [
        "Alleen de beheerder kan een overzicht maken. Teams wachten daar dagen op.",
        "De instructie voor het dossier is uitgeprobeerd door twee nieuwe collega's en was te volgen.",
      ],
    },
    besluiten: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Bij het casusoverleg zitten alleen collega's die betrokken zijn",
        motivering:
          "Vijftien mensen aan tafel kost samen twintig uur per week. Met alleen de betrokkenen is het overleg korter, en gegevens blijven bij wie ze nodig heeft.",
        beslisser: "teammanager",
      },
      {
        onderdeel: "integrale-toegang",
        title: "Twee dagdelen per week in JCC vrijhouden voor intakes",
        motivering:
          "De wachttijd komt vooral doordat er geen plekken zijn. Met twee dagdelen erbij kunnen we zestien gesprekken per week extra voeren.",
        beslisser: "teammanager",
        proces: "planning",
      },
    ],
    acties: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Uitnodiging van het casusoverleg aanpassen",
        eigenaar: "regisseur",
        due: 7,
        afloop: { done: 6 },
        besluit: 0,
      },
      {
        onderdeel: "integrale-toegang",
        title: "Dagdelen voor intakes inrichten in JCC",
        eigenaar: "beheerder",
        due: 14,
        afloop: { done: 12 },
        besluit: 1,
        proces: "planning",
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Scholen in Oost uitnodigen voor een kennismaking",
        eigenaar: "consulent2",
        due: 30,
        afloop: { dropped: 41 },
        wijk: "oost",
      },
    ],
  },
  {
    gasten: ["beheerder"],
    regels: {
      algemeen: [
        "Alle processen van de toegang staan op één lijst, in de volgorde waarin we ze beschrijven.",
        "Twee collega's volgen de training voor vraagverhelderaar.",
      ],
      "integrale-toegang": [
        "De extra dagdelen in JCC zitten vol tot over drie weken.",
        "Inwoners waarderen het als we bellen op de dag die is afgesproken. Dat lukt nog niet altijd.",
        "Bij één op de vijf intakes was achteraf een kort gesprek genoeg.",
      ],
      "integraal-en-wijkgericht": [
        opgetild("Jeugd werkt met een eigen intake. Gezinnen vertellen hun verhaal daardoor twee keer."),
        "Met het welzijnswerk in Oost staat op papier wie wat doet.",
      ],
      regiesysteem: [
        "De leverancier komt met een prijs voor de koppeling met de Suite.",
        "Nieuwe velden worden niet gebruikt als de uitleg alleen in een mail staat.",
      ],
    },
    besluiten: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "De intake van Jeugd gaat op in de gezamenlijke intake",
        motivering:
          "Ouders vertellen nu aan twee mensen hetzelfde. De vragen van Jeugd passen in de lijst met leefgebieden, en de consulent Jeugd kan aanschuiven als dat nodig is.",
        beslisser: "proceseigenaar",
        proces: "jeugd",
      },
      {
        onderdeel: "integrale-toegang",
        title: "Wie geen spoed heeft, wordt binnen twee werkdagen teruggebeld",
        motivering:
          "Nu belooft iedereen iets anders. Twee werkdagen kunnen we waarmaken, ook in een week met weinig bezetting.",
        beslisser: "teammanager",
      },
    ],
    acties: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "De intake van Jeugd en die van de toegang naast elkaar leggen",
        eigenaar: "adviseur",
        due: 28,
        afloop: { done: 30 },
        besluit: 0,
        proces: "jeugd",
      },
      {
        onderdeel: "regiesysteem",
        title: "Offerte voor de koppeling met de Suite bespreken",
        eigenaar: "beheerder",
        due: 21,
        afloop: { done: 19 },
      },
    ],
  },
];
