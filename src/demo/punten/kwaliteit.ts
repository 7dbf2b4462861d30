import { approve, change, finish, implement, pickUp, type Punt, reject, submit, withdraw } from "./punt.ts";

/** What residents think of it, and the work instructions that people work by. */
export const KWALITEIT: readonly Punt[] = [
  {
    key: "drie-vragen-na-afloop",
    raised: { daysAgo: 43, by: "adviseur" },
    title: "Na afloop dezelfde drie vragen aan elke inwoner",
    explanation: [
      "We meten klanttevredenheid één keer per jaar, met een lange vragenlijst.",
      "De uitkomst komt te laat om er iets mee te doen.",
      "Drie korte vragen meteen na afloop geven elke maand een beeld per wijk.",
    ],
    bron: "klanttevredenheid",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "oost",
    deelvragen: [
      ["Welke drie vragen?", "Voelde u zich gehoord? Weet u wat er nu gebeurt? Bent u geholpen?"],
      ["Wie stelt de vragen, en hoe?"],
      ["Hoe houden we de antwoorden anoniem in een kleine wijk?"],
    ],
    course: [
      change(42, "adviseur", { answered: 0, impact: 4, inspanning: 2 }),
      submit(41, "adviseur"),
      approve(38, "proceseigenaar"),
      change(36, "opdrachtgever", { prioriteit: "should", trekker: "adviseur", due: 28 }),
      pickUp(34, "adviseur"),
      change(20, "adviseur", { answered: 1 }),
    ],
  },
  {
    key: "werkinstructies-een-plek",
    raised: { daysAgo: 74, by: "consulent1" },
    title: "Werkinstructies staan op vijf plekken",
    explanation: [
      "Ik zocht vanochtend de instructie voor een spoedvoorziening en vond er drie, alle drie anders.",
      "Nieuwe collega's vragen het daarom maar aan de collega naast hen.",
      "Alle geldige werkinstructies horen op één plek, en de oude moeten weg.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integraal-en-wijkgericht",
    deelvragen: [
      ["Welke plek kiezen we?", "De bibliotheek van dit team. De map op de netwerkschijf is alleen nog te lezen."],
      ["Wie ruimt op?", "De procesbeheerder, samen met één collega per team."],
    ],
    course: [
      change(72, "procesbeheerder", { answered: 0, complexiteit: "enkelvoudig" }),
      submit(72, "consulent1"),
      approve(70, "teammanager", "card"),
      change(67, "teammanager", { impact: 4, inspanning: 2, prioriteit: "must", trekker: "procesbeheerder", due: -28 }),
      pickUp(66, "procesbeheerder"),
      change(47, "procesbeheerder", { answered: 2, getoetst: true }),
      implement(44, "procesbeheerder"),
      finish(24, "procesbeheerder"),
    ],
  },
  {
    key: "werkinstructie-datum",
    raised: { daysAgo: 41, by: "procesbeheerder" },
    title: "Op elke werkinstructie een eigenaar en een datum",
    explanation: [
      "Nu de instructies bij elkaar staan, zie je pas hoe oud sommige zijn.",
      "Zonder eigenaar past niemand ze aan als de wet of het systeem verandert.",
      "Elke instructie krijgt een eigenaar en een datum waarop we hem opnieuw bekijken.",
    ],
    bron: "procesbeschrijving",
    aandachtsgebied: "integraal-en-wijkgericht",
    deelvragen: [
      ["Hoe vaak kijken we een instructie na?", "Eén keer per jaar, en meteen bij een wijziging in de wet."],
    ],
    course: [
      change(40, "procesbeheerder", { answered: 0, complexiteit: "enkelvoudig" }),
      submit(39, "procesbeheerder"),
      approve(36, "proceseigenaar", "card"),
      change(34, "proceseigenaar", {
        impact: 3,
        inspanning: 2,
        prioriteit: "should",
        trekker: "procesbeheerder",
        due: 20,
      }),
      pickUp(31, "procesbeheerder"),
      change(16, "procesbeheerder", { answered: 1, getoetst: true }),
      implement(9, "procesbeheerder"),
    ],
  },
  {
    key: "klachten-en-complimenten",
    raised: { daysAgo: 16, by: "adviseur" },
    title: "Klachten en complimenten samen bespreken",
    explanation: [
      "Klachten gaan naar de klachtencoördinator en complimenten blijven bij de collega die ze krijgt.",
      "We leren meer als we ze elke maand naast elkaar leggen, zonder namen.",
    ],
    bron: "klanttevredenheid",
    course: [
      submit(15, "adviseur"),
      withdraw(13, "adviseur"),
      change(13, "adviseur", {
        explanation: [
          "Klachten gaan naar de klachtencoördinator en complimenten blijven bij de collega die ze krijgt.",
          "We leren meer als we ze elke maand naast elkaar leggen, zonder namen.",
          "Ik overleg eerst met de klachtencoördinator wat we mogen delen. Daarna dien ik dit punt opnieuw in.",
        ],
      }),
    ],
  },
  {
    key: "dossiertoets",
    raised: { daysAgo: 14, by: "adviseur" },
    title: "Elke maand vijf dossiers toetsen per wijk",
    explanation: [
      "We weten niet of de afgesproken werkwijze in alle dossiers terug te zien is.",
      "Met vijf dossiers per wijk zie je al snel een patroon.",
      "De uitkomst bespreken we in het team; het gaat om het werk en niet om de collega.",
    ],
    bron: "kwartaalevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    deelvragen: [["Op welke vijf punten toetsen we?"], ["Wie kiest de dossiers?"]],
    course: [change(12, "procesbeheerder", { answered: 0, impact: 4, inspanning: 3 }), submit(5, "adviseur")],
  },
  {
    key: "berichten-via-app",
    raised: { daysAgo: 50, by: "consulent2" },
    title: "Inwoners een bericht sturen via een chatapp",
    explanation: [
      "Jongeren nemen de telefoon niet op en lezen hun mail niet.",
      "Via de app die zij zelf gebruiken, krijg je binnen een uur antwoord.",
    ],
    bron: "casusoverleg",
    proces: "jeugd",
    course: [
      submit(49, "consulent2"),
      reject(
        46,
        "teammanager",
        "Gegevens van inwoners mogen niet in een app staan waarvan wij de beveiliging niet kennen. Bellen en sms'en mag wel, zonder inhoud over de hulp.",
      ),
    ],
  },
];
