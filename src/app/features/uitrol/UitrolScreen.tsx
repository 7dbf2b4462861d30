import { RegisterState } from "../../register/RegisterState.tsx";
import { Uitrol } from "./Uitrol.tsx";

/** Which district begins when, and what each wave rests on. */
export function UitrolScreen() {
  return (
    <RegisterState screen="uitrol">
      <Uitrol />
    </RegisterState>
  );
}
