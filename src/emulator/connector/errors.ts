import type { FaultAnswer } from "../core/faults.ts";

/**
 * What the connector answers when it refuses, in the words of Teams.
 * Source: Teams docs, "Status codes from bot conversational APIs".
 */
const ERRORS = {
  BadArgument: [400, "The request payload is not valid."],
  BadSyntax: [400, "Bad format of conversation ID or member ID."],
  Unauthorized: [401, "Authorization has been denied for this request."],
  BotNotRegistered: [401, "No registration found for this bot."],
  BotNotInConversationRoster: [403, "The bot is not part of the conversation roster."],
  ConversationBlockedByUser: [403, "User blocked the conversation with the bot."],
  ForbiddenOperationException: [403, "Bot is not installed in user's personal scope"],
  NotEnoughPermissions: [403, "Not enough permissions to change a message of somebody else."],
  ActivityNotFoundInConversation: [404, "The message ID provided could not be found in the conversation."],
  ConversationNotFound: [404, "Conversation not found."],
  MemberNotFoundInConversation: [404, "The member was not found in the conversation."],
  PreconditionFailed: [412, "Precondition failed, please try again."],
  MessageSizeTooBig: [413, "Message size too large."],
  Throttled: [429, "Too many requests."],
  ServiceError: [500, "An internal error occurred."],
  BadGateway: [502, "Service dependency issue."],
  ServiceUnavailable: [503, "Service unavailable."],
  GatewayTimeout: [504, "Gateway timeout."],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof ERRORS;

/** The response for a refusal; `message` replaces the standard sentence where more can be said. */
export function errorResponse(code: ErrorCode, message?: string, headers: HeadersInit = {}): Response {
  const [status, standard] = ERRORS[code];
  return Response.json({ error: { code, message: message ?? standard } }, { status, headers });
}

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: "BadArgument",
  401: "Unauthorized",
  403: "BotNotInConversationRoster",
  404: "ConversationNotFound",
  412: "PreconditionFailed",
  413: "MessageSizeTooBig",
  429: "Throttled",
  502: "BadGateway",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};

/** What the connector answers when a fault strikes. */
export function faultResponse(fault: FaultAnswer): Response {
  if (fault.kind !== "status") return errorResponse("ServiceError");
  const headers = fault.retryAfter === undefined ? undefined : { "retry-after": String(fault.retryAfter) };
  return errorResponse(BY_STATUS[fault.status] ?? "ServiceError", undefined, headers);
}
