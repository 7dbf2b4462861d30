import type { IAdaptiveCard } from "@microsoft/teams.cards";

export const ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

/** A message that consists of a card; `summary` is what the activity feed and a closed phone show of it. */
export type CardMessage = Readonly<{
  type: "message";
  summary: string;
  attachments: { contentType: typeof ADAPTIVE_CARD; content: IAdaptiveCard }[];
}>;

/** A message that holds a card; `summary` is its line in the activity feed. */
export function cardMessage(card: IAdaptiveCard, summary: string): CardMessage {
  return { type: "message", summary, attachments: [{ contentType: ADAPTIVE_CARD, content: card }] };
}
