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
  vergelijking: { "at-least": "at least", "at-most": "at most" },
  eenheid: { days: "days", weeks: "weeks" },
  stadium: { voordoen: "Showing", samendoen: "Doing together", "zelf-doen": "Doing it alone" },
  oordeel: { good: "Goes well", attention: "Needs attention", insufficient: "Insufficient" },
  criterium: (maat, vergelijking, drempel) => `${maat} ${vergelijking} ${drempel}`,
  short: (maat, cijfer, vergelijking, drempel) => `${maat}: ${cijfer}, ${vergelijking} ${drempel}`,
  noFigure: "no figure",
};
