import { approve, change, finish, implement, pickUp, type Punt, reject, submit } from "./punt.ts";

/** Questions and applications that come in online. */
export const E_DIENSTEN: readonly Punt[] = [
  {
    key: "formulier-wmo-korter",
    raised: { daysAgo: 42, by: "procesbeheerder" },
    title: "Online formulier voor een Wmo-melding is te lang",
    explanation: [
      "Het formulier heeft zevenenveertig vragen, en ruim de helft van de mensen haakt halverwege af.",
      "Veel vragen stellen we in het gesprek opnieuw.",
      "We halen eruit wat we niet nodig hebben om de melding op te pakken.",
    ],
    bron: "procesbeschrijving",
    aandachtsgebied: "integrale-toegang",
    proces: "e-diensten",
    deelvragen: [
      ["Welke vragen zijn wettelijk nodig?", "Naam, contactgegevens en waar het om gaat. De rest is keuze."],
      [
        "Welke antwoorden gebruiken we echt vóór het eerste gesprek?",
        "Spoed, tolk nodig, en wie er bij het gesprek wil zijn.",
      ],
      ["Wie past het formulier aan en wanneer kan dat?"],
    ],
    course: [
      change(41, "procesbeheerder", { answered: 0, complexiteit: "enkelvoudig" }),
      submit(40, "procesbeheerder"),
      approve(37, "proceseigenaar"),
      change(34, "opdrachtgever", { impact: 5, inspanning: 3, prioriteit: "must" }),
      change(33, "teammanager", { trekker: "procesbeheerder", due: -1 }),
      pickUp(32, "procesbeheerder"),
      change(19, "procesbeheerder", { answered: 1 }),
      change(7, "procesbeheerder", { answered: 2 }),
    ],
  },
  {
    key: "bevestiging-melding",
    raised: { daysAgo: 70, by: "consulent1" },
    title: "Na een online melding krijgt de inwoner geen bevestiging",
    explanation: [
      "Mensen weten niet of hun melding is aangekomen en doen hem daarom nog een keer.",
      "Wij krijgen dan twee meldingen en soms pakken twee collega's ze op.",
    ],
    bron: "pilotteam",
    aandachtsgebied: "integrale-toegang",
    wijk: "oost",
    proces: "e-diensten",
    deelvragen: [
      ["Wat staat er in de bevestiging?", "Dat de melding er is, wat er nu gebeurt en binnen hoeveel dagen we bellen."],
    ],
    course: [
      change(69, "procesbeheerder", { answered: 0 }),
      submit(68, "consulent1"),
      approve(66, "teammanager", "card"),
      change(65, "teammanager", {
        impact: 4,
        inspanning: 1,
        prioriteit: "should",
        trekker: "procesbeheerder",
        due: -40,
      }),
      pickUp(63, "procesbeheerder"),
      change(57, "procesbeheerder", { answered: 1, getoetst: true }),
      implement(54, "procesbeheerder"),
      finish(41, "procesbeheerder"),
    ],
  },
  {
    key: "aanvragen-voor-ander",
    raised: { daysAgo: 24, by: "consulent1" },
    title: "Iemand helpen met een online aanvraag",
    explanation: [
      "Mantelzorgers en vrijwilligers willen een aanvraag doen voor een ander.",
      "Nu gebeurt dat met de inlogcode van die ander, en dat mag niet.",
      "Wij moeten kunnen uitleggen hoe machtigen werkt, met een kort stappenplan op papier.",
    ],
    bron: "casusoverleg",
    aandachtsgebied: "integrale-toegang",
    deelvragen: [
      ["Hoe werkt machtigen, en hoe lang duurt het?"],
      ["Wat doen we voor mensen die geen machtiging kunnen regelen?"],
    ],
    course: [
      change(23, "procesbeheerder", { proces: "e-diensten", answered: 0, complexiteit: "enkelvoudig" }),
      submit(20, "consulent1"),
      approve(16, "proceseigenaar", "card"),
      change(11, "teammanager2", { impact: 3, inspanning: 2, prioriteit: "could" }),
    ],
  },
  {
    key: "bijlagen-kwijt",
    raised: { daysAgo: 1, by: "consulent2" },
    title: "Bijlagen bij een online aanvraag komen niet altijd mee",
    explanation: [
      "Bij drie aanvragen deze week zaten de bijlagen niet in het dossier.",
      "De inwoners hadden ze wel meegestuurd; het lijkt te gaan om foto's van een telefoon.",
    ],
    bron: "anders",
    proces: "e-diensten",
    course: [],
  },
  {
    key: "online-schuldhulp",
    raised: { daysAgo: 36, by: "teammanager2" },
    title: "Online aanmelden voor schuldhulp",
    explanation: [
      "Mensen met schulden schamen zich en stellen het bellen uit.",
      "Een online aanmelding op elk moment van de dag maakt de eerste stap kleiner.",
    ],
    bron: "klanttevredenheid",
    aandachtsgebied: "integrale-toegang",
    proces: "schulden",
    course: [
      change(34, "procesbeheerder", { impact: 4, inspanning: 5, complexiteit: "meervoudig" }),
      submit(32, "teammanager2"),
      reject(
        29,
        "proceseigenaar",
        "Er komt volgend jaar een landelijke voorziening voor online aanmelden. Zelf bouwen is dan dubbel werk. We zetten het telefoonnummer en de inlooptijden wel duidelijker op de website.",
        "card",
      ),
    ],
  },
];
