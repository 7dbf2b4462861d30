import type { Afspraak } from "../../../../domain/afspraak.ts";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { type Stand, standOf } from "../../../../domain/ritme.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import type { Row } from "../../../register/rowWrite.ts";

/** A meeting as it stands in the list. */
export type EvaluatieView = Readonly<{
  id: string;
  row: Row<Evaluatie>;
  evaluatie: Evaluatie;
  stand: Stand;
  besluiten: number;
  openActies: number;
}>;

/** Every meeting with what came of it, the last one first. */
export function viewEvaluaties(
  rows: readonly Row<Evaluatie>[],
  afspraken: readonly Row<Afspraak>[],
  today: CalendarDate,
): readonly EvaluatieView[] {
  const agreed = Map.groupBy(afspraken, ({ value }) => value.evaluatieId);
  return rows
    .map((row) => {
      const values = (agreed.get(row.id) ?? []).map(({ value }) => value);
      return {
        id: row.id,
        row,
        evaluatie: row.value,
        stand: standOf(row.value, today),
        besluiten: values.filter(({ soort }) => soort === "besluit").length,
        openActies: values.filter((value) => value.soort === "actie" && value.status === "open").length,
      };
    })
    .toSorted((one, other) => lastFirst(one, other));
}

function lastFirst(one: EvaluatieView, other: EvaluatieView): number {
  if (one.evaluatie.date !== other.evaluatie.date) return one.evaluatie.date < other.evaluatie.date ? 1 : -1;
  return orderOf(other) - orderOf(one);
}

function orderOf({ row }: EvaluatieView): number {
  return row.stored === undefined ? Infinity : Number(row.stored.id);
}
