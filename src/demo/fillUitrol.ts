import { type Uitrolgolf } from "../domain/uitrolgolf.ts";
import { daysOfKwartaal } from "../domain/kwartaal.ts";
import type { Meting } from "../domain/meting.ts";
import { addMissing, type Entry } from "./addMissing.ts";
import { workday } from "./calendar.ts";
import type { Fill } from "./fill.ts";
import type { HeldEvaluatie, Setting } from "./setting.ts";
import { setUpDay, written } from "./setUp.ts";
import { adoptPlans } from "./uitrol/vaststellen.ts";
import type { CalendarDate } from "../domain/time.ts";
import { cijfersUntil } from "./uitrol/cijfers.ts";
import { type DemoGolf, golvenAround } from "./uitrol/golven.ts";

/** Makes the waves of the roll-out; the client adopted the plans of those that began. */
export async function fillUitrol(fill: Fill, setting: Setting): Promise<void> {
  const golven = golvenAround(fill.day);
  await addMissing(
    fill,
    "golf",
    golven.map((golf) => golfEntry(fill, golf, setting)),
  );
  const begun = golven.filter(({ status }) => status !== "planned");
  await adoptPlans(
    fill,
    begun.map((golf) => ({ golf, day: writtenOn(fill, golf) })),
  );
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

function golfEntry(fill: Fill, demo: DemoGolf, setting: Setting): Entry<Uitrolgolf> {
  const { wijk, adviseur, rests, ...golf } = demo;
  return {
    key: golf.title,
    value: {
      ...golf,
      wijkId: setting.wijkId(wijk) ?? "",
      adviseur: fill.staff.persoon(adviseur),
      evaluatieId: rests ? firstQuarter(setting.evaluaties)?.id : undefined,
    },
    day: writtenOn(fill, demo),
    repository: async () => (await fill.staff.as("teammanager")).verslaglegging.golven,
  };
}

/** One that began was put into the list at the beginning of its quarter, the others when the lists were set up. */
function writtenOn(fill: Fill, { kwartaal, status }: DemoGolf): CalendarDate {
  return status === "running" ? written(fill, workday(daysOfKwartaal(kwartaal).from)) : setUpDay(fill);
}

function firstQuarter(evaluaties: readonly HeldEvaluatie[]): HeldEvaluatie | undefined {
  return evaluaties.find(({ niveau }) => niveau === "kwartaal");
}
