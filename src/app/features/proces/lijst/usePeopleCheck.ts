import { peopleOf } from "../../../../domain/procesgaten.ts";
import { peopleGone } from "../../../../sharepoint/peopleGone.ts";
import { useStore } from "../../../data/store.ts";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import type { PeopleCheck } from "../../../register/useProcesViews.ts";
import type { ProcesView } from "../../../register/views.ts";
import { useSession } from "../../../SessionContext.tsx";

/** Looks up who of all owners, keepers and deputies is still in the directory. */
export function usePeopleCheck(processen: readonly ProcesView[]): PeopleCheck & Readonly<{ check: () => void }> {
  const { services } = useSession();
  const { people } = useProcesViews();
  const now = useStore(people);
  const check = (): void => {
    const ids = new Set(processen.flatMap(({ proces }) => peopleOf(proces).map(({ id }) => id)));
    people.set({ ...now, state: "asking" });
    peopleGone(services.workspace.graph, [...ids]).then(
      (left) => people.set({ state: "asked", left: new Set(left) }),
      () => people.set({ ...now, state: "failed" }),
    );
  };
  return { ...now, check };
}
