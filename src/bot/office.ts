import type { ApprovalDesk } from "../sharepoint/approvals/desk.ts";
import type { DocumentSources } from "../sharepoint/approvals/documentSources.ts";
import { documentStore } from "../sharepoint/approvals/documentStore.ts";
import { evaluatieStore, type VerslagSources } from "../sharepoint/approvals/evaluatieStore.ts";
import { type VoorstelSources, voorstelStore } from "../sharepoint/approvals/voorstelStore.ts";
import { wijkplanStore } from "../sharepoint/approvals/wijkplanStore.ts";
import { ontwikkelpuntStore } from "../sharepoint/approvals/onderwerp.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import { createFiles, type Files } from "../sharepoint/files/files.ts";
import { createList } from "../sharepoint/list/sharePointList.ts";
import { GESPREKKEN } from "../sharepoint/lists/gesprekken.ts";
import { PROCESDOCUMENTEN } from "../sharepoint/lists/procesdocumenten.ts";
import { createRegister } from "../sharepoint/register.ts";
import { sitePath } from "../sharepoint/site.ts";
import { findAddresses } from "../sharepoint/addresses.ts";
import { createVerslaglegging } from "../sharepoint/verslaglegging.ts";
import { type Addresses, createWorkspace, type Workspace } from "../sharepoint/workspace.ts";
import { type AddressBook, createAddressBook } from "./addressBook.ts";
import type { Config } from "./config.ts";
import { type Followed, followLists } from "./followed.ts";

/** The lists of the site as the bot works with them. */
export type Office = Followed &
  Readonly<{
    workspace: Workspace;
    desk: ApprovalDesk;
    addressBook: AddressBook;
    addresses: Addresses;
    files: Files;
    /** What adopting documents works with. */
    sources: DocumentSources;
    /** What adopting minutes works with. */
    verslagSources: VerslagSources;
    /** What deciding on the roll-out works with. */
    voorstelSources: VoorstelSources;
  }>;

export type OfficeDoor = Readonly<{
  /** Finds the lists once; throws GraphFailure. */
  open(signal?: AbortSignal): Promise<Office>;
  /** A list was not found where it was: look for all of them anew. */
  forget(): void;
}>;

/** The way to the lists. They are addressed by their ids, so that people may rename them. */
export function createOfficeDoor(graph: Graph, config: Config, now: () => Date): OfficeDoor {
  let opened: Promise<Office> | undefined;
  return {
    open(signal) {
      opened ??= findAddresses(graph, config.site, signal)
        .then((addresses) => officeAt(graph, config, addresses, now))
        .catch((error: unknown) => {
          opened = undefined;
          throw error;
        });
      return opened;
    },
    forget() {
      opened = undefined;
    },
  };
}

function officeAt(graph: Graph, { site, clientId }: Config, addresses: Addresses, now: () => Date): Office {
  const workspace = createWorkspace(graph, site, addresses);
  const { title } = GESPREKKEN;
  const gesprekken = createList(graph, sitePath(site), GESPREKKEN, addresses.get(title) ?? title);
  const register = createRegister(workspace);
  const verslagen = createVerslaglegging(workspace);
  const self = { kind: "app", clientId } as const;
  const library = addresses.get(PROCESDOCUMENTEN.title) ?? PROCESDOCUMENTEN.title;
  const files = createFiles(graph, site, library, { self, now });
  const { processen, evaluaties } = workspace;
  const sources = { documenten: register.documenten, processen, files, botClientId: clientId };
  const verslagSources = { evaluaties, regels: verslagen.regels, afspraken: verslagen.afspraken };
  const voorstelSources = { voorstellen: verslagen.voorstellen, golven: verslagen.golven };
  return {
    ...followLists(workspace, register, verslagen),
    workspace,
    desk: {
      log: workspace.log,
      instellingen: workspace.instellingen,
      stores: {
        ontwikkelpunt: ontwikkelpuntStore(workspace.punten),
        procesdocument: documentStore(sources),
        evaluatie: evaluatieStore(verslagSources),
        uitrolvoorstel: voorstelStore(voorstelSources),
        wijkplan: wijkplanStore(verslagen.golven),
      },
      botClientId: clientId,
      self,
      now,
    },
    addressBook: createAddressBook(gesprekken, clientId),
    addresses,
    files,
    sources,
    verslagSources,
    voorstelSources,
  };
}
