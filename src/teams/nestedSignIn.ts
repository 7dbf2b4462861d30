import type { AuthenticationResult } from "@azure/msal-browser";
import { NestedAppOperatingContext } from "msal-nested/context";
import { NestedAppAuthController } from "msal-nested/controller";
import { accountOf, interactionReason, type TokenOptions } from "./account.ts";
import { withinTime } from "./patience.ts";
import { authorityOf, type SignIn, SignInNeeded, type SignInOptions } from "./signIn.ts";

/** The broker may stay silent for ever; MSAL itself sets no limit on its answers. */
const PATIENCE_MS = 10_000;

/** Sign-in through the broker of Teams (nested app authentication). Throws when this Teams is too old for it. */
export async function nestedSignIn({ clientId, tenantId, scopes }: SignInOptions): Promise<SignIn> {
  const authority = authorityOf(tenantId);
  const context = new NestedAppOperatingContext({
    auth: { clientId, authority },
    cache: { cacheLocation: "sessionStorage" },
  });
  const correlationId = crypto.randomUUID();
  if (!(await context.initialize(correlationId))) throw new Error("This Teams has no broker for nested sign-in.");
  const controller = new NestedAppAuthController(context);
  await controller.initialize({ correlationId });

  // The nested half passes on the authority of a request only, not that of its configuration (msal-browser 5.29).
  const wanted = () => ({ scopes: [...scopes], authority });

  async function silent({ claims, refresh = false }: TokenOptions = {}): Promise<AuthenticationResult> {
    const asking = controller.acquireTokenSilent({ ...wanted(), claims, forceRefresh: refresh });
    try {
      return await withinTime(asking, PATIENCE_MS, "The sign-in of Teams does not answer.");
    } catch (error) {
      const reason = interactionReason(error);
      if (reason !== undefined) throw new SignInNeeded(reason);
      throw error;
    }
  }

  return {
    token: async (options) => (await silent(options)).accessToken,
    async ask() {
      await controller.acquireTokenPopup(wanted());
    },
    account: async () => accountOf(await silent()),
  };
}
