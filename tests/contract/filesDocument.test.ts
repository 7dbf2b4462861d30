import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { adoptedCopyOf } from "../../src/sharepoint/files/adoptedCopy.ts";
import { editLink, teamsLink } from "../../src/sharepoint/files/links.ts";
import { fileInTheWay, lockedBy } from "../../src/sharepoint/files/fileFailure.ts";
import { searchWords } from "../../src/sharepoint/files/librarySearch.ts";
import { unfinished } from "../../src/sharepoint/files/unfinished.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import {
  badDay,
  CONCEPT,
  type FilesDesk,
  filesOf,
  filesOfBot,
  namesIn,
  setFaults,
  untilAnswered,
} from "./filesDesk.ts";

let municipality: Municipality;
let beheerder: FilesDesk;
let collega: FilesDesk;
let procesId: string;

beforeEach(async () => {
  municipality = await openMunicipality();
  beheerder = await filesOf(municipality, "consulent1");
  collega = await filesOf(municipality, "consulent2");
  const { id } = await beheerder.workspace.processen.list.add({ Title: "Intake" });
  procesId = id;
});

afterEach(() => municipality.emulator.close());

const text = (words: string): Blob => new Blob([words]);
const wordsIn = async (bytes: Promise<Blob>): Promise<string> => (await bytes).text();
const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const documentsOf = async ({ workspace }: FilesDesk) => (await createRegister(workspace).documenten.all()).stored;
const intake = (some: object = {}) => ({
  name: "Intake.docx",
  bytes: text("Stap 1"),
  conflict: "fail" as const,
  document: { ...CONCEPT, procesId },
  ...some,
});

describe("a document", () => {
  test("is a file with what is known of it, in one step", async () => {
    const stored = await beheerder.files.addDocument(intake());
    expect(stored.value).toMatchObject({ name: "Intake.docx", procesId, soort: "werkinstructie", status: "concept" });
    const file = await collega.files.fileOf(stored.id);
    expect(file).toMatchObject({ name: "Intake.docx", listItemId: stored.id, size: 6, checkedOutBy: undefined });
    expect(await wordsIn(collega.files.content(file))).toBe("Stap 1");
    expect(await documentsOf(collega)).toMatchObject([{ id: stored.id, etag: stored.etag }]);
  });

  test("that was broken off before its columns were written is found, and completed by the next try", async () => {
    await setFaults(municipality, { method: "PATCH", status: 503 });
    await expect(beheerder.files.addDocument(intake())).rejects.toMatchObject({ kind: "busy" });
    await setFaults(municipality);
    const half = unfinished(await documentsOf(beheerder), beheerder.self, "2026-01-01T00:00:00Z");
    expect(half.map(({ value }) => value.name)).toEqual(["Intake.docx"]);
    expect(unfinished(await documentsOf(beheerder), collega.self, "2026-01-01T00:00:00Z")).toEqual([]);

    const stored = await beheerder.files.addDocument(intake());
    expect(stored).toMatchObject({ id: half[0]?.id, value: { procesId } });
    expect(unfinished(await documentsOf(beheerder), beheerder.self, "2026-01-01T00:00:00Z")).toEqual([]);
  });

  test("of which the page was closed right after sending is completed from its row", async () => {
    const file = await beheerder.files.upload(intake());
    const [half] = unfinished(await documentsOf(beheerder), beheerder.self, "2026-01-01T00:00:00Z");
    const found = await beheerder.files.fileOf(half?.id ?? "");
    expect(found.itemId).toBe(file.itemId);
    const stored = await beheerder.files.completeDocument(found, {
      document: { ...CONCEPT, procesId },
      conflict: "fail",
    });
    expect(stored.value.procesId).toBe(procesId);
  });

  test("that belongs to another process already is not taken over", async () => {
    await collega.files.addDocument(intake());
    const other = { ...CONCEPT, procesId: (await beheerder.workspace.processen.list.add({ Title: "Wmo" })).id };
    const refusal = await refusalOf(beheerder.files.addDocument(intake({ document: other })));
    expect(refusal).toMatchObject({ kind: "duplicate" });
    expect(fileInTheWay(refusal)?.name).toBe("Intake.docx");
    const beside = await beheerder.files.addDocument(intake({ document: other, conflict: "rename" }));
    expect(beside.value).toMatchObject({ name: "Intake (2).docx", procesId: other.procesId });
  });

  test("sent twice by an impatient person is there once", async () => {
    const [one, two] = [await beheerder.files.addDocument(intake()), await beheerder.files.addDocument(intake())];
    expect(two).toEqual(one);
    expect(await namesIn(beheerder)).toEqual(["Intake.docx"]);
  });

  test("on a bad day is whole, once: 100 random runs", async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.constantFrom("docx", "bpmn"), async (seed, extension) => {
        runs += 1;
        const name = `Document ${runs}.${extension}`;
        await setFaults(municipality, ...badDay(seed));
        const stored = await untilAnswered(() => beheerder.files.addDocument(intake({ name, bytes: text(name) })));
        await setFaults(municipality);
        expect(stored.value).toMatchObject({ name, procesId });
      }),
      { numRuns: 100 },
    );
    const documents = await documentsOf(beheerder);
    expect(new Set(documents.map(({ value }) => value.name)).size).toBe(runs);
    expect(documents).toHaveLength(runs);
    expect(documents.filter(({ value }) => value.procesId !== procesId)).toEqual([]);
  });
});

