import type { CalendarDate } from "../domain/time.ts";
import type { Repository } from "../sharepoint/list/repository.ts";
import type { Fill } from "./fill.ts";
import { type Soort, sleutelOf } from "./sleutel.ts";

/** A row that the demo needs, and who makes it where. */
export type Entry<T> = Readonly<{ key: string; value: T; day: CalendarDate; repository(): Promise<Repository<T>> }>;

/** Makes the rows that are not there yet. Answers the row ids by key. */
export async function addMissing<T>(
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
