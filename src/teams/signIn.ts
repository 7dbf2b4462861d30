import type { Account, SignInReason, TokenOptions } from "./account.ts";

/** Signs people in without a page of our own: the Entra account that Teams or the browser already has. */
export type SignIn = Readonly<{
  /** A token without asking anything. Throws SignInNeeded when the person has to do something first. */
  token(options?: TokenOptions): Promise<string>;
  /** Asks the person; must be called from a press of a button, or the browser blocks the window. */
  ask(): Promise<void>;
  account(): Promise<Account>;
}>;

/** The person must press a button before there is a token. */
export class SignInNeeded extends Error {
  override readonly name = "SignInNeeded";
  readonly reason: SignInReason;

  constructor(reason: SignInReason) {
    super(`The person has to sign in (${reason}).`);
    this.reason = reason;
  }
}

export type SignInOptions = Readonly<{ clientId: string; tenantId: string; scopes: readonly string[] }>;

/** A tenant of its own as authority, never "common": guests would get a token of their home. */
export function authorityOf(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}`;
}
