import { approve, change, finish, implement, pickUp, type Punt, reject, reopen, submit } from "./punt.ts";

/** From the pilot in Oost to the next districts. */
export const UITROL: readonly Punt[] = [
  {
    key: "tweede-postcodegebied",
    raised: { daysAgo: 79, by: "teammanager2" },
    title: "Het tweede postcodegebied van wijk Oost voorbereiden",
    explanation: [
      "In postcodegebied 1221 werken we sinds de start van de pilot integraal.",
      "Met 1222 erbij doet de hele wijk Oost mee en krijgen alle inwoners daar dezelfde toegang.",
      "Voordat we dat kunnen voorstellen, heeft het team twee extra vraagverhelderaars nodig.",
    ],
    bron: "pilotteam",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "meervoudig",
    wijk: "oost",
    deelvragen: [
      [
        "Staat de basis goed genoeg om uit te breiden?",
        "Ja. De intake en het doorzetten lopen goed; de wachttijd is korter dan in de andere wijken.",
      ],
      ["Wie komt het team versterken?", "Twee collega's van het team Wmo, voor zestien uur per week."],
      [
        "Hoe horen inwoners en huisartsen het?",
        "Met een brief aan huisartsen en scholen, en een bericht in de wijkkrant.",
      ],
    ],
    course: [
      change(78, "adviseur", { answered: 0, impact: 5, inspanning: 4 }),
      submit(77, "teammanager2"),
      approve(75, "teammanager"),
      change(74, "opdrachtgever", { prioriteit: "must", trekker: "teammanager", due: -42 }),
      pickUp(73, "teammanager"),
      change(67, "teammanager", { answered: 2 }),
      change(62, "adviseur", { answered: 3, getoetst: true }),
      implement(61, "teammanager"),
      finish(40, "teammanager"),
    ],
  },
  {
    key: "zuid-voorbereiden",
    raised: { daysAgo: 33, by: "teammanager" },
    title: "De rest van wijk Zuid voorbereiden op de start",
    explanation: [
      "In 1213 zijn we begonnen, volgend kwartaal willen we verder in 1214 en 1215.",
      "De collega's daar hebben de werkwijze nog niet gezien en vragen wat er voor hen verandert.",
      "We willen dat zij eerst een paar dagen meelopen in Oost.",
    ],
    bron: "maandevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    complexiteit: "meervoudig",
    wijk: "zuid",
    deelvragen: [
      ["Met welk van de twee beginnen we?", "Met 1214, want daar zit het buurthuis met de meeste inloop."],
      ["Wie loopt er mee in Oost, en wanneer?", "Vier collega's, elk twee dagen in de komende drie weken."],
      ["Welke afspraken moeten vóór de start zijn vastgesteld?"],
      ["Is één adviseur kwaliteit genoeg voor heel Zuid?"],
    ],
    course: [
      change(32, "adviseur", { answered: 0 }),
      submit(31, "teammanager"),
      approve(29, "teammanager2"),
      change(28, "opdrachtgever", { impact: 5, inspanning: 4, prioriteit: "must", trekker: "teammanager2", due: 30 }),
      pickUp(27, "teammanager2"),
      change(13, "teammanager2", { answered: 1 }),
      change(0, "consulent2", { answered: 2 }),
    ],
  },
  {
    key: "inwoners-vertellen",
    raised: { daysAgo: 47, by: "consulent1" },
    title: "Aan inwoners vertellen dat wij anders werken",
    explanation: [
      "Inwoners in Oost merken dat het gesprek breder is en vragen soms waarom wij dat willen weten.",
      "Een folder met een korte uitleg helpt om dat gesprek goed te beginnen.",
    ],
    bron: "dagelijkse-evaluatie",
    aandachtsgebied: "integrale-toegang",
    wijk: "oost",
    course: [
      submit(46, "consulent1"),
      reject(
        43,
        "proceseigenaar",
        "Een folder alleen leest bijna niemand. Werk samen met communicatie uit wat je in het gesprek zelf zegt en wat er in de uitnodiging staat. Dan beslis ik graag opnieuw.",
        "card",
      ),
      reopen(35, "consulent1"),
      change(34, "consulent1", {
        title: "Aan inwoners uitleggen waarom wij breder vragen",
        explanation: [
          "Inwoners in Oost merken dat het gesprek breder is en vragen soms waarom wij dat willen weten.",
          "Samen met communicatie hebben we drie zinnen gemaakt voor het begin van het gesprek, en dezelfde uitleg voor in de uitnodiging.",
          "We proberen die een maand uit in postcodegebied 1221.",
        ],
      }),
      submit(33, "consulent1"),
      approve(30, "proceseigenaar"),
      change(26, "teammanager", { impact: 3, inspanning: 1, prioriteit: "should", trekker: "consulent1", due: 14 }),
    ],
  },
  {
    key: "werkplek-noord",
    raised: { daysAgo: 23, by: "opdrachtgever" },
    title: "Nu al een werkplek zoeken in wijk Noord",
    explanation: [
      "Ruimte in een buurthuis is schaars, en in Noord komt in het voorjaar een zaal vrij.",
      "Als we wachten tot Noord aan de beurt is, zijn we te laat.",
    ],
    bron: "kwartaalevaluatie",
    aandachtsgebied: "integraal-en-wijkgericht",
    wijk: "noord",
    course: [
      change(22, "teammanager2", { impact: 2, inspanning: 3 }),
      submit(21, "opdrachtgever"),
      reject(
        18,
        "teammanager2",
        "We betalen dan een half jaar huur voor een lege ruimte. Eerst Zuid goed neerzetten. Ik heb het buurthuis gevraagd om ons te bellen voordat zij de zaal aan een ander geven.",
      ),
    ],
  },
];
