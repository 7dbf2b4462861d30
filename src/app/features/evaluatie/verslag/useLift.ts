import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { nextMeetingAbove, niveauAbove } from "../../../../domain/optillen.ts";
import { lifted, type Signaal } from "../../../../domain/verslagregel.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { useStore } from "../../../data/store.ts";
import { NEW_ROW } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";

/** `done`: it stands a level up already, or is on its way there. */
export type Lift =
  | Readonly<{ kind: "done" }>
  | Readonly<{ kind: "highest" }>
  | Readonly<{ kind: "nowhere" }>
  | Readonly<{ kind: "possible"; to: Stored<Evaluatie>; lift: () => void }>;

/** Whoever lifts a signal, and how often: it stands once a level up. */
export function liftKey(regelId: string): string {
  return `optillen/${regelId}`;
}

/** Lifting a signal one level up, into the next meeting there; `id` is its row. */
export function useLift(id: string, signaal: Signaal): Lift {
  const { lists, rows, add } = useRegister();
  const { rows: evaluaties } = useStore(lists.evaluaties);
  const regels = useStore(rows.regels);
  const from = evaluaties.get(signaal.evaluatieId)?.value;
  const isLifted = regels.some(
    ({ id: rowId, value }) => (value.soort === "signaal" && value.herkomstId === id) || rowId === NEW_ROW + liftKey(id),
  );
  if (isLifted) return { kind: "done" };
  if (from === undefined || niveauAbove(from.niveau) === undefined) return { kind: "highest" };
  const to = nextMeetingAbove(from, [...evaluaties.values()]);
  if (to === undefined) return { kind: "nowhere" };
  return { kind: "possible", to, lift: () => add("regels", lifted(id, signaal, to.id), liftKey(id)) };
}
