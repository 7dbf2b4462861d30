import type { voorstelKind as dutchKind, voorstelWords as dutch } from "./voorstelWords.ts";

export const voorstelWords: typeof dutch = {
  quarter: (kwartaal) => `Q${kwartaal.slice(6)} ${kwartaal.slice(0, 4)}`,
  begins: (quarter, areas) =>
    areas === "" ? `Begins in ${quarter}` : `Begins in ${quarter}, in postcode areas ${areas}`,
  advies: "Advice",
  adviezen: { stop: "Stop", adjust: "Adjust", "proceed-if": "Go on if", proceed: "Go on" },
  criteria: "Criteria",
  met: (met, of) => `${met} of ${of} met`,
  inTheWay: "Not met or unknown",
  voorwaarden: "Conditions",
  afwijking: "Why it differs from the rules",
  maat: {
    klanttevredenheid: "Satisfaction",
    doorlooptijd: "Lead time",
    wachttijd: "Waiting time",
    caseload: "Caseload",
    instroom: "Inflow",
    "late-acties": "Actions that are late",
    "open-moet": "Open points that must be done",
    beschreven: "Processes described",
    leerstand: "Learning stage",
    ritme: "Rhythm kept",
    "oordeel/integrale-toegang": "Judgement of integrated access",
    "oordeel/integraal-en-wijkgericht": "Judgement of integrated and district-based work",
    "oordeel/regiesysteem": "Judgement of the case-management system",
  },
};

export const voorstelKind: typeof dutchKind = {
  number: (id) => `Roll-out proposal ${id}`,
  approve: "Agree with this advice",
  reject: "Reject",
  approveThis: (voorstel) => `Agree with ${voorstel.toLowerCase()}`,
  rejectThis: (voorstel) => `Reject ${voorstel.toLowerCase()}; you give a reason first`,
  reason: "Why do you reject this?",
  reasonMissing: "Write why you reject this.",
  sendReject: "Reject for this reason",
  headings: { approve: "Agreed", reject: "Rejected" },
  yours: { approve: "Your roll-out proposal was agreed to", reject: "Your roll-out proposal was rejected" },
  decided: {
    approve: (who, when) => `${who} agreed on ${when}.`,
    reject: (who, when) => `${who} rejected this on ${when}.`,
  },
  lapsedText: "This proposal changed after it was asked about. If it still needs a decision, you will be asked again.",
  goneText: "This proposal no longer exists. There is nothing left for you to do.",
  "own-subject": "This proposal is yours. Somebody else has to decide.",
  "reason-missing": "Write why you reject this first. Your choice is not recorded yet.",
};
