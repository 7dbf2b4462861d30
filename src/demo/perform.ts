import { currentApproval } from "../domain/approvalFold.ts";
import type { ApprovalLog } from "../domain/approvalLog.ts";
import { type Beslisser, isInForce, type Onderwerp, type Verdict } from "../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import { ask, reopenDecision, withdrawRequest } from "../sharepoint/approvals/asking.ts";
import { carryOut, decideOn } from "../sharepoint/approvals/deciding.ts";
import { stateOf } from "../sharepoint/approvals/onderwerp.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import type { Act } from "./punten/punt.ts";
import type { Employee, Staff } from "./staff.ts";

type Point = Stored<Ontwikkelpunt>;
type Decision = Extract<Act, { kind: "approve" | "reject" }>;

/** Does to a point what its course says, the way the tab or the bot does it. `next` is what must stand there then. */
export async function perform(staff: Staff, act: Act, point: Point, next: Ontwikkelpunt): Promise<Point> {
  const employee = await staff.as(act.by);
  if (act.kind === "approve" || act.kind === "reject") return decided(staff, employee, act, point, next);

  // What ends in the log ends there first, as in the tab.
  if (act.kind === "withdraw") await withdrawRequest(employee.desk, onderwerpOf(point), employee.persoon);
  if (act.kind === "reopen") await reopenDecision(employee.desk, onderwerpOf(point));
  const saved = await employee.workspace.punten.save(point, next);
  if (next.status === "submitted") await askedFor(employee, saved);
  return saved;
}

/** Writes into the log what the last act of a point left out because it broke off. Safe to repeat. */
export async function complete(staff: Staff, act: Act, point: Point): Promise<void> {
  const employee = await staff.as(act.by);
  if (isDecision(act)) await carryOut(await deskOf(staff, employee, act), onderwerpOf(point));
  else await askedFor(employee, point);
}

/** Whether the log holds all that belongs to the last act of a point. */
export function isComplete(
  act: Act | undefined,
  point: Point,
  log: ApprovalLog,
  context: Readonly<{ botClientId: string; beslissers: readonly Beslisser[] }>,
): boolean {
  if (act === undefined || (point.value.status !== "submitted" && !isDecision(act))) return true;
  const goedkeuring = currentApproval(onderwerpOf(point), log, { ...context, onderwerp: stateOf(point) });
  if (goedkeuring === undefined) return false;
  return isDecision(act) ? isInForce(goedkeuring) : goedkeuring.state === "open";
}

function isDecision(act: Act): act is Decision {
  return act.kind === "approve" || act.kind === "reject";
}

async function askedFor({ desk, persoon }: Employee, point: Point): Promise<void> {
  const asked = await ask(desk, onderwerpOf(point), persoon);
  if (!asked.ok) throw new Error(`Nobody can be asked about "${point.value.title}": ${asked.error}.`);
}

async function decided(
  staff: Staff,
  employee: Employee,
  act: Decision,
  point: Point,
  next: Ontwikkelpunt,
): Promise<Point> {
  const desk = await deskOf(staff, employee, act);
  const result = await decideOn(desk, onderwerpOf(point), verdictOf(act), employee.persoon);
  if (!result.ok) throw new Error(`"${point.value.title}" is not decided: ${result.error.refusal}.`);
  return { ...point, etag: result.value.state.versie, value: next };
}

/** Whoever presses a card lets the bot write. */
async function deskOf(staff: Staff, { desk }: Employee, { via }: Decision) {
  return via === "card" ? (await staff.bot()).desk : desk;
}

function verdictOf(act: Decision): Verdict {
  return act.kind === "approve" ? { kind: "approve" } : { kind: "reject", reason: act.reason };
}

function onderwerpOf({ id }: Point): Onderwerp {
  return { soort: "ontwikkelpunt", id };
}
