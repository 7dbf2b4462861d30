import type { JWTPayload } from "jose";
import type { Core } from "../core/core.ts";
import type { Issuer } from "../core/keys.ts";

export type BotTokenRequest = Readonly<{
  /** The app id of the bot that is called. */
  appId: string;
  serviceUrl: string;
  /** Seconds; a negative number makes a token that has expired. */
  expiresIn?: number;
  /** Whose key signs it. */
  signer?: Issuer;
  /** Claims that replace the honest ones; `undefined` leaves one out. */
  claims?: JWTPayload;
}>;

/**
 * The token that the Bot Framework sends along when it calls a bot. Tests change it to see what a bot refuses.
 * Source: Bot Framework docs, "Authenticate requests from the Bot Connector service to your bot".
 */
export function mintBotToken(core: Core, request: BotTokenRequest): Promise<string> {
  const { appId, serviceUrl, expiresIn = 3600, signer = "botframework", claims = {} } = request;
  const now = Math.floor(core.now().getTime() / 1000);
  return core.keys.sign(signer, {
    iss: "https://api.botframework.com",
    aud: appId,
    serviceurl: serviceUrl,
    iat: now,
    nbf: now,
    exp: now + expiresIn,
    ...claims,
  });
}
