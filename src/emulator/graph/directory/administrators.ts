import { directoryDenied } from "../../errors.ts";
import { consentedTo } from "../access/middleware.ts";
import { type GraphMiddleware, refuse } from "../environment.ts";

/*
 * Which permissions open which call on registrations and consent, from the least upwards. Who changes something through
 * an app with a person must be an administrator as well.
 * Source: Graph permissions reference, and the pages of the calls.
 */

export const READ_APPLICATIONS = ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"];
export const WRITE_APPLICATIONS = ["Application.ReadWrite.All"];
export const READ_CONSENT = ["Directory.Read.All", "DelegatedPermissionGrant.ReadWrite.All"];
export const WRITE_CONSENT = ["DelegatedPermissionGrant.ReadWrite.All"];
export const WRITE_ROLES = ["AppRoleAssignment.ReadWrite.All"];

/** Lets on whose token holds one of the permissions. */
export function mayRead(...permissions: readonly string[]): GraphMiddleware {
  return consentedTo(directoryDenied, ...permissions);
}

/** Lets on whose token holds one of the permissions, and who is an administrator when it is a person. */
export function mayWrite(...permissions: readonly string[]): GraphMiddleware {
  const consented = mayRead(...permissions);
  return async (c, next) => {
    const { caller } = c.env;
    if (caller.kind === "user" && caller.person.isAdministrator !== true) return refuse(c, directoryDenied());
    return consented(c, next);
  };
}
