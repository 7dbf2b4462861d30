import { useMemo } from "react";
import type { Cijferbronnen } from "../../domain/cijfers/verslagcijfers.ts";
import { ritmemomenten } from "../../domain/cijfers/ritmecijfers.ts";
import { useStore } from "../data/store.ts";
import { useRegister } from "../register/useRegister.ts";
import { useRows } from "../register/useRows.ts";
import { useSession } from "../SessionContext.tsx";
import { type Bronnaam, type Gereed, gereedVan } from "./gereed.ts";
import { usePuntlopen } from "./usePuntlopen.ts";

export type Bronnen = Readonly<{
  bronnen: Cijferbronnen;
  gereed: Readonly<Record<Bronnaam, Gereed>>;
  /** Reads again what could not be read. */
  again: () => void;
}>;

/** Everything that the figures are made of, and which of it was read. */
export function useBronnen(): Bronnen {
  const { lopen: punten, gereed: ofPunten, again: readArchive } = usePuntlopen();
  const afspraken = useRows("afspraken");
  const evaluaties = useRows("evaluaties");
  const processen = useRows("processen");
  const metingen = useRows("metingen");
  const leerstanden = useRows("leerstanden");
  const cijfers = useRows("cijfers");
  const { services } = useSession();
  const gereed = useGereed(ofPunten);
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

function useGereed(punten: Gereed): Bronnen["gereed"] {
  const { lists } = useRegister();
  const processen = useStore(lists.processen);
  return {
    punten,
    acties: gereedVan(useStore(lists.afspraken)),
    ritme: gereedVan(useStore(lists.evaluaties)),
    volwassenheid: gereedVan(processen, useStore(lists.metingen)),
    leren: gereedVan(processen, useStore(lists.leerstanden)),
    tevredenheid: gereedVan(useStore(lists.cijfers)),
  };
}
