import type { CalendarDate } from "../domain/time.ts";
import { newProces } from "../domain/proces.ts";
import type { Repository } from "../sharepoint/list/repository.ts";
import { BESLISSERS } from "./beslissers.ts";
import { addDays, workday } from "./calendar.ts";
import { type DemoEvaluatie, evaluatiesUntil } from "./evaluaties.ts";
import type { Fill } from "./fill.ts";
import { PROCESSEN } from "./processen.ts";
import type { Setting } from "./setting.ts";
import { type Soort, sleutelOf } from "./sleutel.ts";
import { WIJKEN } from "./wijken.ts";

/** Everything else came after this; points are at most eighty days old. */
const DAYS_SINCE_SET_UP = 87;

/** A row that the demo needs, and who makes it where. */
type Entry<T> = Readonly<{ key: string; value: T; day: CalendarDate; repository(): Promise<Repository<T>> }>;

/**
 * Makes what points refer to, as far as it is missing: who decides, wijken, processen and evaluaties. Answers how they
 * are found.
 */
export async function fillRegisters(fill: Fill): Promise<Setting> {
  await addMissing(fill, "beslisser", beslisserEntries(fill));
  const wijken = await addMissing(fill, "wijk", wijkEntries(fill));
  const processen = await addMissing(fill, "proces", procesEntries(fill));
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

/** Answers the row ids by key. */
async function addMissing<T>(
  { found, day, time, report }: Fill,
  soort: Soort,
  entries: readonly Entry<T>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const present = found.row(soort, entry.key);
    if (present !== undefined) {
      ids.set(entry.key, present.id);
      continue;
    }
    await time.goTo(entry.day);
    const repository = await entry.repository();
    const { id } = await repository.add(entry.value, sleutelOf(day, soort, entry.key));
    ids.set(entry.key, id);
    report({ soort, done: index + 1, total: entries.length });
  }
  return ids;
}

function setUpDay({ day }: Fill): CalendarDate {
  return workday(addDays(day, -DAYS_SINCE_SET_UP));
}

/** From the first of January of the year in which the demo begins, so that every decision falls after it. */
function beslisserEntries(fill: Fill) {
  const { staff } = fill;
  const day = setUpDay(fill);
  return BESLISSERS.map(({ persona, soort }) => ({
    key: `${soort}-${persona}`,
    value: { kind: "beslisser" as const, persoon: staff.persoon(persona), soort, from: `${day.slice(0, 4)}-01-01` },
    day,
    repository: async () => (await staff.admin()).instellingen,
  }));
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

function procesEntries(fill: Fill) {
  const { staff } = fill;
  return PROCESSEN.map((proces) => ({
    key: proces.key,
    value: {
      ...newProces(proces.title, proces.domein),
      eigenaar: "eigenaar" in proces ? staff.persoon(proces.eigenaar) : undefined,
    },
    day: setUpDay(fill),
    repository: async () => (await staff.as("procesbeheerder")).workspace.processen,
  }));
}

function evaluatieEntries({ staff }: Fill, held: readonly DemoEvaluatie[]) {
  return held.map(({ key, by, ...value }) => ({
    key,
    value,
    day: value.date,
    repository: async () => (await staff.as(by)).workspace.evaluaties,
  }));
}
