import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, type JWK } from "jose";
import * as v from "valibot";
import { ok, refuse, type Result } from "../domain/result.ts";
import type { Config } from "./config.ts";
import type { World } from "./world.ts";

/** `keys-unreachable`: the Bot Framework does not say which keys it signs with, so nothing can be judged now. */
export type SignatureRefusal = "invalid-token" | "keys-unreachable";

export type Signatures = Readonly<{
  /** Whether the Bot Framework signed this token. What the token says is for others to judge. */
  check(token: string): Promise<Result<undefined, SignatureRefusal>>;
}>;

/** The keys change a few times a year; the docs ask to look once a day. */
const FRESH_MS = 24 * 3_600_000;
/** Whatever is sent to us, the keys are not asked for more often than this. */
const COOL_DOWN_MS = 30_000;
const TIMEOUT_MS = 10_000;

const keySetSchema = v.object({ keys: v.array(v.looseObject({ kid: v.string(), kty: v.string() })) });
type Key = v.InferOutput<typeof keySetSchema>["keys"][number] & JWK;
type Known = Readonly<{ keys: readonly Key[]; at: number }>;

/**
 * Holds tokens against the keys that the Bot Framework publishes, before the SDK sees them: the SDK fetches the keys
 * anew for every key id that it does not know, so that anybody could have it call out as often as they like.
 * Source: Bot Framework docs, "Authenticate requests from the Bot Connector service to your bot".
 */
export function createSignatures(
  { openIdMetadataUrl }: Pick<Config, "openIdMetadataUrl">,
  { fetch: fetchWith, now }: Pick<World, "fetch" | "now">,
): Signatures {
  const address = openIdMetadataUrl.replace(/\/openidconfiguration$/, "/keys");
  let known: Known | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let trying: Promise<void> | undefined;

  async function fetchKeys(): Promise<void> {
    triedAt = now().getTime();
    try {
      const response = await fetchWith(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      const read = v.safeParse(keySetSchema, await response.json());
      if (response.ok && read.success) known = { keys: read.output.keys, at: triedAt };
    } catch {
      // What was known goes on counting until they answer again.
    }
  }

  /** Who comes while they are being fetched waits for that. */
  function refresh(): Promise<void> {
    if (trying === undefined && now().getTime() - triedAt < COOL_DOWN_MS) return Promise.resolve();
    trying ??= fetchKeys().finally(() => {
      trying = undefined;
    });
    return trying;
  }

  function mustRefresh(kid: string | undefined): boolean {
    if (known === undefined || now().getTime() - known.at > FRESH_MS) return true;
    return !known.keys.some((key) => key.kid === kid);
  }

  return {
    async check(token) {
      const kid = keyIdIn(token);
      if (kid === undefined) return refuse("invalid-token");
      if (mustRefresh(kid)) await refresh();
      if (known === undefined) return refuse("keys-unreachable");
      return (await isSignedBy(known.keys, token)) ? ok(undefined) : refuse("invalid-token");
    },
  };
}

function keyIdIn(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}

async function isSignedBy(keys: readonly Key[], token: string): Promise<boolean> {
  try {
    await compactVerify(token, createLocalJWKSet({ keys: [...keys] }), { algorithms: ["RS256"] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}
