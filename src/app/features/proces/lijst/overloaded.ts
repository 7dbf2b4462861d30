import type { ProcesView } from "../../../register/views.ts";

/** Who owns too many processes, and how many; the most first. */
export function overloadedOwners(
  processen: readonly ProcesView[],
): readonly Readonly<{ id: string; name: string; count: number }>[] {
  const owners = new Map<string, { id: string; name: string; count: number }>();
  for (const { proces, gaten } of processen) {
    if (proces.eigenaar === undefined || !gaten.includes("owner-overloaded")) continue;
    const { id, name } = proces.eigenaar;
    owners.set(id, { id, name, count: (owners.get(id)?.count ?? 0) + 1 });
  }
  return [...owners.values()].toSorted((one, other) => other.count - one.count);
}
