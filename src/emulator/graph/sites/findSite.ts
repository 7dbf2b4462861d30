import type { Tenant } from "../../core/tenant.ts";
import { type Site, sitesOf } from "./site.ts";

export type FoundSite =
  | Readonly<{ kind: "found"; site: Site }>
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "foreign-host" }>;

/** Finds a site by `root`, host name, `host:/path`, composite id or site collection id. */
export function findSite(tenant: Tenant, key: string): FoundSite {
  const wanted = key.toLowerCase();
  const [host, path] = splitPath(wanted);
  const namesHost = path !== undefined || host.includes(".");
  if (namesHost && host.split(",")[0] !== tenant.sharePointHost) return { kind: "foreign-host" };

  const site = sitesOf(tenant).find((candidate) => {
    if (path !== undefined) return candidate.path.toLowerCase() === path;
    if (wanted === "root" || wanted === tenant.sharePointHost) return candidate.team === undefined;
    return candidate.id === wanted || candidate.id.split(",")[1] === wanted;
  });
  return site === undefined ? { kind: "none" } : { kind: "found", site };
}

function splitPath(key: string): readonly [string, string | undefined] {
  const colon = key.indexOf(":");
  if (colon < 0) return [key, undefined];
  const path = key.slice(colon + 1).replace(/[/:]+$/, "");
  return [key.slice(0, colon), path === "" ? "/" : path];
}
