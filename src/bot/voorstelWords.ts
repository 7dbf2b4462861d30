import { STADIUM_WORDS } from "../sharepoint/lists/leerstanden.ts";
import { OORDEEL_WORDS } from "../sharepoint/lists/verslagregels.ts";
import { ADVIES_WORDS } from "../sharepoint/lists/uitrolvoorstellen.ts";
import { EENHEID_WORDS, MAAT_WORDS, VERGELIJKING_WORDS } from "../sharepoint/lists/toetsregels.ts";

/** What a card says about going on to a district. */
export const voorstelWords = {
  quarter: (kwartaal: string) =>
    `het ${ORDINALS[Number(kwartaal.slice(6)) - 1] ?? ""} kwartaal van ${kwartaal.slice(0, 4)}`,
  begins: (quarter: string, areas: string) =>
    areas === "" ? `Begint in ${quarter}` : `Begint in ${quarter}, in de postcodegebieden ${areas}`,
  advies: "Advies",
  adviezen: ADVIES_WORDS,
  criteria: "Criteria",
  met: (met: number, of: number) => `${met} van ${of} gehaald`,
  inTheWay: "Niet gehaald of onbekend",
  voorwaarden: "Voorwaarden",
  afwijking: "Waarom anders dan de regels",
  maat: MAAT_WORDS,
  vergelijking: VERGELIJKING_WORDS,
  eenheid: EENHEID_WORDS,
  stadium: STADIUM_WORDS,
  oordeel: OORDEEL_WORDS,
  noFigure: "geen cijfer",
  /** A criterion that stands in the way: what was found, and what was agreed. */
  regel: (maat: string, cijfer: string, vergelijking: string, drempel: string) =>
    `${maat}: ${cijfer}, ${vergelijking} ${drempel}`,
};

const ORDINALS = ["eerste", "tweede", "derde", "vierde"];

export const voorstelKind = {
  number: (id: string) => `Uitrolvoorstel ${id}`,
  approve: "Stem in met dit advies",
  reject: "Wijs af",
  approveThis: (voorstel: string) => `Stem in met ${voorstel.toLowerCase()}`,
  rejectThis: (voorstel: string) => `Wijs ${voorstel.toLowerCase()} af; je vult eerst een reden in`,
  reason: "Waarom wijs je dit af?",
  reasonMissing: "Schrijf waarom je dit afwijst.",
  sendReject: "Wijs af met deze reden",
  headings: { approve: "Ingestemd", reject: "Afgewezen" },
  yours: { approve: "Met je uitrolvoorstel is ingestemd", reject: "Je uitrolvoorstel is afgewezen" },
  decided: {
    approve: (who: string, when: string) => `${who} stemde in op ${when}.`,
    reject: (who: string, when: string) => `${who} wees dit af op ${when}.`,
  },
  lapsedText:
    "Dit voorstel is gewijzigd nadat het gevraagd was. Wacht het nog op een besluit, dan komt er een nieuwe vraag.",
  goneText: "Dit voorstel bestaat niet meer. Je hoeft niets meer te doen.",
  "own-subject": "Dit voorstel is van jou. Iemand anders moet beslissen.",
  "reason-missing": "Schrijf eerst waarom je dit afwijst. Je keuze is nog niet vastgelegd.",
};
