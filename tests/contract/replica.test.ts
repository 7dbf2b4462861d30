import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import { batchRead } from "../../src/sharepoint/graph/batch.ts";
import { GraphFailure } from "../../src/sharepoint/graph/failure.ts";
import { sleep } from "../../src/sharepoint/graph/waiting.ts";
import { readRow } from "../../src/sharepoint/list/codec.ts";
import type { RawRow } from "../../src/sharepoint/list/row.ts";
import { ontwikkelpuntCodec } from "../../src/sharepoint/lists/ontwikkelpunten.ts";
import { createFeed, type Feed } from "../../src/sharepoint/replica/feed.ts";
import { createOutbox, type Write } from "../../src/sharepoint/replica/outbox.ts";
import { POLL_EVERY_MS, startPolling } from "../../src/sharepoint/replica/polling.ts";
import { createReplica, type Replica } from "../../src/sharepoint/replica/replica.ts";
import { aNew, aPoint } from "../support/builders.ts";
import { type Desk, type Municipality, openMunicipality } from "../support/municipality.ts";

const replicaOfPunten = (): Replica<Ontwikkelpunt> => createReplica((row) => readRow(ontwikkelpuntCodec, row));
const titles = (replica: Replica<Ontwikkelpunt>): readonly string[] =>
  [...replica.snapshot().rows.values()].map(({ value }) => value.title).toSorted();

describe("a list that is kept in memory", () => {
  let municipality: Municipality;
  let consulent: Desk;
  let collega: Desk;
  let replica: Replica<Ontwikkelpunt>;
  let feed: Feed;

  beforeEach(async () => {
    municipality = await openMunicipality();
    consulent = await municipality.as("consulent1");
    collega = await municipality.as("consulent2");
    replica = replicaOfPunten();
    feed = createFeed(consulent.workspace.punten.list, replica, { filter: "fields/Actief eq 1" });
  });

  afterEach(() => municipality.emulator.close());

  async function open(): Promise<void> {
    await feed.open(await batchRead(consulent.graph, feed.openingReads()));
  }

  test("starts with what people work on, follows changes, and reads the archive on request", async () => {
    const { punten } = collega.workspace;
    await punten.add(aNew({ title: "Actief" }), "a");
    await punten.add(aPoint("done", { title: "Archief" }), "b");
    await open();
    expect(replica.snapshot()).toMatchObject({ status: "ready", complete: true });
    expect(titles(replica)).toEqual(["Actief"]);

    const added = await punten.add(aNew({ title: "Nieuw erbij" }), "c");
    await punten.save(added, { ...added.value, title: "Erbij" });
    await feed.poll();
    expect(titles(replica)).toEqual(["Actief", "Erbij"]);

    await feed.loadMore("fields/Actief eq 0");
    expect(titles(replica)).toEqual(["Actief", "Archief", "Erbij"]);
  });

  test("loses no row that is written between the opening and the first poll", async () => {
    const answers = await batchRead(consulent.graph, feed.openingReads());
    await collega.workspace.punten.add(aNew({ title: "Ertussendoor" }), "t");
    await feed.open(answers);
    await feed.poll();
    expect(titles(replica)).toEqual(["Ertussendoor"]);
  });

  test("drops what was deleted, and shows what was broken next to the rest", async () => {
    const one = await collega.workspace.punten.add(aNew({ title: "Weg" }), "a");
    const two = await collega.workspace.punten.add(aNew({ title: "Stuk" }), "b");
    await open();
    await deleteRow(municipality, one.id);
    await collega.workspace.punten.list.change(two.id, two.etag, { Bron: null });
    await feed.poll();
    expect(titles(replica)).toEqual([]);
    expect([...replica.snapshot().unreadable.values()]).toMatchObject([{ id: two.id, columns: ["Bron"] }]);
  });

  test("is read anew when its token is too old, and what is gone by then goes", async () => {
    const one = await collega.workspace.punten.add(aNew({ title: "Weg" }), "a");
    await collega.workspace.punten.add(aNew({ title: "Blijft" }), "b");
    await open();
    await deleteRow(municipality, one.id);
    await municipality.call("/emulator/faults", {
      method: "POST",
      body: JSON.stringify({ kind: "delta-expired", times: 1 }),
    });
    await feed.poll();
    expect(titles(replica)).toEqual(["Blijft"]);
  });

  test("keeps what it knows when SharePoint does not answer, and says so", async () => {
    await collega.workspace.punten.add(aNew({ title: "Bekend" }), "a");
    await open();
    await municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify({ status: 503 }) });
    await feed.poll();
    expect(titles(replica)).toEqual(["Bekend"]);
    expect(replica.snapshot()).toMatchObject({ status: "ready", failure: { kind: "busy" } });
    await municipality.call("/emulator/faults", { method: "DELETE" });
    await feed.poll();
    expect(replica.snapshot().failure).toBeUndefined();
  });

  test("is not there for somebody without access", async () => {
    const outsider = await municipality.as("buitenstaander");
    const closed = createFeed(outsider.workspace.punten.list, replica, "all");
    await closed.open(await batchRead(outsider.graph, closed.openingReads()));
    expect(replica.snapshot()).toMatchObject({ status: "failed", failure: { kind: "forbidden" } });
  });

  test("costs little: three units to open, one for each look when nothing happened", async () => {
    await municipality.call("/emulator/usage", { method: "DELETE" });
    await open();
    expect(await units(municipality)).toBe(3);
    await feed.poll();
    await feed.poll();
    expect(await units(municipality)).toBe(5);
  });
});

