import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { mergeRow } from "../../../src/app/register/mergeRow.ts";
import type { RegisterService } from "../../../src/app/register/registerService.ts";
import type { Proces } from "../../../src/domain/proces.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { aProces, persoonIn } from "../../support/processen.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;
let service: RegisterService;

beforeEach(async () => {
  municipality = await openMunicipality();
  tab = await openTab(municipality, "procesbeheerder", "/processen");
  service = await tab.services.register();
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

/** Until nothing is on its way any more. */
function sent(): Promise<void> {
  const { outbox } = service;
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    if (outbox.snapshot().every(({ state }) => state !== "sending")) resolve();
  };
  outbox.subscribe(look);
  look();
  return promise;
}

function conflicted(): Promise<void> {
  const { outbox } = service;
  const { promise, resolve } = Promise.withResolvers<void>();
  outbox.subscribe(() => {
    if (outbox.snapshot().some(({ state }) => state === "conflict")) resolve();
  });
  return promise;
}

async function inSharePoint(id: string): Promise<Proces> {
  const { workspace } = await municipality.as("consulent2");
  const read = await workspace.processen.get(id);
  if (!read.ok) throw new Error(read.error.columns.join());
  return read.value.value;
}

async function changedByColleague(seen: Stored<Proces>, changes: Partial<Proces>): Promise<void> {
  const { workspace } = await municipality.as("teammanager");
  await workspace.processen.save(seen, { ...seen.value, ...changes });
}

test("a form that was opened before another change of mine takes nothing of that back", async () => {
  const seen = await aProces(municipality);
  const typedBefore = { ...seen.value, doel: "Weten wat er nodig is" };
  service.save("processen", seen, { ...seen.value, eigenaar: persoonIn(municipality, "teammanager") });
  await sent();
  service.save("processen", seen, typedBefore);
  await sent();
  const now = await inSharePoint(seen.id);
  expect([now.doel, now.eigenaar]).toEqual(["Weten wat er nodig is", persoonIn(municipality, "teammanager")]);
});

test("two changes in a row keep what a colleague changed in between", async () => {
  const seen = await aProces(municipality);
  await changedByColleague(seen, { keten: "Politie" });
  const first = { ...seen.value, doel: "Weten wat er nodig is" };
  service.save("processen", seen, first);
  service.save("processen", seen, { ...first, begin: "Een vraag" }, first);
  await sent();
  const { doel, begin, keten } = await inSharePoint(seen.id);
  expect([doel, begin, keten]).toEqual(["Weten wat er nodig is", "Een vraag", "Politie"]);
});

test("what I changed and changed back at once is as it was", async () => {
  const seen = await aProces(municipality);
  const other = { ...seen.value, domein: "jeugd" } as const;
  service.save("processen", seen, other);
  service.save("processen", seen, seen.value, other);
  await sent();
  expect((await inSharePoint(seen.id)).domein).toBe(seen.value.domein);
});

test("two changes of one field in a row are no conflict with myself", async () => {
  const seen = await aProces(municipality);
  const first = { ...seen.value, doel: "Weten" };
  service.save("processen", seen, first);
  service.save("processen", seen, { ...first, doel: "Weten wat er nodig is" }, first);
  await sent();
  expect(service.outbox.snapshot()).toEqual([]);
  expect((await inSharePoint(seen.id)).doel).toBe("Weten wat er nodig is");
});

test("what was changed twice waits as a conflict when a colleague changed the same", async () => {
  const seen = await aProces(municipality);
  await changedByColleague(seen, { doel: "Iets anders" });
  service.save("processen", seen, { ...seen.value, doel: "Weten" });
  await sent();
  expect(service.outbox.snapshot().map(({ state }) => state)).toEqual(["conflict"]);
  expect((await inSharePoint(seen.id)).doel).toBe("Iets anders");
});

test("a merge takes only what I changed from me", () => {
  const merged = mergeRow({ a: 1, b: 1, c: 1 }, { a: 2, b: 1, c: 1 }, { a: 1, b: 3, c: 1 });
  expect(merged).toEqual({ value: { a: 2, b: 3, c: 1 }, clashes: [] });
});

test("what was typed about a row that somebody deleted stays in sight until it is thrown away", async () => {
  const seen = await aProces(municipality);
  const { workspace } = await municipality.as("teammanager");
  const path = `${workspace.processen.list.rowsPath().split("?")[0]}/${seen.id}`;
  await workspace.graph.send({ method: "DELETE", path });
  service.save("processen", seen, { ...seen.value, doel: "Weten wat er nodig is" });
  await sent();
  await service.feeds.processen.poll();
  const rows = (): readonly unknown[] => service.rows.processen.snapshot();
  expect(rows()).toMatchObject([
    { id: seen.id, value: { doel: "Weten wat er nodig is" }, pending: { state: "refused" } },
  ]);
  for (const { write } of service.outbox.snapshot()) service.outbox.discard(write.key);
  expect(rows()).toEqual([]);
});

test("a conflict is shown, also when another change waits behind it", async () => {
  const seen = await aProces(municipality);
  await service.feeds.processen.poll();
  await changedByColleague(seen, { doel: "Iets anders" });
  const first = { ...seen.value, doel: "Weten" };
  service.save("processen", seen, first);
  service.save("processen", seen, { ...first, begin: "Een vraag" }, first);
  await conflicted();
  const [row] = service.rows.processen.snapshot();
  expect([row?.pending?.state, row?.value.begin]).toEqual(["conflict", "Een vraag"]);
});
