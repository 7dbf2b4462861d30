import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createUnsent } from "../../src/app/data/unsent.ts";
import { createNotices } from "../../src/app/writes/notices.ts";
import type { PuntWrite } from "../../src/app/writes/puntWrite.ts";
import { createRunner } from "../../src/app/writes/runWrite.ts";
import { standingOf } from "../../src/domain/standing.ts";
import { ask } from "../../src/sharepoint/approvals/asking.ts";
import { decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { batchRead } from "../../src/sharepoint/graph/batch.ts";
import { readRow } from "../../src/sharepoint/list/codec.ts";
import { ontwikkelpuntCodec } from "../../src/sharepoint/lists/ontwikkelpunten.ts";
import { createFeed } from "../../src/sharepoint/replica/feed.ts";
import { createOutbox } from "../../src/sharepoint/replica/outbox.ts";
import { createReplica } from "../../src/sharepoint/replica/replica.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { aNew } from "../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../support/municipality.ts";

let municipality: Municipality;
let consulent: Approving;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager");
  consulent = await personAt(municipality, "consulent1");
});

afterEach(() => municipality.emulator.close());

const replicaOf = () => createReplica((row) => readRow(ontwikkelpuntCodec, row));
const ACTIVE = { filter: "fields/Actief eq 1" } as const;

/** What carries out the writes of a tab that was opened just now. */
const freshTab = ({ me, desk, workspace: { punten } }: Approving) =>
  createRunner({
    me,
    desk,
    punten,
    replica: replicaOf(),
    notices: createNotices(),
    decided: () => undefined,
    undoSave: () => undefined,
  });

const faults = (...rules: object[]) =>
  municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rules) });
const noFaults = () => municipality.call("/emulator/faults", { method: "DELETE" });

describe("a write that is tried again", () => {
  test.each(["by the same tab", "after a reload"])(
    "does not undo the decision that was taken meanwhile (%s)",
    async (how) => {
      const bot = await botAt(municipality);
      const manager = await personAt(municipality, "teammanager");
      const punt = await consulent.workspace.punten.add(aNew(), "punt");
      const onderwerp = { soort: "ontwikkelpunt", id: punt.id } as const;
      const at = "2026-11-22T10:00:00Z";
      const submit = {
        kind: "step",
        key: "s",
        lane: punt.id,
        base: punt,
        at,
        step: "submit",
        today: "2026-11-22",
      } as const;
      const run = freshTab(consulent);
      // The status arrives, the request to the log does not.
      await faults({ method: "POST", path: "Goedkeuringen/items", status: 503, times: 5 });
      await expect(run(submit)).rejects.toMatchObject({ kind: "busy" });
      await noFaults();
      expect(await ask(bot.desk, onderwerp, consulent.me)).toMatchObject({ ok: true });
      expect(await decideOn(bot.desk, onderwerp, { kind: "approve" }, manager.me)).toMatchObject({ ok: true });

      await (how === "after a reload" ? freshTab(consulent) : run)(submit);
      const now = await consulent.workspace.punten.get(punt.id);
      const round = (await openCase(consulent.desk, onderwerp))?.goedkeuring;
      expect(now).toMatchObject({ ok: true, value: { value: { status: "approved" } } });
      expect(standingOf("approved", round).kind).toBe("proven");
    },
  );

  test("is no conflict with oneself when it had arrived before a reload", async () => {
    const punt = await consulent.workspace.punten.add(aNew(), "punt");
    const value = { ...punt.value, title: "Beter" };
    const save = { kind: "save", key: "s", lane: punt.id, base: punt, at: "2026-11-22T10:00:00Z", value } as const;
    await freshTab(consulent)(save);
    await expect(freshTab(consulent)(save)).resolves.toBeUndefined();
  });
});

