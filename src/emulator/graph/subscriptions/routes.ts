import { Hono } from "hono";
import * as v from "valibot";
import { toSeconds } from "../../core/clock.ts";
import {
  accessDenied,
  type GraphError,
  listNotFound,
  notImplemented,
  subscriptionInvalid,
  subscriptionNotFound,
  subscriptionNotValidated,
} from "../../errors.ts";
import { MAX_CLIENT_STATE_LENGTH, MAX_SUBSCRIPTION_MINUTES } from "../../limits.ts";
import { isEnough, listRight } from "../access/rights.ts";
import { type Answer, done, refused } from "../answer.ts";
import { normalise } from "../call.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import type { List } from "../lists/list.ts";
import { readList } from "../lists/store.ts";
import { findSite } from "../sites/findSite.ts";
import { isValidated } from "./handshake.ts";
import {
  deleteSubscription,
  insertSubscription,
  isOwnedBy,
  readSubscription,
  readSubscriptions,
  renewSubscription,
  type Subscription,
} from "./subscription.ts";

/** Source: Graph docs, "subscription resource type", subscription-post-subscriptions, -get, -list, -update, -delete. */
export function subscriptionRoutes(): Hono<GraphEnvironment> {
  return (
    new Hono<GraphEnvironment>()
      .get("/subscriptions", listSubscriptions)
      // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- The rule is about Express; Hono waits for its handlers.
      .post("/subscriptions", postSubscription)
      .get("/subscriptions/:subscription", getSubscription)
      .patch("/subscriptions/:subscription", patchSubscription)
      .delete("/subscriptions/:subscription", removeSubscription)
  );
}

const moment = v.pipe(v.string(), v.isoTimestamp());
const newSubscriptionSchema = v.looseObject({
  changeType: v.string(),
  notificationUrl: v.pipe(v.string(), v.url()),
  resource: v.string(),
  expirationDateTime: moment,
  clientState: v.optional(v.pipe(v.string(), v.maxLength(MAX_CLIENT_STATE_LENGTH))),
  lifecycleNotificationUrl: v.optional(v.pipe(v.string(), v.url())),
});

/** The subscriber has to prove that it wants to hear; only then is anything kept. */
async function postSubscription(c: GraphContext): Promise<Response> {
  const body = bodyOf(c, newSubscriptionSchema);
  if (!body.ok) return refuse(c, body.error);
  const { changeType, notificationUrl, resource, expirationDateTime, clientState, lifecycleNotificationUrl } =
    body.value;
  const { core, caller } = c.env;
  if (changeType !== "updated") return refuse(c, subscriptionInvalid("Lists support only the changeType 'updated'."));
  const refusal = urlRefusal(notificationUrl) ?? expiryRefusal(core.now(), expirationDateTime);
  if (refusal !== undefined) return refuse(c, refusal);
  const asked = listOfResource(c, resource);
  if (!asked.ok) return refuse(c, asked.error);
  if (!(await isValidated(core, notificationUrl))) return refuse(c, subscriptionNotValidated());

  const list = listOfResource(c, resource);
  if (!list.ok) return refuse(c, list.error);
  const wish = { resource, notificationUrl, clientState, lifecycleNotificationUrl };
  const expiresAt = toSeconds(new Date(expirationDateTime));
  const inserted = insertSubscription(core.database, { listKey: list.value.key, caller, expiresAt, wish });
  return subscriptionResponse(c, inserted, 201);
}

function listSubscriptions(c: GraphContext): Response {
  const { core, caller, links } = c.env;
  const subscriptions = readSubscriptions(core.database, caller, toSeconds(core.now()));
  return c.json({ "@odata.context": links.context("subscriptions"), value: subscriptions.map(subscriptionBody) });
}

function getSubscription(c: GraphContext): Response {
  const found = findSubscription(c);
  return found.ok ? subscriptionResponse(c, found.value, 200) : refuse(c, found.error);
}

