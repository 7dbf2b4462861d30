import { useStore } from "../../data/store.ts";
import { useRegister } from "../../register/useRegister.ts";

/** One box over processes, documents and points. */
export function ZoekenScreen() {
  const { rows } = useRegister();
  return <p>{useStore(rows.documenten).length}</p>;
}
