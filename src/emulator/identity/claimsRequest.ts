import * as v from "valibot";

const claimsSchema = v.object({
  access_token: v.optional(v.object({ nbf: v.optional(v.object({ value: v.pipe(v.string(), v.regex(/^\d+$/)) })) })),
});

/**
 * The claims request of a challenge: "give me a token that was issued after this second".
 * Source: Microsoft identity platform, "How to use continuous access evaluation enabled APIs".
 */
export function claimsRequest(notBefore: number): string {
  return JSON.stringify({ access_token: { nbf: { essential: true, value: String(notBefore) } } });
}

/** The second that a claims request names; undefined when it names none (MSAL sends other claims too). */
export function requestedNotBefore(claims: string | undefined): number | undefined {
  if (claims === undefined || claims === "") return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), claimsSchema), claims);
  const value = parsed.success ? parsed.output.access_token?.nbf?.value : undefined;
  return value === undefined ? undefined : Number(value);
}
