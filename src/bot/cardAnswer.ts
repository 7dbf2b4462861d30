import type { AdaptiveCardActionResponse } from "@microsoft/teams.api";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { ADAPTIVE_CARD } from "./cards/message.ts";

/**
 * What a press is answered with: a card in place of the one that was pressed, or a sentence while the card stays.
 * Anything else makes Teams say that something went wrong. Source: Teams docs, "Universal Actions": response format.
 */
export type CardAnswer = Extract<
  AdaptiveCardActionResponse,
  { type: typeof ADAPTIVE_CARD | "application/vnd.microsoft.activity.message" }
>;

/** The answer to a press: another card in the place of this one. */
export function cardAnswer(value: IAdaptiveCard): CardAnswer {
  return { statusCode: 200, type: ADAPTIVE_CARD, value };
}

/** The answer to a press: a line of text, and the card as it was. */
export function messageAnswer(value: string): CardAnswer {
  return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value };
}
