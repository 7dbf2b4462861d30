import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from "jose";
import type { Database } from "./database.ts";

/** The two services that sign: Entra ID (access tokens for Graph) and the Bot Framework (calls to a bot). */
export type Issuer = "entra" | "botframework";

/** Signs with the emulator's own RSA keys; they live in the data file, so tokens outlive a restart. */
export type Keys = Readonly<{
  sign(issuer: Issuer, payload: JWTPayload): Promise<string>;
  /** The public halves as a JSON Web Key Set, as each service publishes them. */
  publicKeys(issuer: Issuer): Promise<{ keys: JWK[] }>;
}>;

/** Makes the keys on first use of a data file. */
export function createKeys(database: Database): Keys {
  database.sql.exec("CREATE TABLE IF NOT EXISTS signing_keys (issuer TEXT PRIMARY KEY, jwk TEXT NOT NULL) STRICT");
  const loaded = new Map<Issuer, Promise<JWK>>();

  function privateKey(issuer: Issuer): Promise<JWK> {
    const known = loaded.get(issuer) ?? readOrMakeKey(database, issuer);
    loaded.set(issuer, known);
    return known;
  }

  return {
    async sign(issuer, payload) {
      const jwk = await privateKey(issuer);
      const key = await importJWK(jwk, "RS256");
      return new SignJWT(payload).setProtectedHeader({ alg: "RS256", typ: "JWT", kid: jwk.kid ?? "" }).sign(key);
    },
    async publicKeys(issuer) {
      const { kty, n, e, kid } = await privateKey(issuer);
      return { keys: [{ kty, n, e, kid, use: "sig", alg: "RS256" }] };
    },
  };
}

async function readOrMakeKey({ sql }: Database, issuer: Issuer): Promise<JWK> {
  const row = sql.prepare("SELECT jwk FROM signing_keys WHERE issuer = ?").get(issuer);
  if (typeof row?.jwk === "string") return JSON.parse(row.jwk) as JWK;

  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: `${issuer}-1` };
  sql.prepare("INSERT INTO signing_keys (issuer, jwk) VALUES (?, ?)").run(issuer, JSON.stringify(jwk));
  return jwk;
}
