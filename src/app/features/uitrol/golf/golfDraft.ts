import { postcodeAreasFrom, type Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../../../domain/wijkplan.ts";
import type { Persoon } from "../../../../domain/persoon.ts";

/** SharePoint holds no longer line of text. */
export const TITLE_MAX = 255;

/** A wave as somebody types it. */
export type GolfDraft = Readonly<{
  title: string;
  wijkId: string;
  kwartaal: string;
  postcodes: string;
  adviseur?: Persoon | undefined;
  evaluatieId?: string | undefined;
}>;

/** What a wave looks like in the form. */
export function draftOf({ title, wijkId, kwartaal, postcodeAreas, adviseur, evaluatieId }: Uitrolgolf): GolfDraft {
  return { title, wijkId, kwartaal, postcodes: postcodeAreas.join(", "), adviseur, evaluatieId };
}

export type GolfProblem = "title" | "postcodes";

/** Everything that is wrong with what was typed; how much too long a text is tells the field itself. */
export function problemsIn({ title, postcodes }: GolfDraft): ReadonlySet<GolfProblem> {
  const problems = new Set<GolfProblem>();
  if (title.trim() === "" || title.length > TITLE_MAX) problems.add("title");
  if (postcodeAreasFrom(postcodes) === undefined || postcodes.length > TITLE_MAX) problems.add("postcodes");
  return problems;
}

/** What the form does not show. */
type Unshown = Pick<Uitrolgolf, "status" | "wijkplan" | "wijkplanstatus" | "wijkplanronde">;

/** A wave that is only planned. */
export const PLANNED: Unshown = { status: "planned", wijkplan: EMPTY_WIJKPLAN };

/** The wave that was typed, with what the form does not show as it was. */
export function golfFrom(
  { title, wijkId, kwartaal, postcodes, adviseur, evaluatieId }: GolfDraft,
  { status, wijkplan, wijkplanstatus, wijkplanronde }: Unshown,
): Uitrolgolf {
  return {
    title: title.trim(),
    wijkId,
    kwartaal,
    postcodeAreas: postcodeAreasFrom(postcodes) ?? [],
    status,
    ...(adviseur === undefined ? {} : { adviseur }),
    ...(evaluatieId === undefined ? {} : { evaluatieId }),
    wijkplan,
    ...(wijkplanstatus === undefined ? {} : { wijkplanstatus }),
    ...(wijkplanronde === undefined ? {} : { wijkplanronde }),
  };
}