function patchSubscription(c: GraphContext): Response {
  const found = findSubscription(c);
  if (!found.ok) return refuse(c, found.error);
  const body = bodyOf(c, v.object({ expirationDateTime: moment }));
  if (!body.ok) return refuse(c, body.error);
  const { core } = c.env;
  const refusal = expiryRefusal(core.now(), body.value.expirationDateTime);
  if (refusal !== undefined) return refuse(c, refusal);
  const expiresAt = toSeconds(new Date(body.value.expirationDateTime));
  return subscriptionResponse(c, renewSubscription(core.database, found.value, expiresAt), 200);
}

function removeSubscription(c: GraphContext): Response {
  const found = findSubscription(c);
  if (!found.ok) return refuse(c, found.error);
  deleteSubscription(c.env.core.database, found.value);
  return c.body(null, 204);
}

function findSubscription(c: GraphContext): Answer<Subscription> {
  const { core, caller } = c.env;
  const id = c.req.param("subscription") ?? "";
  const found = readSubscription(core.database, id);
  const lives = found !== undefined && found.expiresAt > toSeconds(core.now()) && isOwnedBy(found, caller);
  return lives ? done(found) : refused(subscriptionNotFound(id));
}

/** `sites/{site}/lists/{list}`, in any of the forms in which a request can be written. */
function listOfResource(c: GraphContext, resource: string): Answer<List> {
  const { core, caller } = c.env;
  const normalised = normalise("GET", resource, "");
  const [sites, siteKey = "", lists, listKey = "", ...rest] = normalised.ok ? normalised.call.segments : [];
  if (sites !== "sites" || lists !== "lists" || rest.length > 0) {
    return refused(notImplemented(`subscriptions to ${resource}`));
  }
  const found = findSite(core.tenant, siteKey);
  const list = found.kind === "found" ? readList(core.database, found.site, listKey) : undefined;
  if (list === undefined) return refused(listNotFound());
  return isEnough(listRight(core, list, caller), "read") ? done(list) : refused(accessDenied());
}

/** Only https, as at the service; on this machine itself plain http will do. */
function urlRefusal(notificationUrl: string): GraphError | undefined {
  const { protocol, hostname } = new URL(notificationUrl);
  const isLocal = hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  if (protocol === "https:" || (protocol === "http:" && isLocal)) return undefined;
  return subscriptionInvalid("The notificationUrl has to use https.");
}

function expiryRefusal(now: Date, expirationDateTime: string): GraphError | undefined {
  const minutes = (Date.parse(expirationDateTime) - now.getTime()) / 60_000;
  if (minutes <= 0) return subscriptionInvalid("The expirationDateTime lies in the past.");
  if (minutes <= MAX_SUBSCRIPTION_MINUTES) return undefined;
  return subscriptionInvalid(`Subscription expiration can only be ${MAX_SUBSCRIPTION_MINUTES} minutes in the future.`);
}

function subscriptionResponse(c: GraphContext, subscription: Subscription, status: 200 | 201): Response {
  const context = c.env.links.context("subscriptions/$entity");
  return c.json({ "@odata.context": context, ...subscriptionBody(subscription) }, status);
}

/** The clientState comes back only in notifications. */
function subscriptionBody({ id, clientId, creatorId, expiresAt, wish }: Subscription): Record<string, unknown> {
  return {
    id,
    resource: wish.resource,
    applicationId: clientId,
    changeType: "updated",
    clientState: null,
    notificationUrl: wish.notificationUrl,
    notificationQueryOptions: null,
    lifecycleNotificationUrl: wish.lifecycleNotificationUrl ?? null,
    expirationDateTime: expiresAt,
    creatorId,
    includeResourceData: null,
    latestSupportedTlsVersion: "v1_2",
    encryptionCertificate: null,
    encryptionCertificateId: null,
    notificationUrlAppId: null,
  };
}
