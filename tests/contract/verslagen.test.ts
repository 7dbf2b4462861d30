import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { replicaOf } from "../../src/app/data/lists.ts";
import { createRegisterLists } from "../../src/app/register/lists.ts";
import { laneOf, type RowWrite } from "../../src/app/register/rowWrite.ts";
import { createRowRunner } from "../../src/app/register/runRowWrite.ts";
import { writablesOf } from "../../src/app/register/writables.ts";
import { type Evaluatie, ONDERDELEN, plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import type { Verslagregel } from "../../src/domain/verslagregel.ts";
import { GraphFailure } from "../../src/sharepoint/graph/failure.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { createOutbox, type Outbox } from "../../src/sharepoint/replica/outbox.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { type Desk, type Municipality, openMunicipality } from "../support/municipality.ts";

let municipality: Municipality;

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => municipality.emulator.close());

/** One call in ten goes wrong; half of those after it was carried out. */
function tenPercent(seed: number): readonly object[] {
  const rules = [429, 503, 504].flatMap((status) => [
    { status, retryAfter: 1, when: "before", probability: 0.0125 },
    { status, retryAfter: 1, when: "after", probability: 0.0125 },
  ]);
  const cuts = [
    { cut: true, when: "before", probability: 0.0125 },
    { cut: true, when: "after", probability: 0.0125 },
  ];
  return [...rules, ...cuts].map((rule, index) => ({ ...rule, seed: seed + index }));
}

async function setFaults(rules: readonly object[]): Promise<void> {
  await municipality.call("/emulator/faults", { method: "DELETE" });
  if (rules.length === 0) return;
  const set = await municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rules) });
  expect(set.status).toBeLessThan(300);
}

/** Somebody at the table, with the outbox and the row runner of the tab. `confirmed`: what SharePoint said it has. */
type Writer = Readonly<{
  name: string;
  outbox: Outbox<RowWrite>;
  confirmed: RowWrite[];
  lines(): readonly Stored<Verslagregel>[];
}>;

function writerAt(name: string, { workspace }: Desk): Writer {
  const register = createRegister(workspace);
  const verslagen = createVerslaglegging(workspace);
  const lists = createRegisterLists(workspace, register, verslagen);
  const run = createRowRunner(
    writablesOf(workspace, register, verslagen, { ...lists, wijken: replicaOf(workspace.wijken.codec) }),
  );
  const confirmed: RowWrite[] = [];
  const outbox = createOutbox<RowWrite>({
    async run(write) {
      await run(write);
      confirmed.push(write);
    },
    keep: () => undefined,
  });
  return { name, outbox, confirmed, lines: () => [...lists.regels.snapshot().rows.values()] };
}

/** Until no answer is waited for any more; what got none is tried again, as the tab does. */
async function settled({ outbox }: Writer): Promise<void> {
  for (;;) {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (isMoving(outbox)) return;
        stop();
        resolve();
      };
      const stop = outbox.subscribe(look);
      queueMicrotask(look);
    });
    if (outbox.snapshot().every(({ state }) => state !== "waiting")) return;
    outbox.retry();
  }
}

/** What comes behind a conflict waits until somebody settles that. */
function isMoving(outbox: Outbox<RowWrite>): boolean {
  const held = outbox.snapshot().filter(({ state, write }) => state !== "sending" && write.kind !== "add");
  const lanes = new Set(held.map(({ write }) => write.lane));
  const waiting = outbox.snapshot().filter(({ state }) => state === "waiting");
  for (const { write } of waiting) lanes.add(write.lane);
  return outbox.snapshot().some(({ state, write }) => state === "sending" && !lanes.has(write.lane));
}

const SENTENCES = 60;
/** How long a turn takes (ms): as fast as it goes, or at the pace of people who write when that is asked for. */
const TURN_MS = Number(process.env["WRITING_TURN_MS"] ?? 0);
const TURNS = Number(process.env["WRITING_TURNS"] ?? SENTENCES);
const MEETINGS = TURN_MS > 0 ? 1 : 5;
const PEOPLE = ["consulent1", "consulent2", "teammanager", "procesbeheerder"] as const;

