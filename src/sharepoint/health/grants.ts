import * as v from "valibot";
import type { Bevinding } from "../../domain/gezondheid/bevinding.ts";
import type { Graph } from "../graph/graph.ts";
import { type SiteAddress, sitePath } from "../site.ts";

/** The app registrations that have to be let into the site. */
export type Apps = Readonly<Record<"tab" | "bot", string>>;

const listSchema = v.object({ value: v.array(v.object({ id: v.string() })) });
const grantSchema = v.object({
  roles: v.optional(v.array(v.string()), []),
  grantedToIdentitiesV2: v.optional(v.array(v.object({ application: v.optional(v.object({ id: v.string() })) })), []),
});

/**
 * Whether both apps may do in the site what they need and no more. Takes a token with Sites.FullControl.All; the collection
 * leaves the roles out, so each grant is asked for. Throws GraphFailure.
 */
export async function readGrants(
  graph: Graph,
  site: SiteAddress,
  apps: Apps,
  signal?: AbortSignal,
): Promise<readonly Bevinding[]> {
  const path = `${sitePath(site)}/permissions`;
  const { value } = v.parse(listSchema, await graph.send({ method: "GET", path, signal }));
  const rolesOf = new Map<string, readonly string[]>();
  for (const { id } of value) {
    const answer = await graph.send({ method: "GET", path: `${path}/${encodeURIComponent(id)}`, signal });
    const { roles, grantedToIdentitiesV2 } = v.parse(grantSchema, answer);
    for (const { application } of grantedToIdentitiesV2) {
      if (application === undefined) continue;
      const key = application.id.toLowerCase();
      rolesOf.set(key, [...(rolesOf.get(key) ?? []), ...roles]);
    }
  }
  return (["tab", "bot"] as const).flatMap((app) => judge(app, rolesOf.get(apps[app].toLowerCase())));
}

function judge(app: "tab" | "bot", roles: readonly string[] | undefined): readonly Bevinding[] {
  if (roles === undefined || roles.length === 0) return [{ kind: "grant-missing", app }];
  const wide = roles.find((rol) => rol === "owner" || rol === "fullcontrol" || rol === "manage");
  if (wide !== undefined) return [{ kind: "grant-too-wide", app, rol: wide }];
  return roles.includes("write") ? [] : [{ kind: "grant-too-small", app, rol: roles.join(", ") }];
}
