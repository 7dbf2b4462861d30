import { createStandardPublicClientApplication } from "@azure/msal-browser";
import { accountOf, interactionReason } from "./account.ts";
import { authorityOf, type SignIn, SignInNeeded, type SignInOptions } from "./signIn.ts";

/** Sign-in in a browser of its own: a popup that comes back to `redirect.html` next to this page. */
export async function browserSignIn({ clientId, tenantId, scopes }: SignInOptions): Promise<SignIn> {
  const application = await createStandardPublicClientApplication({
    auth: {
      clientId,
      authority: authorityOf(tenantId),
      redirectUri: new URL("redirect.html", document.baseURI).href,
    },
    cache: { cacheLocation: "sessionStorage" },
  });
  const silent = async (options: { claims?: string; refresh?: boolean } = {}) => {
    const [account] = application.getAllAccounts();
    try {
      return await application.acquireTokenSilent({
        scopes: [...scopes],
        account,
        claims: options.claims,
        forceRefresh: options.refresh ?? false,
      });
    } catch (error) {
      const reason = interactionReason(error);
      if (reason !== undefined) throw new SignInNeeded(reason);
      throw error;
    }
  };

  return {
    token: async (options) => (await silent(options)).accessToken,
    async ask() {
      await application.acquireTokenPopup({ scopes: [...scopes] });
    },
    account: async () => accountOf(await silent()),
  };
}
