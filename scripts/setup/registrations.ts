import * as v from "valibot";
import { isFailure } from "../../src/sharepoint/graph/failure.ts";
import type { Graph } from "../../src/sharepoint/graph/graph.ts";
import { withQuery } from "../../src/sharepoint/graph/query.ts";
import type { Sleep } from "../../src/sharepoint/graph/waiting.ts";
import { SetupError } from "./report.ts";
import { sendReplicated } from "./replicated.ts";
import type { Words } from "./words.ts";

/** What a registration asks of Microsoft Graph. */
export type Access = Readonly<{ id: string; type: "Scope" | "Role" }>;

/** How a registration has to be. `uniqueName` is the key by which it is found again; `appId` names one that exists. */
export type Wanted = Readonly<{
  uniqueName: string;
  displayName: string;
  appId: string | undefined;
  redirectUris: readonly string[];
  access: readonly Access[];
}>;

const applicationSchema = v.object({
  id: v.string(),
  appId: v.string(),
  displayName: v.optional(v.nullable(v.string())),
  signInAudience: v.optional(v.nullable(v.string())),
  spa: v.optional(v.nullable(v.object({ redirectUris: v.optional(v.array(v.string()), []) }))),
  requiredResourceAccess: v.optional(
    v.array(
      v.object({
        resourceAppId: v.string(),
        resourceAccess: v.array(v.object({ id: v.string(), type: v.string() })),
      }),
    ),
    [],
  ),
  passwordCredentials: v.optional(
    v.array(v.object({ hint: v.optional(v.nullable(v.string())), endDateTime: v.optional(v.nullable(v.string())) })),
    [],
  ),
});

/** A registration as Entra ID has it. */
export type Application = v.InferOutput<typeof applicationSchema>;

export type Registered = Readonly<{ application: Application; outcome: "done" | "already" }>;

/** The client id of Microsoft Graph, in every tenant. */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/**
 * Makes a registration, or adds to one what it lacks; what others put there stays. Making it by its unique name makes
 * it once, also when the answer is lost. Throws GraphFailure, and SetupError when `appId` names nothing.
 */
export async function register(graph: Graph, wanted: Wanted, sleep: Sleep, words: Words): Promise<Registered> {
  const path = addressOf(wanted);
  const found = await read(graph, path);
  if (found === undefined && wanted.appId !== undefined) throw new SetupError(words.noSuchApp(wanted.appId));
  if (found === undefined) {
    const headers = { Prefer: "create-if-missing" };
    const made = await graph.send({ method: "PATCH", path, headers, body: wholeBody(wanted) });
    // No body: somebody else made it in between.
    const application = made === undefined ? await readSoon(graph, path, sleep) : v.parse(applicationSchema, made);
    return { application, outcome: "done" };
  }
  const change = changeFor(found, wanted);
  if (Object.keys(change).length === 0) return { application: found, outcome: "already" };
  await graph.send({ method: "PATCH", path: `/applications/${found.id}`, body: change });
  return { application: found, outcome: "done" };
}

function addressOf({ appId, uniqueName }: Wanted): string {
  return appId === undefined ? `/applications(uniqueName='${uniqueName}')` : `/applications(appId='${appId}')`;
}

const PROPERTIES = "id,appId,displayName,signInAudience,spa,requiredResourceAccess,passwordCredentials";

async function read(graph: Graph, path: string): Promise<Application | undefined> {
  try {
    return v.parse(
      applicationSchema,
      await graph.send({ method: "GET", path: withQuery(path, { select: PROPERTIES }) }),
    );
  } catch (error) {
    if (isFailure(error, "missing")) return undefined;
    throw error;
  }
}

async function readSoon(graph: Graph, path: string, sleep: Sleep): Promise<Application> {
  const request = { method: "GET", path: withQuery(path, { select: PROPERTIES }) } as const;
  return v.parse(applicationSchema, await sendReplicated(graph, request, sleep));
}

function wholeBody({ displayName, redirectUris, access }: Wanted): Record<string, unknown> {
  return {
    displayName,
    signInAudience: "AzureADMyOrg",
    ...(redirectUris.length === 0 ? {} : { spa: { redirectUris } }),
    requiredResourceAccess: [{ resourceAppId: GRAPH_APP_ID, resourceAccess: access }],
  };
}

function changeFor(found: Application, { redirectUris, access }: Wanted): Record<string, unknown> {
  const uris = found.spa?.redirectUris ?? [];
  const missingUris = redirectUris.filter((uri) => !uris.includes(uri));
  const others = found.requiredResourceAccess.filter(({ resourceAppId }) => resourceAppId !== GRAPH_APP_ID);
  const ofGraph = found.requiredResourceAccess.find(({ resourceAppId }) => resourceAppId === GRAPH_APP_ID);
  const held = ofGraph?.resourceAccess ?? [];
  const missing = access.filter(({ id, type }) => !held.some((one) => one.id === id && one.type === type));
  const requiredResourceAccess = [...others, { resourceAppId: GRAPH_APP_ID, resourceAccess: [...held, ...missing] }];
  return {
    ...(found.signInAudience === "AzureADMyOrg" ? {} : { signInAudience: "AzureADMyOrg" }),
    ...(missingUris.length === 0 ? {} : { spa: { redirectUris: [...uris, ...missingUris] } }),
    ...(missing.length === 0 ? {} : { requiredResourceAccess }),
  };
}
