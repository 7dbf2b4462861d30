import type { Application as Published } from "@microsoft/microsoft-graph-types";
import { Hono } from "hono";
import * as v from "valibot";
import { directoryInvalid, notImplemented, resourceNotFound } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, prefers, refuse } from "../environment.ts";
import { applySelect, readSelect } from "../shape.ts";
import { mayRead, mayWrite, READ_APPLICATIONS, WRITE_APPLICATIONS } from "./administrators.ts";
import {
  addApplication,
  addSecret,
  type Application,
  changeApplication,
  findApplications,
  readApplications,
  secretsOf,
  type Writable,
  writableSchema,
} from "./applications.ts";
import { filterRefused, readFilter, readKey } from "./key.ts";

/** Source: Graph docs, application-list, -get, -upsert, -update, -addpassword. */
export function applicationRoutes(): Hono<GraphEnvironment> {
  const read = mayRead(...READ_APPLICATIONS);
  const write = mayWrite(...WRITE_APPLICATIONS);
  return new Hono<GraphEnvironment>()
    .get("/applications", read, listApplications)
    .get("/applications/:application", read, getApplication)
    .patch("/applications/:application", write, patchApplication)
    .post("/applications/:application/addPassword", write, postSecret);
}

function listApplications(c: GraphContext): Response {
  const { core, call, links } = c.env;
  const filter = call.options.get("$filter");
  const key = filter === undefined ? undefined : readFilter(filter);
  const found = filter === undefined ? readApplications(core.database) : key && findApplications(core.database, key);
  if (found === undefined) return refuse(c, filterRefused(filter ?? ""));
  const select = readSelect(call.options);
  return c.json({
    "@odata.context": links.context("applications"),
    value: found.map((application) => applySelect(applicationBody(c, application), select)),
  });
}

function getApplication(c: GraphContext): Response {
  const application = findOne(c);
  if (!application.ok) return refuse(c, application.error);
  return applicationResponse(c, application.value, 200);
}

/** Names an app by its unique name and makes it when it is not there: only then a repeated call makes one app. */
function patchApplication(c: GraphContext): Response {
  const { core } = c.env;
  const body = readChange(c);
  if (!body.ok) return refuse(c, body.error);
  const found = findOne(c);
  if (found.ok) {
    changeApplication(core.database, found.value, body.value);
    return c.body(null, 204);
  }
  const key = readKey(c.req.param("application") ?? "");
  if (key.property !== "uniqueName" || !prefers(c, "create-if-missing")) return refuse(c, found.error);
  const { displayName, ...rest } = body.value;
  if (displayName === undefined) return refuse(c, directoryInvalid("A value is required for property 'displayName'."));
  const name = { displayName, uniqueName: key.value };
  return applicationResponse(c, addApplication(core.database, name, rest, core.now()), 201);
}

/** A property that cannot be set here is named, not ignored. */
function readChange(c: GraphContext): Answer<Writable> {
  const body = bodyOf(c, v.record(v.string(), v.unknown()));
  if (!body.ok) return body;
  const unknown = Object.keys(body.value).find((name) => !(name in writableSchema.entries));
  if (unknown !== undefined) return refused(notImplemented(`the property ${unknown} of an application`));
  const parsed = v.safeParse(writableSchema, body.value);
  if (parsed.success) return done(parsed.output);
  return refused(directoryInvalid(`Invalid value specified for property '${v.getDotPath(parsed.issues[0]) ?? ""}'.`));
}

const secretSchema = v.strictObject({
  passwordCredential: v.optional(
    v.strictObject({
      displayName: v.optional(v.string(), ""),
      endDateTime: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    }),
  ),
});

function postSecret(c: GraphContext): Response {
  const { core, links } = c.env;
  const application = findOne(c);
  if (!application.ok) return refuse(c, application.error);
  const body = bodyOf(c, secretSchema);
  if (!body.ok) return refuse(c, body.error);
  const { displayName = "", endDateTime } = body.value.passwordCredential ?? {};
  const made = addSecret(core.database, application.value, { displayName, endsAt: endDateTime, now: core.now() });
  return c.json({
    "@odata.context": links.context("microsoft.graph.passwordCredential"),
    customKeyIdentifier: null,
    displayName,
    endDateTime: made.endsAt,
    hint: made.secret.slice(0, 3),
    keyId: made.keyId,
    secretText: made.secret,
    startDateTime: made.startsAt,
  });
}

function findOne(c: GraphContext): Answer<Application> {
  const key = readKey(c.req.param("application") ?? "");
  const [application] = findApplications(c.env.core.database, key) ?? [];
  return application === undefined ? refused(resourceNotFound(key.value)) : done(application);
}

function applicationResponse(c: GraphContext, application: Application, status: 200 | 201): Response {
  const { links, call } = c.env;
  const body = { "@odata.context": links.context("applications/$entity"), ...applicationBody(c, application) };
  return c.json(applySelect(body, readSelect(call.options)), status);
}

/** The type is Microsoft's own, so that no property has a name of ours. */
function applicationBody(c: GraphContext, application: Application): Record<string, unknown> {
  const { id, appId, uniqueName, displayName, isPublic, createdAt, rest } = application;
  const body: Published = {
    id,
    appId,
    uniqueName: uniqueName ?? null,
    displayName,
    createdDateTime: createdAt,
    signInAudience: rest.signInAudience ?? "AzureADMyOrg",
    isFallbackPublicClient: isPublic,
    notes: rest.notes ?? null,
    spa: { redirectUris: rest.spa?.redirectUris ?? [] },
    web: { redirectUris: rest.web?.redirectUris ?? [] },
    requiredResourceAccess: rest.requiredResourceAccess ?? [],
    passwordCredentials: secretsOf(c.env.core.database, application).map((secret) => ({
      customKeyIdentifier: null,
      displayName: secret.displayName,
      endDateTime: secret.endsAt,
      hint: secret.hint,
      keyId: secret.keyId,
      secretText: null,
      startDateTime: secret.startsAt,
    })),
  };
  return { ...body };
}
