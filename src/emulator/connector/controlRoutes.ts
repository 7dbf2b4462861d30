import { Hono } from "hono";
import * as v from "valibot";
import { appIn } from "../core/directory.ts";
import { findPerson } from "../core/tenant.ts";
import { type Bot, findBot, listBots, registerBot, setBlocked, type Target } from "./bots.ts";
import { type Connector, serviceUrl } from "./connector.ts";
import { installBot, uninstallBot } from "./installation.ts";
import { readBody, refusal } from "./requestBody.ts";
import { troublesSchema } from "./troubles.ts";

const endpointSchema = v.strictObject({ endpoint: v.pipe(v.string(), v.url()) });
const targetSchema = v.union(
  [v.strictObject({ user: v.string() }), v.strictObject({ team: v.string() })],
  "Expected either user or team",
);
const blockedSchema = v.strictObject({ user: v.string(), blocked: v.boolean() });

/** Where bots live, where they are installed, and how the connector misbehaves: `/emulator/bots`, `/emulator/connector`. */
export function controlRoutes(connector: Connector): Hono {
  const routes = new Hono();

  routes.get("/emulator/bots", (c) => c.json(listBots(connector)));

  routes.put("/emulator/bots/:app", async (c) => {
    const app = appIn(connector.core, c.req.param("app"));
    if (app === undefined) return refusal(404, "There is no such app in the tenant.");
    const body = readBody(await c.req.text(), endpointSchema);
    if (!body.ok) return refusal(400, body.message);
    registerBot(connector, app.clientId, body.value.endpoint);
    return c.json(findBot(connector, app.clientId));
  });

  for (const [path, act] of [
    ["install", installBot],
    ["uninstall", uninstallBot],
  ] as const) {
    routes.post(`/emulator/bots/:app/${path}`, async (c) => {
      const bot = namedBot(connector, c.req.param("app"));
      if (bot === undefined) return refusal(404, "This bot has not said where it listens yet.");
      const body = readBody(await c.req.text(), targetSchema);
      if (!body.ok) return refusal(400, body.message);
      const target = targetOf(connector, body.value);
      if (target === undefined) return refusal(404, "There is no such person or team in the tenant.");
      return c.json(await act(connector, bot, target, serviceUrl(connector, c.req.raw)));
    });
  }

  routes.put("/emulator/bots/:app/blocked", async (c) => {
    const bot = namedBot(connector, c.req.param("app"));
    const body = readBody(await c.req.text(), blockedSchema);
    if (!body.ok) return refusal(400, body.message);
    const person = findPerson(connector.core.tenant, body.value.user);
    if (bot === undefined || person === undefined) return refusal(404, "There is no such bot or person.");
    setBlocked(connector, bot, person, body.value.blocked);
    return c.json(body.value);
  });

  routes.get("/emulator/connector", (c) => c.json(connector.troubles.current()));
  routes.post("/emulator/connector", async (c) => {
    const body = readBody(await c.req.text(), troublesSchema);
    if (!body.ok) return refusal(400, body.message);
    connector.troubles.set(body.value);
    return c.json(connector.troubles.current());
  });
  routes.delete("/emulator/connector", (c) => {
    connector.troubles.set(v.parse(troublesSchema, {}));
    return c.body(null, 204);
  });
  return routes;
}

function namedBot(connector: Connector, key: string): Bot | undefined {
  const app = appIn(connector.core, key);
  return app === undefined ? undefined : findBot(connector, app.clientId);
}

function targetOf({ core }: Connector, named: v.InferOutput<typeof targetSchema>): Target | undefined {
  if ("user" in named) {
    const person = findPerson(core.tenant, named.user);
    return person === undefined ? undefined : { scope: "personal", person };
  }
  const team = core.tenant.teams.find(({ id, internalId, displayName }) =>
    [id, internalId, displayName].includes(named.team),
  );
  return team === undefined ? undefined : { scope: "team", team };
}
