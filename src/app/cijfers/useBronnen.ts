import { useMemo } from "react";
import type { Puntloop } from "../../domain/cijfers/puntloop.ts";
import type { Cijferbronnen } from "../../domain/cijfers/verslagcijfers.ts";
import { ritmemomenten } from "../../domain/cijfers/ritmecijfers.ts";
import { deriveInTurns } from "../data/deriveInTurns.ts";
import { useStore } from "../data/store.ts";
import { useArchive } from "../data/useArchive.ts";
import { useToday } from "../data/useNow.ts";
import { useRegister } from "../register/useRegister.ts";
import { useRows } from "../register/useRows.ts";
import { useSession } from "../SessionContext.tsx";
import { type Bronnaam, type Gereed, gereedVan, samenGereed } from "./gereed.ts";
import { puntlopenOf } from "./puntlopen.ts";

export type Bronnen = Readonly<{
  bronnen: Cijferbronnen;
  gereed: Readonly<Record<Bronnaam, Gereed>>;
  /** Reads again what could not be read. */
  again: () => void;
}>;

/** Everything that the figures are made of, and which of it was read. */
export function useBronnen(): Bronnen {
  const { lopen: punten, settled } = usePuntlopen();
  const afspraken = useRows("afspraken");
  const evaluaties = useRows("evaluaties");
  const processen = useRows("processen");
  const metingen = useRows("metingen");
  const leerstanden = useRows("leerstanden");
  const cijfers = useRows("cijfers");
  const { services } = useSession();
  const { state: archive, again: readArchive } = useArchive();
  const gereed = useGereed(samenGereed(archive, settled ? "ready" : "reading"));
  const bronnen = useMemo(
    (): Cijferbronnen => ({
      punten,
      acties: afspraken.flatMap(({ id, value, stored }) =>
        value.soort === "actie" ? [{ id, actie: value, madeAt: stored?.created.at ?? services.now() }] : [],
      ),
      ritme: ritmemomenten(evaluaties.map(({ id, value }) => ({ id, evaluatie: value }))),
      volwassenheid: {
        processen: processen.map(({ id, value }) => ({ ...value, id })),
        metingen: metingen.map(({ id, value }) => ({ id, meting: value })),
      },
      leerstanden: leerstanden.map(({ id, value }) => ({ id, leerstand: value })),
      metingen: cijfers.map(({ id, value }) => ({ id, meting: value })),
    }),
    [punten, afspraken, evaluaties, processen, metingen, leerstanden, cijfers, services],
  );
  const again = (): void => {
    void services.open("sturing");
    readArchive();
  };
  return { bronnen, gereed, again };
}

function usePuntlopen(): Readonly<{ lopen: readonly Puntloop[]; settled: boolean }> {
  const { services } = useSession();
  const today = useToday();
  const lopen = useMemo(() => {
    const { punten: views, approvalLog, beslissers: deciders, botClientId } = services;
    return deriveInTurns([views, approvalLog, deciders], NO_LOPEN, (punten, log, beslissers) =>
      puntlopenOf({ punten, log, beslissers, botClientId }, today),
    );
  }, [services, today]);
  return { lopen: useStore(lopen), settled: useStore(lopen.settled) };
}

const NO_LOPEN: readonly Puntloop[] = [];

/** `ofLopen`: whether the archive was read, and every point was worked out. */
function useGereed(ofLopen: Gereed): Bronnen["gereed"] {
  const { services } = useSession();
  const { lists } = useRegister();
  const { wijken, log, beslissers } = services.lists;
  const ofPunten = gereedVan(useStore(services.lists.punten), useStore(wijken), useStore(log), useStore(beslissers));
  const processen = useStore(lists.processen);
  return {
    punten: samenGereed(ofLopen, ofPunten),
    acties: gereedVan(useStore(lists.afspraken)),
    ritme: gereedVan(useStore(lists.evaluaties)),
    volwassenheid: gereedVan(processen, useStore(lists.metingen)),
    leren: gereedVan(processen, useStore(lists.leerstanden)),
    tevredenheid: gereedVan(useStore(lists.cijfers)),
  };
}
