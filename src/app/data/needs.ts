import type { Feed } from "../../sharepoint/replica/feed.ts";
import { isOfRegister, type Screen } from "../address.ts";
import type { RegisterFeeds } from "../register/lists.ts";
import type { feedsOf } from "./lists.ts";

/** Which lists a screen stands on, and which it wants to know besides once that stands. */
export type Needs = Readonly<{
  of(screen: Screen): Promise<readonly Feed[]>;
  besides(screen: Screen): Promise<readonly Feed[]>;
}>;

export function createNeeds(
  { punten, processen, wijken, beslissers, log }: ReturnType<typeof feedsOf>,
  register: () => Promise<Readonly<{ feeds: RegisterFeeds }>>,
): Needs {
  const ofBacklog = [punten, processen, wijken, beslissers];

  async function ofRegister(): Promise<readonly Feed[]> {
    const { feeds } = await register();
    return [feeds.processen, feeds.documenten, feeds.leesbevestigingen, feeds.stappen, feeds.instellingen];
  }

  return {
    async of(screen) {
      return [...(isOfRegister(screen) ? await ofRegister() : ofBacklog), log];
    },
    async besides(screen) {
      if (screen === "ontwikkelpunten") return [];
      if (!isOfRegister(screen)) return ofRegister();
      const { metingen, leerstanden } = (await register()).feeds;
      return [...ofBacklog, metingen, leerstanden];
    },
  };
}
