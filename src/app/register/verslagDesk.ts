import type { Verdict } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { decideOn } from "../../sharepoint/approvals/deciding.ts";
import { evaluatieStore } from "../../sharepoint/approvals/evaluatieStore.ts";
import { putMinutesForward, withdrawMinutes } from "../../sharepoint/approvals/minutes.ts";
import type { Verslaglegging } from "../../sharepoint/verslaglegging.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";
import { tabDesk } from "../writes/tabDesk.ts";

export type VerslagDeskOptions = Readonly<{
  workspace: Workspace;
  verslagen: Verslaglegging;
  me: Persoon;
  botClientId: string;
}>;

export type VerslagDesk = ReturnType<typeof createVerslagDesk>;

/** What a person can ask and decide about minutes, as themselves. Everything throws GraphFailure. */
export function createVerslagDesk({ workspace, verslagen, me, botClientId }: VerslagDeskOptions) {
  const { regels, afspraken } = verslagen;
  const sources = { evaluaties: workspace.evaluaties, regels, afspraken };
  const desk = tabDesk(workspace, me, botClientId, { evaluatie: evaluatieStore(sources) });
  return {
    putForward: (id: string) => putMinutesForward(desk, sources, id, me),
    withdraw: (id: string) => withdrawMinutes(desk, sources, id, me),
    /** `verzoekId` is the request that stood on the screen: nothing is decided unseen. */
    decide: (id: string, verzoekId: string, verdict: Verdict) =>
      decideOn(desk, { soort: "evaluatie", id, verzoekId }, verdict, me),
  };
}
