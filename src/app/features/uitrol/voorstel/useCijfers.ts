import { useRustOp } from "./useRustOp.ts";
import type { Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { kwartaalBehind, uitrolcijfers, wijkenBehind } from "../../../../domain/uitrolcijfers.ts";
import type { Cijfers } from "../../../../domain/uitrolvoorstel.ts";
import { isActive } from "../../../../domain/ontwikkelpunt.ts";
import { useStore } from "../../../data/store.ts";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useRows } from "../../../register/useRows.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useToday } from "../../../data/useNow.ts";
import { useGolven, useWijken } from "../useGolven.ts";

/** The figures under the proposal of a wave as they are now; undefined until everything that they are made of was read. */
export function useCijfers(golf: Uitrolgolf): Cijfers | undefined {
  const { services } = useSession();
  const today = useToday();
  const golven = useGolven();
  const wijken = useWijken();
  const metingen = useRows("cijfers");
  const afspraken = useRows("afspraken");
  const evaluaties = useRows("evaluaties");
  const regels = useRows("regels");
  const rustOp = useRustOp(golf);
  const leerstanden = useRows("leerstanden");
  const punten = useStore(services.punten);
  const processen = useStore(useProcesViews().processen);
  const allRead = useAllRead();
  if (!allRead || wijken === undefined) return undefined;
  return uitrolcijfers(
    {
      wijkIds: wijkenBehind(golven, golf),
      kwartaal: kwartaalBehind(golf),
      metingen: metingen.map(({ id, value }) => ({ id, meting: value })),
      acties: afspraken.flatMap(({ id, stored, value }) =>
        stored !== undefined && value.soort === "actie" ? [{ id, actie: value, madeAt: stored.created.at }] : [],
      ),
      moetpunten: punten
        .filter(({ point }) => isActive(point) && point.prioriteit === "must")
        .map(({ id, point }) => ({ id, wijkId: point.wijkId })),
      processen: processen
        .filter(({ proces }) => proces.status !== "retired")
        .map(({ id, lichten: { beschreven } }) => ({
          id,
          beschreven: beschreven.light === "unknown" ? undefined : beschreven.light === "on",
        })),
      wijken,
      leerstanden: leerstanden.map(({ id, value }) => ({ id, leerstand: value })),
      ritme: evaluaties
        .filter(({ value }) => value.correctie === undefined)
        .map(({ id, value: { niveau, date, status } }) => ({ id, niveau, date, held: status !== "planned" })),
      oordelen: regels.flatMap(({ id, value }) =>
        value.soort === "oordeel" && value.evaluatieId === rustOp ? [{ id, regel: value }] : [],
      ),
    },
    today,
  );
}

/** A list that was read in part would make a wrong figure. */
function useAllRead(): boolean {
  const { services } = useSession();
  const { lists } = useRegister();
  const read: readonly boolean[] = [
    useStore(services.lists.punten).complete,
    useStore(lists.golven).complete,
    useStore(lists.cijfers).complete,
    useStore(lists.afspraken).complete,
    useStore(lists.evaluaties).complete,
    useStore(lists.regels).complete,
    useStore(lists.leerstanden).complete,
    useStore(lists.processen).complete,
    useStore(lists.documenten).complete,
    useStore(lists.leesbevestigingen).complete,
  ];
  return read.every(Boolean);
}
