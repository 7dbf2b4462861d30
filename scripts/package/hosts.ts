import * as v from "valibot";

/** The pages that Teams opens in a frame, and where the token for them goes. */
const pagesSchema = v.object({
  validDomains: v.optional(v.array(v.string()), []),
  configurableTabs: v.optional(v.array(v.record(v.string(), v.unknown())), []),
  staticTabs: v.optional(v.array(v.record(v.string(), v.unknown())), []),
  webApplicationInfo: v.optional(
    v.object({ nestedAppAuthInfo: v.optional(v.array(v.object({ redirectUri: v.string() })), []) }),
  ),
});

const NESTED = "brk-multihub://";

/** The hosts that Teams would refuse to open, and what is no host in `validDomains`: a sentence for each. */
export function hostFaults(manifest: unknown): readonly string[] {
  const parsed = v.safeParse(pagesSchema, manifest);
  // What is not there at all is told by the schema.
  if (!parsed.success) return [];
  const { validDomains, configurableTabs, staticTabs, webApplicationInfo } = parsed.output;
  const addresses = [
    ...[...configurableTabs, ...staticTabs].flatMap((tab) => Object.values(tab).filter(isAddress)),
    ...(webApplicationInfo?.nestedAppAuthInfo ?? []).map(({ redirectUri }) => redirectUri.replace(NESTED, "https://")),
  ];
  const hosts = new Set(addresses.map((address) => new URL(address.replace(/[?{].*$/, "")).hostname));
  return [
    ...validDomains
      .filter((domain) => !isDomain(domain))
      .map((domain) => `validDomains wants the name of a host, and ${domain} is none.`),
    ...[...hosts]
      .filter((host) => !validDomains.some((domain) => covers(domain, host)))
      .map((host) => `The manifest opens pages on ${host}, which is not in validDomains.`),
  ];
}

function isAddress(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value.replace(/[?{].*$/, ""));
}

function isDomain(domain: string): boolean {
  return /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(domain);
}

/** An asterisk stands for one name: `*.gemeente.nl` is `werken.gemeente.nl`. */
function covers(domain: string, host: string): boolean {
  if (!domain.startsWith("*.")) return domain.toLowerCase() === host;
  return host.slice(host.indexOf(".")) === domain.slice(1).toLowerCase();
}
