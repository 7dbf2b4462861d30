import type { Standing } from "../domain/standing.ts";
import type { Status } from "../domain/ontwikkelpunt.ts";
import {
  AANDACHTSGEBIED_WORDS,
  BRON_WORDS,
  PRIORITEIT_WORDS,
  STATUS_WORDS,
} from "../sharepoint/lists/ontwikkelpunten.ts";
import { COMPLEXITEIT_WORDS } from "../sharepoint/lists/complexiteit.ts";
import { NIVEAU_WORDS } from "../sharepoint/lists/evaluatieNamen.ts";

/** What the choices are called. In Dutch these are the words that stand in the lists. */
export const labels = {
  status: STATUS_WORDS,
  unproven: "Niet bevestigd",
  bron: BRON_WORDS,
  aandachtsgebied: AANDACHTSGEBIED_WORDS,
  complexiteit: COMPLEXITEIT_WORDS,
  prioriteit: PRIORITEIT_WORDS,
  niveau: NIVEAU_WORDS,
};

export type Labels = typeof labels;

/** The status as it may be called: never by a decision that the log does not hold. */
export function statusLabel(words: Labels, status: Status, standing: Standing): string {
  return standing.kind === "unproven" ? words.unproven : words.status[status];
}
