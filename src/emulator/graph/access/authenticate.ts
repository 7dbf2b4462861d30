import type { Core } from "../../core/core.ts";
import {
  badSignature,
  claimsChallenge,
  tokenExpired,
  tokenMalformed,
  tokenMissing,
  wrongAudience,
} from "../../errors.ts";
import { answerChallenge } from "../../identity/challenges.ts";
import { claimsRequest } from "../../identity/claimsRequest.ts";
import { type Caller, type Verification, verifyToken } from "../../identity/verify.ts";
import { type Answer, done, refused } from "../answer.ts";

/** Who calls, from the `Authorization` header. */
export async function authenticate(core: Core, request: Request): Promise<Answer<Caller>> {
  const [scheme, token] = (request.headers.get("Authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() !== "bearer" || token === undefined || token === "") return refused(tokenMissing());

  const verified = await verifyToken(core, token, "https://graph.microsoft.com");
  if (!verified.ok) return refused(refusalOf(verified));
  const { caller } = verified;
  const notBefore = caller.kind === "user" ? answerChallenge(core, caller) : undefined;
  return notBefore === undefined ? done(caller) : refused(claimsChallenge(claimsRequest(notBefore)));
}

function refusalOf({ reason }: Extract<Verification, { ok: false }>): ReturnType<typeof tokenMissing> {
  switch (reason) {
    case "malformed":
      return tokenMalformed();
    case "expired":
      return tokenExpired();
    case "wrong-audience":
      return wrongAudience();
    case "unknown-signer":
    case "unknown-caller":
      return badSignature();
  }
}