describe("a row that comes in late", () => {
  const row = (version: number, title: string): RawRow => ({
    id: "1",
    etag: `"guid,${version}"`,
    webUrl: undefined,
    created: { writer: { kind: "unknown" }, at: "2026-11-20T09:00:00Z" },
    modified: { writer: { kind: "unknown" }, at: "2026-11-20T09:00:00Z" },
    fields: { Title: title, Status: "Nieuw", Bron: "Anders" },
  });

  test("never puts an older version over a newer one, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 }), (order) => {
        const replica = replicaOfPunten();
        for (const version of order) replica.receive([row(version, `versie ${version}`)]);
        expect(titles(replica)).toEqual([`versie ${Math.max(...order)}`]);
      }),
    );
  });

  test("is not put over the answer to an own write", () => {
    const replica = replicaOfPunten();
    const read = readRow(ontwikkelpuntCodec, row(4, "Net opgeslagen"));
    if (read.ok) replica.confirm(read.value);
    replica.receive([row(3, "Oud")]);
    expect(titles(replica)).toEqual(["Net opgeslagen"]);
  });
});

describe("the outbox", () => {
  type Letter = Write & Readonly<{ text: string }>;
  const letter = (key: string, lane = key): Letter => ({ key, lane, text: key });

  function setUp(run: (write: Letter) => Promise<void>) {
    const kept: (readonly string[])[] = [];
    const outbox = createOutbox<Letter>({ run, keep: (unsent) => kept.push(unsent.map(({ key }) => key)) });
    return { outbox, kept, states: () => outbox.snapshot().map(({ write, state }) => `${write.key}:${state}`) };
  }

  async function settled(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  test("sends what it gets, and keeps it until it is sent", async () => {
    const { outbox, kept } = setUp(() => Promise.resolve());
    outbox.add(letter("a"));
    await settled();
    expect(outbox.snapshot()).toEqual([]);
    expect(kept).toEqual([["a"], []]);
  });

  test("takes the same write once, however often it is pressed", async () => {
    const sent: string[] = [];
    const { outbox } = setUp(({ key }) => Promise.resolve(void sent.push(key)));
    outbox.add(letter("a"));
    outbox.add(letter("a"));
    await settled();
    expect(sent).toEqual(["a"]);
  });

  test("waits when there is no answer, and goes again when asked", async () => {
    let reachable = false;
    const { outbox, states } = setUp(() =>
      reachable ? Promise.resolve() : Promise.reject(new GraphFailure("unreachable", "no")),
    );
    outbox.add(letter("a"));
    await settled();
    expect(states()).toEqual(["a:waiting"]);
    reachable = true;
    outbox.retry();
    await settled();
    expect(states()).toEqual([]);
  });

  test.each([
    ["conflict", "conflict"],
    ["forbidden", "refused"],
    ["invalid", "refused"],
    ["sign-in", "waiting"],
    ["busy", "waiting"],
  ] as const)("after %s is %s", async (kind, state) => {
    const { outbox, states } = setUp(() => Promise.reject(new GraphFailure(kind, "no")));
    outbox.add(letter("a"));
    await settled();
    expect(states()).toEqual([`a:${state}`]);
    outbox.discard("a");
    expect(states()).toEqual([]);
  });

  test("sends the writes of one row in their order, and those of other rows meanwhile", async () => {
    const sent: string[] = [];
    const gate = Promise.withResolvers<void>();
    const { outbox } = setUp(async ({ key }) => {
      if (key === "a1") await gate.promise;
      sent.push(key);
    });
    outbox.add(letter("a1", "a"));
    outbox.add(letter("a2", "a"));
    outbox.add(letter("b1", "b"));
    await settled();
    expect(sent).toEqual(["b1"]);
    gate.resolve();
    await settled();
    await settled();
    expect(sent).toEqual(["b1", "a1", "a2"]);
  });

  test("holds back what comes after a write that is stuck in its row", async () => {
    const { outbox, states } = setUp(({ key }) =>
      key === "a1" ? Promise.reject(new GraphFailure("conflict", "no")) : Promise.resolve(),
    );
    outbox.add(letter("a1", "a"));
    outbox.add(letter("a2", "a"));
    await settled();
    expect(states()).toEqual(["a1:conflict", "a2:sending"]);
    outbox.discard("a1");
    await settled();
    expect(states()).toEqual([]);
  });
});

describe("polling", () => {
  function setUp(here: boolean) {
    let now = 0;
    let present = here;
    const polls: string[] = [];
    const listeners = new Set<() => void>();
    const wakers: (() => void)[] = [];
    const feed = (title: string): Feed => ({
      title,
      openingReads: () => [],
      open: () => Promise.resolve(),
      poll: () => Promise.resolve(void polls.push(title)),
      failure: () => undefined,
      loadMore: () => Promise.resolve(),
    });
    const polling = startPolling({
      live: () => [feed("punten"), feed("log")],
      shown: () => [feed("punten"), feed("log")],
      still: () => [feed("wijken")],
      presence: {
        isHere: () => present,
        onChange(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          wakers.push(() => {
            now += ms;
            resolve();
          });
          signal?.addEventListener("abort", () => reject(new GraphFailure("aborted", "stopped")));
        }),
      chance: () => 0,
      clock: () => now,
    });
    const aMinute = async (): Promise<void> => {
      wakers.pop()?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    const change = async (nowHere: boolean): Promise<void> => {
      present = nowHere;
      now += 10_000;
      for (const listener of listeners) listener();
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { polling, polls, aMinute, change };
  }

  test("asks the lists on screen about every minute while somebody looks", async () => {
    const { polling, polls, aMinute } = setUp(true);
    await aMinute();
    await aMinute();
    expect(polls).toEqual(["punten", "log", "punten", "log"]);
    expect(POLL_EVERY_MS).toBeGreaterThan(60_000);
    polling.stop();
  });

  test("asks nothing while nobody looks, and everything when somebody comes back", async () => {
    const { polling, polls, aMinute, change } = setUp(false);
    await aMinute();
    await aMinute();
    expect(polls).toEqual([]);
    await change(true);
    expect(polls).toEqual(["punten", "log", "wijken"]);
    polling.stop();
  });

  test("asks at once after an own write", async () => {
    const { polling, polls } = setUp(true);
    await polling.now();
    expect(polls).toEqual(["punten", "log"]);
    polling.stop();
  });
});

describe("waiting", () => {
  test("ends at once when it is stopped", async () => {
    const stopping = new AbortController();
    const waiting = sleep(60_000, stopping.signal);
    stopping.abort();
    await expect(waiting).rejects.toMatchObject({ kind: "aborted" });
    await expect(sleep(60_000, stopping.signal)).rejects.toMatchObject({ kind: "aborted" });
    await expect(sleep(0)).resolves.toBeUndefined();
  });
});

async function units(municipality: Municipality): Promise<number> {
  const usage = (await (await municipality.call("/emulator/usage")).json()) as { units: number };
  return usage.units;
}

async function deleteRow(municipality: Municipality, id: string): Promise<void> {
  const { graph } = await municipality.asApp("setup");
  const list = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists/Ontwikkelpunten";
  await graph.send({ method: "DELETE", path: `${list}/items/${id}` });
}
