import { RegisterState } from "../../register/RegisterState.tsx";
import { KetenInhoud } from "./KetenInhoud.tsx";

/** What hangs together with one item, from where it began to what came of it; without one, every gap there is. */
export function KetenScreen() {
  return (
    <RegisterState screen="keten">
      <KetenInhoud />
    </RegisterState>
  );
}
