import { type Evaluatie, plannedEvaluatie } from "../domain/evaluatie.ts";
import type { Reeksdag } from "../domain/ritme.ts";
import type { Stored } from "./list/codec.ts";
import { SLEUTEL } from "./list/contract.ts";
import type { Repository } from "./list/repository.ts";

/**
 * Adds a meeting of the rhythm, unless somebody was before us; answers undefined then. Whoever adds it at the same
 * moment, a tab or another bot, gives its row the same key, and SharePoint takes one of them.
 */
export async function planOnce(
  evaluaties: Repository<Evaluatie>,
  { key, naam }: Reeksdag,
  signal?: AbortSignal,
): Promise<Stored<Evaluatie> | undefined> {
  const { stored, unreadable } = await evaluaties.find(SLEUTEL.name, key, signal);
  if (stored.length + unreadable.length > 0) return undefined;
  return evaluaties.add(plannedEvaluatie(naam), key, signal);
}
