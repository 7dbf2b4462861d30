import type { Onderdeel } from "../../domain/evaluatie.ts";
import type { GeldigBesluit } from "../../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Repository } from "../../sharepoint/list/repository.ts";

/** A point that was raised in a meeting, as the backlog names it when the minutes are filed. */
export type Ingebracht = Readonly<{ id: string; title: string; onderdeel: Onderdeel }>;

/**
 * The points that were raised in a meeting before its minutes were adopted, the oldest first. They are no part of what was
 * adopted: they live on in the backlog. Of a point that cannot be read only the number is told. Throws GraphFailure.
 */
export async function raisedPoints(
  punten: Repository<Ontwikkelpunt>,
  evaluatieId: string,
  { at }: Pick<GeldigBesluit, "at">,
  signal?: AbortSignal,
): Promise<readonly Ingebracht[]> {
  const { stored, unreadable } = await punten.find("EvaluatieLookupId", evaluatieId, signal);
  const readable = stored.filter(({ created }) => created.at <= at).map(ingebracht);
  const bare = unreadable.map(({ id }): Ingebracht => ({ id, title: "", onderdeel: "algemeen" }));
  return [...readable, ...bare].toSorted((one, other) => Number(one.id) - Number(other.id));
}

function ingebracht({ id, value }: Stored<Ontwikkelpunt>): Ingebracht {
  return { id, title: value.title, onderdeel: value.aandachtsgebied ?? "algemeen" };
}
