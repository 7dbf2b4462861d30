import { WIJKPLAN_KOP_WORDS } from "../sharepoint/lists/uitrolgolven.ts";

/** What a card says about the plan of a district. */
export const wijkplanWords = { koppen: WIJKPLAN_KOP_WORDS };

export const wijkplanKind = {
  number: (id: string) => `Wijkplan ${id}`,
  approve: "Stel vast",
  reject: "Wijs terug",
  approveThis: (plan: string) => `Stel ${plan.toLowerCase()} vast`,
  rejectThis: (plan: string) => `Wijs ${plan.toLowerCase()} terug; je vult eerst een reden in`,
  reason: "Waarom wijs je dit terug?",
  reasonMissing: "Schrijf waarom je dit terugwijst.",
  sendReject: "Wijs terug met deze reden",
  headings: { approve: "Vastgesteld", reject: "Teruggewezen" },
  yours: { approve: "Het wijkplan is vastgesteld", reject: "Het wijkplan is teruggewezen" },
  decided: {
    approve: (who: string, when: string) => `Vastgesteld door ${who} op ${when}.`,
    reject: (who: string, when: string) => `Teruggewezen door ${who} op ${when}.`,
  },
  lapsedText:
    "Dit wijkplan is gewijzigd nadat het gevraagd was. Wacht het nog op een besluit, dan komt er een nieuwe vraag.",
  goneText: "Dit wijkplan bestaat niet meer. Je hoeft niets meer te doen.",
  "own-subject": "Dit wijkplan is van jou. Iemand anders moet het vaststellen.",
  "reason-missing": "Schrijf eerst waarom je dit terugwijst. Je keuze is nog niet vastgelegd.",
};