describe("a list that has to be read anew", () => {
  async function opened() {
    const replica = replicaOf();
    const feed = createFeed(consulent.workspace.punten.list, replica, ACTIVE);
    await feed.open(await batchRead(consulent.graph, feed.openingReads()));
    const titles = () => [...replica.snapshot().rows.values()].map(({ value }) => value.title);
    return { replica, feed, titles };
  }

  test("misses nothing when that fails the first time", async () => {
    const { replica, feed, titles } = await opened();
    await consulent.workspace.punten.add(aNew({ title: "Gemist" }), "gemist");
    await faults(
      { kind: "delta-expired", times: 1 },
      { method: "GET", path: "Ontwikkelpunten/items\\?", status: 503, times: 5 },
    );
    await feed.poll();
    expect(replica.snapshot().failure?.kind).toBe("busy");
    await noFaults();
    await feed.poll();
    expect(titles()).toEqual(["Gemist"]);
  });

  test("keeps the archive that somebody looks at", async () => {
    const { feed, titles } = await opened();
    await consulent.workspace.punten.add({ ...aNew({ title: "Archief" }), status: "rejected" }, "archief");
    await feed.loadMore("fields/Actief eq 0");
    await faults({ kind: "delta-expired", times: 1 });
    await feed.poll();
    expect(titles()).toEqual(["Archief"]);
  });

  test("is read anew when Graph does not understand its own link any more", async () => {
    const { feed, titles } = await opened();
    await consulent.workspace.punten.add(aNew({ title: "Erbij" }), "erbij");
    await faults({ method: "GET", path: "items/delta\\?token=(?!latest)", status: 400 });
    await feed.poll();
    expect(titles()).toEqual(["Erbij"]);
  });
});

test("an answer that is no list is told, and asked again the next time", async () => {
  let broken = false;
  const garbage = (): Promise<Response> => Promise.resolve(Response.json({ value: "geen lijst" }));
  const fetchOr = (input: string, init?: RequestInit): Promise<Response> =>
    broken ? garbage() : municipality.emulator.handle(new Request(input, init));
  const { graph, workspace } = await municipality.as("consulent1", { fetch: fetchOr });
  const replica = replicaOf();
  const feed = createFeed(workspace.punten.list, replica, ACTIVE);
  await feed.open(await batchRead(graph, feed.openingReads()));
  broken = true;
  await feed.poll();
  expect(replica.snapshot().failure?.kind).toBe("invalid");
  broken = false;
  await consulent.workspace.punten.add(aNew({ title: "Weer te lezen" }), "punt");
  await feed.poll();
  expect([...replica.snapshot().rows.values()].map(({ value }) => value.title)).toEqual(["Weer te lezen"]);
});

test("changes are marked before the rows are read, also when the batch has to be asked again in parts", async () => {
  const asked: string[] = [];
  const fetchNoted = (input: string, init?: RequestInit): Promise<Response> => {
    asked.push(new URL(input).pathname);
    return municipality.emulator.handle(new Request(input, init));
  };
  const { graph, workspace } = await municipality.as("consulent1", { fetch: fetchNoted });
  const feed = createFeed(workspace.punten.list, replicaOf(), ACTIVE);
  asked.length = 0;
  await faults({ method: "GET", path: "items/delta", status: 429, retryAfter: 1, times: 1 });
  await feed.open(await batchRead(graph, feed.openingReads()));
  expect(asked.map((path) => path.split("/").at(-1))).toEqual(["$batch", "delta", "items"]);
});

test("a browser that can store nothing does not keep a write from being sent", async () => {
  const full: Storage = {
    length: 0,
    clear: () => undefined,
    getItem: () => null,
    key: () => null,
    removeItem: () => undefined,
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  const { keep } = createUnsent<PuntWrite>("5a3c", "", full);
  const punt = await consulent.workspace.punten.add(aNew(), "punt");
  const value = { ...punt.value, title: "Beter" };
  const outbox = createOutbox<PuntWrite>({ run: freshTab(consulent), keep });
  const { promise: sent, resolve } = Promise.withResolvers<undefined>();
  outbox.subscribe(() => outbox.snapshot().length === 0 && resolve(undefined));
  outbox.add({ kind: "save", key: "s", lane: punt.id, base: punt, at: "2026-11-22T10:00:00Z", value });
  await sent;
  expect(await consulent.workspace.punten.get(punt.id)).toMatchObject({ value: { value: { title: "Beter" } } });
});
