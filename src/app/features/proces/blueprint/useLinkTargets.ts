import { useStore } from "../../../data/store.ts";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import type { LinkTargets } from "./blueprintLinks.ts";

/** What the cells of a blueprint can point at now. */
export function useLinkTargets(): LinkTargets {
  const { documentViews } = useRegister();
  const { services } = useSession();
  return {
    processen: useStore(useProcesViews().processen),
    punten: useStore(services.punten),
    documenten: useStore(documentViews),
  };
}
