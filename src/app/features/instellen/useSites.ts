import { useEffect, useState } from "react";
import type { SiteState } from "../../../sharepoint/siteCheck.ts";
import type { SiteAddress } from "../../../sharepoint/site.ts";
import type { HostContext } from "../../../teams/host.ts";
import type { Config } from "../../config.ts";
import type { SiteDesk } from "./siteDesk.ts";

/** Whose site it is: that of the channel itself, or the one that the municipality set up. */
export type Candidate = Readonly<{ site: SiteAddress; of: "channel" | "municipality" }>;

export type Sites = Readonly<{
  candidates: readonly Candidate[];
  /** How the chosen site is; undefined while one of them is being looked at. */
  state: SiteState | undefined;
  chosen: Candidate;
  choose(site: SiteAddress): void;
  /** Looks at all of them once more. */
  again(): void;
}>;

/** A round of looking, and what came of it. */
type Looked = Readonly<{ round: number; states: readonly SiteState[] }>;

/** The sites that the tab can stand on, each with how it is; the first that is ready is chosen until somebody chooses. */
export function useSites(context: HostContext, config: Config, desk: SiteDesk): Sites {
  const [round, setRound] = useState(0);
  const [looked, setLooked] = useState<Looked>();
  const [wanted, setWanted] = useState<SiteAddress>();
  const [candidates] = useState(() => candidatesFor(context, config));

  useEffect(() => {
    const leaving = new AbortController();
    async function look(): Promise<void> {
      const states = await Promise.all(candidates.map(({ site }) => desk.check(site, leaving.signal)));
      if (!leaving.signal.aborted) setLooked({ round, states });
    }
    void look();
    return () => leaving.abort();
  }, [desk, candidates, round]);

  const states = looked?.round === round ? looked.states : [];
  const ready = candidates.find((_, index) => states[index]?.kind === "ready");
  const chosen = candidates.find(({ site }) => site === wanted) ?? ready ?? candidates[0];
  return {
    candidates,
    state: states[candidates.indexOf(chosen)],
    chosen,
    choose: setWanted,
    again: () => setRound((before) => before + 1),
  };
}

/** A channel of another organisation has a site that this tenant cannot reach. */
function candidatesFor({ site, channel }: HostContext, config: Config): readonly [Candidate, ...Candidate[]] {
  const ours: Candidate = { site: config.site, of: "municipality" };
  if (site === undefined || channel === "elsewhere") return [ours];
  const own: Candidate = { site, of: "channel" };
  return site.toLowerCase() === config.site.toLowerCase() ? [own] : [own, ours];
}