describe("versions", () => {
  test("tell who wrote them and when, and can each be read", async () => {
    const first = await beheerder.files.upload({ name: "Intake.txt", bytes: text("een"), conflict: "fail" });
    const second = await collega.files.replace(first, text("twee, langer"));
    const versions = await beheerder.files.versions(second);
    expect(versions).toMatchObject([
      { label: "2.0", size: 12, writer: { persoon: collega.me } },
      { label: "1.0", size: 3, writer: { persoon: beheerder.me } },
    ]);
    expect(await wordsIn(beheerder.files.contentOfVersion(second, "1.0"))).toBe("een");
    expect(await wordsIn(beheerder.files.contentOfVersion(second, "2.0"))).toBe("twee, langer");
    await expect(beheerder.files.contentOfVersion(second, "9.0")).rejects.toMatchObject({ kind: "missing" });
  });

  test("can be restored once, also when the answer is lost", async () => {
    const first = await beheerder.files.upload({ name: "Intake.txt", bytes: text("een"), conflict: "fail" });
    const second = await collega.files.replace(first, text("twee"));
    await setFaults(municipality, { method: "POST", path: "restoreVersion", status: 504, when: "after", times: 1 });
    await beheerder.files.restore(second, "1.0");
    expect(await wordsIn(beheerder.files.content(second))).toBe("een");
    expect((await beheerder.files.versions(second)).map(({ label }) => label)).toEqual(["3.0", "2.0", "1.0"]);
    await beheerder.files.restore(second, "3.0");
    expect(await beheerder.files.versions(second)).toHaveLength(3);
  });

  test("keep what is known of the document now when an older one is restored", async () => {
    const { id } = await beheerder.files.addDocument(intake());
    const file = await beheerder.files.fileOf(id);
    await beheerder.files.restore(file, "1.0");
    expect(await documentsOf(collega)).toMatchObject([{ id, value: { procesId, soort: "werkinstructie" } }]);
  });

  test("are read as they were seen, or not at all; the eTag of the row does as well", async () => {
    const stored = await beheerder.files.addDocument(intake());
    const file = await beheerder.files.fileOf(stored.id);
    const seen = { ...file, eTag: stored.etag };
    expect(await wordsIn(beheerder.files.contentSeen(seen))).toBe("Stap 1");
    const mine = await beheerder.files.replace(seen, text("Stap 2"));
    const refusal = await refusalOf(collega.files.contentSeen(seen));
    expect(refusal).toMatchObject({ kind: "conflict", file: { eTag: mine.eTag } });
  });

  test("arrive whole when the connection breaks half way", async () => {
    const file = await beheerder.files.upload({
      name: "Lang.txt",
      bytes: text("0123456789".repeat(50_000)),
      conflict: "fail",
    });
    const seen: number[] = [];
    await setFaults(municipality, { method: "GET", path: "download.aspx", cut: true, when: "after", times: 2 });
    const content = await beheerder.files.content(file, { onProgress: (received) => seen.push(received) });
    expect(await content.text()).toBe("0123456789".repeat(50_000));
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });
});

