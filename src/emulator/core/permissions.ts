import { guidFrom } from "./guid.ts";
import type { Tenant } from "./tenant.ts";

/** A permission of Microsoft Graph as an administrator consents to it. */
export type Permission = Readonly<{ id: string; value: string }>;

/** The client id of Microsoft Graph itself, in every tenant. Source: Microsoft Entra docs, "First-party apps". */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/** Delegated permissions that a person may consent to for themselves. Source: Graph permissions reference. */
const OPEN_SCOPES = [
  "User.Read",
  "User.ReadBasic.All",
  "Sites.Selected",
  "Sites.Read.All",
  "Sites.ReadWrite.All",
  "Sites.Manage.All",
  "Files.Read",
  "Files.ReadWrite",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
];

/** Delegated permissions that need an administrator. */
const ADMIN_SCOPES = [
  "User.Read.All",
  "Sites.FullControl.All",
  "GroupMember.Read.All",
  "TeamMember.Read.All",
  "Directory.Read.All",
  "Application.Read.All",
  "Application.ReadWrite.All",
  "AppRoleAssignment.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
];

/** Permissions of an app by itself; all of them need an administrator. */
const ROLES = [
  "Sites.Selected",
  "Sites.Read.All",
  "Sites.ReadWrite.All",
  "Sites.Manage.All",
  "Sites.FullControl.All",
  "Files.Read.All",
  "Files.ReadWrite.All",
  "User.Read.All",
  "User.ReadBasic.All",
  "GroupMember.Read.All",
  "TeamMember.Read.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "Directory.Read.All",
  "Application.Read.All",
  "Application.ReadWrite.All",
];

type Known = Readonly<{ scopes: readonly Permission[]; roles: readonly Permission[] }>;

/** A tenant does not change, and every call to Graph asks what its caller may do. */
const known = new WeakMap<Tenant, Known>();

/**
 * What can be consented to in this tenant: to apps with a person (`scopes`) and to apps by themselves (`roles`). The ids
 * are the emulator's own: whoever needs one looks it up.
 */
export function permissionsIn(tenant: Tenant): Known {
  const found = known.get(tenant) ?? {
    scopes: numbered("scope", [
      ...OPEN_SCOPES,
      ...ADMIN_SCOPES,
      ...tenant.apps.flatMap(({ delegatedScopes }) => delegatedScopes),
    ]),
    roles: numbered("role", [...ROLES, ...tenant.apps.flatMap(({ applicationRoles }) => applicationRoles)]),
  };
  known.set(tenant, found);
  return found;
}

function numbered(kind: string, names: readonly string[]): readonly Permission[] {
  return [...new Set(names)].map((value) => ({ id: guidFrom(`${kind} ${value}`), value }));
}

/** Whether only an administrator can consent to a delegated permission. */
export function needsAdministrator(scope: string): boolean {
  return !OPEN_SCOPES.includes(scope);
}
