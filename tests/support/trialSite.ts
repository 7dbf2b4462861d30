import { parseSiteAddress, type SiteAddress } from "../../src/sharepoint/site.ts";
import { createGraph, type Graph } from "../../src/sharepoint/graph/graph.ts";
import { openMunicipality, SITE } from "./municipality.ts";

/** A site to try things on: a real one when the environment names it, else that of the emulator. */
export type TrialSite = Readonly<{
  where: string;
  isReal: boolean;
  graph: Graph;
  site: SiteAddress;
  close(): void;
}>;

/**
 * What names a real site, and the token of an owner of it. CONTRACT_GRAPH names the origin of Microsoft Graph where it is
 * another one, as in a cloud of its own.
 */
export const TRIAL_SETTINGS = ["CONTRACT_SITE", "CONTRACT_TOKEN"] as const;

/** Throws when only one of the two settings is there, or the site is no address: then nobody should think that it ran. */
export async function openTrialSite(env: Readonly<Record<string, string | undefined>>): Promise<TrialSite> {
  const [address, token] = TRIAL_SETTINGS.map((name) => env[name] ?? "");
  if (address === "" && token === "") return emulated();
  const site = parseSiteAddress(address ?? "");
  if (site === undefined || token === undefined || token === "") {
    throw new Error(`Set both ${TRIAL_SETTINGS.join(" and ")}: https://TENANT.sharepoint.com/sites/TRIAL and a token.`);
  }
  const graphOrigin = env.CONTRACT_GRAPH;
  const graph = createGraph({
    getToken: () => Promise.resolve(token),
    ...(graphOrigin === undefined ? {} : { graphOrigin }),
  });
  return { where: site, isReal: true, graph, site, close: () => undefined };
}

async function emulated(): Promise<TrialSite> {
  const municipality = await openMunicipality({ provisioned: false });
  const { graph } = await municipality.asApp("setup");
  return { where: "the emulator only", isReal: false, graph, site: SITE, close: () => municipality.emulator.close() };
}
