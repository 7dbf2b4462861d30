import {
  isLadder,
  type Maat,
  MATEN,
  schaalOf,
  type Uitrolcriterium,
  type Vergelijking,
  wrongIn,
} from "../../../../domain/uitrolcriteria.ts";
import type { Criteriumfout } from "../../../../domain/uitrolcriteria.ts";
import { numberFrom } from "../numbers.ts";

/** A criterion as somebody types it. */
export type CriteriumDraft = Readonly<{
  key: string;
  maat: Maat;
  vergelijking: Vergelijking;
  drempel: string;
  vereist: boolean;
}>;

/** What a criterion looks like in the form. */
export function draftOf({ maat, vergelijking, drempel, vereist }: Uitrolcriterium): CriteriumDraft {
  return { key: crypto.randomUUID(), maat, vergelijking, drempel: String(drempel).replace(".", ","), vereist };
}

/** The criterion that was typed; what is no number becomes one that no rule accepts. */
export function criteriumFrom({ maat, vergelijking, drempel, vereist }: CriteriumDraft): Uitrolcriterium {
  return { maat, vergelijking, drempel: numberFrom(drempel) ?? Number.NaN, vereist };
}

/** What is wrong with each of the criteria that were typed, in their order. */
export function wrongCriteria(drafts: readonly CriteriumDraft[]): readonly (Criteriumfout | undefined)[] {
  const criteria = drafts.map(criteriumFrom);
  return criteria.map((criterium, index) => wrongIn(criterium, criteria.slice(0, index)));
}

/** The same criterion about something else; a threshold of another scale would say nothing. */
export function about(draft: CriteriumDraft, maat: Maat): CriteriumDraft {
  if (schaalOf(maat) === schaalOf(draft.maat)) return { ...draft, maat };
  const ladder = isLadder(schaalOf(maat));
  return { ...draft, maat, vergelijking: ladder ? "at-least" : draft.vergelijking, drempel: ladder ? "2" : "" };
}

/** A criterion about the first thing that none is about yet; undefined when there is one about everything. */
export function nextCriterium(drafts: readonly CriteriumDraft[]): CriteriumDraft | undefined {
  const maat = MATEN.find((each) => !drafts.some((draft) => draft.maat === each));
  if (maat === undefined) return undefined;
  const drempel = isLadder(schaalOf(maat)) ? "2" : "";
  return { key: crypto.randomUUID(), maat, vergelijking: "at-least", drempel, vereist: true };
}
