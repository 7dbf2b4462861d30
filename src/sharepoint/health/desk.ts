import type { Writer } from "../../domain/persoon.ts";
import type { ApprovalDesk } from "../approvals/desk.ts";
import { documentStore } from "../approvals/documentStore.ts";
import { evaluatieStore } from "../approvals/evaluatieStore.ts";
import { ontwikkelpuntStore } from "../approvals/onderwerp.ts";
import { voorstelStore } from "../approvals/voorstelStore.ts";
import { wijkplanStore } from "../approvals/wijkplanStore.ts";
import { createFiles } from "../files/files.ts";
import { PROCESDOCUMENTEN } from "../lists/procesdocumenten.ts";
import { createRegister } from "../register.ts";
import { createVerslaglegging } from "../verslaglegging.ts";
import type { Workspace } from "../workspace.ts";

export type HealthDeskOptions = Readonly<{ self: Writer; botClientId: string; now: () => Date }>;

/** What decisions on every kind of subject are looked up with. Nothing is read yet. */
export function healthDesk(workspace: Workspace, { self, botClientId, now }: HealthDeskOptions): ApprovalDesk {
  const { graph, site, addresses, log, instellingen, punten, processen, evaluaties } = workspace;
  const { documenten } = createRegister(workspace);
  const { regels, afspraken, voorstellen, golven } = createVerslaglegging(workspace);
  const library = addresses.get(PROCESDOCUMENTEN.title) ?? PROCESDOCUMENTEN.title;
  const files = createFiles(graph, site, library, { self, now });
  return {
    log,
    instellingen,
    stores: {
      ontwikkelpunt: ontwikkelpuntStore(punten),
      procesdocument: documentStore({ documenten, processen, files, botClientId }),
      evaluatie: evaluatieStore({ evaluaties, regels, afspraken }),
      uitrolvoorstel: voorstelStore({ voorstellen, golven }),
      wijkplan: wijkplanStore(golven),
    },
    botClientId,
    self,
    now,
  };
}
