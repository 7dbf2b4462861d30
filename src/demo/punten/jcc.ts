import { approve, change, finish, implement, park, pickUp, type Punt, submit } from "./punt.ts";

/** Appointments in JCC. */
export const JCC: readonly Punt[] = [
  {
    key: "afspraak-verzetten",
    raised: { daysAgo: 65, by: "consulent2" },
    title: "Inwoners kunnen hun afspraak niet zelf verzetten in JCC",
    explanation: [
      "Wie niet kan, moet bellen tijdens kantooruren.",
      "Veel mensen werken dan, en komen daarom zonder bericht niet opdagen.",
      "In de bevestiging kan een link staan waarmee de inwoner een ander moment kiest.",
    ],
    bron: "klanttevredenheid",
    aandachtsgebied: "integrale-toegang",
    deelvragen: [
      ["Tot wanneer mag een inwoner verzetten?", "Tot één werkdag van tevoren."],
      ["Krijgt de consulent bericht?", "Ja, de agenda wordt bijgewerkt en er komt een mail."],
      ["Werkt de link ook voor huisbezoeken?", "Nog niet. Voor huisbezoeken blijft bellen nodig."],
    ],
    course: [
      change(64, "regisseur", { proces: "planning", complexiteit: "enkelvoudig", answered: 0 }),
      submit(63, "consulent2"),
      approve(60, "teammanager", "card"),
      change(58, "teammanager", { impact: 4, inspanning: 2, prioriteit: "should", trekker: "consulent2", due: 5 }),
      pickUp(56, "consulent2"),
      change(42, "beheerder", { answered: 2 }),
      change(30, "consulent2", { answered: 3, getoetst: true }),
      implement(13, "consulent2"),
    ],
  },
  {
    key: "duur-van-intake",
    raised: { daysAgo: 73, by: "regisseur" },
    title: "Een intake staat standaard voor dertig minuten in JCC",
    explanation: [
      "Een gesprek over meerdere leefgebieden past nooit in een half uur.",
      "Daardoor lopen alle afspraken van de ochtend uit en wachten inwoners in de hal.",
    ],
    bron: "pilotteam",
    aandachtsgebied: "integrale-toegang",
    wijk: "oost",
    deelvragen: [
      ["Hoe lang duurt een goed gesprek?", "Zestig minuten, en vijftien minuten om het vast te leggen."],
      [
        "Hoeveel gesprekken passen er dan op een dag?",
        "Vier in plaats van zes. Er komt een extra spreekuur op donderdag.",
      ],
    ],
    course: [
      change(72, "teammanager", { proces: "planning", answered: 0 }),
      submit(71, "regisseur"),
      approve(69, "teammanager"),
      change(66, "opdrachtgever", { impact: 4, inspanning: 1, prioriteit: "should", trekker: "regisseur", due: -32 }),
      pickUp(65, "regisseur"),
      change(59, "regisseur", { answered: 2, getoetst: true }),
      implement(56, "regisseur"),
      finish(34, "teammanager"),
    ],
  },
  {
    key: "herinnering-afspraak",
    raised: { daysAgo: 37, by: "consulent1" },
    title: "Inwoners een herinnering sturen voor hun afspraak",
    explanation: [
      "In de afgelopen maand kwam ongeveer één op de acht mensen niet naar de afspraak.",
      "De tandarts stuurt een sms, wij niet.",
      "JCC kan dat ook, maar we moeten nog regelen dat het telefoonnummer goed wordt ingevuld.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "integrale-toegang",
    deelvragen: [
      ["Wanneer sturen we de herinnering?", "Twee dagen van tevoren, in de ochtend."],
      ["Wat staat er in het bericht, zonder dat een ander ziet waar het over gaat?"],
      ["Wie betaalt de berichten?"],
    ],
    course: [
      change(36, "regisseur", { proces: "planning", complexiteit: "enkelvoudig", answered: 0 }),
      submit(35, "consulent1"),
      approve(33, "teammanager2"),
      change(31, "teammanager", { impact: 4, inspanning: 2, prioriteit: "could", trekker: "consulent1", due: 15 }),
      pickUp(30, "consulent1"),
      change(11, "consulent1", { answered: 1 }),
    ],
  },
  {
    key: "huisbezoek-in-jcc",
    raised: { daysAgo: 49, by: "consulent1" },
    title: "Huisbezoeken plannen met reistijd",
    explanation: [
      "JCC kent alleen afspraken op kantoor.",
      "Huisbezoeken zetten we in onze eigen agenda, en dan plant JCC er een gesprek overheen.",
    ],
    bron: "casusoverleg",
    proces: "planning",
    wijk: "oost",
    course: [
      change(47, "beheerder", { impact: 3, inspanning: 4, aandachtsgebied: "integraal-en-wijkgericht" }),
      park(35, "teammanager"),
    ],
  },
  {
    key: "niet-verschenen",
    raised: { daysAgo: 7, by: "consulent2" },
    title: "Wat doen we als iemand niet op de afspraak verschijnt?",
    explanation: [
      "De een belt dezelfde dag, de ander stuurt na een week een brief.",
      "Bij gezinnen met kinderen wil je snel weten of er iets aan de hand is.",
      "Ik stel voor: dezelfde dag bellen, en bij geen gehoor de volgende dag overleggen met de regisseur.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "integrale-toegang",
    complexiteit: "meervoudig",
    course: [change(5, "regisseur", { proces: "planning", impact: 4, inspanning: 1 }), submit(1, "consulent2")],
  },
];
