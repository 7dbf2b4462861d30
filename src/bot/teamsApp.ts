import { PUBLIC, withOverrides } from "@microsoft/teams.api";
import { App, type HttpRouteHandler } from "@microsoft/teams.apps";
import type { CardAnswer } from "./cardAnswer.ts";
import type { Config } from "./config.ts";
import type { ExtensionAnswer } from "./extension/extension.ts";
import { silentLogger } from "./silentLogger.ts";
import type { Tokens } from "./tokens.ts";

/** What is done with activities once they are validated. Neither rejects. */
export type Handlers = Readonly<{
  onPress(activity: unknown): Promise<CardAnswer>;
  /** *Maak ontwikkelpunt* was chosen: the form for it. */
  onExtensionOpened(activity: unknown): ExtensionAnswer;
  /** That form says that it saved a point. */
  onExtensionSubmitted(activity: unknown): Promise<ExtensionAnswer>;
  /** Messages, and the comings and goings of the bot itself. */
  onEvent(activity: unknown): Promise<void>;
}>;

/** Some of what the SDK would answer by itself: signing in, which this bot has no use for. */
const SIGN_IN = ["signin.token-exchange", "signin.verify-state", "signin.failure"] as const;

/**
 * The Teams SDK without its own server: it validates what comes in (signature, issuer, audience, life time, service
 * URL) and hands it on. Every option that it would otherwise take from the environment is set here.
 */
export async function createTeamsApp(config: Config, tokens: Tokens, handlers: Handlers): Promise<HttpRouteHandler> {
  const listening = Promise.withResolvers<HttpRouteHandler>();
  const app = new App({
    clientId: config.clientId,
    clientSecret: "",
    tenantId: config.tenantId,
    token: () => tokens.connector({}),
    cloud: withOverrides(PUBLIC, { openIdMetadataUrl: config.openIdMetadataUrl }),
    serviceUrl: config.defaultServiceUrl,
    dangerouslyAllowUnauthenticatedRequests: false,
    oauth: { fetchUserToken: false, defaultConnectionName: "" },
    messagingEndpoint: "/api/messages",
    logger: silentLogger,
    httpServerAdapter: { registerRoute: (_method, _path, handler) => listening.resolve(handler) },
  });
  app.on("card.action", ({ activity }) => handlers.onPress(activity));
  app.on("message.ext.open", ({ activity }) => handlers.onExtensionOpened(activity));
  app.on("message.ext.submit", ({ activity }) => handlers.onExtensionSubmitted(activity));
  app.on("message", ({ activity }) => handlers.onEvent(activity));
  app.on("installationUpdate", ({ activity }) => handlers.onEvent(activity));
  app.on("conversationUpdate", ({ activity }) => handlers.onEvent(activity));
  for (const event of SIGN_IN) app.on(event, () => undefined);
  await app.initialize();
  return listening.promise;
}
