import type { AuthenticationResult } from "@azure/msal-browser";

/** Who is signed in: the Entra object id and the name to show. */
export type Account = Readonly<{ id: string; name: string; tenantId: string }>;

/** `claims` answer a challenge of Graph; `refresh` passes the cache by. */
export type TokenOptions = Readonly<{ claims?: string; refresh?: boolean }>;

/** Why somebody has to sign in: they never did, or gave no consent yet, or what was there no longer counts. */
export type SignInReason = "first" | "expired";

/** The person behind a token. */
export function accountOf({ account, uniqueId, tenantId }: AuthenticationResult): Account {
  return {
    id: account?.localAccountId || uniqueId,
    name: account?.name ?? account?.username ?? "",
    tenantId: account?.tenantId || tenantId,
  };
}

/**
 * Why asking the person can help; undefined when it cannot. Outside Teams MSAL answers `no_account_error`, which is not one
 * of its own interaction errors (msal-browser 5.29).
 */
export function interactionReason(error: unknown): SignInReason | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "errorCode" in error && typeof error.errorCode === "string" ? error.errorCode : "";
  // Entra itself says "invalid_grant"; which of the two it is stands in the description then.
  if (/no_account|consent|no_tokens_found/.test(code) || error.message.includes("AADSTS65001")) return "first";
  const isExpired = error.name === "InteractionRequiredAuthError" || /interaction_required|login_required/.test(code);
  return isExpired ? "expired" : undefined;
}
