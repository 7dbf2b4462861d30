import { Hono } from "hono";
import type { Core } from "../core/core.ts";
import { withFaults } from "../core/faults.ts";
import { botApi, connectorPath } from "./botApi.ts";
import { clientRoutes } from "./clientRoutes.ts";
import { type ConnectorOptions, createConnector } from "./connector.ts";
import { controlRoutes } from "./controlRoutes.ts";
import { faultResponse } from "./errors.ts";
import { metadataRoutes } from "./metadataRoutes.ts";

/**
 * Everything around bots, to be mounted at the root: the Bot Framework connector (`/connector`), its keys
 * (`/botframework`), acting as a person (`/teams-client`) and the switches (`/emulator/bots`, `/emulator/connector`).
 */
export function connectorRoutes(core: Core, options: ConnectorOptions = {}): Hono {
  const connector = createConnector(core, options);
  const api = botApi(connector).notFound(unknownRoute).onError(rethrow);
  const routes = new Hono().onError(rethrow);

  routes.all("/connector/*", (c) => {
    const target = { method: c.req.method, path: connectorPath(c.req.raw) };
    return withFaults(core.faults, "connector", target, async () => api.fetch(c.req.raw), faultResponse);
  });
  for (const part of [metadataRoutes(connector), clientRoutes(connector), controlRoutes(connector)]) {
    routes.route("/", part);
  }
  for (const base of ["botframework", "teams-client", "emulator/bots", "emulator/connector"]) {
    routes.all(`/${base}/*`, unknownRoute);
  }
  return routes;
}

/** A cut connection is the server's business; any other error is a bug, and must not look like an answer. */
function rethrow(error: Error): never {
  throw error;
}

function unknownRoute(c: { req: { method: string; path: string } }): Response {
  return Response.json(
    { error: { code: "NotImplemented", message: `${c.req.method} ${c.req.path} is not emulated.` } },
    { status: 501 },
  );
}
