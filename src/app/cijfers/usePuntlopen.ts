import { useMemo } from "react";
import type { Puntloop } from "../../domain/cijfers/puntloop.ts";
import { deriveInTurns } from "../data/deriveInTurns.ts";
import { useStore } from "../data/store.ts";
import { useArchive } from "../data/useArchive.ts";
import { useToday } from "../data/useNow.ts";
import { useSession } from "../SessionContext.tsx";
import { type Gereed, gereedVan, samenGereed } from "./gereed.ts";
import { puntlopenOf } from "./puntlopen.ts";

export type Puntlopen = Readonly<{
  lopen: readonly Puntloop[];
  gereed: Gereed;
  /** Reads the archive again, after that failed. */
  again: () => void;
}>;

/** Every point through time, also those that were finished or rejected long ago: whoever uses this reads them all. */
export function usePuntlopen(): Puntlopen {
  const { services } = useSession();
  const today = useToday();
  const derived = useMemo(() => {
    const { punten: views, approvalLog, beslissers: deciders, botClientId } = services;
    return deriveInTurns([views, approvalLog, deciders], NO_LOPEN, (punten, log, beslissers) =>
      puntlopenOf({ punten, log, beslissers, botClientId }, today),
    );
  }, [services, today]);
  const lopen = useStore(derived);
  const settled = useStore(derived.settled);
  const { state: archive, again } = useArchive();
  const { punten, wijken, log, beslissers } = services.lists;
  const lists = gereedVan(useStore(punten), useStore(wijken), useStore(log), useStore(beslissers));
  return { lopen, gereed: samenGereed(archive, settled ? "ready" : "reading", lists), again };
}

const NO_LOPEN: readonly Puntloop[] = [];
