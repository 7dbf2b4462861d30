import type { CalendarDate } from "../domain/time.ts";
import { addMissing } from "./addMissing.ts";
import { addDays, workday } from "./calendar.ts";
import { firstMinutes } from "./evaluaties/minutes.ts";
import { type DemoEvaluatie, evaluatiesAround } from "./evaluaties/rooster.ts";
import type { Fill } from "./fill.ts";
import { fillInstellingen } from "./fillInstellingen.ts";
import { fillProcessen } from "./fillProcessen.ts";
import type { Setting } from "./setting.ts";
import { setUpDay, written } from "./setUp.ts";
import { WIJKEN } from "./wijken.ts";

/**
 * Makes what points refer to, as far as it is missing: who decides, wijken, processen and evaluaties. Answers how they
 * are found.
 */
export async function fillRegisters(fill: Fill): Promise<Setting> {
  await fillInstellingen(fill);
  const wijken = await addMissing(fill, "wijk", wijkEntries(fill));
  const processen = await fillProcessen(fill);
  const around = evaluatiesAround(fill.day);
  const evaluaties = await addMissing(fill, "evaluatie", evaluatieEntries(fill, around));
  const held = around.filter(({ status }) => status !== "planned");
  return {
    day: fill.day,
    persoon: fill.staff.persoon,
    wijkId: (key) => wijken.get(key),
    procesId: (key) => processen.get(key),
    evaluaties: held.map((evaluatie) => ({ ...evaluatie, id: evaluaties.get(evaluatie.key) })),
  };
}

function wijkEntries(fill: Fill) {
  const { staff } = fill;
  return WIJKEN.map(({ key, ...value }) => ({
    key,
    value,
    day: setUpDay(fill),
    repository: async () => (await staff.admin()).wijken,
  }));
}

function evaluatieEntries(fill: Fill, evaluaties: readonly DemoEvaluatie[]) {
  const { staff } = fill;
  return evaluaties.map((evaluatie) => ({
    key: evaluatie.key,
    value: firstMinutes(evaluatie, staff.persoon),
    day: enteredOn(fill, evaluatie),
    repository: async () => (await staff.as(evaluatie.by)).workspace.evaluaties,
  }));
}

const DAYS_AHEAD = 7;

/** A meeting is put into the list on its day; one that is still planned came there in advance. */
function enteredOn(fill: Fill, { date, status }: DemoEvaluatie): CalendarDate {
  if (status !== "planned") return written(fill, date);
  const [inAdvance, yesterday] = [addDays(date, -DAYS_AHEAD), addDays(fill.day, -1)];
  return workday(inAdvance < yesterday ? inAdvance : yesterday);
}
