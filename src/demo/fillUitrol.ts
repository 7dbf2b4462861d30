import { type Uitrolgolf } from "../domain/uitrolgolf.ts";
import { daysOfKwartaal } from "../domain/kwartaal.ts";
import type { Meting } from "../domain/meting.ts";
import { addMissing, type Entry } from "./addMissing.ts";
import { workday } from "./calendar.ts";
import type { Fill } from "./fill.ts";
import type { HeldEvaluatie, Setting } from "./setting.ts";
import { setUpDay, written } from "./setUp.ts";
import { cijfersUntil } from "./uitrol/cijfers.ts";
import { type DemoGolf, golvenAround } from "./uitrol/golven.ts";

/** Makes the waves of the roll-out. */
export async function fillUitrol(fill: Fill, setting: Setting): Promise<void> {
  const golven = golvenAround(fill.day).map((golf) => golfEntry(fill, golf, setting));
  await addMissing(fill, "golf", golven);
}

/** Makes the figures that minutes begin with and waves are judged by. */
export async function fillMetingen(fill: Fill, setting: Setting): Promise<void> {
  const cijfers = cijfersUntil(fill.day).map(({ key, wijk, value }): Entry<Meting> => ({
    key,
    value: { ...value, wijkId: wijk && setting.wijkId(wijk) },
    day: written(fill, workday(value.datum)),
    repository: async () => (await fill.staff.as("adviseur")).verslaglegging.metingen,
  }));
  await addMissing(fill, "cijfer", cijfers);
}

/** One that began was put into the list at the beginning of its quarter, the others when the lists were set up. */
function golfEntry(fill: Fill, { wijk, adviseur, rests, ...golf }: DemoGolf, setting: Setting): Entry<Uitrolgolf> {
  const { from } = daysOfKwartaal(golf.kwartaal);
  return {
    key: golf.title,
    value: {
      ...golf,
      wijkId: setting.wijkId(wijk) ?? "",
      adviseur: fill.staff.persoon(adviseur),
      evaluatieId: rests ? firstQuarter(setting.evaluaties)?.id : undefined,
    },
    day: golf.status === "running" ? written(fill, workday(from)) : setUpDay(fill),
    repository: async () => (await fill.staff.as("teammanager")).verslaglegging.golven,
  };
}

function firstQuarter(evaluaties: readonly HeldEvaluatie[]): HeldEvaluatie | undefined {
  return evaluaties.find(({ niveau }) => niveau === "kwartaal");
}
