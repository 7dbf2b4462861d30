import * as v from "valibot";
import { ADAPTIVE_CARD } from "./card.ts";
import type { Delivery } from "./deliver.ts";

/** What a press leads to. `failed` is what Teams shows as "Something went wrong"; `reason` is for whoever looks into it. */
export type InvokeAnswer =
  | Readonly<{ outcome: "card"; card: Readonly<Record<string, unknown>> }>
  | Readonly<{ outcome: "message"; text: string }>
  | Readonly<{ outcome: "error"; code: string; text: string }>
  | Readonly<{ outcome: "login"; text: string }>
  | Readonly<{ outcome: "failed"; text: string; reason: string }>;

const errorValue = v.object({ code: v.optional(v.string(), ""), message: v.optional(v.string(), "") });

/** Source: Teams docs, "Universal Actions for Adaptive Cards": response format. */
const bodySchema = v.variant("type", [
  v.object({
    type: v.literal(ADAPTIVE_CARD),
    statusCode: v.literal(200),
    value: v.looseObject({ type: v.literal("AdaptiveCard") }),
  }),
  v.object({
    type: v.literal("application/vnd.microsoft.activity.message"),
    statusCode: v.literal(200),
    value: v.string(),
  }),
  v.object({
    type: v.literal("application/vnd.microsoft.error"),
    statusCode: v.pipe(v.number(), v.minValue(400)),
    value: errorValue,
  }),
  v.object({
    type: v.literal("application/vnd.microsoft.error.preconditionFailed"),
    statusCode: v.literal(412),
    value: errorValue,
  }),
  v.object({
    type: v.literal("application/vnd.microsoft.error.incorrectAuthCode"),
    statusCode: v.literal(401),
    value: v.unknown(),
  }),
  v.object({
    type: v.literal("application/vnd.microsoft.activity.loginRequest"),
    statusCode: v.literal(401),
    value: v.object({ text: v.optional(v.string(), "") }),
  }),
]);

/** Reads the answer of a bot to an invoke; anything but HTTP 200 with a known body is a failure. */
export function readInvokeAnswer(delivery: Delivery): InvokeAnswer {
  if (delivery.kind === "unanswered") {
    return failed(delivery.reason === "timeout" ? "The bot did not answer in time." : "The bot could not be reached.");
  }
  if (delivery.status !== 200) return failed(`The bot answered with HTTP status ${delivery.status}.`);
  const parsed = v.safeParse(bodySchema, delivery.body);
  if (!parsed.success) return failed(`The answer of the bot is not valid: ${parsed.issues[0].message}`);

  const { output } = parsed;
  switch (output.type) {
    case ADAPTIVE_CARD:
      return { outcome: "card", card: output.value };
    case "application/vnd.microsoft.activity.message":
      return { outcome: "message", text: output.value };
    case "application/vnd.microsoft.error":
    case "application/vnd.microsoft.error.preconditionFailed":
      return { outcome: "error", code: output.value.code, text: output.value.message };
    case "application/vnd.microsoft.error.incorrectAuthCode":
      return { outcome: "error", code: "incorrectAuthCode", text: "" };
    case "application/vnd.microsoft.activity.loginRequest":
      return { outcome: "login", text: output.value.text };
  }
}

/** What Teams shows when a bot gives no good answer. */
export function failed(reason: string): InvokeAnswer {
  return { outcome: "failed", text: "Er is iets misgegaan", reason };
}
