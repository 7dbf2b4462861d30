import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import {
  inTeVoeren,
  type ProcesInvoerstand,
  procesInvoerstand,
  type VastgesteldDocument,
} from "../../../../domain/procesinvoering.ts";
import { useStore } from "../../../data/store.ts";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useRows } from "../../../register/useRows.ts";

/** The adopted documents of a process that have a checklist. */
export function useInTeVoeren(procesId: string): readonly VastgesteldDocument[] {
  const views = useStore(useRegister().documentViews);
  return inTeVoeren(
    views.flatMap(({ id, document, adopted }) =>
      adopted === undefined || document.procesId !== procesId
        ? []
        : [{ id, name: document.name, soort: document.soort, versie: adopted.versie, op: adopted.op }],
    ),
  );
}

/** Every step of a process, of whatever version. */
export function useStappen(procesId: string): readonly Row<Implementatiestap>[] {
  return useRows("stappen").filter(({ value }) => value.procesId === procesId);
}

/** Whether a process is brought into practice: computed from its steps, and stored nowhere. */
export function useProcesInvoerstand(procesId: string): ProcesInvoerstand {
  const { services } = useSession();
  const documenten = useInTeVoeren(procesId);
  const stappen = useStappen(procesId);
  return procesInvoerstand(
    documenten,
    stappen.map(({ value }) => value),
    services.today(),
  );
}
