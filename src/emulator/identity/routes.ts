import { Hono } from "hono";
import type { Core } from "../core/core.ts";
import type { DeviceCodes } from "./deviceCodes.ts";
import { deviceRoutes } from "./deviceRoutes.ts";
import { discoveryRoutes } from "./discoveryRoutes.ts";
import { shortcutRoutes } from "./shortcutRoutes.ts";
import { tokenRoutes } from "./tokenRoutes.ts";

/** What `https://login.microsoftonline.com` answers, and a shortcut to tokens for scripts and tests. */
export function identityRoutes(core: Core): Hono {
  const routes = new Hono().basePath("/identity");
  const codes: DeviceCodes = new Map();
  routes.route("/", shortcutRoutes(core)).route("/", deviceRoutes(core, codes));
  routes.route("/", tokenRoutes(core, codes)).route("/", discoveryRoutes(core));
  routes.all("/*", (c) =>
    c.json(
      { error: "not_implemented", error_description: `The emulator does not support ${c.req.method} ${c.req.path}.` },
      501,
    ),
  );
  return routes;
}
