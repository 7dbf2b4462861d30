import type { Afspraak } from "../domain/afspraak.ts";
import type { Evaluatie } from "../domain/evaluatie.ts";
import type { Logged } from "../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import type { Verslagregel } from "../domain/verslagregel.ts";
import type { ApprovalDesk } from "../sharepoint/approvals/desk.ts";
import type { DocumentSources } from "../sharepoint/approvals/documentSources.ts";
import { documentStore } from "../sharepoint/approvals/documentStore.ts";
import { evaluatieStore, type VerslagSources } from "../sharepoint/approvals/evaluatieStore.ts";
import { ontwikkelpuntStore } from "../sharepoint/approvals/onderwerp.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import type { Proces } from "../domain/proces.ts";
import type { Procesdocument } from "../domain/procesdocument.ts";
import { createFiles } from "../sharepoint/files/files.ts";
import { type Codec, readRow } from "../sharepoint/list/codec.ts";
import { createList } from "../sharepoint/list/sharePointList.ts";
import { GESPREKKEN } from "../sharepoint/lists/gesprekken.ts";
import { goedkeuringCodec } from "../sharepoint/lists/goedkeuringen.ts";
import { ontwikkelpuntCodec } from "../sharepoint/lists/ontwikkelpunten.ts";
import { PROCESDOCUMENTEN } from "../sharepoint/lists/procesdocumenten.ts";
import { createRegister } from "../sharepoint/register.ts";
import { createFeed } from "../sharepoint/replica/feed.ts";
import { createReplica, type Replica } from "../sharepoint/replica/replica.ts";
import { sitePath } from "../sharepoint/site.ts";
import { findAddresses } from "../sharepoint/addresses.ts";
import { createVerslaglegging } from "../sharepoint/verslaglegging.ts";
import { type Addresses, createWorkspace, type Workspace } from "../sharepoint/workspace.ts";
import { type AddressBook, createAddressBook } from "./addressBook.ts";
import type { Config } from "./config.ts";

/** The lists of the site as the bot works with them. */
export type Office = Readonly<{
  workspace: Workspace;
  desk: ApprovalDesk;
  addressBook: AddressBook;
  addresses: Addresses;
  /** What the last `update` saw. */
  log: Replica<Logged>;
  punten: Replica<Ontwikkelpunt>;
  documenten: Replica<Procesdocument>;
  processen: Replica<Proces>;
  /** What adopting documents works with. */
  sources: DocumentSources;
  evaluaties: Replica<Evaluatie>;
  regels: Replica<Verslagregel>;
  afspraken: Replica<Afspraak>;
  /** What adopting minutes works with. */
  verslagSources: VerslagSources;
  /** Asks what changed. Throws GraphFailure when a list could not be read. */
  update(signal?: AbortSignal): Promise<void>;
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
  const log = createReplica((row) => readRow(goedkeuringCodec, row));
  const punten = replicaOf(ontwikkelpuntCodec);
  const { documenten: documents } = createRegister(workspace);
  const documenten = replicaOf(documents.codec);
  const processen = replicaOf(workspace.processen.codec);
  const self = { kind: "app", clientId } as const;
  const files = createFiles(graph, site, addresses.get(PROCESDOCUMENTEN.title) ?? PROCESDOCUMENTEN.title, {
    self,
    now,
  });
  const { regels: lines, afspraken: agreements } = createVerslaglegging(workspace);
  const evaluaties = replicaOf(workspace.evaluaties.codec);
  const regels = replicaOf(lines.codec);
  const afspraken = replicaOf(agreements.codec);
  const verslagSources = { evaluaties: workspace.evaluaties, regels: lines, afspraken: agreements };
  const sources = { documenten: documents, processen: workspace.processen, files, botClientId: clientId };
  // The log first: then a request is never older than what we know of its subject.
  const feeds = [
    createFeed(workspace.log, log, "all"),
    createFeed(workspace.punten.list, punten, "all"),
    createFeed(documents.list, documenten, "all"),
    createFeed(workspace.processen.list, processen, "all"),
    createFeed(workspace.evaluaties.list, evaluaties, "all"),
    createFeed(lines.list, regels, "all"),
    createFeed(agreements.list, afspraken, "all"),
  ];
  return {
    workspace,
    desk: {
      log: workspace.log,
      instellingen: workspace.instellingen,
      stores: {
        ontwikkelpunt: ontwikkelpuntStore(workspace.punten),
        procesdocument: documentStore(sources),
        evaluatie: evaluatieStore(verslagSources),
      },
      botClientId: clientId,
      self,
      now,
    },
    addressBook: createAddressBook(gesprekken, clientId),
    addresses,
    log,
    punten,
    documenten,
    processen,
    sources,
    evaluaties,
    regels,
    afspraken,
    verslagSources,
    async update(signal) {
      for (const feed of feeds) await feed.poll(signal);
      for (const { snapshot } of [log, punten, documenten, processen, evaluaties, regels, afspraken]) {
        const { failure } = snapshot();
        if (failure !== undefined) throw failure;
      }
    },
  };
}

function replicaOf<T>(codec: Codec<T>): Replica<T> {
  return createReplica((row) => (codec.concerns?.(row) === false ? undefined : readRow(codec, row)));
}
