/** The only places to which the bot sends its token. Source: Teams docs, "Send proactive messages": service URL. */
const TEAMS_HOSTS = ["smba.trafficmanager.net"];
const TEAMS_DOMAIN = ".teams.microsoft.com";

/** Whether a service URL is one of Teams, or on a host (with its port) that the configuration adds. */
export function isAllowedServiceUrl(url: string, extraHosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host, username, password } = new URL(url);
  if (username !== "" || password !== "") return false;
  if (extraHosts.includes(host)) return protocol === "https:" || (protocol === "http:" && isThisMachine(hostname));
  return protocol === "https:" && host === hostname && (TEAMS_HOSTS.includes(host) || host.endsWith(TEAMS_DOMAIN));
}

function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1";
}
