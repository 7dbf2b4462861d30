import { createGraph } from "../../../sharepoint/graph/graph.ts";
import { checkSite, type SiteState } from "../../../sharepoint/siteCheck.ts";
import type { SiteAddress } from "../../../sharepoint/site.ts";
import { createSignIn } from "../../../teams/createSignIn.ts";
import type { Config } from "../../config.ts";
import { fetched } from "../../parts.ts";
import { tokenFrom } from "../../tokenFrom.ts";

/** What the settings page can find out, as the person who looks at it. */
export type SiteDesk = Readonly<{
  check(site: SiteAddress, signal: AbortSignal): Promise<SiteState>;
  /** Asks the person to sign in; from the press of a button. */
  signIn(): Promise<void>;
}>;

/** Looks at sites with the sign-in of Teams; nothing happens before the first look. */
export function createSiteDesk(config: Config): SiteDesk {
  const signIn = fetched(() => createSignIn(config, true));
  return {
    async check(site, signal) {
      try {
        const getToken = tokenFrom(await signIn());
        return await checkSite(createGraph({ graphOrigin: config.graphOrigin, getToken }), site, signal);
      } catch {
        // No broker, or no network to fetch the sign-in with.
        return { kind: "unreachable" };
      }
    },
    async signIn() {
      await (await signIn()).ask();
    },
  };
}
