import { changedFields, type Stored } from "../sharepoint/list/codec.ts";
import type { Proces } from "../domain/proces.ts";
import { procesCodec } from "../sharepoint/lists/processen.ts";
import { addMissing } from "./addMissing.ts";
import type { Fill } from "./fill.ts";
import { PROCES_LIST, type ProcesKey } from "./processen.ts";
import { type PlannedProces, planOfProces } from "./procesRow.ts";
import type { Setting } from "./setting.ts";
import { setUpDay } from "./setUp.ts";
import type { Task } from "./task.ts";

/** Puts the processes into their list as they are before anybody described them. Answers their ids by key. */
export async function fillProcessen(fill: Fill): Promise<ReadonlyMap<string, string>> {
  const { day, staff } = fill;
  const entries = PROCES_LIST.map((proces) => ({
    key: proces.key,
    value: planOfProces(proces, { day, persoon: staff.persoon }).first,
    day: setUpDay(fill),
    repository: async () => (await staff.as("procesbeheerder")).workspace.processen,
  }));
  return addMissing(fill, "proces", entries);
}

/** What people write at a process once it is described: where it stands, how mature it is, when to look again. */
export function procesTasks(fill: Fill, { procesId }: Setting): readonly Task[] {
  const { day, staff } = fill;
  return PROCES_LIST.map((proces) => {
    const plan = planOfProces(proces, { day, persoon: staff.persoon });
    return { soort: "proces", day: plan.settled.day, run: () => settle(fill, plan, proces.key, procesId(proces.key)) };
  });
}

/** A process that somebody changed is left alone; only its status follows its description. */
async function settle(
  { staff, report, time }: Fill,
  { first, settled }: PlannedProces,
  key: ProcesKey,
  id: string | undefined,
): Promise<void> {
  const { processen } = (await staff.as("procesbeheerder")).workspace;
  if (id === undefined) return;
  const read = await processen.get(id);
  if (!read.ok || !isAsBegun(read.value, first) || differences(read.value.value, settled.value) === 0) return;
  await time.goTo(settled.day);
  await processen.save(read.value, settled.value);
  report({
    soort: "proces",
    done: PROCES_LIST.findIndex((proces) => proces.key === key) + 1,
    total: PROCES_LIST.length,
  });
}

function isAsBegun({ value }: Stored<Proces>, first: Proces): boolean {
  return differences(value, { ...first, status: value.status }) === 0;
}

function differences(one: Proces, other: Proces): number {
  return Object.keys(changedFields(procesCodec, one, other)).length;
}
