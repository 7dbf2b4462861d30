import type { Page, Request, Route } from "@playwright/test";
import { municipality } from "../../../src/emulator/core/municipality.ts";
import { personAt } from "../../../scripts/start/demo.ts";
import type { Town } from "./town.ts";

const SIGN_IN = "https://login.microsoftonline.com/**";

/**
 * Plays the sign-in page of Microsoft for a browser in which `alias` is signed in already: the window comes straight
 * back with a code, and the code gives the tokens that the emulator hands out for that person.
 */
export async function signedInAs(page: Page, town: Pick<Town, "origin">, alias: string): Promise<void> {
  let nonce = "";
  const answer = async (route: Route, request: Request): Promise<void> => {
    const url = new URL(request.url());
    // Of any other tenant a guest would get a token of their home.
    if (!url.pathname.startsWith(`/${municipality.id}/oauth2/v2.0/`)) return route.abort();
    if (url.pathname.endsWith("/authorize")) {
      nonce = url.searchParams.get("nonce") ?? "";
      const back = new URLSearchParams({ code: "a-code", state: url.searchParams.get("state") ?? "" });
      const location = `${url.searchParams.get("redirect_uri") ?? ""}#${back.toString()}`;
      return route.fulfill({ status: 302, headers: { location } });
    }
    if (!url.pathname.endsWith("/token")) return route.abort();
    const tokens = await tokensFor(town.origin, alias, request, nonce);
    return route.fulfill({ json: tokens, headers: { "access-control-allow-origin": "*" } });
  };
  // The window of the sign-in is a page of its own.
  await page.context().route(SIGN_IN, answer);
  await page.route(SIGN_IN, answer);
}

async function tokensFor(origin: string, alias: string, request: Request, nonce: string): Promise<object> {
  const user = `${alias}@gemeente.example`;
  const answer = await fetch(`${origin}/identity/token?user=${encodeURIComponent(user)}`);
  const { access_token: accessToken } = (await answer.json()) as { access_token: string };
  const form = new URLSearchParams(request.postData() ?? "");
  const { id, name } = personAt(alias);
  const now = Math.floor(Date.now() / 1000);
  return {
    token_type: "Bearer",
    scope: form.get("scope"),
    expires_in: 3600,
    access_token: accessToken,
    id_token: unsigned({
      aud: form.get("client_id"),
      iss: `https://login.microsoftonline.com/${municipality.id}/v2.0`,
      iat: now,
      exp: now + 3600,
      nonce,
      oid: id,
      sub: id,
      tid: municipality.id,
      name,
      preferred_username: user,
      ver: "2.0",
    }),
    client_info: encoded({ uid: id, utid: municipality.id }),
  };
}

/** MSAL reads an id token and leaves the checking of it to whoever it is sent to. */
function unsigned(claims: object): string {
  return `${encoded({ alg: "none", typ: "JWT" })}.${encoded(claims)}.`;
}

function encoded(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString("base64url");
}
