import type { Persoon } from "../../src/domain/persoon.ts";
import type { ApprovalDesk } from "../../src/sharepoint/approvals/desk.ts";
import type { DocumentSources } from "../../src/sharepoint/approvals/documentSources.ts";
import { documentStore } from "../../src/sharepoint/approvals/documentStore.ts";
import { evaluatieStore } from "../../src/sharepoint/approvals/evaluatieStore.ts";
import { voorstelStore } from "../../src/sharepoint/approvals/voorstelStore.ts";
import { wijkplanStore } from "../../src/sharepoint/approvals/wijkplanStore.ts";
import { ontwikkelpuntStore } from "../../src/sharepoint/approvals/onderwerp.ts";
import { createFiles } from "../../src/sharepoint/files/files.ts";
import type { GraphOptions } from "../../src/sharepoint/graph/graph.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { type Desk, type Municipality, SITE } from "./municipality.ts";
import { verslagSourcesOf } from "./verslagen.ts";
import { voorstelSourcesOf } from "./voorstellen.ts";

export type Approving = Desk & Readonly<{ desk: ApprovalDesk; sources: DocumentSources }>;

/** A person who asks and decides in the tab. */
export async function personAt(
  municipality: Municipality,
  alias: string,
  options?: Partial<GraphOptions>,
): Promise<Approving> {
  const found = await municipality.as(alias, options);
  return approving(municipality, found, { kind: "person", persoon: found.me });
}

/** The bot, which asks and decides for others. */
export async function botAt(municipality: Municipality, options?: Partial<GraphOptions>): Promise<Approving> {
  const found = await municipality.asApp("bot", options);
  return approving(municipality, found, { kind: "app", clientId: municipality.botClientId });
}

function approving({ botClientId }: Municipality, found: Desk, self: ApprovalDesk["self"]): Approving {
  const { workspace, graph } = found;
  const { documenten } = createRegister(workspace);
  const files = createFiles(graph, SITE, PROCESDOCUMENTEN.title, { self });
  const sources: DocumentSources = { documenten, processen: workspace.processen, files, botClientId };
  const desk: ApprovalDesk = {
    log: workspace.log,
    instellingen: workspace.instellingen,
    stores: {
      ontwikkelpunt: ontwikkelpuntStore(workspace.punten),
      procesdocument: documentStore(sources),
      evaluatie: evaluatieStore(verslagSourcesOf(found)),
      uitrolvoorstel: voorstelStore(voorstelSourcesOf(found)),
      wijkplan: wijkplanStore(voorstelSourcesOf(found).golven),
    },
    botClientId,
    self,
    now: () => new Date(),
  };
  return { ...found, desk, sources };
}

export function persoonOf(municipality: Municipality, alias: string): Persoon {
  const { id, displayName: name } = municipality.person(alias);
  return { id, name };
}
