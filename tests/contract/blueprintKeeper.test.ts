import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createDraftPlace } from "../../src/app/features/proces/blueprint/blueprintDraft.ts";
import {
  type BlueprintKeeper,
  createBlueprintKeeper,
} from "../../src/app/features/proces/blueprint/blueprintKeeper.ts";
import type { Blueprint } from "../../src/domain/blueprint.ts";
import { insertStep, setCell } from "../../src/domain/blueprint/steps.ts";
import { readBlueprintFile, writeBlueprintFile } from "../../src/sharepoint/files/blueprintFile.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { type FilesDesk, filesOf, setFaults } from "./filesDesk.ts";

const EMPTY: Blueprint = { kind: "service-blueprint", title: "Intake", steps: [] };
const START = insertStep(insertStep(EMPTY, "end", "een"), "end", "twee");

let municipality: Municipality;
let beheerder: FilesDesk;
let collega: FilesDesk;
let id: string;

beforeEach(async () => {
  municipality = await openMunicipality();
  beheerder = await filesOf(municipality, "consulent1");
  collega = await filesOf(municipality, "consulent2");
  const bytes = new Blob([writeBlueprintFile(START)]);
  const name = "Intake.blueprint.json";
  const { files } = beheerder;
  id = (await files.listItemOf(await files.upload({ name, bytes, conflict: "fail" }))).id;
});

afterEach(() => municipality.emulator.close());

/** A storage of one session. */
function session(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: () => null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** Opens the blueprint as somebody; saving happens when the test says so. */
async function open({ files, me }: FilesDesk, storage = session()): Promise<BlueprintKeeper> {
  const file = await files.fileOf(id);
  const read = readBlueprintFile(await (await files.content(file)).text());
  if (!read.ok) throw new Error(read.error.kind);
  const draft = createDraftPlace(id, me.id, storage);
  return createBlueprintKeeper({ files, file, base: read.value, draft, later: () => () => undefined });
}

function settled(keeper: BlueprintKeeper): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const look = (): void => {
    const { kind } = keeper.snapshot().keeping;
    if (kind !== "saving") resolve(kind);
  };
  keeper.subscribe(look);
  look();
  return promise;
}

async function save(keeper: BlueprintKeeper): Promise<string> {
  keeper.flush();
  return settled(keeper);
}

async function saved(): Promise<Blueprint> {
  const read = readBlueprintFile(await (await beheerder.files.content(await beheerder.files.fileOf(id))).text());
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

const textIn = (blueprint: Blueprint, step: number, layer: "inwoner" | "contact" = "inwoner"): string =>
  blueprint.steps[step]?.cells[layer]?.text ?? "";
const typed = (keeper: BlueprintKeeper, step: "een" | "twee", text: string): void =>
  keeper.change(setCell(keeper.snapshot().value, step, "inwoner", { text }));

describe("what two people write in one blueprint", () => {
  test("is all there when they wrote in different cells", async () => {
    const [mine, theirs] = [await open(beheerder), await open(collega)];
    typed(mine, "een", "Ik bel");
    typed(theirs, "twee", "Ik kom langs");
    expect(await save(theirs)).toBe("saved");
    expect(await save(mine)).toBe("unsaved");
    expect(await save(mine)).toBe("saved");
    expect([textIn(await saved(), 0), textIn(await saved(), 1)]).toEqual(["Ik bel", "Ik kom langs"]);
  });

  test("is put before whoever comes last when they wrote in the same cell, and nothing of theirs is undone unseen", async () => {
    const storage = session();
    const [mine, theirs] = [await open(beheerder, storage), await open(collega)];
    typed(mine, "een", "Ik bel");
    typed(theirs, "een", "Ik mail");
    theirs.change(setCell(theirs.snapshot().value, "twee", "contact", { text: "Balie" }));
    await save(theirs);
    expect(await save(mine)).toBe("clash");

    // They go on typing, and the page is loaded again: it still is a clash, with all that was typed.
    typed(mine, "twee", "Ik wacht");
    const again = await open(beheerder, storage);
    expect(again.recovered).toBe(true);
    const { keeping, value } = again.snapshot();
    expect(keeping.kind).toBe("clash");
    expect([textIn(value, 0), textIn(value, 1)]).toEqual(["Ik bel", "Ik wacht"]);
    expect(textIn(await saved(), 0)).toBe("Ik mail");

    again.settle(keeping.kind === "clash" ? keeping.merge.merged : EMPTY);
    expect(await settled(again)).toBe("saved");
    const after = await saved();
    expect([textIn(after, 0), textIn(after, 1), textIn(after, 1, "contact")]).toEqual(["Ik mail", "Ik wacht", "Balie"]);
  });
});

test("what cannot be saved waits, and goes when it can", async () => {
  const keeper = await open(beheerder);
  typed(keeper, "een", "Ik bel");
  await setFaults(municipality, { method: "PUT", status: 503 });
  expect(await save(keeper)).toBe("waiting");
  await setFaults(municipality);
  expect(await save(keeper)).toBe("saved");
  expect(textIn(await saved(), 0)).toBe("Ik bel");
});

test("what was typed before a reload is put back over what stands there now", async () => {
  const storage = session();
  const before = await open(beheerder, storage);
  typed(before, "een", "Ik bel");
  const theirs = await open(collega);
  typed(theirs, "twee", "Ik kom langs");
  await save(theirs);
  const again = await open(beheerder, storage);
  expect(again.recovered).toBe(true);
  expect(await save(again)).toBe("saved");
  expect([textIn(await saved(), 0), textIn(await saved(), 1)]).toEqual(["Ik bel", "Ik kom langs"]);
  expect((await open(beheerder, storage)).recovered).toBe(false);
});

test("one keeper that another took the place of sends and forgets nothing any more", async () => {
  const storage = session();
  const left = await open(beheerder, storage);
  typed(left, "een", "Ik bel");
  await setFaults(municipality, { method: "PUT", status: 503 });
  expect(await save(left)).toBe("waiting");
  await setFaults(municipality);
  const again = await open(beheerder, storage);
  left.stop();
  expect(await save(again)).toBe("saved");
  again.change(setCell(again.snapshot().value, "een", "inwoner", { text: "" }));
  expect(await save(again)).toBe("saved");
  typed(again, "twee", "Ik wacht");
  left.flush();
  typed(left, "een", "Ik bel");
  expect(textIn(await saved(), 0)).toBe("");
  expect((await open(beheerder, storage)).snapshot().value.steps[1]?.cells.inwoner?.text).toBe("Ik wacht");
});
