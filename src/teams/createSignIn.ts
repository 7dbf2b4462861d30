import type { SignIn, SignInOptions } from "./signIn.ts";

/** Inside Teams MSAL asks Teams' own broker; only in a browser the whole library is loaded. */
export async function createSignIn(options: SignInOptions, inTeams: boolean): Promise<SignIn> {
  if (inTeams) {
    const { nestedSignIn } = await import(/* webpackChunkName: "nested" */ "./nestedSignIn.ts");
    return nestedSignIn(options);
  }
  const { browserSignIn } = await import("./browserSignIn.ts");
  return browserSignIn(options);
}
