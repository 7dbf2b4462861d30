import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { nextMeetingAbove, niveauAbove } from "../../../../domain/optillen.ts";
import { lifted, type Signaal, signaalOver } from "../../../../domain/verslagregel.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import type { PuntView } from "../../../data/puntView.ts";
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

/** Whoever puts a point on the table of a meeting, and how often: it lies there once. */
export function liftPuntKey(puntId: string, evaluatieId: string): string {
  return `optillen/punt-${puntId}/${evaluatieId}`;
}

/** Lifting a signal one level up, into the next meeting there; `id` is its row. */
export function useLift(id: string, signaal: Signaal): Lift {
  const { rows } = useRegister();
  const regels = useStore(rows.regels);
  const isLifted = regels.some(
    ({ id: rowId, value }) => (value.soort === "signaal" && value.herkomstId === id) || rowId === NEW_ROW + liftKey(id),
  );
  return useLiftFrom(signaal.evaluatieId, isLifted, (to) => [liftKey(id), lifted(id, signaal, to)]);
}

/** Lifting a point that was raised in a meeting into the next one of the level above. */
export function useLiftPunt({ id, point }: PuntView): Lift {
  const { lists, rows } = useRegister();
  const { rows: evaluaties } = useStore(lists.evaluaties);
  const from = evaluaties.get(point.evaluatieId ?? "")?.value;
  const above = from && niveauAbove(from.niveau);
  const isLifted = useStore(rows.regels).some(
    ({ value }) =>
      value.soort === "signaal" && value.puntId === id && evaluaties.get(value.evaluatieId)?.value.niveau === above,
  );
  return useLiftFrom(point.evaluatieId, isLifted, (to) => [liftPuntKey(id, to), signaalOver({ id, ...point }, to)]);
}

/** `become` answers the key and the line that it becomes in the meeting with that row id. */
function useLiftFrom(
  evaluatieId: string | undefined,
  isLifted: boolean,
  become: (to: string) => readonly [string, Signaal],
): Lift {
  const { lists, add } = useRegister();
  const { rows: evaluaties } = useStore(lists.evaluaties);
  const from = evaluaties.get(evaluatieId ?? "")?.value;
  if (isLifted) return { kind: "done" };
  if (from === undefined || niveauAbove(from.niveau) === undefined) return { kind: "highest" };
  const to = nextMeetingAbove(from, [...evaluaties.values()]);
  if (to === undefined) return { kind: "nowhere" };
  const lift = (): void => {
    const [key, signaal] = become(to.id);
    add("regels", signaal, key);
  };
  return { kind: "possible", to, lift };
}
