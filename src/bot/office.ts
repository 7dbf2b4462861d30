import type { Logged } from "../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import type { ApprovalDesk } from "../sharepoint/approvals/desk.ts";
import { ontwikkelpuntStore } from "../sharepoint/approvals/onderwerp.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import { readRow } from "../sharepoint/list/codec.ts";
import { createList } from "../sharepoint/list/sharePointList.ts";
import { GESPREKKEN } from "../sharepoint/lists/gesprekken.ts";
import { goedkeuringCodec } from "../sharepoint/lists/goedkeuringen.ts";
import { ontwikkelpuntCodec } from "../sharepoint/lists/ontwikkelpunten.ts";
import { createFeed } from "../sharepoint/replica/feed.ts";
import { createReplica, type Replica } from "../sharepoint/replica/replica.ts";
import { sitePath } from "../sharepoint/site.ts";
import { findAddresses } from "../sharepoint/addresses.ts";
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
  const punten = createReplica((row) => readRow(ontwikkelpuntCodec, row));
  const logFeed = createFeed(workspace.log, log, "all");
  const puntenFeed = createFeed(workspace.punten.list, punten, "all");
  return {
    workspace,
    desk: {
      log: workspace.log,
      instellingen: workspace.instellingen,
      stores: { ontwikkelpunt: ontwikkelpuntStore(workspace.punten) },
      botClientId: clientId,
      self: { kind: "app", clientId },
      now,
    },
    addressBook: createAddressBook(gesprekken, clientId),
    addresses,
    log,
    punten,
    async update(signal) {
      // The log first: then a request is never older than what we know of its point.
      await logFeed.poll(signal);
      await puntenFeed.poll(signal);
      for (const { failure } of [log.snapshot(), punten.snapshot()]) if (failure !== undefined) throw failure;
    },
  };
}
