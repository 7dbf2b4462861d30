import { randomUUID } from "node:crypto";
import type { Core } from "../../core/core.ts";
import type { Database } from "../../core/database.ts";
import { type Row, text } from "../../core/row.ts";
import { type Site, sitesOf } from "../sites/site.ts";

export type Role = "read" | "write" | "owner" | "fullcontrol";

/** An app that an administrator let into a site (Sites.Selected). */
export type Grant = Readonly<{ id: string; clientId: string; displayName: string; role: Role }>;

/** What an app was granted on a site; undefined when nothing. */
export function grantedRole({ prepare }: Database, site: Site, clientId: string): Role | undefined {
  const row = prepare("SELECT * FROM site_grants WHERE site_id = ? AND client_id = ?").get(site.id, clientId);
  return row === undefined ? undefined : grantOf(row).role;
}

/** Every grant on a site. */
export function readGrants({ prepare }: Database, site: Site): readonly Grant[] {
  return prepare("SELECT * FROM site_grants WHERE site_id = ? ORDER BY display_name").all(site.id).map(grantOf);
}

/** A grant by its id. */
export function readGrant({ prepare }: Database, site: Site, id: string): Grant | undefined {
  const row = prepare("SELECT * FROM site_grants WHERE site_id = ? AND id = ?").get(site.id, id);
  return row === undefined ? undefined : grantOf(row);
}

/** Lets an app in; a second grant for the same app replaces the first, as it does in SharePoint. */
export function putGrant({ prepare }: Database, site: Site, grant: Omit<Grant, "id">): Grant {
  prepare("DELETE FROM site_grants WHERE site_id = ? AND client_id = ?").run(site.id, grant.clientId);
  const id = Buffer.from(`i:0i.t|ms.sp.ext|${grant.clientId}|${randomUUID().slice(0, 8)}`).toString("base64url");
  prepare("INSERT INTO site_grants (id, site_id, client_id, display_name, role) VALUES (?, ?, ?, ?, ?)").run(
    id,
    site.id,
    grant.clientId,
    grant.displayName,
    grant.role,
  );
  return { id, ...grant };
}

/** Gives a grant another role. */
export function changeGrant({ prepare }: Database, grant: Grant, role: Role): Grant {
  prepare("UPDATE site_grants SET role = ? WHERE id = ?").run(role, grant.id);
  return { ...grant, role };
}

/** Takes a grant back. */
export function deleteGrant({ prepare }: Database, { id }: Grant): void {
  prepare("DELETE FROM site_grants WHERE id = ?").run(id);
}

/** Writes the grants that the tenant begins with; later changes stay, so a site is done only once. */
export function ensureGrants({ database, tenant }: Core): void {
  database.transaction(() => {
    for (const site of sitesOf(tenant)) {
      const { changes } = database.prepare("INSERT OR IGNORE INTO initialised_sites (site_id) VALUES (?)").run(site.id);
      if (changes === 0) continue;
      for (const { clientId, role } of site.team?.siteGrants ?? []) {
        const displayName = tenant.apps.find((app) => app.clientId === clientId)?.displayName ?? clientId;
        putGrant(database, site, { clientId, displayName, role });
      }
    }
  });
}

const ROLES: Readonly<Record<string, Role>> = {
  read: "read",
  write: "write",
  owner: "owner",
  fullcontrol: "fullcontrol",
};

function grantOf(row: Row): Grant {
  const role = ROLES[text(row, "role")];
  if (role === undefined) throw new TypeError("A grant has an unknown role.");
  return { id: text(row, "id"), clientId: text(row, "client_id"), displayName: text(row, "display_name"), role };
}
