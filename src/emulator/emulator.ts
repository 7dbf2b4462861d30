import { Hono } from "hono";
import type { ConnectorOptions } from "./connector/connector.ts";
import { connectorRoutes } from "./connector/routes.ts";
import { controlRoutes } from "./control/routes.ts";
import { type Core, type CoreOptions, createCore } from "./core/core.ts";
import { notImplemented } from "./errors.ts";
import { FILE_PATHS } from "./graph/drives/fileServer.ts";
import { errorResponse } from "./graph/errorResponse.ts";
import { createGraph, type GraphOptions } from "./graph/graph.ts";
import { requestIds, withGraphHeaders } from "./graph/headers.ts";
import type { HostOptions } from "./host/options.ts";
import { hostRoutes } from "./host/routes.ts";
import { identityRoutes } from "./identity/routes.ts";

export type EmulatorOptions = CoreOptions &
  GraphOptions &
  ConnectorOptions &
  Readonly<{
    /** The page that plays Teams; without it there is none. */
    host?: HostOptions;
  }>;

/** Microsoft 365 on one machine, as a function from request to response. */
export type Emulator = Readonly<{
  /** Whatever the origin of the request is, its path decides. Rejects with a TypeError when a fault cuts the connection. */
  handle(request: Request): Promise<Response>;
  close(): void;
  core: Core;
}>;

/** Opens the data file and mounts the services. Throws DataFileError when the file cannot be used. */
export function createEmulator(options: EmulatorOptions): Emulator {
  const core = createCore(options);
  const graph = createGraph(core, options);
  const services = new Hono();
  services.all("/v1.0/*", (c) => graph.handle(c.req.raw));
  services.all("/beta/*", (c) => graph.handle(c.req.raw));
  for (const path of FILE_PATHS) services.all(path, (c) => graph.files(c.req.raw));
  services.route("/", identityRoutes(core));
  services.route("/", controlRoutes(core, graph));
  services.route("/", connectorRoutes(core, options));
  if (options.host !== undefined) services.route("/", hostRoutes(core, options.host));
  services.notFound((c) => {
    const ids = requestIds(c.req.raw, core.now());
    return withGraphHeaders(errorResponse(notImplemented(`${c.req.method} ${c.req.path}`), ids), ids);
  });
  services.onError((error) => {
    throw error;
  });

  return {
    handle: async (request) => services.fetch(request),
    close() {
      graph.close();
      core.database.close();
    },
    core,
  };
}
