import type { ReactNode } from "react";
import type { RegisterScreen } from "../address.ts";
import { ListState } from "../components/ListState.tsx";
import type { RegisterLists } from "./lists.ts";
import { useRegister } from "./useRegister.ts";

const LIST_OF = {
  processen: "processen",
  zoeken: "processen",
  evaluaties: "evaluaties",
  uitrol: "golven",
  kalender: "evaluaties",
  sturing: "processen",
  keten: "evaluaties",
  instellingen: "instellingen",
} as const satisfies Record<RegisterScreen, keyof RegisterLists>;

/** Shows a screen once the list that it is about was read, and until then what is the matter. */
export function RegisterState({ screen, children }: Readonly<{ screen: RegisterScreen; children: ReactNode }>) {
  const { lists } = useRegister();
  return (
    <ListState screen={screen} list={lists[LIST_OF[screen]]}>
      {children}
    </ListState>
  );
}
