import { type Context, Hono } from "hono";
import * as v from "valibot";
import { readBody, refusal } from "../connector/requestBody.ts";
import type { Core } from "../core/core.ts";
import { findPerson, type Person } from "../core/tenant.ts";
import { broke, type BrokerMemory, brokerRequestSchema } from "./broker.ts";
import { SITUATION_IDS } from "./situationId.ts";
import { createSituations } from "./situations.ts";

const choiceSchema = v.object({ user: v.string(), id: v.picklist(SITUATION_IDS) });

/** Signing in, and the situations, one of which is that somebody has to do that again. */
export function signInRoutes(core: Core, memory: BrokerMemory): Hono {
  const situations = createSituations(core, memory.sessions);
  const routes = new Hono();

  function answer(c: Context, user: string, act: (person: Person) => void): Response {
    const person = findPerson(core.tenant, user);
    if (person === undefined) return refusal(404, "There is no such person in the tenant.");
    act(person);
    return c.json({ id: situations.current(person) });
  }

  routes.post("/host/naa", async (c) => {
    const body = readBody(await c.req.text(), brokerRequestSchema);
    return body.ok ? c.json(await broke(core, memory, body.value)) : refusal(400, body.message);
  });
  routes.get("/host/situation", (c) => answer(c, c.req.query("user") ?? "", () => undefined));
  routes.put("/host/situation", async (c) => {
    const body = readBody(await c.req.text(), choiceSchema);
    if (!body.ok) return refusal(400, body.message);
    const { id, user } = body.value;
    return answer(c, user, (person) => situations.choose(id, person));
  });
  return routes;
}
