import type { Logged } from "../../domain/goedkeuring.ts";
import type { Instelling } from "../../domain/instelling.ts";
import type { Evaluatie } from "../../domain/evaluatie.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Proces } from "../../domain/proces.ts";
import type { Wijk } from "../../domain/wijk.ts";
import { type Codec, readRow } from "../../sharepoint/list/codec.ts";
import type { SharePointList } from "../../sharepoint/list/sharePointList.ts";
import { goedkeuringCodec } from "../../sharepoint/lists/goedkeuringen.ts";
import { createFeed, type Feed } from "../../sharepoint/replica/feed.ts";
import { createReplica, type Replica } from "../../sharepoint/replica/replica.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";

/** What is known of each list. */
export type Lists = Readonly<{
  punten: Replica<Ontwikkelpunt>;
  processen: Replica<Proces>;
  wijken: Replica<Wijk>;
  evaluaties: Replica<Evaluatie>;
  instellingen: Replica<Instelling>;
  log: Replica<Logged>;
}>;

export function createLists(workspace: Workspace): Lists {
  return {
    punten: replicaOf(workspace.punten.codec),
    processen: replicaOf(workspace.processen.codec),
    wijken: replicaOf(workspace.wijken.codec),
    evaluaties: replicaOf(workspace.evaluaties.codec),
    instellingen: replicaOf(workspace.instellingen.codec),
    log: replicaOf(goedkeuringCodec),
  };
}

export function replicaOf<T>(codec: Pick<Codec<T>, "contract" | "concerns" | "decode">): Replica<T> {
  return createReplica((row) => (codec.concerns?.(row) === false ? undefined : readRow(codec, row)));
}

/** Follows a list as a whole. */
export function whole<T>(list: SharePointList, replica: Replica<T>): Feed {
  return createFeed(list, replica, "all");
}

/** How each list is followed. Of the points only what people still work on; the rest is asked for. */
export function feedsOf(workspace: Workspace, lists: Lists) {
  return {
    punten: createFeed(workspace.punten.list, lists.punten, { filter: "fields/Actief eq 1" }),
    log: whole(workspace.log, lists.log),
    processen: whole(workspace.processen.list, lists.processen),
    wijken: whole(workspace.wijken.list, lists.wijken),
    instellingen: whole(workspace.instellingen.list, lists.instellingen),
    evaluaties: whole(workspace.evaluaties.list, lists.evaluaties),
  };
}
