import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createUploads, type Uploads } from "../../src/app/register/uploads.ts";
import type { UploadItem } from "../../src/app/register/uploadItem.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { aProces } from "../support/processen.ts";
import { type FilesDesk, filesOf } from "./filesDesk.ts";

let municipality: Municipality;
let keeper: FilesDesk;
let uploads: Uploads;
let procesId: string;

beforeEach(async () => {
  municipality = await openMunicipality();
  keeper = await filesOf(municipality, "procesbeheerder");
  procesId = (await aProces(municipality)).id;
  uploads = createUploads({ files: () => Promise.resolve(keeper.files), arrived: () => undefined });
});

afterEach(() => municipality.emulator.close());

const only = (): UploadItem => {
  const [item] = uploads.snapshot();
  if (item === undefined) throw new Error("Nothing was chosen.");
  return item;
};

function when(holds: (item: UploadItem) => boolean): Promise<UploadItem> {
  const { promise, resolve } = Promise.withResolvers<UploadItem>();
  const look = (): void => {
    const [item] = uploads.snapshot();
    if (item !== undefined && holds(item)) resolve(item);
  };
  uploads.subscribe(look);
  look();
  return promise;
}

const looked = (): Promise<UploadItem> => when(({ guard }) => guard !== undefined);
const named = (name: string) => ({ name, soort: "werkinstructie", varianten: [] }) as const;

async function choose(name: string, text = "Zo doen we het."): Promise<void> {
  uploads.choose(procesId, new Blob([text]), named(name));
  await looked();
}

test("a new name is looked through before the file may go", async () => {
  await choose("Werkinstructie.txt");
  const { key } = only();
  uploads.describe(key, named("Werkinstructie 123456782.txt"));
  uploads.send(key);
  expect(only().step.state).toBe("chosen");
  await looked();
  uploads.send(key);
  expect(only().step.state).toBe("chosen");
});

test("who said that what was found is nobody's, said nothing about another name", async () => {
  await choose("Bel 0612345678.txt");
  const { key } = only();
  uploads.accept(key);
  uploads.describe(key, named("Bel 0687654321.txt"));
  await looked();
  uploads.send(key);
  expect(only().step.state).toBe("chosen");
});

test("a file that was looked through arrives, and its kind can be changed until then", async () => {
  await choose("Werkinstructie.txt");
  const { key, about } = only();
  uploads.describe(key, { ...about, soort: "formulier" });
  uploads.send(key);
  const { step } = await when(({ step: { state } }) => state === "done");
  if (step.state !== "done") throw new Error(step.state);
  const read = await keeper.files.documentOf(await keeper.files.fileOf(step.documentId));
  expect([read?.value.name, read?.value.soort, read?.value.procesId]).toEqual([
    "Werkinstructie.txt",
    "formulier",
    procesId,
  ]);
});