describe("what is done with a file", () => {
  test("another name and another folder keep what it is", async () => {
    const stored = await beheerder.files.addDocument(intake());
    const file = await beheerder.files.fileOf(stored.id);
    await setFaults(municipality, { method: "PATCH", status: 504, when: "after", times: 1 });
    const moved = await beheerder.files.move(file, { name: "Gesprek.docx", folder: "Oud" });
    expect(moved).toMatchObject({ itemId: file.itemId, name: "Gesprek.docx", folder: "Oud" });
    expect(await documentsOf(beheerder)).toMatchObject([
      { id: stored.id, value: { name: "Gesprek.docx", folder: "Oud" } },
    ]);
    const back = await beheerder.files.move(moved, { folder: "" });
    expect(back.folder).toBe("");
  });

  test("a name that is taken is told with the file that has it", async () => {
    const one = await beheerder.files.upload({ name: "Een.txt", bytes: text("1"), conflict: "fail" });
    const two = await beheerder.files.upload({ name: "Twee.txt", bytes: text("2"), conflict: "fail" });
    const refusal = await refusalOf(beheerder.files.move(two, { name: "Een.txt" }));
    expect(refusal).toMatchObject({ kind: "duplicate" });
    expect(fileInTheWay(refusal)?.itemId).toBe(one.itemId);
  });

  test("it is removed only as it was seen", async () => {
    const seen = await beheerder.files.upload({ name: "Een.txt", bytes: text("1"), conflict: "fail" });
    const now = await collega.files.replace(seen, text("2"));
    await expect(beheerder.files.remove(seen)).rejects.toMatchObject({ kind: "conflict" });
    await setFaults(municipality, { method: "DELETE", status: 504, when: "after", times: 1 });
    await beheerder.files.remove(now);
    await beheerder.files.remove(now);
    expect(await namesIn(beheerder)).toEqual([]);
  });

  test("it is checked out, in and back", async () => {
    const file = await beheerder.files.upload({ name: "Een.txt", bytes: text("1"), conflict: "fail" });
    await setFaults(municipality, { method: "POST", path: "checkout", status: 504, when: "after", times: 1 });
    await beheerder.files.checkOut(file);
    await beheerder.files.checkOut(file);
    const refusal = await refusalOf(collega.files.checkOut(file));
    expect(lockedBy(refusal)).toEqual(beheerder.me);
    await beheerder.files.checkIn(file, "Stap 2 aangevuld");
    await collega.files.checkOut(file);
    await collega.files.discardCheckOut(file);
    const { id } = await beheerder.files.listItemOf(file);
    expect((await beheerder.files.fileOf(id)).checkedOutBy).toBeUndefined();
  });

  test("columns of a file that a colleague has checked out are not written, and it says who has it", async () => {
    const file = await beheerder.files.upload(intake());
    await collega.files.checkOut(file);
    const refusal = await refusalOf(beheerder.files.addDocument(intake()));
    expect(refusal).toMatchObject({ kind: "locked" });
    expect(lockedBy(refusal)).toEqual(collega.me);
  });

  test("it can be looked at in a frame, as a picture, in Office and in Teams", async () => {
    const stored = await beheerder.files.addDocument(intake());
    const file = await beheerder.files.fileOf(stored.id);
    expect(await beheerder.files.preview(file)).toMatch(/^https:.*nb=true$/);
    const thumbnail = await beheerder.files.thumbnail(file);
    expect(thumbnail === undefined || thumbnail.url.startsWith("https:")).toBe(true);
    expect(editLink(file.webUrl)).toContain("action=edit");
    expect(editLink("https://gemeente.sharepoint.example/a/b.pdf")).toContain("web=1");
    const link = new URL(teamsLink(file, { tenantId: "t", siteUrl: "https://gemeente.sharepoint.example/sites/a" }));
    expect(link.pathname).toMatch(/^\/l\/file\/[0-9a-f-]{36}$/);
    expect(link.searchParams.get("fileType")).toBe("docx");
  });
});

describe("searching the library", () => {
  test("finds a word in a text and in a name, with the id of the document", async () => {
    const stored = await beheerder.files.addDocument(
      intake({ name: "Een.txt", bytes: text("het keukentafelgesprek") }),
    );
    await beheerder.files.addDocument(intake({ name: "Twee.txt", bytes: text("iets anders") }));
    const hits = await collega.files.search("keukentafelgesprek");
    expect(hits).toMatchObject([{ listItemId: stored.id, name: "Een.txt", folder: "" }]);
    expect((await collega.files.search("Twee")).map(({ name }) => name)).toEqual(["Twee.txt"]);
  });

  test("goes over all pages, up to what was asked", async () => {
    for (let number = 1; number <= 12; number++) {
      await beheerder.files.upload({ name: `Blad ${number}.txt`, bytes: text("beschikking"), conflict: "fail" });
    }
    expect(await collega.files.search("beschikking", { size: 50 })).toHaveLength(12);
    expect(await collega.files.search("beschikking", { size: 5 })).toHaveLength(5);
  });

  test.each([
    "",
    "   ",
    "***",
    "'",
    "zo'n",
    "a/b\\c?d#e&f=g%",
    "x'); delete",
    '"',
    "😀",
    "ë".repeat(500),
    "a𐐀".repeat(200),
  ])("comes to no harm by what somebody types: %j", async (typed) => {
    await expect(collega.files.search(typed)).resolves.toEqual([]);
  });

  test("asks for words and nothing else, whatever is typed", () => {
    expect(searchWords("wmo AND -jeugd NOT tussen-evaluatie")).toBe("wmo and jeugd not tussen-evaluatie");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(searchWords(typed)).not.toMatch(/[/?#%"\\*:<>|()]|(?:^| )[-+]/);
        expect(() => encodeURIComponent(searchWords(typed))).not.toThrow();
      }),
    );
  });
});

