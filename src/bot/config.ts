import * as v from "valibot";
import { refuse, ok, type Result } from "../domain/result.ts";
import { parseSiteAddress, type SiteAddress } from "../sharepoint/site.ts";

/** What an administrator tells the bot, by the environment of its process. */
export type Config = Readonly<{
  clientId: string;
  clientSecret: string;
  tenantId: string;
  site: SiteAddress;
  /** For links into the tab: the id in the manifest, or the one of the catalogue. */
  teamsAppId: string;
  /** Where the tab is, without a slash at the end; without it *Maak ontwikkelpunt* has no form to show. */
  tabUrl: string | undefined;
  port: number;
  /** Without an address under which Graph reaches us only the sweep sees changes. */
  notifications: Readonly<{ origin: string; secret: string }> | undefined;
  graphOrigin: string;
  loginOrigin: string;
  openIdMetadataUrl: string;
  /** Hosts besides those of Teams, with their port, e.g. `localhost:3979`. */
  serviceUrlHosts: readonly string[];
  /** Where people are looked for as long as nobody has been in touch. */
  defaultServiceUrl: string;
  remindAfterDays: number;
  sweepEverySeconds: number;
  logLevel: "debug" | "info" | "warn" | "error";
}>;

/** Reads the settings. What is missing or wrong is one sentence; it never repeats a value. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, string> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = v.safeParse(schema, given);
  const alone = given.PUBLIC_URL !== undefined && given.NOTIFICATION_SECRET === undefined;
  if (parsed.success && !alone) return ok(configOf(parsed.output));
  return refuse(sentenceOf(parsed.issues ?? [], alone ? ["NOTIFICATION_SECRET (because PUBLIC_URL is set)"] : []));
}

const guid = v.pipe(v.string(), v.trim(), v.uuid("has to be a GUID"), v.toLowerCase());
const text = v.pipe(v.string(), v.trim());
const origin = v.pipe(
  text,
  v.check(isAddress, "has to be an https address (http only on localhost)"),
  v.transform((value) => value.replace(/\/+$/, "")),
);

function whole(minimum: number, maximum: number) {
  const wrong = `has to be a whole number from ${minimum} to ${maximum}`;
  return v.pipe(
    text,
    v.regex(/^\d{1,9}$/, wrong),
    v.transform(Number),
    v.minValue(minimum, wrong),
    v.maxValue(maximum, wrong),
  );
}

const hosts = v.pipe(
  text,
  v.transform((value) => value.split(",").map((host) => host.trim().toLowerCase())),
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, "has to be host names with commas in between"))),
);

const schema = v.object({
  BOT_CLIENT_ID: guid,
  BOT_CLIENT_SECRET: text,
  TENANT_ID: guid,
  SITE: v.pipe(
    text,
    v.check((value) => parseSiteAddress(value) !== undefined, "has to be host:/sites/name"),
    v.transform((value) => parseSiteAddress(value) ?? value),
  ),
  TEAMS_APP_ID: guid,
  TAB_URL: v.optional(origin),
  PORT: v.optional(whole(0, 65_535), "3978"),
  PUBLIC_URL: v.optional(origin),
  NOTIFICATION_SECRET: v.optional(
    v.pipe(text, v.minLength(16, "has to be 16 to 128 characters"), v.maxLength(128, "has to be 16 to 128 characters")),
  ),
  GRAPH_ORIGIN: v.optional(origin, "https://graph.microsoft.com"),
  LOGIN_ORIGIN: v.optional(origin, "https://login.microsoftonline.com"),
  BOT_OPENID_METADATA: v.optional(origin, "https://login.botframework.com/v1/.well-known/openidconfiguration"),
  SERVICE_URL_HOSTS: v.optional(hosts),
  DEFAULT_SERVICE_URL: v.optional(origin, "https://smba.trafficmanager.net/teams"),
  REMIND_AFTER_DAYS: v.optional(whole(1, 365), "3"),
  SWEEP_EVERY_SECONDS: v.optional(whole(5, 86_400), "120"),
  LOG_LEVEL: v.optional(v.picklist(["debug", "info", "warn", "error"], "has to be debug, info, warn or error"), "info"),
});

type Settings = v.InferOutput<typeof schema>;

/** Every setting by its name, and what holds when it is left out; undefined when it then has to be given, or is nothing. */
export const SETTINGS = Object.entries(schema.entries).map(([name, entry]) => ({
  name,
  required: entry.type !== "optional",
  standard: "default" in entry ? entry.default : undefined,
}));

function configOf(settings: Settings): Config {
  const { PUBLIC_URL: publicUrl, NOTIFICATION_SECRET: secret } = settings;
  return {
    clientId: settings.BOT_CLIENT_ID,
    clientSecret: settings.BOT_CLIENT_SECRET,
    tenantId: settings.TENANT_ID,
    site: settings.SITE,
    teamsAppId: settings.TEAMS_APP_ID,
    tabUrl: settings.TAB_URL,
    port: settings.PORT,
    notifications: publicUrl === undefined || secret === undefined ? undefined : { origin: publicUrl, secret },
    graphOrigin: settings.GRAPH_ORIGIN,
    loginOrigin: settings.LOGIN_ORIGIN,
    openIdMetadataUrl: settings.BOT_OPENID_METADATA,
    serviceUrlHosts: settings.SERVICE_URL_HOSTS ?? [],
    defaultServiceUrl: settings.DEFAULT_SERVICE_URL,
    remindAfterDays: settings.REMIND_AFTER_DAYS,
    sweepEverySeconds: settings.SWEEP_EVERY_SECONDS,
    logLevel: settings.LOG_LEVEL,
  };
}

/** Everything that is wrong at once, so that an administrator does not find it out one start at a time. */
function sentenceOf(issues: readonly v.InferIssue<typeof schema>[], alsoMissing: readonly string[]): string {
  const missing = issues.filter(({ input }) => input === undefined).map(nameOf);
  const wrong = issues.filter(({ input }) => input !== undefined).map((issue) => `${nameOf(issue)} ${issue.message}`);
  const needed = [...missing, ...alsoMissing].join(", ");
  const parts = [needed === "" ? "" : `set ${needed}`, ...new Set(wrong)].filter((part) => part !== "");
  return `The bot cannot start: ${parts.join("; ")}.`;
}

function nameOf(issue: v.InferIssue<typeof schema>): string {
  return v.getDotPath(issue)?.split(".")[0] ?? "?";
}

function isAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === "https:" || (protocol === "http:" && (hostname === "localhost" || hostname === "127.0.0.1"));
}
