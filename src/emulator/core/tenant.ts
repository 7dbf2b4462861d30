/** Who and what exists in the tenant. It does not change while the emulator runs. */
export type Tenant = Readonly<{
  id: string;
  displayName: string;
  /** The host of its SharePoint, e.g. `gemeente.sharepoint.example`. */
  sharePointHost: string;
  /** The zone in which SharePoint puts the midnight of a date-only column. */
  timeZone: string;
  people: readonly Person[];
  apps: readonly App[];
  teams: readonly Team[];
}>;

/** An account of Entra ID. `mri` is how the Bot Framework calls the same person; the two never look alike. */
export type Person = Readonly<{
  id: string;
  mri: string;
  userPrincipalName: string;
  displayName: string;
  givenName: string;
  surname: string;
  jobTitle: string;
  /** Whether the directory has a portrait of this person (a drawn one; people without a photo are common). */
  hasPhoto?: boolean;
  /** Holds the role Global Administrator. */
  isAdministrator?: boolean;
}>;

/** An app registration: what an administrator consented to. Bots and scripts have roles, tabs have scopes. */
export type App = Readonly<{
  clientId: string;
  /** A short name that scripts may use instead of the client id. */
  alias: string;
  displayName: string;
  /** The client secret for the client-credentials grant; without one the app cannot sign in by itself. */
  secret?: string;
  /** May sign in without a secret (device code), as a tool on somebody's own machine does. */
  isPublic?: boolean;
  delegatedScopes: readonly string[];
  applicationRoles: readonly string[];
}>;

/** A team is a Microsoft 365 group with a SharePoint site. `id` is the group id. */
export type Team = Readonly<{
  id: string;
  /** The id of the team in Bot Framework conversations (that of its first channel). */
  internalId: string;
  displayName: string;
  description: string;
  ownerIds: readonly string[];
  memberIds: readonly string[];
  channels: readonly Channel[];
  site: Readonly<{ path: string; name: string; collectionId: string; webId: string }>;
  /** Apps that an administrator already granted this site (Sites.Selected). */
  siteGrants: readonly Readonly<{ clientId: string; role: "read" | "write" | "owner" | "fullcontrol" }>[];
}>;

export type Channel = Readonly<{ id: string; displayName: string; description: string }>;

/** Finds a person by Entra id, user principal name (any case) or MRI. */
export function findPerson(tenant: Tenant, key: string): Person | undefined {
  const wanted = key.toLowerCase();
  return tenant.people.find(
    ({ id, userPrincipalName, mri }) => id === wanted || userPrincipalName.toLowerCase() === wanted || mri === key,
  );
}

/** Finds an app by client id or alias. */
export function findApp(tenant: Tenant, key: string): App | undefined {
  return tenant.apps.find(({ clientId, alias }) => clientId === key || alias === key);
}