describe("the frozen copy of an adopted version", () => {
  const versie = "1.0";

  async function adopted(name = "Intake.docx") {
    const bot = await filesOfBot(municipality);
    const stored = await beheerder.files.addDocument(intake({ name }));
    const freezing = { id: stored.id, name: stored.value.name, versie, writers: [bot.self] };
    return { bot, stored, freezing, bytes: text("Stap 1") };
  }

  test("is made once, however often it is tried, and proves itself by its row", async () => {
    const { bot, stored, freezing, bytes } = await adopted();
    await setFaults(municipality, { method: "PUT", status: 504, when: "after", times: 1 });
    const first = await bot.files.freeze(freezing, bytes);
    const second = await bot.files.freeze(freezing, bytes);
    expect(second.itemId).toBe(first.itemId);
    expect(await namesIn(bot, "Vastgesteld")).toEqual([`PD-${stored.id} v1.0 Intake.docx`]);
    const documents = await documentsOf(bot);
    const proof = adoptedCopyOf(documents, stored.id, versie, [bot.self]);
    expect(proof.file?.value.name).toBe(first.name);
    expect(proof.pdf).toBeUndefined();
    expect(adoptedCopyOf(documents, stored.id, "2.0", [bot.self]).file).toBeUndefined();
    expect(adoptedCopyOf(documents, stored.id, versie, [collega.self]).file).toBeUndefined();
  });

  test("counts no longer when somebody touches it", async () => {
    const { bot, stored, freezing, bytes } = await adopted();
    const copy = await bot.files.freeze(freezing, bytes);
    await collega.files.replace(copy, text("Stap 0"));
    expect(adoptedCopyOf(await documentsOf(bot), stored.id, versie, [bot.self]).file).toBeUndefined();
    await expect(bot.files.freeze(freezing, bytes)).rejects.toMatchObject({ kind: "conflict" });
  });

  test("is not taken for ours when a colleague put something else in its place", async () => {
    const { bot, freezing, bytes, stored } = await adopted();
    const name = `PD-${stored.id} v1.0 Intake.docx`;
    await collega.files.upload({ name, folder: "Vastgesteld", bytes: text("anders"), conflict: "fail" });
    await expect(bot.files.freeze(freezing, bytes)).rejects.toMatchObject({ kind: "conflict" });
  });

  test("gets a PDF beside it, once", async () => {
    const { bot, stored, freezing, bytes } = await adopted("Intake.csv");
    await expect(bot.files.freezePdf(freezing)).rejects.toMatchObject({ kind: "missing" });
    await bot.files.freeze(freezing, bytes);
    const pdf = await bot.files.freezePdf(freezing);
    expect(pdf.name).toBe(`PD-${stored.id} v1.0 Intake.pdf`);
    expect((await wordsIn(bot.files.content(pdf))).slice(0, 5)).toBe("%PDF-");
    expect((await bot.files.freezePdf(freezing)).itemId).toBe(pdf.itemId);
    const proof = adoptedCopyOf(await documentsOf(bot), stored.id, versie, [bot.self]);
    expect(proof.pdf?.value.name).toBe(pdf.name);
    expect(proof.file?.value.name).toBe(`PD-${stored.id} v1.0 Intake.csv`);
  });

  test("is its own PDF when it is one; and what cannot become one is told", async () => {
    const { bot } = await adopted();
    const pdf = { id: "90", name: "Folder.pdf", versie, writers: [bot.self] };
    const copy = await bot.files.freeze(pdf, text("%PDF-1.7"));
    expect((await bot.files.freezePdf(pdf)).itemId).toBe(copy.itemId);
    const drawing = { id: "91", name: "Proces.bpmn", versie, writers: [bot.self] };
    await bot.files.freeze(drawing, text("<definitions/>"));
    await expect(bot.files.freezePdf(drawing)).rejects.toMatchObject({ details: { code: "notConvertible" } });
  });

  test("keeps its number when the name of the document is very long", async () => {
    const { bot } = await adopted();
    const copy = await bot.files.freeze({ id: "12345", name: `${"a".repeat(250)}.docx`, versie }, text("x"));
    expect(copy.name).toMatch(/^PD-12345 v1\.0 a+\.docx$/);
  });
});
