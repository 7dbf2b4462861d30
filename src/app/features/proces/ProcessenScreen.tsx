import { useStore } from "../../data/store.ts";
import { useRegister } from "../../register/useRegister.ts";

/** The register of processes. */
export function ProcessenScreen() {
  const { rows } = useRegister();
  const processen = useStore(rows.processen);
  return (
    <ul>
      {processen.map(({ id, value }) => (
        <li key={id}>{value.title}</li>
      ))}
    </ul>
  );
}
