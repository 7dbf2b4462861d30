import { generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { type BotTokenRequest, mintBotToken } from "../../../src/emulator/connector/botToken.ts";
import type { RunningBot, Town } from "./town.ts";

/** An activity as Teams sends it, with anything in it replaced. */
export function activityFrom(town: Town, alias: string, some: Readonly<Record<string, unknown>> = {}) {
  const { id: aadObjectId, mri: id, displayName: name } = town.person(alias);
  const { id: tenantId } = town.emulator.core.tenant;
  return {
    type: "message",
    id: "f:1",
    text: "hoi",
    channelId: "msteams",
    serviceUrl: serviceUrlOf(town),
    locale: "nl-NL",
    from: { id, aadObjectId, name },
    recipient: { id: `28:${town.botClientId}`, name: "Procesmatig werken (bot)" },
    conversation: { id: "a:1", conversationType: "personal", tenantId },
    channelData: { tenant: { id: tenantId } },
    ...some,
  };
}

export function serviceUrlOf({ origin }: Town): string {
  return `${origin}/connector/`;
}

/** The token that the Bot Framework sends along, with anything in it replaced. */
export function tokenFor(town: Town, some: Partial<BotTokenRequest> = {}): Promise<string> {
  const honest = { appId: town.botClientId, serviceUrl: serviceUrlOf(town) };
  return mintBotToken(town.emulator.core, { ...honest, ...some });
}

/** What the claims of the Bot Framework would be, signed with a key that is not its own but goes by the same name. */
export async function tokenOfAnotherKey(town: Town): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  return new SignJWT(claimsFor(town)).setProtectedHeader({ alg: "RS256", kid: "botframework-1" }).sign(privateKey);
}

/** The same claims without any signature at all. */
export function unsignedToken(town: Town): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(claimsFor(town))}.`;
}

function claimsFor(town: Town): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  const about = { iss: "https://api.botframework.com", aud: town.botClientId, serviceurl: serviceUrlOf(town) };
  return { ...about, iat: now, nbf: now, exp: now + 3600 };
}

/** Calls the bot as anybody on the internet can. */
export function post(bot: RunningBot, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const all = { "content-type": "application/json", ...headers };
  return fetch(`${bot.origin}/api/messages`, { method: "POST", headers: all, body: text });
}

/** Calls the bot with that token. */
export async function postWith(bot: RunningBot, body: unknown, token: string): Promise<Response> {
  return post(bot, body, { authorization: `Bearer ${token}` });
}
