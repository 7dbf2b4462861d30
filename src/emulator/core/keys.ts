import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
} from "jose";
import type { Database } from "./database.ts";

/** The two services that sign: Entra ID (access tokens for Graph) and the Bot Framework (calls to a bot). */
export type Issuer = "entra" | "botframework";

/** Signs with the emulator's own RSA keys; they live in the data file, so tokens outlive a restart. */
export type Keys = Readonly<{
  sign(issuer: Issuer, payload: JWTPayload): Promise<string>;
  /** The public halves as a JSON Web Key Set, as each service publishes them. */
  publicKeys(issuer: Issuer): Promise<{ keys: JWK[] }>;
  /** The public halves in the form that `jwtVerify` of jose takes. */
  verifier(issuer: Issuer): Promise<JWTVerifyGetKey>;
}>;

type KeyPair = Readonly<{
  kid: string;
  privateKey: CryptoKey | Uint8Array;
  published: { keys: JWK[] };
  verifier: JWTVerifyGetKey;
}>;

/** Makes the keys on first use of a data file. */
export function createKeys(database: Database): Keys {
  database.sql.exec("CREATE TABLE IF NOT EXISTS signing_keys (issuer TEXT PRIMARY KEY, jwk TEXT NOT NULL) STRICT");
  const loaded = new Map<Issuer, Promise<KeyPair>>();

  function load(issuer: Issuer): Promise<KeyPair> {
    const known = loaded.get(issuer) ?? loadKeyPair(database, issuer);
    loaded.set(issuer, known);
    return known;
  }

  return {
    async sign(issuer, payload) {
      const { kid, privateKey } = await load(issuer);
      return new SignJWT(payload).setProtectedHeader({ alg: "RS256", typ: "JWT", kid }).sign(privateKey);
    },
    publicKeys: async (issuer) => (await load(issuer)).published,
    verifier: async (issuer) => (await load(issuer)).verifier,
  };
}

async function loadKeyPair(database: Database, issuer: Issuer): Promise<KeyPair> {
  const jwk = readKey(database, issuer) ?? (await makeKey(database, issuer));
  const { kty, n, e, kid = "" } = jwk;
  const published = { keys: [{ kty, n, e, kid, use: "sig", alg: "RS256" }] };
  return { kid, privateKey: await importJWK(jwk, "RS256"), published, verifier: createLocalJWKSet(published) };
}

function readKey({ sql }: Database, issuer: Issuer): JWK | undefined {
  const row = sql.prepare("SELECT jwk FROM signing_keys WHERE issuer = ?").get(issuer);
  return typeof row?.jwk === "string" ? (JSON.parse(row.jwk) as JWK) : undefined;
}

async function makeKey({ sql }: Database, issuer: Issuer): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: `${issuer}-1` };
  sql.prepare("INSERT INTO signing_keys (issuer, jwk) VALUES (?, ?)").run(issuer, JSON.stringify(jwk));
  return jwk;
}
