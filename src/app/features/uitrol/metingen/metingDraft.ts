import type { Indicator, Kwaliteit, Meting, SoortMeting } from "../../../../domain/meting.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { INDICATOR_WORDS } from "../../../../sharepoint/lists/metingen.ts";
import { numberFrom } from "../numbers.ts";

/** SharePoint holds no longer line of text. */
export const LINE_MAX = 255;

/** A figure as somebody types it. */
export type MetingDraft = Readonly<{
  indicator: Indicator;
  title: string;
  soort: SoortMeting;
  datum: CalendarDate;
  waarde: string;
  eenheid: string;
  bron: string;
  kwaliteit: Kwaliteit;
  wijkId?: string | undefined;
}>;

export type MetingProblem = "title" | "datum" | "waarde" | "bron";

/** Everything that is wrong with what was typed. Only a target may lie ahead. */
export function problemsIn(draft: MetingDraft, today: CalendarDate): ReadonlySet<MetingProblem> {
  const { indicator, title, soort, datum, waarde, bron } = draft;
  const wrong: Readonly<Record<MetingProblem, boolean>> = {
    title: indicator === "anders" && title.trim() === "",
    datum: datum === "" || (soort !== "target" && datum > today),
    waarde: numberFrom(waarde) === undefined,
    bron: bron.trim() === "",
  };
  return new Set((Object.keys(wrong) as MetingProblem[]).filter((problem) => wrong[problem]));
}

/** The figure that was typed; undefined when something is wrong with it. */
export function metingFrom(draft: MetingDraft, today: CalendarDate): Meting | undefined {
  const waarde = numberFrom(draft.waarde);
  if (waarde === undefined || problemsIn(draft, today).size > 0) return undefined;
  const { indicator, title, soort, datum, kwaliteit, wijkId } = draft;
  return {
    title: indicator === "anders" ? title.trim() : INDICATOR_WORDS[indicator],
    indicator,
    soort,
    datum,
    waarde,
    eenheid: draft.eenheid.trim(),
    bron: draft.bron.trim(),
    kwaliteit,
    ...(wijkId === undefined ? {} : { wijkId }),
  };
}
