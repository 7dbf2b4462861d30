const POLICY = "content-security-policy";

/** The same headers, with more origins that their content security policy lets a page ask. */
export function reaching(
  headers: Readonly<Record<string, string>>,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  const name = Object.keys(headers).find((each) => each.toLowerCase() === POLICY);
  if (origins.length === 0 || name === undefined) return headers;
  const policy = (headers[name] ?? "").replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(" "));
  return { ...headers, [name]: policy };
}
