import * as v from "valibot";
import type { Graph } from "../../src/sharepoint/graph/graph.ts";
import { type SiteAddress, sitePath } from "../../src/sharepoint/site.ts";

const identity = v.object({ application: v.optional(v.object({ id: v.optional(v.string()) })) });
const permissionSchema = v.object({
  id: v.string(),
  roles: v.optional(v.array(v.string()), []),
  grantedToIdentitiesV2: v.optional(v.array(identity)),
  grantedToIdentities: v.optional(v.array(identity)),
});
const permissionsSchema = v.object({ value: v.array(permissionSchema), "@odata.nextLink": v.optional(v.string()) });

type SitePermission = v.InferOutput<typeof permissionSchema>;

/** `more` is the role that an app has beyond writing; it stays until somebody lowers it. */
export type SiteAccess = Readonly<{ outcome: "done" | "already"; more: string | undefined }>;

/** Lets an app write in one site and in no other (Sites.Selected). Throws GraphFailure. */
export async function letIn(
  graph: Graph,
  site: SiteAddress,
  app: Readonly<{ appId: string; displayName: string }>,
): Promise<SiteAccess> {
  const path = `${sitePath(site)}/permissions`;
  const granted = (await readPermissions(graph, path)).find((one) => appIdsOf(one).includes(app.appId));
  if (granted === undefined) {
    const application = { id: app.appId, displayName: app.displayName };
    const body = { roles: ["write"], grantedToIdentities: [{ application }] };
    await graph.send({ method: "POST", path, body });
    return { outcome: "done", more: undefined };
  }
  // The collection leaves out the roles; each entry by itself tells them.
  const { roles } = v.parse(permissionSchema, await graph.send({ method: "GET", path: `${path}/${granted.id}` }));
  if (roles.includes("write")) return { outcome: "already", more: undefined };
  const more = roles.find((role) => role !== "read");
  if (more !== undefined) return { outcome: "already", more };
  await graph.send({ method: "PATCH", path: `${path}/${granted.id}`, body: { roles: ["write"] } });
  return { outcome: "done", more: undefined };
}

async function readPermissions(graph: Graph, path: string): Promise<readonly SitePermission[]> {
  const found: SitePermission[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const page: v.InferOutput<typeof permissionsSchema> = v.parse(
      permissionsSchema,
      await graph.send({ method: "GET", path: next }),
    );
    found.push(...page.value);
    next = page["@odata.nextLink"];
  }
  return found;
}

function appIdsOf({ grantedToIdentitiesV2, grantedToIdentities }: SitePermission): readonly string[] {
  const identities = [...(grantedToIdentitiesV2 ?? []), ...(grantedToIdentities ?? [])];
  return identities.flatMap(({ application }) => application?.id ?? []);
}