async function aMeeting(): Promise<Stored<Evaluatie>> {
  const { workspace } = await municipality.as("teammanager");
  const { me } = await municipality.as("teammanager");
  const planned = plannedEvaluatie({ title: "Maandevaluatie", date: "2026-11-05", niveau: "maandelijks" });
  return workspace.evaluaties.add({ ...planned, status: "draft", aanwezig: [me] }, crypto.randomUUID());
}

async function writers(): Promise<readonly Writer[]> {
  return Promise.all(PEOPLE.map(async (alias) => writerAt(alias, await municipality.as(alias))));
}

async function linesOf(evaluatieId: string): Promise<readonly Stored<Verslagregel>[]> {
  const { workspace } = await municipality.as("teammanager");
  const { stored, unreadable } = await createVerslaglegging(workspace).regels.find("EvaluatieLookupId", evaluatieId);
  expect(unreadable).toEqual([]);
  return stored.toSorted((one, other) => Number(one.id) - Number(other.id));
}

const textsOf = (lines: readonly Stored<Verslagregel>[]): readonly string[] => lines.map(({ value }) => value.tekst);

function say({ outbox }: Writer, evaluatieId: string, tekst: string, place = 0): void {
  const onderdeel = ONDERDELEN[place % ONDERDELEN.length] ?? "algemeen";
  const value: Verslagregel = { soort: "tekst", evaluatieId, onderdeel, tekst };
  const lane = `verslag/${evaluatieId}/${onderdeel}`;
  outbox.add({ kind: "add", list: "regels", key: crypto.randomUUID(), lane, independent: true, value });
}

function change({ outbox }: Writer, base: Stored<Verslagregel>, tekst: string): void {
  const value = { ...base.value, tekst };
  outbox.add({ kind: "save", list: "regels", key: crypto.randomUUID(), lane: laneOf("regels", base.id), base, value });
}

function remove({ outbox }: Writer, base: Stored<Verslagregel>): void {
  outbox.add({ kind: "remove", list: "regels", key: crypto.randomUUID(), lane: laneOf("regels", base.id), base });
}

/** A small generator, so that a seed gives the same meeting again. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("four people who write in the same minutes while one call in ten goes wrong", () => {
  test(
    "find every sentence that was confirmed there once, and none that was not",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
          const roll = dice(seed);
          const meeting = await aMeeting();
          const table = await writers();
          await setFaults(tenPercent(seed));

          for (let turn = 0; turn < TURNS; turn++) {
            for (const writer of table) {
              say(writer, meeting.id, `${writer.name} zegt zin ${turn}`, turn);
              // What has arrived meanwhile is changed or removed, sometimes by two at once.
              const lines = writer.lines();
              const line = lines[Math.floor(roll() * lines.length)];
              if (line !== undefined && roll() < 0.12) change(writer, line, `${writer.name} maakt ervan: ${turn}`);
              if (line !== undefined && roll() < 0.06) remove(writer, line);
            }
            if (TURN_MS > 0) await new Promise((resolve) => setTimeout(resolve, TURN_MS));
            else if (roll() < 0.3) await new Promise((resolve) => setImmediate(resolve));
          }
          await Promise.all(table.map(settled));

          // Now two fight over the same lines: each changes or removes what the others wrote.
          await setFaults([]);
          const before = await linesOf(meeting.id);
          await setFaults(tenPercent(seed + 100));
          for (const line of before.filter(() => roll() < 0.2)) {
            table.forEach((writer) => {
              if (roll() < 0.5) change(writer, line, `${writer.name} over regel ${line.id}`);
              else if (roll() < 0.3) remove(writer, line);
            });
          }
          await Promise.all(table.map(settled));

          await setFaults([]);
          const there = textsOf(await linesOf(meeting.id)).toSorted();
          expect(there).toEqual(expectedFrom(table.flatMap(({ confirmed }) => confirmed)).toSorted());
          expect(removedUnseen(table)).toEqual([]);
          const added = table.flatMap(({ confirmed }) => confirmed.filter(({ kind }) => kind === "add"));
          expect(added).toHaveLength(PEOPLE.length * TURNS);
          // Somebody who was too late is told so: nothing goes over what others wrote.
          const lost = table.flatMap(({ outbox }) => outbox.snapshot());
          expect(lost.every(({ write }) => write.kind !== "add")).toBe(true);
          expect(lost.length).toBeGreaterThan(0);
        }),
        { numRuns: MEETINGS },
      );
    },
    240_000 + TURNS * TURN_MS,
  );

  test("find their own sentences in the order in which they wrote them", async () => {
    const meeting = await aMeeting();
    const table = await writers();
    await setFaults(tenPercent(7));
    for (let turn = 0; turn < SENTENCES; turn++) {
      for (const writer of table) say(writer, meeting.id, `${writer.name} ${String(turn).padStart(2, "0")}`);
    }
    await Promise.all(table.map(settled));
    await setFaults([]);
    const texts = textsOf(await linesOf(meeting.id));
    for (const { name } of table) {
      const own = texts.filter((text) => text.startsWith(`${name} `));
      expect(own).toHaveLength(SENTENCES);
      expect(own).toEqual(own.toSorted());
    }
  });
});

/** What has to stand there, from what SharePoint confirmed: each line as the last one changed it, less what was removed. */
function expectedFrom(confirmed: readonly RowWrite[]): readonly string[] {
  const texts = confirmed.flatMap((write) =>
    write.kind === "add" && write.list === "regels" ? [write.value.tekst] : [],
  );
  // Every change names the text that it took the place of, so the changes of a line form a chain in whatever order.
  const changes = confirmed.flatMap((write) => {
    if (write.list !== "regels" || write.kind !== "save") return [];
    return [{ id: write.base.id, from: write.base.value.tekst, to: write.value.tekst }];
  });
  const gone = new Set(confirmed.flatMap((write) => (write.kind === "remove" ? [write.base.id] : [])));
  const removedTexts = confirmed.flatMap((write) =>
    write.kind === "remove" && write.list === "regels" ? [{ id: write.base.id, text: write.base.value.tekst }] : [],
  );
  const left = [...texts];
  const take = (text: string): void => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
  };
  const lines = Map.groupBy(changes, ({ id }) => id);
  for (const [id, chain] of lines) {
    const replaced = new Set(chain.map(({ from }) => from));
    const last = chain.filter(({ to }) => !replaced.has(to));
    for (const { from } of chain) take(from);
    if (!gone.has(id)) left.push(...last.map(({ to }) => to));
  }
  for (const { id, text } of removedTexts) if (!lines.has(id)) take(text);
  return left;
}

