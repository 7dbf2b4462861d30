import { daysOfKwartaal, kwartaalAfter, kwartaalOf } from "../../domain/kwartaal.ts";
import type { Meting } from "../../domain/meting.ts";
import type { CalendarDate } from "../../domain/time.ts";
import type { WijkKey } from "../wijken.ts";
import { REEKSEN, type Reeks } from "./reeksen.ts";

export type DemoCijfer = Readonly<{ key: string; wijk: WijkKey | undefined; value: Omit<Meting, "wijkId"> }>;

/** So many quarters ago the measuring began, with a baseline. */
const BASELINE = -4;

/** The figures up to today, in the order of their days. */
export function cijfersUntil(today: CalendarDate): readonly DemoCijfer[] {
  const now = kwartaalOf(today);
  const endOf = (quarter: number): CalendarDate => daysOfKwartaal(kwartaalAfter(now, quarter)).until;
  return REEKSEN.flatMap((reeks) => inReeks(reeks, endOf)).toSorted((one, other) =>
    one.value.datum.localeCompare(other.value.datum),
  );
}

function inReeks(reeks: Reeks, endOf: (quarter: number) => CalendarDate): readonly DemoCijfer[] {
  const { indicator, name, eenheid, bron, wijk, baseline, target, measured, kwaliteit = "confirmed" } = reeks;
  const figure = (soort: Meting["soort"], quarter: number, waarde: number, quality: Meting["kwaliteit"]) => ({
    key: `${indicator}-${wijk ?? "totaal"}-${soort}${soort === "measured" ? quarter : ""}`,
    wijk,
    value: { title: name, indicator, soort, datum: endOf(quarter), waarde, eenheid, bron, kwaliteit: quality },
  });
  return [
    figure("baseline", BASELINE, baseline, measured.length > 1 ? "confirmed" : kwaliteit),
    ...(target === undefined ? [] : [figure("target", BASELINE, target, "confirmed")]),
    ...measured.map((waarde, index) =>
      figure("measured", index - measured.length, waarde, index === measured.length - 1 ? kwaliteit : "confirmed"),
    ),
  ];
}
