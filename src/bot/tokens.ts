import { ConfidentialClientApplication, ServerError } from "@azure/msal-node";
import { GraphFailure } from "../sharepoint/graph/failure.ts";
import type { GetToken } from "../sharepoint/graph/graph.ts";
import { LOGIN_ORIGIN, msalNetwork } from "./msalNetwork.ts";
import type { Fetch } from "../sharepoint/graph/origin.ts";
import type { Config } from "./config.ts";

/** Access tokens of the bot itself. They throw a `sign-in` or `unreachable` GraphFailure. */
export type Tokens = Readonly<{ graph: GetToken; connector: GetToken }>;

const TIMEOUT_MS = 15_000;

/** Signs in with the secret of the bot (client credentials, own tenant). MSAL keeps tokens until they run out. */
export function createTokens(config: Config, fetchWith: Fetch): Tokens {
  const { clientId, clientSecret, tenantId, loginOrigin } = config;
  const client = new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority: `${LOGIN_ORIGIN}/${tenantId}` },
    system: {
      networkClient: msalNetwork(fetchWith, loginOrigin, TIMEOUT_MS),
      loggerOptions: { loggerCallback: () => undefined },
    },
  });
  const tokenFor =
    (scope: string): GetToken =>
    async ({ claims, refresh = false }) => {
      const request = { scopes: [scope], claims, skipCache: refresh || claims !== undefined };
      try {
        const answer = await client.acquireTokenByClientCredential(request);
        if (answer !== null) return answer.accessToken;
      } catch (error) {
        throw failureOf(error);
      }
      throw new GraphFailure("sign-in", "Entra ID gave no token.");
    };
  return {
    graph: tokenFor("https://graph.microsoft.com/.default"),
    connector: tokenFor("https://api.botframework.com/.default"),
  };
}

/** The description of Entra ID is left out: it goes to logs. */
function failureOf(error: unknown): GraphFailure {
  if (error instanceof ServerError) return new GraphFailure("sign-in", `Entra ID refused: ${error.errorCode}.`);
  return new GraphFailure("unreachable", "Entra ID could not be reached.");
}
