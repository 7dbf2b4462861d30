import { decidersOf } from "../../domain/deciders.ts";
import type { Goedkeuring, Kaart, Logged, OnderwerpNow } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";

/** How the bot is called where the log wants a person. */
export const BOT_NAME = "Procesmatig werken";

/** Who hears what became of a request, and stands for it having been told: the asker, or the bot when nobody asked. */
export function toldOf({ aanvrager }: Goedkeuring, botClientId: string): Persoon {
  return aanvrager ?? { id: botClientId, name: BOT_NAME };
}

/** Who can still decide: asked, allowed, not on their own, and not decided yet. */
export function waitingDeciders(round: Goedkeuring, onderwerp: OnderwerpNow | undefined): readonly Persoon[] {
  if (round.state !== "open") return [];
  const decided = new Set(round.besluiten.map(({ door }) => door.id));
  return decidersOf(round, onderwerp).filter(({ id }) => !decided.has(id));
}

/** Those of them who have no card yet. */
export function withoutCard(round: Goedkeuring, onderwerp: OnderwerpNow | undefined): readonly Persoon[] {
  const have = new Set(round.kaarten.map(({ aan }) => aan.id));
  return waitingDeciders(round, onderwerp).filter(({ id }) => !have.has(id));
}

/** A Kaart row for who asked is the mark that everybody was told the outcome. */
export function lastMark(round: Goedkeuring, botClientId: string): Logged<Kaart> | undefined {
  const told = toldOf(round, botClientId);
  return round.kaarten.findLast(({ aan }) => aan.id === told.id);
}

/** The messages of a request that still have to be given their ending: those written after the last mark. */
export function unsettledCards(round: Goedkeuring, botClientId: string): readonly Logged<Kaart>[] {
  const mark = lastMark(round, botClientId)?.stamp.rowId ?? 0;
  const cards = round.kaarten.filter(({ stamp, activityId }) => stamp.rowId > mark && activityId !== "");
  return [...new Map(cards.map((card) => [`${card.conversationId} ${card.activityId}`, card])).values()];
}
