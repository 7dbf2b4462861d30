import type { Wijk } from "../../domain/wijk.ts";
import type { Register } from "../../sharepoint/register.ts";
import type { Replica } from "../../sharepoint/replica/replica.ts";
import type { Verslaglegging } from "../../sharepoint/verslaglegging.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";
import type { RegisterLists } from "./lists.ts";
import type { Writables } from "./runRowWrite.ts";

/** Each list that can be written, with the copy of it that is shown. */
export function writablesOf(
  { processen, evaluaties, instellingen, wijken }: Workspace,
  register: Register,
  verslagen: Verslaglegging,
  lists: RegisterLists & Readonly<{ wijken: Replica<Wijk> }>,
): Writables {
  return {
    processen: { repository: processen, replica: lists.processen },
    documenten: { repository: register.documenten, replica: lists.documenten },
    stappen: { repository: register.stappen, replica: lists.stappen },
    leerstanden: { repository: register.leerstanden, replica: lists.leerstanden },
    metingen: { repository: register.metingen, replica: lists.metingen },
    leesbevestigingen: { repository: register.leesbevestigingen, replica: lists.leesbevestigingen },
    evaluaties: { repository: evaluaties, replica: lists.evaluaties },
    regels: { repository: verslagen.regels, replica: lists.regels },
    afspraken: { repository: verslagen.afspraken, replica: lists.afspraken },
    golven: { repository: verslagen.golven, replica: lists.golven },
    voorstellen: { repository: verslagen.voorstellen, replica: lists.voorstellen },
    cijfers: { repository: verslagen.metingen, replica: lists.cijfers },
    instellingen: { repository: instellingen, replica: lists.instellingen },
    wijken: { repository: wijken, replica: lists.wijken },
  };
}
