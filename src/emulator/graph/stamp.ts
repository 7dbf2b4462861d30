import type { Core } from "../core/core.ts";
import type { App, Person } from "../core/tenant.ts";
import type { Caller } from "../identity/verify.ts";
import type { IdentitySet, Stamp } from "./identities.ts";
import { ensureSiteUser, type SiteUser } from "./lists/siteUsers.ts";
import type { Site } from "./sites/site.ts";

/** A person through an app carries both; an app by itself has no user but a name. */
export function identityOf(caller: Caller): IdentitySet {
  const application = { id: caller.app.clientId, displayName: caller.app.displayName };
  if (caller.kind === "app") return { application, user: { displayName: "SharePoint App" } };
  const { id, displayName, userPrincipalName } = caller.person;
  return { application, user: { email: userPrincipalName, id, displayName } };
}

/** Signs a write; whoever was not known to the site yet gets a row in its User Information List. */
export function stampOf(core: Core, site: Site, caller: Caller): Stamp {
  const appLookupId = ensureSiteUser(core, site, appAsUser(core, caller.app));
  const lookupId = caller.kind === "app" ? appLookupId : ensureSiteUser(core, site, personAsUser(caller.person));
  return { identity: identityOf(caller), lookupId, appLookupId };
}

/** Makes the caller known to a site; any visit does that, reading too. */
export function welcome(core: Core, site: Site, caller: Caller): void {
  if (caller.kind === "user") ensureSiteUser(core, site, personAsUser(caller.person));
}

function personAsUser(person: Person): SiteUser {
  const { id, displayName, userPrincipalName, givenName, surname, jobTitle } = person;
  return {
    principal: id,
    cells: {
      Title: displayName,
      Name: `i:0#.f|membership|${userPrincipalName}`,
      EMail: userPrincipalName,
      UserName: userPrincipalName,
      FirstName: givenName,
      LastName: surname,
      JobTitle: jobTitle,
    },
  };
}

function appAsUser({ tenant }: Core, { clientId, displayName }: App): SiteUser {
  return {
    principal: clientId,
    cells: { Title: displayName, Name: `i:0i.t|ms.sp.ext|${clientId}@${tenant.id}` },
  };
}
