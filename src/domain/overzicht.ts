import { isActive, type Ontwikkelpunt } from "./ontwikkelpunt.ts";
import type { CalendarDate, Instant } from "./time.ts";

/** Whether the date that a point was promised for has gone by while people still work on it. */
export function isLate(point: Ontwikkelpunt, today: CalendarDate): boolean {
  return isActive(point) && point.status !== "parked" && point.streefdatum !== undefined && point.streefdatum < today;
}

/** The late ones of some points, the longest overdue first. */
export function lateFirst<T extends Readonly<{ point: Ontwikkelpunt }>>(
  items: readonly T[],
  today: CalendarDate,
): readonly T[] {
  const dateOf = ({ point }: T): CalendarDate => point.streefdatum ?? today;
  return items
    .filter(({ point }) => isLate(point, today))
    .toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)));
}

/** How many points stand in each status. */
export function countByStatus(points: readonly Ontwikkelpunt[]): ReadonlyMap<Ontwikkelpunt["status"], number> {
  const counts = new Map<Ontwikkelpunt["status"], number>();
  for (const { status } of points) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** What was changed at or after a moment, the newest first. */
export function changedSince<T extends Readonly<{ modifiedAt: Instant }>>(
  items: readonly T[],
  since: Instant,
): readonly T[] {
  return items
    .filter(({ modifiedAt }) => modifiedAt >= since)
    .toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
}
