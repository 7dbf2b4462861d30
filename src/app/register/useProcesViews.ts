import { type Cell, createCell } from "../data/store.ts";
import { useSession } from "../SessionContext.tsx";
import type { RegisterService } from "./registerService.ts";
import { useRegister } from "./useRegister.ts";
import { createViews, type RegisterViews } from "./views.ts";

/** Who answers for processes and is not in the directory any more; unasked until somebody wants to know. */
export type PeopleCheck = Readonly<{ state: "unasked" | "asking" | "failed" | "asked"; left: ReadonlySet<string> }>;

export type ProcesViews = RegisterViews & Readonly<{ people: Cell<PeopleCheck> }>;

const made = new WeakMap<RegisterService, ProcesViews>();

/** What is computed of the register: once per session, however many screens look at it. */
export function useProcesViews(): ProcesViews {
  const { services } = useSession();
  const service = useRegister();
  const known = made.get(service);
  if (known !== undefined) return known;
  const people = createCell<PeopleCheck>({ state: "unasked", left: new Set() });
  const left = { snapshot: () => people.snapshot().left, subscribe: people.subscribe };
  const views = { ...createViews({ services, service, left }), people };
  made.set(service, views);
  return views;
}
