import * as v from "valibot";
import { refuse, ok, type Result } from "../domain/result.ts";

/**
 * What a municipality fills in once, in `config.json` next to the page; the same build serves every tenant.
 * Nothing in it is secret.
 */
const schema = v.object({
  /** The app registration of the tab and that of the bot; they must not be the same. */
  clientId: v.pipe(v.string(), v.uuid()),
  botClientId: v.pipe(v.string(), v.uuid()),
  tenantId: v.pipe(v.string(), v.uuid()),
  /** The site with the lists, `host:/sites/name`; a channel with a site of its own goes before this. */
  site: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+:\/.+/i)),
  graphOrigin: v.optional(v.pipe(v.string(), v.url()), "https://graph.microsoft.com"),
  /** Where the bot answers, for the health page; the tab works without. */
  botOrigin: v.optional(
    v.pipe(
      v.string(),
      v.url(),
      v.transform((address) => address.replace(/\/+$/, "")),
    ),
  ),
  scopes: v.optional(v.array(v.string()), ["Sites.Selected", "User.ReadBasic.All"]),
});

export type Config = v.InferOutput<typeof schema>;

/** Reads the configuration. The refusal names the settings that are missing or wrong. */
export async function loadConfig(url: string): Promise<Result<Config, readonly string[]>> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) return refuse(["config.json"]);
  return parseConfig(await response.json().catch(() => undefined));
}

/** Checks a configuration. */
export function parseConfig(content: unknown): Result<Config, readonly string[]> {
  const parsed = v.safeParse(schema, content);
  if (!parsed.success) return refuse(parsed.issues.map((issue) => v.getDotPath(issue) ?? "config.json"));
  return parsed.output.clientId === parsed.output.botClientId ? refuse(["botClientId"]) : ok(parsed.output);
}
