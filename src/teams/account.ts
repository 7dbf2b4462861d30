import type { AuthenticationResult } from "@azure/msal-browser";

/** Who is signed in: the Entra object id and the name to show. */
export type Account = Readonly<{ id: string; name: string; tenantId: string }>;

/** `claims` answer a challenge of Graph; `refresh` passes the cache by. */
export type TokenOptions = Readonly<{ claims?: string; refresh?: boolean }>;

/** The person behind a token. */
export function accountOf({ account, uniqueId, tenantId }: AuthenticationResult): Account {
  return {
    id: account?.localAccountId || uniqueId,
    name: account?.name ?? account?.username ?? "",
    tenantId: account?.tenantId || tenantId,
  };
}

/**
 * Whether asking the person can help. Outside Teams MSAL answers `no_account_error`, which is not one of its own
 * interaction errors (msal-browser 5.29).
 */
export function needsInteraction(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "errorCode" in error && typeof error.errorCode === "string" ? error.errorCode : "";
  return (
    error.name === "InteractionRequiredAuthError" ||
    /interaction_required|no_account|consent|login_required|no_tokens_found/.test(code)
  );
}
