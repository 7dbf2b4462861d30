import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import type { Holder } from "./bewaarRows.ts";

/** Writes a chosen class in the row that it belongs to; undefined goes back to the proposal. */
export function useChangeKlasse(): (holder: Holder, selectieklasse: string | undefined) => void {
  const { save } = useRegister();
  const { services } = useSession();
  return (holder, selectieklasse) => {
    switch (holder.list) {
      case "documenten":
        return save(
          "documenten",
          holder.view.stored,
          { ...holder.view.document, selectieklasse },
          holder.view.document,
        );
      case "evaluaties":
        return save("evaluaties", holder.stored, { ...holder.value, selectieklasse }, holder.value);
      case "punten": {
        const { stored, point, id } = holder.punt;
        if (stored === undefined) return undefined;
        const value = { ...point, selectieklasse };
        const key = crypto.randomUUID();
        return services.outbox.add({ kind: "save", key, lane: id, base: stored, value, at: services.now() });
      }
    }
  };
}
