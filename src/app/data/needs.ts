import type { Feed } from "../../sharepoint/replica/feed.ts";
import { isOfRegister, type Screen } from "../address.ts";
import type { AllNeeds } from "../register/needs.ts";
import type { feedsOf } from "./lists.ts";

/** Which lists a screen stands on, and which it wants to know besides once that stands. */
export type Needs = Readonly<{
  of(screen: Screen): Promise<readonly Feed[]>;
  besides(screen: Screen): Promise<readonly Feed[]>;
}>;

export function createNeeds(
  { punten, processen, wijken, beslissers, log }: ReturnType<typeof feedsOf>,
  register: () => Promise<Readonly<{ needs: AllNeeds }>>,
): Needs {
  const ofBacklog = [punten, processen, wijken, beslissers];

  return {
    async of(screen) {
      return [...(isOfRegister(screen) ? (await register()).needs[screen].first : ofBacklog), log];
    },
    async besides(screen) {
      if (screen === "ontwikkelpunten") return [];
      const { needs } = await register();
      return isOfRegister(screen)
        ? [...ofBacklog, ...needs[screen].besides]
        : needs[screen === "overzicht" ? screen : "backlog"].besides;
    },
  };
}
