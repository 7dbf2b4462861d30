import {
  type Eenheid,
  isDuur,
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
  eenheid?: Eenheid | undefined;
  vereist: boolean;
}>;

/** What a criterion looks like in the form. */
export function draftOf({ maat, vergelijking, drempel, eenheid, vereist }: Uitrolcriterium): CriteriumDraft {
  const typed = String(drempel).replace(".", ",");
  return { key: crypto.randomUUID(), maat, vergelijking, drempel: typed, ...unitOf(maat, eenheid), vereist };
}

/** What takes long enough to be a criterion takes weeks, unless people say days. */
function unitOf(maat: Maat, eenheid: Eenheid = "weeks"): Readonly<{ eenheid: Eenheid | undefined }> {
  return { eenheid: isDuur(maat) ? eenheid : undefined };
}

/** The criterion that was typed; what is no number becomes one that no rule accepts. */
export function criteriumFrom({ maat, vergelijking, drempel, eenheid, vereist }: CriteriumDraft): Uitrolcriterium {
  const criterium = { maat, vergelijking, drempel: numberFrom(drempel) ?? Number.NaN, vereist };
  return eenheid === undefined ? criterium : { ...criterium, eenheid };
}

/** What is wrong with each of the criteria that were typed, in their order. */
export function wrongCriteria(drafts: readonly CriteriumDraft[]): readonly (Criteriumfout | undefined)[] {
  const criteria = drafts.map(criteriumFrom);
  return criteria.map((criterium, index) => wrongIn(criterium, criteria.slice(0, index)));
}

/** The same criterion about something else; a threshold of another scale would say nothing. */
export function about(draft: CriteriumDraft, maat: Maat): CriteriumDraft {
  const { eenheid } = unitOf(maat, draft.eenheid);
  const same = schaalOf(maat) === schaalOf(draft.maat) && schaalOf(maat) !== "number";
  if (same || (eenheid !== undefined && eenheid === draft.eenheid)) return { ...draft, maat, eenheid };
  const ladder = isLadder(schaalOf(maat));
  const vergelijking = ladder ? "at-least" : draft.vergelijking;
  return { ...draft, maat, eenheid, vergelijking, drempel: ladder ? "2" : "" };
}

/** A criterion about the first thing that none is about yet; undefined when there is one about everything. */
export function nextCriterium(drafts: readonly CriteriumDraft[]): CriteriumDraft | undefined {
  const maat = MATEN.find((each) => !drafts.some((draft) => draft.maat === each));
  if (maat === undefined) return undefined;
  const drempel = isLadder(schaalOf(maat)) ? "2" : "";
  // What is better the less there is of it begins with "at most".
  const vergelijking = isDuur(maat) ? "at-most" : "at-least";
  return { key: crypto.randomUUID(), maat, vergelijking, drempel, ...unitOf(maat), vereist: true };
}
