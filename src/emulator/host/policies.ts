const TEAMS_HOSTS = [
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office.com",
  "https://outlook.office365.com",
].join(" ");

/** Where Graph sends us for files: the content and a preview to SharePoint, pictures and PDFs to its media service. */
const FILE_HOSTS = "https://*.sharepoint.com https://*.svc.ms";

/**
 * What the tab may do, as its web server must say it in production.
 * Source: Teams docs, "Tab requirements" (frame-ancestors); teams-js fetches its list of hosts from res.cdn.office.net.
 */
export const TAB_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: blob: ${FILE_HOSTS}`,
  "font-src 'self' data: https://res.cdn.office.net",
  `connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com https://res.cdn.office.net ${FILE_HOSTS}`,
  "frame-src 'self' blob: https://login.microsoftonline.com https://*.sharepoint.com",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${TEAMS_HOSTS}`,
].join("; ");

/** Cards may show pictures from anywhere, as in Teams. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The same policy, with more origins that the page may ask. */
export function reaching(policy: string, origins: readonly string[]): string {
  return origins.length === 0
    ? policy
    : policy.replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(" "));
}

/** The headers that go with every file. */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  };
}
