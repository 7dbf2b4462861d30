import type { Standing } from "../domain/standing.ts";
import type { Status } from "../domain/ontwikkelpunt.ts";
import {
  AANDACHTSGEBIED_WORDS,
  BRON_WORDS,
  COMPLEXITEIT_WORDS,
  PRIORITEIT_WORDS,
  STATUS_WORDS,
} from "../sharepoint/lists/ontwikkelpunten.ts";
import { NIVEAU_WORDS } from "../sharepoint/lists/evaluaties.ts";

/** What the choices are called. In Dutch these are the words that stand in the lists. */
const nl = {
  status: STATUS_WORDS,
  unproven: "Niet bevestigd",
  bron: BRON_WORDS,
  aandachtsgebied: AANDACHTSGEBIED_WORDS,
  complexiteit: COMPLEXITEIT_WORDS,
  prioriteit: PRIORITEIT_WORDS,
  niveau: NIVEAU_WORDS,
};

const en: typeof nl = {
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

export const labels = { nl, en };
export type Labels = typeof nl;

/** The status as it may be called: never by a decision that the log does not hold. */
export function statusLabel(words: Labels, status: Status, standing: Standing): string {
  return standing.kind === "unproven" ? words.unproven : words.status[status];
}
