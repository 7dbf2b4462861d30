/** A site as people and configuration name it: `host:/sites/name`. */
export type SiteAddress = string;

/** The path of a site in Graph. The colon behind it is required to go on from there. */
export function sitePath(address: SiteAddress): string {
  const [host, path] = splitOnce(address, ":");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return `/sites/${host}:${encoded}:`;
}

/** Reads an address as typed: a site address or the URL of a site. Undefined when it is neither. */
export function parseSiteAddress(typed: string): SiteAddress | undefined {
  const trimmed = typed.trim().replace(/\/+$/, "");
  const url = /^https:\/\/([a-z0-9.-]+)(\/[^?#]*)$/i.exec(trimmed);
  if (url !== null) return `${url[1]}:${decodeURI(url[2] ?? "")}`;
  return /^[a-z0-9.-]+\.[a-z]+:\/[^:?#]+$/i.test(trimmed) ? trimmed : undefined;
}

function splitOnce(whole: string, separator: string): [string, string] {
  const index = whole.indexOf(separator);
  return index < 0 ? [whole, ""] : [whole.slice(0, index), whole.slice(index + 1)];
}
