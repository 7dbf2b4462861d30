import type { HttpBindings } from "@hono/node-server";
import type { HttpRouteHandler } from "@microsoft/teams.apps";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import type { Config } from "./config.ts";
import { checkActivity, checkToken } from "./guard.ts";
import { failureName } from "./failureName.ts";
import type { Health } from "./health.ts";
import type { Log, LogEvent } from "./log.ts";
import { type Told, toldByGraph } from "./notifications.ts";
import type { Readiness } from "./readiness.ts";
import type { Signatures } from "./signatures.ts";
import { NOTIFICATIONS_PATH } from "./subscriptions.ts";

export type HttpOptions = Readonly<{
  config: Config;
  log: Log;
  signatures: Signatures;
  /** The Teams SDK: validates and handles what the guard let through. */
  receive: HttpRouteHandler;
  /** Something changed in SharePoint, Graph says. */
  onNotification: (told: Told) => void;
  readiness: () => Promise<Readiness>;
  health: Health;
}>;

const MESSAGES_PATH = "/api/messages";

type Env = { Bindings: Partial<HttpBindings> };

/** Activities of Teams are far smaller; Graph's notifications too. */
const LARGEST_BODY = 256 * 1024;
const VALIDATION_TOKEN_LENGTH = 2048;

/** Everything that the bot answers over HTTP. What is not here is not there. */
export function createHttp(options: HttpOptions): Hono<Env> {
  const { config, log, readiness } = options;
  const http = new Hono<Env>();
  http.use(secureHeaders({ strictTransportSecurity: "max-age=31536000; includeSubDomains" }));
  http.use("/api/*", bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }));
  http.post(MESSAGES_PATH, async (c) => receiveActivity(options, c));
  if (config.notifications !== undefined) {
    const { secret } = config.notifications;
    http.post(NOTIFICATIONS_PATH, async (c) => receiveNotification(options, c, secret));
  }
  http.get("/healthz", (c) => c.json({ alive: true }));
  http.get("/readyz", async (c) => {
    const now = await readiness();
    return c.json(now, now.ready ? 200 : 503);
  });
  http.route("/", options.health.routes);
  http.notFound((c) => refusal(c, 404, "not-found"));
  http.onError((error, c) => {
    const result = `failed:${failureName(error)}`;
    log.error({ action: "http.answer", object: "request", result, origin: originOf(c), actor: "unknown" });
    return refusal(c, 500, "failed");
  });
  return http;
}

async function receiveActivity({ config, log, signatures, receive }: HttpOptions, c: Context<Env>): Promise<Response> {
  const refuse = (status: Status, reason: string): Response => {
    log.warn(refusedLine(c, "activity.receive", MESSAGES_PATH, reason));
    return refusal(c, status, reason);
  };
  const token = checkToken(c.req.header("authorization"));
  if (!token.ok) return refuse(401, token.error);
  if (!isJson(c)) return refuse(415, "no-json");
  const body = await jsonIn(c);
  const checked = checkActivity(body, config);
  if (!checked.ok) return refuse(checked.error === "malformed" ? 400 : 403, checked.error);

  const signed = await signatures.check(token.value);
  if (!signed.ok) return refuse(signed.error === "invalid-token" ? 401 : 503, signed.error);

  const answer = await receive({ headers: { authorization: `Bearer ${token.value}` }, body });
  if (answer.status === 401) return refuse(401, "invalid-token");
  return Response.json(answer.body ?? {}, { status: answer.status });
}

function tooLarge(c: Context): Response {
  return refusal(c, 413, "too-large");
}

/** Source: Graph docs, "Receive change notifications through webhooks": validation, clientState, 202 at once. */
async function receiveNotification(
  { log, onNotification }: HttpOptions,
  c: Context<Env>,
  secret: string,
): Promise<Response> {
  const validationToken = c.req.query("validationToken");
  if (validationToken !== undefined) {
    return validationToken.length > VALIDATION_TOKEN_LENGTH ? refusal(c, 400, "too-long") : c.text(validationToken);
  }
  if (!isJson(c)) return refusal(c, 415, "no-json");
  const told = toldByGraph(await jsonIn(c), secret);
  if (told === undefined) log.warn(refusedLine(c, "notification.receive", NOTIFICATIONS_PATH, "client-state"));
  else onNotification(told);
  return c.body(null, 202);
}

function isJson(c: Context): boolean {
  return /^application\/json\b/i.test(c.req.header("content-type") ?? "");
}

/** Undefined when it is none; no schema accepts that. */
async function jsonIn(c: Context): Promise<unknown> {
  try {
    return (await c.req.json()) as unknown;
  } catch {
    return undefined;
  }
}

/** Who is refused has no name that can be believed, only an address. */
function refusedLine(c: Context<Env>, action: string, object: string, reason: string): LogEvent {
  return { action, object, result: `refused:${reason}`, origin: originOf(c), actor: "unknown" };
}

function originOf(c: Context<Env>): string {
  return c.env.incoming?.socket.remoteAddress ?? "unknown";
}

type Status = 400 | 401 | 403 | 404 | 413 | 415 | 500 | 503;

function refusal(c: Context, status: Status, error: string): Response {
  return c.json({ error }, status);
}
