import type { labels as dutch } from "./labels.ts";

export const labels: typeof dutch = {
  status: {
    new: "New",
    submitted: "Awaiting decision",
    approved: "Approved",
    "in-development": "In development",
    "in-implementation": "In implementation",
    done: "Done",
    rejected: "Rejected",
    parked: "Parked",
  },
  unproven: "Not confirmed",
  bron: {
    pilotteam: "Pilot team",
    casusoverleg: "Case meeting",
    procesbeschrijving: "Process description",
    "dagelijkse-evaluatie": "Daily evaluation",
    maandevaluatie: "Monthly evaluation",
    kwartaalevaluatie: "Quarterly evaluation",
    intervisie: "Peer consultation",
    klanttevredenheid: "Customer satisfaction",
    anders: "Other",
  },
  aandachtsgebied: {
    "integrale-toegang": "Single access point",
    "integraal-en-wijkgericht": "Integrated, district-based work",
    regiesysteem: "Case-management system",
  },
  complexiteit: { enkelvoudig: "Single", meervoudig: "Multiple", complex: "Complex" },
  prioriteit: { must: "Must", should: "Should", could: "Could", "not-now": "Not now" },
  niveau: { dagelijks: "Daily", maandelijks: "Monthly", kwartaal: "Quarterly" },
};