/** Lines that were removed by somebody who had not seen what was last made of them: nobody may do that. */
function removedUnseen(table: readonly Writer[]): readonly string[] {
  const all = table.flatMap(({ name, confirmed }) => confirmed.map((write) => ({ name, write })));
  const changed = all.flatMap(({ name, write }) =>
    write.list === "regels" && write.kind === "save"
      ? [{ name, id: write.base.id, from: write.base.value.tekst, to: write.value.tekst }]
      : [],
  );
  const removed = all.flatMap(({ name, write }) =>
    write.list === "regels" && write.kind === "remove"
      ? [{ name, id: write.base.id, text: write.base.value.tekst }]
      : [],
  );
  return [...new Set(removed.map(({ id }) => id))].filter((id) => {
    const chain = changed.filter((change) => change.id === id);
    const last = chain.find(({ to }) => !chain.some(({ from }) => from === to));
    if (last === undefined) return false;
    // Whoever removes what they just changed themselves has seen it.
    return !removed.some((each) => each.id === id && (each.text === last.to || each.name === last.name));
  });
}

describe("minutes that were put forward", () => {
  async function putForward(meeting: Stored<Evaluatie>): Promise<void> {
    const { workspace } = await municipality.as("teammanager");
    await workspace.evaluaties.save(meeting, { ...meeting.value, status: "submitted" });
  }

  test("take in nothing that was on its way: it is refused and kept for who wrote it", async () => {
    const meeting = await aMeeting();
    const [writer] = await writers();
    if (writer === undefined) throw new Error("Nobody writes.");
    say(writer, meeting.id, "Op tijd");
    await settled(writer);
    await putForward(meeting);
    say(writer, meeting.id, "Te laat");
    const [line] = await linesOf(meeting.id);
    if (line === undefined) throw new Error("Nothing was written.");
    change(writer, line, "Achteraf anders");
    await settled(writer);
    expect(textsOf(await linesOf(meeting.id))).toEqual(["Op tijd"]);
    expect(writer.outbox.snapshot()).toMatchObject([
      { state: "refused", write: { value: { tekst: "Te laat" } }, failure: { kind: "locked" } },
      { state: "refused", write: { value: { tekst: "Achteraf anders" } }, failure: { kind: "locked" } },
    ]);
  });

  test("do not call a sentence too late that had arrived although its answer was lost", async () => {
    const meeting = await aMeeting();
    const desk = await municipality.as("consulent1");
    const writer = writerAt("consulent1", desk);
    const value: Verslagregel = { soort: "tekst", evaluatieId: meeting.id, onderdeel: "algemeen", tekst: "Aangekomen" };
    const key = crypto.randomUUID();
    await createVerslaglegging(desk.workspace).regels.add(value, key);
    await putForward(meeting);
    writer.outbox.add({ kind: "add", list: "regels", key, lane: "verslag", independent: true, value });
    await settled(writer);
    expect(writer.outbox.snapshot()).toEqual([]);
    expect(textsOf(await linesOf(meeting.id))).toEqual(["Aangekomen"]);
  });

  test("still take in how far an action is", async () => {
    const meeting = await aMeeting();
    const desk = await municipality.as("consulent1");
    const writer = writerAt("consulent1", desk);
    const { afspraken } = createVerslaglegging(desk.workspace);
    const base = await afspraken.add(
      {
        soort: "actie",
        nummer: "",
        title: "Bel JCC",
        evaluatieId: meeting.id,
        onderdeel: "algemeen",
        eigenaar: desk.me,
        status: "open",
      },
      crypto.randomUUID(),
    );
    await putForward(meeting);
    const lane = laneOf("afspraken", base.id);
    const actie = { ...base.value, status: "done", gereedOp: "2026-11-09" } as typeof base.value;
    writer.outbox.add({ kind: "save", list: "afspraken", key: crypto.randomUUID(), lane, base, value: actie });
    await settled(writer);
    expect(await afspraken.get(base.id)).toMatchObject({ ok: true, value: { value: { status: "done" } } });
  });
});

