import { decideOn } from "../../sharepoint/approvals/deciding.ts";
import { putPlanForward } from "../../sharepoint/approvals/wijkplannen.ts";
import type { RawRow } from "../../sharepoint/list/row.ts";
import { WIJKPLANSTATUS_WORDS } from "../../sharepoint/lists/uitrolgolven.ts";
import { createVerslaglegging } from "../../sharepoint/verslaglegging.ts";
import type { CalendarDate } from "../../domain/time.ts";
import type { Fill } from "../fill.ts";
import { freshRows } from "../freshRows.ts";
import type { DemoGolf } from "./golven.ts";

/** The plan of a wave that began, and the day on which the client adopts it. */
export type PlanToAdopt = Readonly<{ golf: Pick<DemoGolf, "title" | "adviseur">; day: CalendarDate }>;

/** Puts the plans of districts to the client and adopts them as people do. What broke off goes on. */
export async function adoptPlans(fill: Fill, plans: readonly PlanToAdopt[]): Promise<void> {
  const row = await freshRows(createVerslaglegging(await fill.staff.admin()).golven.list);
  for (const [index, { golf, day }] of plans.entries()) {
    const stored = row("golf", golf.title);
    if (stored === undefined || !isLeft(stored)) continue;
    await fill.time.goTo(day);
    await adopt(fill, golf, stored.id);
    fill.report({ soort: "golf", done: index + 1, total: plans.length });
  }
}

/** Whether nobody touched the plan since it was written, or only put it forward. */
function isLeft({ fields }: RawRow): boolean {
  const { Wijkplanstatus: status, Wijkplanronde: round } = fields;
  return (status === undefined && round === undefined) || (status === WIJKPLANSTATUS_WORDS.submitted && round === 1);
}

async function adopt(fill: Fill, { title, adviseur }: PlanToAdopt["golf"], id: string): Promise<void> {
  const writer = await fill.staff.as(adviseur);
  const put = await putPlanForward(writer.desk, writer.verslaglegging.golven, id, writer.persoon);
  if (!put.ok) throw new Error(`The plan of "${title}" is not put forward: ${put.error}.`);
  const client = await fill.staff.as("opdrachtgever");
  const decided = await decideOn(client.desk, { soort: "wijkplan", id }, { kind: "approve" }, client.persoon);
  if (!decided.ok) throw new Error(`The plan of "${title}" is not adopted: ${decided.error.refusal}.`);
}
