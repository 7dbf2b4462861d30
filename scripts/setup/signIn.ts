import { PublicClientApplication } from "@azure/msal-node";
import { messageOf } from "../../src/emulator/core/message.ts";
import type { GetToken } from "../../src/sharepoint/graph/graph.ts";
import { LOGIN_ORIGIN, msalNetwork } from "../../src/bot/msalNetwork.ts";
import type { Fetch } from "../../src/sharepoint/graph/origin.ts";
import { SetupError } from "./report.ts";
import type { Words } from "./words.ts";

/** Somebody who signed in, and the tenant they belong to. */
export type Administrator = Readonly<{ account: string; tenantId: string; getToken: GetToken }>;

export type SignInOptions = Readonly<{
  tenant: string;
  loginOrigin: string;
  fetch: Fetch;
  /** What it is for; what the set-up does, when nothing is said. */
  scopes?: readonly string[];
  /** Tells where to type which code. */
  show: (page: string, code: string) => void;
  words: Words;
}>;

/**
 * Microsoft's own tool for command lines; every tenant knows it, so that nothing has to be registered first.
 * Source: Graph docs, "Microsoft Graph PowerShell SDK, authentication".
 */
const COMMAND_LINE_TOOLS = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const TIMEOUT_MS = 30_000;

/**
 * What the set-up does, and no more: registrations, their service principals and consent, the permissions of the site,
 * its lists, and finding who decides.
 */
export const SETUP_SCOPES: readonly string[] = [
  "Application.ReadWrite.All",
  "AppRoleAssignment.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Sites.FullControl.All",
  "User.ReadBasic.All",
];

/** Signs in with a code that is typed on another page. Throws SetupError. The token is kept in memory only. */
export async function signIn({
  tenant,
  loginOrigin,
  scopes: wanted = SETUP_SCOPES,
  fetch,
  show,
  words,
}: SignInOptions): Promise<Administrator> {
  const client = new PublicClientApplication({
    auth: { clientId: COMMAND_LINE_TOOLS, authority: `${LOGIN_ORIGIN}/${tenant}` },
    system: {
      networkClient: msalNetwork(fetch, loginOrigin, TIMEOUT_MS),
      loggerOptions: { loggerCallback: () => undefined },
    },
  });
  const scopes = wanted.map((scope) => `https://graph.microsoft.com/${scope}`);
  try {
    const answer = await client.acquireTokenByDeviceCode({
      scopes,
      deviceCodeCallback: ({ verificationUri, userCode }) => show(verificationUri, userCode),
    });
    if (answer?.account === null || answer?.account === undefined) throw new SetupError(words.signInFailed(""));
    const { username, tenantId } = answer.account;
    const { accessToken } = answer;
    return { account: username, tenantId, getToken: () => Promise.resolve(accessToken) };
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(words.signInFailed(messageOf(error)));
  }
}
