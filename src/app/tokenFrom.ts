import { GraphFailure } from "../sharepoint/graph/failure.ts";
import type { GetToken } from "../sharepoint/graph/graph.ts";
import { type SignIn, SignInNeeded } from "../teams/signIn.ts";

/** Tokens of the person for Graph, with failures of the kind that screens understand. */
export function tokenFrom(signIn: SignIn): GetToken {
  return async (request) => {
    try {
      return await signIn.token(request);
    } catch (error) {
      if (error instanceof SignInNeeded) throw new GraphFailure("sign-in", "The person has to sign in again.");
      throw new GraphFailure("unreachable", "The sign-in does not answer.");
    }
  };
}
