import type { Verdict } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { decideOn } from "../../sharepoint/approvals/deciding.ts";
import { propose, withdrawProposal } from "../../sharepoint/approvals/proposing.ts";
import { voorstelStore } from "../../sharepoint/approvals/voorstelStore.ts";
import type { Verslaglegging } from "../../sharepoint/verslaglegging.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";
import { tabDesk } from "../writes/tabDesk.ts";

export type VoorstelDeskOptions = Readonly<{
  workspace: Workspace;
  verslagen: Pick<Verslaglegging, "voorstellen" | "golven">;
  me: Persoon;
  botClientId: string;
}>;

export type VoorstelDesk = ReturnType<typeof createVoorstelDesk>;

/** What a person can ask and decide about the roll-out, as themselves. Everything throws GraphFailure. */
export function createVoorstelDesk({ workspace, verslagen, me, botClientId }: VoorstelDeskOptions) {
  const { voorstellen, golven } = verslagen;
  const sources = { voorstellen, golven };
  const desk = tabDesk(workspace, me, botClientId, { uitrolvoorstel: voorstelStore(sources) });
  return {
    putForward: (id: string) => propose(desk, sources, id, me),
    withdraw: (id: string) => withdrawProposal(desk, sources, id, me),
    /** `verzoekId` is the request that stood on the screen: nothing is decided unseen. */
    decide: (id: string, verzoekId: string, verdict: Verdict) =>
      decideOn(desk, { soort: "uitrolvoorstel", id, verzoekId }, verdict, me),
  };
}
