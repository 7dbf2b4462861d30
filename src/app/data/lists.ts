import type { Beslisser, Logged } from "../../domain/goedkeuring.ts";
import type { EvaluatieNaam } from "../../domain/evaluatie.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { ProcesNaam } from "../../domain/proces.ts";
import type { Wijk } from "../../domain/wijk.ts";
import { type Codec, readRow } from "../../sharepoint/list/codec.ts";
import type { SharePointList } from "../../sharepoint/list/sharePointList.ts";
import { goedkeuringCodec } from "../../sharepoint/lists/goedkeuringen.ts";
import { createFeed, type Feed } from "../../sharepoint/replica/feed.ts";
import { createReplica, type Replica } from "../../sharepoint/replica/replica.ts";
import type { Backlog } from "../../sharepoint/backlog.ts";

/** What is known of each list. */
export type Lists = Readonly<{
  punten: Replica<Ontwikkelpunt>;
  processen: Replica<ProcesNaam>;
  wijken: Replica<Wijk>;
  evaluaties: Replica<EvaluatieNaam>;
  beslissers: Replica<Beslisser>;
  log: Replica<Logged>;
}>;

export function createLists(workspace: Backlog): Lists {
  return {
    punten: replicaOf(workspace.punten.codec),
    processen: replicaOf(workspace.procesNamen.codec),
    wijken: replicaOf(workspace.wijken.codec),
    evaluaties: replicaOf(workspace.evaluatieNamen.codec),
    beslissers: replicaOf(workspace.beslissers.codec),
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
export function feedsOf(workspace: Backlog, lists: Lists) {
  return {
    punten: createFeed(workspace.punten.list, lists.punten, { filter: "fields/Actief eq 1" }),
    log: whole(workspace.log, lists.log),
    processen: whole(workspace.procesNamen.list, lists.processen),
    wijken: whole(workspace.wijken.list, lists.wijken),
    beslissers: whole(workspace.beslissers.list, lists.beslissers),
    evaluaties: whole(workspace.evaluatieNamen.list, lists.evaluaties),
  };
}
