import type { Verdict } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { putForAdoption, withdrawFromAdoption } from "../../sharepoint/approvals/adoption.ts";
import { decideOn } from "../../sharepoint/approvals/deciding.ts";
import { documentStore } from "../../sharepoint/approvals/documentStore.ts";
import type { DocumentSources } from "../../sharepoint/approvals/documentSources.ts";
import { type Antwoord, review } from "../../sharepoint/approvals/review.ts";
import type { Files } from "../../sharepoint/files/files.ts";
import type { Register } from "../../sharepoint/register.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";
import { tabDesk } from "../writes/tabDesk.ts";

export type DocumentDeskOptions = Readonly<{
  workspace: Workspace;
  register: Register;
  files: Files;
  me: Persoon;
  botClientId: string;
}>;

export type DocumentDesk = ReturnType<typeof createDocumentDesk>;

/** What a person can ask and decide about documents and processes, as themselves. Everything throws GraphFailure. */
export function createDocumentDesk({ workspace, register, files, me, botClientId }: DocumentDeskOptions) {
  const { processen } = workspace;
  const sources: DocumentSources = { documenten: register.documenten, processen, files, botClientId };
  const desk = tabDesk(workspace, me, botClientId, { procesdocument: documentStore(sources) });
  return {
    putForward: (documentId: string) => putForAdoption(desk, sources, documentId, me),
    withdraw: (documentId: string) => withdrawFromAdoption(desk, sources, documentId, me),
    /** `verzoekId` is the request that stood on the screen: nothing is decided unseen. */
    decide: (documentId: string, verzoekId: string, verdict: Verdict) =>
      decideOn(desk, { soort: "procesdocument", id: documentId, verzoekId }, verdict, me),
    review: (procesId: string, herzienVoor: string | undefined, antwoord: Antwoord) =>
      review(desk, processen, { procesId, herzienVoor }, { ...antwoord, door: me }),
  };
}
