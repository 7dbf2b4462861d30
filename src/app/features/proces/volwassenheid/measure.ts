import { teHerstellen } from "../../../../domain/volwassenheid.ts";
import type { Volwassenheidsmeting } from "../../../../domain/volwassenheidsmeting.ts";
import { isFailure } from "../../../../sharepoint/graph/failure.ts";
import type { RegisterService } from "../../../register/registerService.ts";

const ROUNDS = 3;

/**
 * Saves a measurement, and what it says at the process once it stands in its list. When that breaks off in between, the
 * next one who looks completes it.
 */
export function measure(service: RegisterService, meting: Volwassenheidsmeting): void {
  const key = service.add("metingen", meting);
  const stop = service.outbox.subscribe(() => {
    if (service.outbox.snapshot().some(({ write }) => write.key === key)) return;
    stop();
    void healVolwassenheid(service, meting.procesId);
  });
}

/** Puts at the process what was measured last, when something else stands there. Never throws: it is tried again later. */
export async function healVolwassenheid({ lists, workspace }: RegisterService, procesId: string): Promise<void> {
  const { rows, complete } = lists.metingen.snapshot();
  if (!complete) return;
  const metingen = [...rows.values()].toSorted((one, other) => Number(one.id) - Number(other.id));
  const values = metingen.map(({ value }) => value);
  for (let round = 1; round <= ROUNDS; round++) {
    const proces = lists.processen.snapshot().rows.get(procesId);
    const niveau = proces && teHerstellen(proces.value, values, procesId);
    if (proces === undefined || niveau === undefined) return;
    try {
      lists.processen.confirm(await workspace.processen.save(proces, { ...proces.value, volwassenheid: niveau }));
      return;
    } catch (error) {
      if (!isFailure(error, "conflict")) return;
      const read = await workspace.processen.get(procesId).catch(() => undefined);
      if (read?.ok !== true) return;
      lists.processen.confirm(read.value);
    }
  }
}
