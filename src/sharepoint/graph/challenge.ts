/**
 * The claims that a refused token should carry (continuous access evaluation): decoded from the header
 * `WWW-Authenticate: Bearer … error="insufficient_claims", claims="<base64url JSON>"`. Undefined when none are asked.
 */
export function claimsIn(header: string | null): string | undefined {
  if (header === null || !header.includes("insufficient_claims")) return undefined;
  const encoded = /claims="([^"]+)"/.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}
