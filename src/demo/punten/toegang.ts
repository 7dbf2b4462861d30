import { approve, change, finish, implement, pickUp, type Punt, reject, submit } from "./punt.ts";

/** The first contact: where a resident comes in and who picks the question up. */
export const TOEGANG: readonly Punt[] = [
  {
    key: "een-ingang",
    raised: { daysAgo: 78, by: "adviseur" },
    title: "Eén telefoonnummer en één mailadres voor alle vragen aan het sociaal domein",
    explanation: [
      "Inwoners vinden nu vier telefoonnummers op onze website: voor elke wet een ander nummer.",
      "Wie verkeerd belt, wordt doorverbonden en vertelt het verhaal opnieuw.",
      "In de pilot willen we één ingang. Wie opneemt, luistert eerst en zoekt daarna de juiste collega.",
    ],
    bron: "pilotteam",
    aandachtsgebied: "integrale-toegang",
    wijk: "oost",
    deelvragen: [
      [
        "Wie neemt de telefoon op en op welke tijden?",
        "Het toegangsteam, op werkdagen van 9.00 tot 17.00 uur. Er zijn steeds twee collega's.",
      ],
      ["Wat doen we met de oude nummers?", "Die schakelen een half jaar door naar het nieuwe nummer."],
      [
        "Wie past de website en de brieven aan?",
        "Communicatie past de website aan. De procesbeheerder loopt de brieven na.",
      ],
    ],
    course: [
      change(76, "teammanager", { proces: "intake", impact: 5, inspanning: 3 }),
      submit(76, "adviseur"),
      approve(73, "teammanager"),
      change(70, "teammanager", { prioriteit: "must", trekker: "regisseur", due: 10, answered: 0 }),
      pickUp(69, "regisseur"),
      change(52, "regisseur", { answered: 2 }),
      change(34, "procesbeheerder", { answered: 3, getoetst: true }),
      implement(20, "regisseur"),
    ],
  },
  {
    key: "terugbellen",
    raised: { daysAgo: 66, by: "consulent1" },
    title: "Inwoners weten niet wanneer zij worden teruggebeld",
    explanation: [
      "In het onderzoek naar klanttevredenheid noemt één op de drie inwoners het wachten op een telefoontje.",
      "Wij zeggen nu vaak 'zo snel mogelijk', en dat betekent voor iedereen iets anders.",
    ],
    bron: "klanttevredenheid",
    aandachtsgebied: "integrale-toegang",
    proces: "intake",
    deelvragen: [
      ["Welke termijn kunnen we waarmaken?", "Binnen twee werkdagen, en bij spoed dezelfde dag."],
      ["Waar leggen we een terugbelverzoek vast?", "Als taak in het regiesysteem, met een einddatum."],
    ],
    course: [
      change(64, "consulent1", { answered: 0, complexiteit: "enkelvoudig" }),
      submit(64, "consulent1"),
      approve(62, "teammanager2", "card"),
      change(60, "teammanager", { impact: 4, inspanning: 1, prioriteit: "should", trekker: "consulent1", due: -20 }),
      pickUp(57, "consulent1"),
      change(49, "regisseur", { answered: 2, getoetst: true }),
      implement(43, "consulent1"),
      finish(22, "regisseur"),
    ],
  },
  {
    key: "vragenlijst-balie",
    raised: { daysAgo: 44, by: "consulent2" },
    title: "Korte vragenlijst voor collega's aan de balie",
    explanation: [
      "De balie stuurt inwoners door op de eerste vraag die zij stellen.",
      "Daarachter zit vaak meer, zoals zorgen over geld of over een kind.",
      "Met vier vaste vragen kan de balie beter kiezen tussen meteen helpen en een gesprek plannen.",
    ],
    bron: "casusoverleg",
    proces: "intake",
    wijk: "centrum",
    deelvragen: [
      ["Welke vier vragen stellen we?", "Er ligt een eerste versie; die proberen we twee weken uit aan de balie."],
      ["Hoe voorkomen we dat de balie gegevens opschrijft die niet nodig zijn?"],
    ],
    course: [
      submit(43, "consulent2"),
      approve(41, "teammanager", "card"),
      change(38, "adviseur", {
        aandachtsgebied: "integrale-toegang",
        complexiteit: "meervoudig",
        impact: 4,
        inspanning: 2,
        prioriteit: "could",
      }),
      change(36, "teammanager", { trekker: "adviseur", due: 18, answered: 0 }),
      pickUp(35, "adviseur"),
      change(9, "adviseur", { answered: 1 }),
    ],
  },
  {
    key: "spreekuur-elke-ochtend",
    raised: { daysAgo: 30, by: "consulent1" },
    title: "Elke ochtend inloopspreekuur in het buurthuis",
    explanation: [
      "Op dinsdagochtend is het druk in het buurthuis en sturen we mensen weg tot volgende week.",
      "Met een inloop op elke werkdag spreken we inwoners eerder.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "oost",
    course: [
      change(29, "teammanager", { impact: 3, inspanning: 5 }),
      submit(28, "consulent1"),
      reject(
        26,
        "teammanager2",
        "Voor vijf ochtenden hebben we nu te weinig collega's. We breiden de dinsdag uit met een tweede spreekkamer en kijken na een kwartaal of dat genoeg is.",
      ),
    ],
  },
  {
    key: "spoed-buiten-kantoortijd",
    raised: { daysAgo: 3, by: "regisseur" },
    title: "Wat spreken we af over spoed na 17.00 uur?",
    explanation: [
      "Vorige week kwam er om kwart over vijf een vraag binnen die niet kon wachten tot de volgende dag.",
      "Niemand wist zeker welk nummer we dan bellen. Dat moet op één plek staan.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integrale-toegang",
    course: [change(1, "adviseur", { proces: "intake", complexiteit: "complex" })],
  },
];
