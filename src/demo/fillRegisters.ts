import { addMissing } from "./addMissing.ts";
import { plannedEvaluatie } from "../domain/evaluatie.ts";
import { type DemoEvaluatie, evaluatiesUntil } from "./evaluaties.ts";
import type { Fill } from "./fill.ts";
import { fillInstellingen } from "./fillInstellingen.ts";
import { fillProcessen } from "./fillProcessen.ts";
import type { Setting } from "./setting.ts";
import { setUpDay } from "./setUp.ts";
import { WIJKEN } from "./wijken.ts";

/**
 * Makes what points refer to, as far as it is missing: who decides, wijken, processen and evaluaties. Answers how they
 * are found.
 */
export async function fillRegisters(fill: Fill): Promise<Setting> {
  await fillInstellingen(fill);
  const wijken = await addMissing(fill, "wijk", wijkEntries(fill));
  const processen = await fillProcessen(fill);
  const held = evaluatiesUntil(fill.day);
  const evaluaties = await addMissing(fill, "evaluatie", evaluatieEntries(fill, held));
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

function evaluatieEntries({ staff }: Fill, held: readonly DemoEvaluatie[]) {
  return held.map(({ key, by, ...naam }) => ({
    key,
    value: { ...plannedEvaluatie(naam), status: "draft" as const },
    day: naam.date,
    repository: async () => (await staff.as(by)).workspace.evaluaties,
  }));
}
