import { kwartaalAfter, kwartaalOf, type Kwartaal } from "./kwartaal.ts";
import type { CalendarDate } from "./time.ts";
import type { Uitrolgolf } from "./uitrolgolf.ts";
import type { Advies, Uitrolvoorstel } from "./uitrolvoorstel.ts";
import { goesOn } from "./voorstelbesluit.ts";

/** What the client decided about a wave: the advice that they agreed to, or that they want another proposal. */
export type Poortbesluit = Advies | "rejected";

/** What was decided on a proposal; undefined as long as nobody decided. */
export function besluitIn({ status, advies }: Pick<Uitrolvoorstel, "status" | "advies">): Poortbesluit | undefined {
  if (status === "rejected") return "rejected";
  return status === "adopted" ? advies : undefined;
}

/** Whether a wave needs another proposal before it can go on: the last one was decided on, and did not open the gate. */
export function isGateClosed(voorstel: Pick<Uitrolvoorstel, "status" | "advies">): boolean {
  const besluit = besluitIn(voorstel);
  return besluit === "rejected" || (besluit !== undefined && !goesOn(besluit));
}

/**
 * The quarter that a wave goes to when the client decided to adjust: the next one, and never one that is past. Undefined
 * when it begins so late that the way of working is evaluated once more before it anyhow.
 */
export function postponedTo(
  { kwartaal }: Pick<Uitrolgolf, "kwartaal">,
  decidedOn: CalendarDate,
  today: CalendarDate,
): Kwartaal | undefined {
  if (kwartaal > kwartaalAfter(kwartaalOf(decidedOn))) return undefined;
  const [next, now] = [kwartaalAfter(kwartaal), kwartaalOf(today)];
  return next > now ? next : now;
}
