import { useMemo, useState } from "react";
import { gatenIn, type Ketengat } from "../../../domain/keten/gaten.ts";
import type { Ketennet } from "../../../domain/keten/ketennet.ts";
import { sleutelVan } from "../../../domain/keten/schakel.ts";
import type { Snapshot } from "../../../sharepoint/replica/replica.ts";
import { useStore } from "../../data/store.ts";
import { useToday } from "../../data/useNow.ts";
import { useRegister } from "../../register/useRegister.ts";
import { useSession } from "../../SessionContext.tsx";
import { ketennetStore } from "./ketennetStore.ts";
import { type Archive, useArchive } from "../../data/useArchive.ts";

/** What every chain is drawn from, and the gaps by what they are a gap of. */
export type Ketenkennis = Readonly<{
  net: Ketennet;
  gaten: readonly Ketengat[];
  gatenVan(sleutel: string): readonly Ketengat[];
}>;

export type KennisState = Readonly<{
  kennis: Ketenkennis;
  /** Of half of it a chain would say something that is not so. */
  gereed: Archive["state"];
  again: () => void;
}>;

const NO_GATEN: readonly Ketengat[] = [];

/** What SharePoint has, tied together. */
export function useKetenkennis(): KennisState {
  const { services } = useSession();
  const today = useToday();
  const archief = useArchive();
  const store = ketennetStore(services, useRegister());
  const net = useStore(store);
  const settled = useStore(store.settled);
  const [known, setKnown] = useState(false);
  const read = useRead(archief.state);
  // Once it stands it stays, also while a change is being tied in: somebody may be reading there.
  if (read === "ready" && settled && !known) setKnown(true);
  const kennis = useMemo(() => {
    const gaten = gatenIn(net, today);
    const byBij = Map.groupBy(gaten, ({ bij }) => sleutelVan(bij));
    return { net, gaten, gatenVan: (sleutel: string) => byBij.get(sleutel) ?? NO_GATEN };
  }, [net, today]);
  const again = (): void => {
    void services.open("keten");
    archief.again();
  };
  return { kennis, gereed: read === "failed" ? "failed" : known ? "ready" : "reading", again };
}

/** Whether all is in that a chain could go through. */
function useRead(archief: Archive["state"]): Archive["state"] {
  const { services } = useSession();
  const { lists } = useRegister();
  const all: readonly Pick<Snapshot<unknown>, "complete" | "failure">[] = [
    useStore(services.lists.punten),
    useStore(lists.processen),
    useStore(lists.documenten),
    useStore(lists.stappen),
    useStore(lists.evaluaties),
    useStore(lists.regels),
    useStore(lists.afspraken),
    useStore(lists.voorstellen),
    useStore(lists.golven),
  ];
  if (archief === "failed" || all.some(({ complete, failure }) => !complete && failure !== undefined)) return "failed";
  return archief === "ready" && all.every(({ complete }) => complete) ? "ready" : "reading";
}
