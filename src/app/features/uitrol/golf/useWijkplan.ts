import { useStore } from "../../../data/store.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { WijkplanView } from "../../../register/wijkplanView.ts";

/** The plan of a wave with what was decided about it; undefined until SharePoint has the wave. */
export function useWijkplan(golfId: string): WijkplanView | undefined {
  const { wijkplanViews } = useRegister();
  return useStore(wijkplanViews).find(({ id }) => id === golfId);
}
