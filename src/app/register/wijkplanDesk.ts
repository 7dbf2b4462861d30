import type { Verdict } from "../../domain/goedkeuring.ts";
import { decideOn } from "../../sharepoint/approvals/deciding.ts";
import { wijkplanStore } from "../../sharepoint/approvals/wijkplanStore.ts";
import { putPlanForward, withdrawPlan } from "../../sharepoint/approvals/wijkplannen.ts";
import { tabDesk } from "../writes/tabDesk.ts";
import type { VoorstelDeskOptions } from "./voorstelDesk.ts";

export type WijkplanDesk = ReturnType<typeof createWijkplanDesk>;

/** What a person can ask and decide about the plan of a district, as themselves. Everything throws GraphFailure. */
export function createWijkplanDesk({ workspace, verslagen, me, botClientId }: VoorstelDeskOptions) {
  const { golven } = verslagen;
  const desk = tabDesk(workspace, me, botClientId, { wijkplan: wijkplanStore(golven) });
  return {
    putForward: (id: string) => putPlanForward(desk, golven, id, me),
    withdraw: (id: string) => withdrawPlan(desk, golven, id, me),
    /** `verzoekId` is the request that stood on the screen: nothing is decided unseen. */
    decide: (id: string, verzoekId: string, verdict: Verdict) =>
      decideOn(desk, { soort: "wijkplan", id, verzoekId }, verdict, me),
  };
}
