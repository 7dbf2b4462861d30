import type { Periode } from "./cijfers/periode.ts";
import type { EvaluatieNaam } from "./evaluatie.ts";
import { maandAfter, maandInWoorden, maandOf } from "./kalender.ts";
import { kwartaalAfter, kwartaalOf } from "./kwartaal.ts";

/**
 * The month or the quarter that a meeting looks back on: the one that its title in the series names, wherever it was
 * moved to, else the one before its day. A dagstart looks back on no period.
 */
export function verslagperiode({ niveau, title, date }: EvaluatieNaam): Periode | undefined {
  switch (niveau) {
    case "dagelijks":
      return undefined;
    case "maandelijks":
      return monthNamedIn(title, maandOf(date)) ?? maandAfter(maandOf(date), -1);
    case "kwartaal": {
      const [, quarter, year] = /\b(Q[1-4]) (\d{4})$/.exec(title) ?? [];
      return quarter === undefined ? kwartaalAfter(kwartaalOf(date), -1) : `${year}-${quarter}`;
    }
  }
}

/** Nobody moves a meeting further than a year. */
function monthNamedIn(title: string, around: string): Periode | undefined {
  const months = Array.from({ length: 25 }, (_, index) => maandAfter(around, index - 12));
  return months.find((month) => title.endsWith(` ${maandInWoorden(month)}`));
}
