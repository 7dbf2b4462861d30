import { approve, change, finish, implement, park, pickUp, type Punt, reopen, submit } from "./punt.ts";

/** The case-management system: who sees what, and what it asks of people. */
export const REGIESYSTEEM: readonly Punt[] = [
  {
    key: "rechten-per-wijk",
    raised: { daysAgo: 48, by: "consulent1" },
    title: "Consulenten zien niet alle huishoudens in hun wijk",
    explanation: [
      "Wie invalt voor een collega, ziet alleen de eigen dossiers.",
      "Bij ziekte bellen we nu de beheerder om een dossier open te zetten, en dat duurt soms een dag.",
      "We willen rechten per wijk, met een logboek van wie een dossier heeft geopend.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "regiesysteem",
    wijk: "oost",
    deelvragen: [
      [
        "Mag iedereen in een wijk alle dossiers zien?",
        "Nee. Dossiers met een geheim adres en dossiers van collega's blijven afgeschermd.",
      ],
      ["Wie controleert het logboek?", "De beheerder, elk kwartaal met een steekproef."],
    ],
    course: [
      change(47, "beheerder", { answered: 0, complexiteit: "meervoudig" }),
      submit(46, "consulent1"),
      approve(44, "teammanager2"),
      change(42, "teammanager2", { impact: 5, inspanning: 4, prioriteit: "must", trekker: "beheerder", due: -2 }),
      pickUp(40, "beheerder"),
      change(28, "beheerder", { answered: 2, getoetst: true }),
      implement(15, "beheerder"),
    ],
  },
  {
    key: "taken-einddatum",
    raised: { daysAgo: 68, by: "regisseur" },
    title: "Taken in het regiesysteem krijgen geen einddatum",
    explanation: [
      "Zonder einddatum zakt een taak naar onderen en ziet niemand hem meer.",
      "Bij de laatste telling stonden er ruim tweehonderd taken open zonder datum.",
    ],
    bron: "maandevaluatie",
    aandachtsgebied: "regiesysteem",
    proces: "regie",
    deelvragen: [
      ["Kan het systeem een datum verplicht maken?", "Ja, dat is een instelling. De standaard wordt tien werkdagen."],
      ["Wat doen we met de oude taken?", "Elk team heeft zijn eigen taken nagelopen en gesloten of een datum gegeven."],
    ],
    course: [
      change(66, "beheerder", { answered: 0, complexiteit: "enkelvoudig" }),
      submit(66, "regisseur"),
      approve(64, "teammanager", "card"),
      change(63, "teammanager", { impact: 3, inspanning: 1, prioriteit: "should", trekker: "beheerder", due: -35 }),
      pickUp(61, "beheerder"),
      change(53, "beheerder", { answered: 2, getoetst: true }),
      implement(52, "beheerder"),
      finish(38, "regisseur"),
    ],
  },
  {
    key: "koppeling-suite",
    raised: { daysAgo: 61, by: "procesbeheerder" },
    title: "Gegevens staan dubbel in de Suite en in het regiesysteem",
    explanation: [
      "Wijzigt een inwoner van adres, dan passen we dat op twee plekken aan.",
      "Dat gaat regelmatig mis, en dan gaat er een brief naar het oude adres.",
      "Een koppeling tussen de twee systemen haalt het dubbele werk weg.",
    ],
    bron: "procesbeschrijving",
    aandachtsgebied: "regiesysteem",
    proces: "bijstand",
    deelvragen: [
      ["Welk systeem is leidend voor adresgegevens?"],
      ["Wat kost een koppeling, en wat kost het beheer per jaar?"],
    ],
    course: [
      change(60, "beheerder", { answered: 0, complexiteit: "complex" }),
      submit(58, "procesbeheerder"),
      approve(55, "proceseigenaar"),
      change(53, "opdrachtgever", { impact: 4, inspanning: 5, prioriteit: "not-now" }),
      park(50, "teammanager2"),
    ],
  },
  {
    key: "overzicht-per-wijk",
    raised: { daysAgo: 48, by: "teammanager" },
    title: "Overzicht per wijk van vragen die openstaan",
    explanation: [
      "Voor de maandevaluatie tellen we nu met de hand hoeveel vragen er per wijk openstaan.",
      "Dat kost een dag en het klopt nooit helemaal.",
      "We willen een vast overzicht uit het regiesysteem, zonder namen, met aantallen en doorlooptijd.",
    ],
    bron: "maandevaluatie",
    aandachtsgebied: "regiesysteem",
    proces: "regie",
    deelvragen: [
      [
        "Welke aantallen willen we elke maand zien?",
        "Nieuw, afgerond, open langer dan zes weken, en doorlooptijd per soort vraag.",
      ],
      ["Is de wijk in elk dossier ingevuld?"],
    ],
    course: [
      submit(47, "teammanager"),
      approve(45, "teammanager2"),
      change(42, "opdrachtgever", { impact: 4, inspanning: 3, prioriteit: "should", answered: 0 }),
      change(40, "teammanager", { trekker: "beheerder", due: 12 }),
      pickUp(37, "beheerder"),
      change(21, "beheerder", { answered: 1 }),
    ],
  },
  {
    key: "volgorde-leefgebieden",
    raised: { daysAgo: 13, by: "consulent2" },
    title: "Volgorde van de leefgebieden in het scherm past niet bij het gesprek",
    explanation: [
      "Het scherm begint met justitie en eindigt met wonen.",
      "Wie het scherm volgt, begint het gesprek dus met het moeilijkste onderwerp.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "regiesysteem",
    proces: "intake",
    wijk: "zuid",
    course: [
      change(11, "beheerder", { complexiteit: "enkelvoudig", impact: 3, inspanning: 2 }),
      submit(9, "consulent2"),
      change(5, "regisseur", {
        explanation: [
          "Het scherm begint met justitie en eindigt met wonen.",
          "Wie het scherm volgt, begint het gesprek dus met het moeilijkste onderwerp.",
          "Voorstel: begin met wonen en dagbesteding, en zet justitie als laatste. De leverancier zegt dat dit een instelling is.",
        ],
      }),
    ],
  },
  {
    key: "brieven-huisstijl",
    raised: { daysAgo: 2, by: "consulent1" },
    title: "Brieven uit het regiesysteem hebben het oude logo",
    explanation: [
      "De uitnodiging voor een gesprek heeft nog het logo van voor de vernieuwing.",
      "Een inwoner belde om te vragen of de brief echt van ons kwam.",
    ],
    bron: "dagelijkse-evaluatie",
    course: [],
  },
  {
    key: "regiesysteem-op-ipad",
    raised: { daysAgo: 45, by: "consulent2" },
    title: "Regiesysteem is traag op een iPad tijdens een huisbezoek",
    explanation: [
      "Het openen van een dossier duurt op de iPad soms een minuut.",
      "Daardoor nemen collega's weer papier mee en typen ze 's avonds alles over.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "regiesysteem",
    wijk: "zuid",
    course: [
      change(43, "beheerder", { impact: 4, inspanning: 4 }),
      park(40, "teammanager2"),
      change(14, "beheerder", {
        explanation: [
          "Het openen van een dossier duurt op de iPad soms een minuut.",
          "Daardoor nemen collega's weer papier mee en typen ze 's avonds alles over.",
          "De leverancier heeft een snellere versie uitgebracht. We kunnen die met twee teams uitproberen.",
        ],
        inspanning: 2,
      }),
      reopen(13, "beheerder"),
      submit(12, "beheerder"),
      approve(8, "teammanager2", "card"),
      change(6, "teammanager2", { prioriteit: "should", trekker: "beheerder", due: 30 }),
    ],
  },
];
