import { approve, change, park, pickUp, type Punt, submit } from "./punt.ts";

/** Working by process, and making it last. */
export const BORGING: readonly Punt[] = [
  {
    key: "processen-zonder-eigenaar",
    raised: { daysAgo: 11, by: "procesbeheerder" },
    title: "Niet elk proces heeft een eigenaar met genoeg tijd",
    explanation: [
      "Voor het begeleiden naar werk is niemand eindverantwoordelijk, en één collega is eigenaar van zes processen.",
      "Vragen over die processen blijven daardoor liggen.",
      "Ik vraag om de processen beter te verdelen, zodat we ze op tijd kunnen vaststellen.",
    ],
    bron: "kwartaalevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    course: [
      change(8, "adviseur", { impact: 5, inspanning: 2, prioriteit: "must", getoetst: true }),
      submit(4, "procesbeheerder"),
    ],
  },
  {
    key: "toetsen-adsmd",
    raised: { daysAgo: 26, by: "proceseigenaar" },
    title: "Elk uitgewerkt punt toetsen aan de uitgangspunten van ADSMD",
    explanation: [
      "De uitgangspunten van Aan de slag met dienstverlening zijn vastgesteld, maar we gebruiken ze weinig.",
      "Bij het uitwerken van een punt kijken we nu vooral of het werkt voor onszelf.",
      "Een korte toets vooraf zorgt ervoor dat de inwoner het uitgangspunt blijft.",
    ],
    bron: "kwartaalevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    deelvragen: [
      ["Welke uitgangspunten passen bij een klein punt?"],
      ["Wie doet de toets: de trekker of de adviseur kwaliteit?"],
    ],
    course: [
      change(24, "adviseur", { answered: 0, complexiteit: "enkelvoudig" }),
      submit(23, "proceseigenaar"),
      approve(20, "teammanager2"),
      change(15, "opdrachtgever", { impact: 4, inspanning: 1, prioriteit: "should", trekker: "adviseur", due: 32 }),
    ],
  },
  {
    key: "beschrijving-intake",
    raised: { daysAgo: 38, by: "procesbeheerder" },
    title: "Procesbeschrijving van de intake klopt niet meer met de praktijk",
    explanation: [
      "Sinds de start van de pilot doen we de intake anders dan in de beschrijving staat.",
      "De stap 'brede uitvraag' ontbreekt, en het doorzetten naar een consulent staat er nog met een papieren formulier in.",
    ],
    bron: "procesbeschrijving",
    aandachtsgebied: "integrale-toegang",
    proces: "intake",
    deelvragen: [
      ["Welke stappen zijn veranderd?", "De brede uitvraag, het vastleggen per leefgebied en het doorzetten."],
      ["Welke variant beschrijven we eerst?", "Meervoudig, want daar zijn de meeste vragen over."],
      ["Wie leest mee voordat de proceseigenaar het vaststelt?"],
    ],
    course: [
      change(37, "procesbeheerder", { answered: 0, complexiteit: "meervoudig" }),
      submit(36, "procesbeheerder"),
      approve(34, "proceseigenaar"),
      change(32, "teammanager", { impact: 4, inspanning: 3, prioriteit: "should", trekker: "procesbeheerder", due: 7 }),
      pickUp(31, "procesbeheerder"),
      change(17, "regisseur", { answered: 2 }),
    ],
  },
  {
    key: "lijnmanagers-en-proces",
    raised: { daysAgo: 6, by: "proceseigenaar" },
    title: "Wie beslist: de proceseigenaar of de teammanager?",
    explanation: [
      "Bij een wijziging in de planning van gesprekken gaven de teammanager en ik een ander antwoord aan het team.",
      "We moeten op papier zetten waar de proceseigenaar over gaat en waar de lijn over gaat.",
    ],
    bron: "maandevaluatie",
    proces: "planning",
    course: [change(3, "adviseur", { aandachtsgebied: "integraal-en-wijkgericht", complexiteit: "meervoudig" })],
  },
  {
    key: "zelf-doen",
    raised: { daysAgo: 47, by: "adviseur" },
    title: "Afspreken wanneer een team een proces zelf kan",
    explanation: [
      "We leren in drie stappen: voordoen, samen doen en zelf doen.",
      "Er is nog niet afgesproken waaraan je ziet dat een team een stap verder kan.",
      "Zonder die afspraak blijft de begeleiding langer nodig dan de bedoeling is.",
    ],
    bron: "maandevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    course: [
      submit(45, "adviseur"),
      approve(43, "teammanager", "card"),
      change(41, "opdrachtgever", { impact: 3, inspanning: 3, prioriteit: "could" }),
      park(23, "teammanager"),
    ],
  },
];
