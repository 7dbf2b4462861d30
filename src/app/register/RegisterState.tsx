import type { ReactNode } from "react";
import type { Screen } from "../address.ts";
import { ListState } from "../components/ListState.tsx";
import { useRegister } from "./useRegister.ts";

/** Shows a screen of the register once there are processes, and until then what is the matter. */
export function RegisterState({ screen, children }: Readonly<{ screen: Screen; children: ReactNode }>) {
  const { lists } = useRegister();
  return (
    <ListState screen={screen} list={lists.processen}>
      {children}
    </ListState>
  );
}
