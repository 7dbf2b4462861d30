import { Hono } from "hono";
import { notImplemented } from "../errors.ts";
import { grantRoutes } from "./access/grantRoutes.ts";
import { columnRoutes } from "./columns/routes.ts";
import { applicationRoutes } from "./directory/applicationRoutes.ts";
import { consentRoutes } from "./directory/consentRoutes.ts";
import { principalRoutes } from "./directory/principalRoutes.ts";
import { checkoutRoutes } from "./drives/checkoutRoutes.ts";
import { contentRoutes } from "./drives/contentRoutes.ts";
import { driveRoutes } from "./drives/driveRoutes.ts";
import { entryRoutes } from "./drives/entryRoutes.ts";
import { linkRoutes } from "./drives/linkRoutes.ts";
import { searchRoutes } from "./drives/searchRoutes.ts";
import { sessionRoutes } from "./drives/sessionRoutes.ts";
import { viewRoutes } from "./drives/viewRoutes.ts";
import { driveVersionRoutes } from "./drives/versionRoutes.ts";
import { type GraphEnvironment, refuse } from "./environment.ts";
import { itemRoutes } from "./items/routes.ts";
import { versionRoutes } from "./items/versionRoutes.ts";
import { listRoutes } from "./lists/routes.ts";
import { userRoutes } from "./people/routes.ts";
import { teamRoutes } from "./people/teamRoutes.ts";
import { siteRoutes } from "./sites/routes.ts";
import { subscriptionRoutes } from "./subscriptions/routes.ts";

/** Every route of Graph behind the version, except `$batch`, which calls these. The rest is answered with 501. */
export function graphRoutes(): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>()
    .route("/", siteRoutes())
    .route("/", grantRoutes())
    .route("/", listRoutes())
    .route("/", columnRoutes())
    .route("/", itemRoutes())
    .route("/", versionRoutes())
    .route("/", driveRoutes())
    .route("/", entryRoutes())
    .route("/", contentRoutes())
    .route("/", sessionRoutes())
    .route("/", driveVersionRoutes())
    .route("/", checkoutRoutes())
    .route("/", viewRoutes())
    .route("/", linkRoutes())
    .route("/", searchRoutes())
    .route("/", userRoutes())
    .route("/", teamRoutes())
    .route("/", applicationRoutes())
    .route("/", principalRoutes())
    .route("/", consentRoutes())
    .route("/", subscriptionRoutes());
  routes.notFound((c) => refuse(c, notImplemented(`${c.env.call.method} /${c.env.call.segments.join("/")}`)));
  routes.onError((error) => {
    throw error;
  });
  return routes;
}
