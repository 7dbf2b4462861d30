import { type Context, Hono } from "hono";
import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { faultRuleSchema } from "../core/faults.ts";
import { findPerson } from "../core/tenant.ts";
import { setListLevel, LIST_LEVELS, MEMBERS } from "../graph/access/listLevels.ts";
import type { Graph } from "../graph/graph.ts";
import type { Levers } from "../graph/levers.ts";
import { readList } from "../graph/lists/store.ts";
import { findSite } from "../graph/sites/findSite.ts";
import { challenge } from "../identity/challenges.ts";

/** The levers beside the services: faults, the meter, claims challenges, rights on lists, ways of libraries. Not part of Microsoft 365. */
export function controlRoutes(core: Core, { meter, levers }: Pick<Graph, "meter" | "levers">): Hono {
  return new Hono()
    .basePath("/emulator")
    .get("/faults", (c) => c.json({ rules: core.faults.list() }))
    .post("/faults", async (c) => addFaults(core, c))
    .delete("/faults", (c) => {
      core.faults.clear();
      return c.body(null, 204);
    })
    .get("/usage", (c) => c.json(meter.read()))
    .delete("/usage", (c) => {
      meter.reset();
      return c.body(null, 204);
    })
    .post("/claims", async (c) => challengePerson(core, c))
    .put("/list-permissions", async (c) => setPermission(core, c))
    .put("/libraries", async (c) => setLevers(levers, c));
}

/** Takes one rule or an array of them. */
async function addFaults(core: Core, c: Context): Promise<Response> {
  const body = await json(c);
  const rules = v.safeParse(v.array(faultRuleSchema), Array.isArray(body) ? body : [body]);
  if (!rules.success) return sentence(c, 400, `This is not a fault rule: ${v.summarize(rules.issues)}`);
  core.faults.add(rules.output);
  return c.json({ rules: core.faults.list() }, 201);
}

async function challengePerson(core: Core, c: Context): Promise<Response> {
  const body = v.safeParse(v.object({ user: v.string() }), await json(c));
  const person = body.success ? findPerson(core.tenant, body.output.user) : undefined;
  if (person === undefined) return sentence(c, 400, "Name a user of the tenant: { user }.");
  challenge(core, person);
  return c.body(null, 204);
}

const leversSchema = v.strictObject({
  promoteProperties: v.optional(v.boolean()),
  searchDelaySeconds: v.optional(v.pipe(v.number(), v.minValue(0))),
});

/** What is left out stays as it was. */
async function setLevers(levers: Levers, c: Context): Promise<Response> {
  const body = v.safeParse(leversSchema, await json(c));
  if (!body.success) return sentence(c, 400, "Send { promoteProperties?: boolean, searchDelaySeconds?: number }.");
  levers.promoteProperties = body.output.promoteProperties ?? levers.promoteProperties;
  levers.searchDelaySeconds = body.output.searchDelaySeconds ?? levers.searchDelaySeconds;
  return c.body(null, 204);
}

const permissionSchema = v.object({
  /** Its id or server-relative path; the site of the first team when it is left out. */
  site: v.optional(v.string()),
  /** Id or title. */
  list: v.string(),
  /** A user of the tenant, or `members` for all who have no level of their own. */
  user: v.string(),
  level: v.picklist(LIST_LEVELS),
});

async function setPermission(core: Core, c: Context): Promise<Response> {
  const body = v.safeParse(permissionSchema, await json(c));
  if (!body.success) return sentence(c, 400, "Send { site?, list, user, level } with level none, read, add or edit.");
  const { user, level } = body.output;
  const site = body.output.site ?? core.tenant.teams[0]?.site.path ?? "/";
  const found = findSite(core.tenant, site.startsWith("/") ? `${core.tenant.sharePointHost}:${site}` : site);
  const list = found.kind === "found" ? readList(core.database, found.site, body.output.list) : undefined;
  if (list === undefined) return sentence(c, 404, `There is no list ${body.output.list} in that site.`);
  const principal = user === MEMBERS ? MEMBERS : findPerson(core.tenant, user)?.id;
  if (principal === undefined) return sentence(c, 404, `There is no user ${user} in the tenant.`);
  setListLevel(core.database, list, principal, level);
  return c.body(null, 204);
}

/** Undefined when the body is no JSON; no schema accepts that. */
async function json(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

function sentence(c: Context, status: 400 | 404, error: string): Response {
  return c.json({ error }, status);
}
