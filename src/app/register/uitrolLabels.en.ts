import type { uitrolLabels as dutch } from "./uitrolLabels.ts";

export const uitrolLabels: typeof dutch = {
  golfstatus: {
    planned: "Planned",
    proposed: "Proposed",
    decided: "Decided",
    running: "Running",
    finished: "Finished",
  },
  advies: { stop: "Stop", adjust: "Adjust", "proceed-if": "Go on if", proceed: "Go on" },
  maat: {
    klanttevredenheid: "Customer satisfaction",
    doorlooptijd: "Lead time",
    wachttijd: "Waiting time",
    caseload: "Caseload",
    instroom: "Inflow",
    "late-acties": "Actions overdue",
    "open-moet": "Open points with priority Must",
    beschreven: "Processes described",
    leerstand: "Learning stage",
    ritme: "Rhythm kept",
    "oordeel/integrale-toegang": "Judgement of single access",
    "oordeel/integraal-en-wijkgericht": "Judgement of integral, district-based work",
    "oordeel/regiesysteem": "Judgement of the case-management system",
  },
};
