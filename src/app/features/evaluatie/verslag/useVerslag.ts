import { useEffect } from "react";
import type { Afspraak } from "../../../../domain/afspraak.ts";
import type { Onderdeel } from "../../../../domain/evaluatie.ts";
import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import type { PuntView } from "../../../data/puntView.ts";
import { useStore } from "../../../data/store.ts";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useRows } from "../../../register/useRows.ts";
import { useSession } from "../../../SessionContext.tsx";

/** What stands in minutes, each in the order in which it was written. */
export type Verslaginhoud = Readonly<{
  regels: readonly Row<Verslagregel>[];
  afspraken: readonly Row<Afspraak>[];
  punten: readonly PuntView[];
}>;

/** What stands in the minutes of one evaluation. */
export function useVerslag(evaluatieId: string): Verslaginhoud {
  const { services } = useSession();
  const ofThis = ({ value }: Row<Readonly<{ evaluatieId: string }>>): boolean => value.evaluatieId === evaluatieId;
  const punten = useStore(services.punten).filter(({ point }) => point.evaluatieId === evaluatieId);
  return {
    regels: useRows("regels").filter(ofThis),
    afspraken: useRows("afspraken").filter(ofThis),
    punten: punten.toReversed(),
  };
}

/** What of it belongs to one part; the figures stand apart. */
export function partOf({ regels, afspraken, punten }: Verslaginhoud, onderdeel: Onderdeel): Verslaginhoud {
  return {
    regels: regels.filter(({ value }) => value.onderdeel === onderdeel && value.soort !== "cijfer"),
    afspraken: afspraken.filter(({ value }) => value.onderdeel === onderdeel),
    punten: punten.filter(({ point }) => (point.aandachtsgebied ?? "algemeen") === onderdeel),
  };
}

/** Once what was written here has arrived, what others wrote meanwhile is asked for at once. */
export function useAskAfterWrites(): void {
  const { services } = useSession();
  const { outbox } = useRegister();
  useEffect(() => {
    let before = outbox.snapshot().length;
    return outbox.subscribe(() => {
      const now = outbox.snapshot().length;
      if (now < before) void services.refresh().catch(() => undefined);
      before = now;
    });
  }, [services, outbox]);
}
