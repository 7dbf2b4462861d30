import type { Core } from "../../core/core.ts";
import type { Database } from "../../core/database.ts";
import { GRAPH_APP_ID } from "../../core/permissions.ts";
import { text } from "../../core/row.ts";
import type { Key } from "./key.ts";

/** What an app is in this tenant: the thing that consent is given to. */
export type Principal = Readonly<{ id: string; appId: string; displayName: string }>;

/** The service principal with this id or client id; `refused` when it cannot be asked for by that property. */
export function findPrincipal({ database }: Core, { property, value }: Key): Principal | undefined | "refused" {
  if (property !== "id" && property !== "appId") return "refused";
  const row = database
    .prepare(
      `SELECT s.id, s.app_id, coalesce(a.display_name, '') AS display_name FROM service_principals s
       LEFT JOIN applications a ON a.app_id = s.app_id WHERE ${property === "id" ? "s.id" : "s.app_id"} = ?`,
    )
    .get(value);
  if (row === undefined) return undefined;
  const appId = text(row, "app_id");
  const displayName = appId === GRAPH_APP_ID ? "Microsoft Graph" : text(row, "display_name");
  return { id: text(row, "id"), appId, displayName };
}

/** One application permission that an app has, of Microsoft Graph: the only resource there is. */
export type RoleAssignment = Readonly<{ id: string; roleId: string; createdAt: string }>;

/** What an app may do by itself. */
export function roleAssignments({ prepare }: Database, { id }: Principal): readonly RoleAssignment[] {
  const rows = prepare("SELECT * FROM role_assignments WHERE principal_id = ? ORDER BY created_at, id").all(id);
  return rows.map((row) => ({ id: text(row, "id"), roleId: text(row, "role_id"), createdAt: text(row, "created_at") }));
}
