import { RegisterState } from "../../register/RegisterState.tsx";
import { Kalender } from "./Kalender.tsx";

/** Evaluations, waves of the roll-out and review dates, month by month. */
export function KalenderScreen() {
  return (
    <RegisterState screen="kalender">
      <Kalender />
    </RegisterState>
  );
}
