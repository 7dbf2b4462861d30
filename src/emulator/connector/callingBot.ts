import { verifyToken } from "../identity/verify.ts";
import { type Bot, findBot } from "./bots.ts";
import type { Connector } from "./connector.ts";
import { errorResponse } from "./errors.ts";

/** The bot that calls, by its token for the Bot Framework; or the response that refuses it. */
export async function callingBot(connector: Connector, request: Request): Promise<Bot | Response> {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (token === undefined) return errorResponse("Unauthorized");

  const verified = await verifyToken(connector.core, token, "https://api.botframework.com");
  if (!verified.ok || verified.caller.kind !== "app") return errorResponse("Unauthorized");
  return findBot(connector, verified.caller.app.clientId) ?? errorResponse("BotNotRegistered");
}
