import { hold } from "../../../../domain/evaluatie.ts";
import { withParams } from "../../../address.ts";
import { useToday } from "../../../data/useNow.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { goTo, useAddress } from "../../../useAddress.ts";
import { NOTHING_OPEN } from "./addresses.ts";
import type { EvaluatieView } from "./views.ts";

/** Begins a meeting and opens its minutes; undefined as long as that cannot be done. */
export function useBegin({ id, row, evaluatie }: EvaluatieView): (() => void) | undefined {
  const { save } = useRegister();
  const address = useAddress();
  const held = hold(evaluatie, useToday());
  const { stored, pending } = row;
  if (!held.ok || stored === undefined || (pending !== undefined && pending.state !== "sending")) return undefined;
  return () => {
    save("evaluaties", stored, held.value, evaluatie);
    goTo(withParams(address, { ...NOTHING_OPEN, evaluatie: id }));
  };
}
