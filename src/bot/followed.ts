import type { Logged } from "../domain/goedkeuring.ts";
import { type Codec, readRow } from "../sharepoint/list/codec.ts";
import type { Repository } from "../sharepoint/list/repository.ts";
import { goedkeuringCodec } from "../sharepoint/lists/goedkeuringen.ts";
import type { Register } from "../sharepoint/register.ts";
import { createFeed, type Feed } from "../sharepoint/replica/feed.ts";
import { createReplica, type Replica } from "../sharepoint/replica/replica.ts";
import type { Verslaglegging } from "../sharepoint/verslaglegging.ts";
import type { Workspace } from "../sharepoint/workspace.ts";

/** The lists that the bot follows, as the last `update` saw them. */
export type Followed = ReturnType<typeof followLists>;

/** Follows every list that something waits for a decision in. */
export function followLists(
  { log, punten, processen, evaluaties }: Workspace,
  { documenten }: Register,
  { regels, afspraken, voorstellen, golven }: Verslaglegging,
) {
  const followed: Readonly<{ feed: Feed; replica: Pick<Replica<unknown>, "snapshot"> }>[] = [];
  const follow = <T>({ list, codec }: Pick<Repository<T>, "list" | "codec">): Replica<T> => {
    const replica = replicaOf(codec);
    followed.push({ feed: createFeed(list, replica, "all"), replica });
    return replica;
  };
  const logged: Replica<Logged> = createReplica((row) => readRow(goedkeuringCodec, row));
  // The log first: then a request is never older than what we know of its subject.
  followed.push({ feed: createFeed(log, logged, "all"), replica: logged });
  return {
    log: logged,
    punten: follow(punten),
    documenten: follow(documenten),
    processen: follow(processen),
    evaluaties: follow(evaluaties),
    regels: follow(regels),
    afspraken: follow(afspraken),
    voorstellen: follow(voorstellen),
    golven: follow(golven),
    /** Asks what changed. Throws GraphFailure when a list could not be read. */
    async update(signal?: AbortSignal): Promise<void> {
      for (const { feed } of followed) await feed.poll(signal);
      for (const { replica } of followed) {
        // Also of a list that could be read before: nothing is done on what may be old.
        const { failure } = replica.snapshot();
        if (failure !== undefined) throw failure;
      }
    },
  };
}

function replicaOf<T>(codec: Codec<T>): Replica<T> {
  return createReplica((row) => (codec.concerns?.(row) === false ? undefined : readRow(codec, row)));
}