describe("removing a row", () => {
  async function aLine(): Promise<Readonly<{ desk: Desk; line: Stored<Verslagregel> }>> {
    const meeting = await aMeeting();
    const desk = await municipality.as("consulent1");
    const value: Verslagregel = { soort: "tekst", evaluatieId: meeting.id, onderdeel: "algemeen", tekst: "Weg ermee" };
    const line = await createVerslaglegging(desk.workspace).regels.add(value, crypto.randomUUID());
    return { desk, line };
  }

  test("is done when the answer was lost after it was carried out", async () => {
    const { desk, line } = await aLine();
    await setFaults([{ status: 503, method: "DELETE", when: "after", times: 1 }]);
    await createVerslaglegging(desk.workspace).regels.remove(line);
    await setFaults([]);
    expect(await linesOf(line.value.evaluatieId)).toEqual([]);
  });

  test("leaves a line that somebody else changed meanwhile, and says so", async () => {
    const { line } = await aLine();
    const other = createVerslaglegging((await municipality.as("consulent2")).workspace).regels;
    await other.save(line, { ...line.value, tekst: "Nee, dit blijft" });
    const writer = writerAt("consulent1", await municipality.as("consulent1"));
    remove(writer, line);
    await settled(writer);
    expect(writer.outbox.snapshot()).toMatchObject([{ state: "conflict", write: { kind: "remove" } }]);
    expect(textsOf(writer.lines())).toEqual(["Nee, dit blijft"]);
    expect(textsOf(await linesOf(line.value.evaluatieId))).toEqual(["Nee, dit blijft"]);
  });

  test("takes an own change that was just saved for one's own", async () => {
    const { line } = await aLine();
    const writer = writerAt("consulent1", await municipality.as("consulent1"));
    change(writer, line, "Toch anders");
    remove(writer, line);
    await settled(writer);
    expect(writer.outbox.snapshot()).toEqual([]);
    expect(await linesOf(line.value.evaluatieId)).toEqual([]);
  });

  test("fails when SharePoint does not allow it, and not as if it were done", async () => {
    const { desk, line } = await aLine();
    await setFaults([{ status: 403, method: "DELETE", when: "before", times: 1 }]);
    const removing = createVerslaglegging(desk.workspace).regels.remove(line);
    await expect(removing).rejects.toThrow(GraphFailure);
    await setFaults([]);
    expect(await linesOf(line.value.evaluatieId)).toHaveLength(1);
  });
});
