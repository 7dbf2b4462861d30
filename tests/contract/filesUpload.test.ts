import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { FileRef } from "../../src/sharepoint/files/driveItem.ts";
import { fileInTheWay, lockedBy } from "../../src/sharepoint/files/fileFailure.ts";
import { quickXorHash } from "../../src/sharepoint/files/quickXorHash.ts";
import { parseUploadSession, type UploadSession } from "../../src/sharepoint/files/uploadSession.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { badDay, bytesOf, type FilesDesk, filesOf, namesIn, setFaults, untilAnswered } from "./filesDesk.ts";

let municipality: Municipality;
let beheerder: FilesDesk;
let collega: FilesDesk;

beforeEach(async () => {
  municipality = await openMunicipality();
  beheerder = await filesOf(municipality, "consulent1");
  collega = await filesOf(municipality, "consulent2");
});

afterEach(() => municipality.emulator.close());

const MB = 1024 * 1024;
const text = (words: string): Blob => new Blob([words]);
const wordsIn = async (bytes: Blob): Promise<string> => bytes.text();
const plain = { name: "Intake.txt", conflict: "fail" } as const;

describe("a small file", () => {
  test("arrives as it is, and tells where it lies", async () => {
    const file = await beheerder.files.upload({ ...plain, folder: "Intake/Wmo", bytes: text("Hallo") });
    expect(file).toMatchObject({ name: "Intake.txt", folder: "Intake/Wmo", size: 5 });
    expect(file.hash).toBe(await quickXorHash(text("Hallo")));
    expect(await wordsIn(await collega.files.content(file))).toBe("Hallo");
  });

  test("may be empty, and may have signs in its name that mean something in an address", async () => {
    const file = await beheerder.files.upload({ ...plain, name: "100% & #1 (Zoë's).txt", bytes: text("") });
    expect(file).toMatchObject({ name: "100% & #1 (Zoë's).txt", size: 0 });
    expect((await beheerder.files.content(file)).size).toBe(0);
  });

  test("tells how far it is", async () => {
    const seen: number[] = [];
    await beheerder.files.upload({ ...plain, bytes: text("Hallo"), onProgress: (sent) => seen.push(sent) });
    expect(seen).toEqual([0, 5]);
  });

  test.each(["before", "after"])("is there once when the answer is lost %s it was carried out", async (when) => {
    await setFaults(
      municipality,
      { method: "PUT", status: 504, when, times: 2 },
      { method: "PUT", cut: true, when, times: 1 },
    );
    const file = await beheerder.files.upload({ ...plain, bytes: text("Hallo") });
    expect(await namesIn(beheerder)).toEqual(["Intake.txt"]);
    expect(await beheerder.files.versions(file)).toHaveLength(1);
  });

  test("of which nothing is known whether it arrived is told as such", async () => {
    await setFaults(municipality, { method: "PUT", status: 503 });
    await expect(beheerder.files.upload({ ...plain, bytes: text("Hallo") })).rejects.toMatchObject({ kind: "busy" });
  });

  test("that is stopped leaves nothing, also when it had arrived", async () => {
    const stopping = new AbortController();
    const fetchAndStop = async (input: string, init?: RequestInit): Promise<Response> => {
      const answer = await municipality.emulator.handle(new Request(input, { ...init, signal: null }));
      if (init?.method === "PUT") {
        stopping.abort();
        throw new DOMException("stopped", "AbortError");
      }
      return answer;
    };
    const { files } = await filesOf(municipality, "consulent1", { fetch: fetchAndStop });
    await expect(files.upload({ ...plain, bytes: text("Hallo"), signal: stopping.signal })).rejects.toMatchObject({
      kind: "aborted",
    });
    expect(await namesIn(beheerder)).toEqual([]);
  });
});

describe("a name that is taken", () => {
  test("is told with the file that has it, and nothing is written", async () => {
    const first = await collega.files.upload({ ...plain, bytes: text("van de collega") });
    const refusal: unknown = await beheerder.files
      .upload({ ...plain, bytes: text("van mij") })
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: "duplicate" });
    expect(fileInTheWay(refusal)).toMatchObject({ itemId: first.itemId, eTag: first.eTag });
    expect(await wordsIn(await beheerder.files.content(first))).toBe("van de collega");
  });

  test("can be replaced as a new version, over the version that was seen", async () => {
    const first = await collega.files.upload({ ...plain, bytes: text("een") });
    const second = await beheerder.files.upload({
      ...plain,
      bytes: text("twee"),
      conflict: "replace",
      ifMatch: first.eTag,
    });
    expect(second.itemId).toBe(first.itemId);
    expect((await beheerder.files.versions(second)).map(({ label }) => label)).toEqual(["2.0", "1.0"]);
  });

  test("can be kept beside the other one", async () => {
    await collega.files.upload({ ...plain, bytes: text("een") });
    await beheerder.files.upload({ ...plain, bytes: text("twee"), conflict: "rename" });
    const third = await beheerder.files.upload({ ...plain, bytes: text("drie"), conflict: "rename" });
    expect(third.name).toBe("Intake (3).txt");
    expect(await namesIn(beheerder)).toEqual(["Intake (2).txt", "Intake (3).txt", "Intake.txt"]);
  });
});

describe("two people who replace the same file", () => {
  test.each([
    ["small", 0],
    ["large", 11 * MB],
  ])("lose nothing: the second is told, with the file as it is now (%s)", async (_, extra) => {
    const padding = bytesOf(extra);
    const first = await beheerder.files.upload({ ...plain, bytes: text("begin") });
    const mine = await beheerder.files.replace(first, new Blob(["van mij", padding]));
    const refusal: unknown = await collega.files
      .replace(first, new Blob(["van de collega", padding]))
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: "conflict" });
    expect(fileInTheWay(refusal)).toMatchObject({ eTag: mine.eTag });
    expect(await wordsIn((await beheerder.files.content(first)).slice(0, 7))).toBe("van mij");

    const seen = fileInTheWay(refusal);
    if (seen === undefined) throw new Error("There is no file in the way.");
    await collega.files.replace(seen, text("van ons samen"));
    expect(await beheerder.files.versions(first)).toHaveLength(3);
  });

  test("is no conflict when only a column was changed in between", async () => {
    const first = await beheerder.files.upload({ ...plain, bytes: text("begin") });
    const row = await collega.files.listItemOf(first);
    await createRegister(collega.workspace).documenten.list.change(row.id, row.etag, { Soort: "Formulier" });
    await beheerder.files.replace(first, text("verder"));
    expect(await wordsIn(await collega.files.content(first))).toBe("verder");
  });

  test("is done once when the answer is lost", async () => {
    const first = await beheerder.files.upload({ ...plain, bytes: text("begin") });
    await setFaults(municipality, { method: "PUT", status: 504, when: "after", times: 1 });
    await beheerder.files.replace(first, text("verder"));
    expect(await beheerder.files.versions(first)).toHaveLength(2);
  });

  test("is told that a colleague has it checked out", async () => {
    const first = await beheerder.files.upload({ ...plain, bytes: text("begin") });
    await collega.files.checkOut(first);
    const seen = await beheerder.files.fileOf((await beheerder.files.listItemOf(first)).id);
    expect(seen.checkedOutBy).toEqual(collega.me);
    const refusal: unknown = await beheerder.files.replace(seen, text("verder")).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: "locked" });
    expect(lockedBy(refusal)).toEqual(collega.me);
  });
});

describe("a large file", () => {
  const large = { name: "Opname.mp4", conflict: "fail" } as const;

  type Verdict = boolean | number;

  /** A browser of which somebody decides per part of the upload: sent, lost, or answered with a status. */
  function fetching(decide: (part: { progress: number }) => Verdict | Promise<Verdict>): Promise<FilesDesk> {
    let progress = 0;
    return filesOf(municipality, "consulent1", {
      async fetch(input, init) {
        const isPart = init?.method === "PUT";
        const verdict = isPart ? await decide({ progress: ++progress }) : progress < 3 || (await decide({ progress }));
        if (verdict === false) throw new TypeError("fetch failed");
        if (isPart && typeof verdict === "number") return new Response(null, { status: verdict });
        return municipality.emulator.handle(new Request(input, init));
      },
    });
  }

  test("of 24 MB that is cut off three times arrives whole", async () => {
    const bytes = bytesOf(24 * MB);
    const progress: number[] = [];
    await setFaults(
      municipality,
      { method: "PUT", path: "uploadSession", cut: true, times: 1 },
      { method: "PUT", path: "uploadSession", cut: true, when: "after", times: 1 },
      { method: "PUT", path: "uploadSession", status: 429, retryAfter: 3, times: 1 },
      { method: "PUT", path: "uploadSession", status: 500, when: "after", times: 1 },
    );
    const file = await beheerder.files.upload({ ...large, bytes, onProgress: (sent) => progress.push(sent) });
    expect(file).toMatchObject({ size: bytes.size, hash: await quickXorHash(bytes) });
    expect(progress.at(-1)).toBe(bytes.size);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(await namesIn(beheerder)).toEqual(["Opname.mp4"]);
  });

  test("is not sent again when only the last answer was lost", async () => {
    const bytes = bytesOf(11 * MB);
    await setFaults(municipality, { method: "PUT", path: "uploadSession", status: 504, when: "after" });
    const file = await beheerder.files.upload({ ...large, bytes });
    expect(file.hash).toBe(await quickXorHash(bytes));
    expect(await beheerder.files.versions(file)).toHaveLength(1);
  });

  test("sends its parts without a token", async () => {
    const tokens = new Map<string, boolean>();
    const noted = (input: string, init?: RequestInit): Promise<Response> => {
      const { host } = new URL(input);
      tokens.set(host, (tokens.get(host) ?? false) || new Headers(init?.headers).has("Authorization"));
      return municipality.emulator.handle(new Request(input, init));
    };
    const { files } = await filesOf(municipality, "consulent1", { fetch: noted });
    await files.content(await files.upload({ ...large, bytes: bytesOf(11 * MB) }));
    expect(Object.fromEntries(tokens)).toEqual({ "graph.microsoft.com": true, "gemeente.sharepoint.example": false });
  });

  test("finds its way also where Graph is somewhere else, such as on this machine", async () => {
    const { files } = await filesOf(municipality, "consulent1", { graphOrigin: "http://localhost:4790" });
    const bytes = bytesOf(11 * MB);
    const file = await files.upload({ ...large, bytes });
    expect((await files.content(file)).size).toBe(bytes.size);
    expect(await files.preview(file)).toMatch(/^http:\/\/localhost:4790\//);
  });

  test("on a bad day is there once and whole: 6 random runs", async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        runs += 1;
        const name = `Opname ${runs}.mp4`;
        const bytes = bytesOf(12 * MB, runs);
        await setFaults(municipality, ...badDay(seed));
        const file = await untilAnswered(() => beheerder.files.upload({ name, bytes, conflict: "fail" }));
        await setFaults(municipality);
        expect(file.hash).toBe(await quickXorHash(bytes));
        expect(await beheerder.files.versions(file)).toHaveLength(1);
      }),
      { numRuns: 6 },
    );
    expect(await namesIn(beheerder)).toHaveLength(runs);
  });

  test("goes on after a reload where it was", async () => {
    const bytes = bytesOf(24 * MB);
    const kept: (UploadSession | undefined)[] = [];
    const closing = await fetching(({ progress }) => progress < 3);
    await expect(
      closing.files.upload({ ...large, bytes, onSession: (session) => kept.push(session) }),
    ).rejects.toMatchObject({ kind: "unreachable" });

    const session = parseUploadSession(JSON.parse(JSON.stringify(kept.at(-1))));
    if (session === undefined) throw new Error("No session was kept.");
    const again = await filesOf(municipality, "consulent1");
    await expect(again.files.resume(session, bytesOf(24 * MB, 2))).rejects.toMatchObject({
      details: { code: "otherBytes" },
    });
    const sent: number[] = [];
    const file = await again.files.resume(session, bytes, { onProgress: (done) => sent.push(done) });
    expect(sent[0]).toBeGreaterThan(0);
    expect(file.hash).toBe(await quickXorHash(bytes));
  });

  test("begins anew when its session has expired or got lost", async () => {
    const bytes = bytesOf(24 * MB);
    const forgetful = await fetching(({ progress }) => (progress === 3 ? 404 : true));
    const sessions: unknown[] = [];
    const file = await forgetful.files.upload({ ...large, bytes, onSession: (session) => sessions.push(session) });
    expect(file.hash).toBe(await quickXorHash(bytes));
    expect(sessions.filter((session) => session !== undefined)).toHaveLength(2);
    expect(await namesIn(beheerder)).toEqual(["Opname.mp4"]);
  });

  test("that is stopped leaves nothing and ends its session", async () => {
    const stopping = new AbortController();
    const kept: UploadSession[] = [];
    await expect(
      beheerder.files.upload({
        ...large,
        bytes: bytesOf(24 * MB),
        onSession: (session) => session !== undefined && kept.push(session),
        onProgress: () => stopping.abort(),
        signal: stopping.signal,
      }),
    ).rejects.toMatchObject({ kind: "aborted" });
    expect(await namesIn(beheerder)).toEqual([]);
    const left = await municipality.emulator.handle(new Request(kept[0]?.url ?? ""));
    expect(left.status).toBe(404);
  });

  test("whose name somebody takes meanwhile is told, and the other file stays", async () => {
    let other: FileRef | undefined;
    const slow = await fetching(async ({ progress }) => {
      if (progress === 2) other = await collega.files.upload({ ...large, bytes: text("eerder") });
      return true;
    });
    const refusal: unknown = await slow.files
      .upload({ ...large, bytes: bytesOf(11 * MB) })
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: "duplicate" });
    expect(fileInTheWay(refusal)?.itemId).toBe(other?.itemId);
    expect(await namesIn(beheerder)).toEqual(["Opname.mp4"]);
  });
});

test("on a bad day no file is lost and none is there twice: 150 random runs", async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.constantFrom("txt", "docx"), async (seed, extension) => {
      runs += 1;
      const name = `Bestand ${runs}.${extension}`;
      const bytes = text(`inhoud ${runs}`);
      await setFaults(municipality, ...badDay(seed));
      const file = await untilAnswered(() => beheerder.files.upload({ name, bytes, conflict: "fail" }));
      const next = await untilAnswered(() => beheerder.files.replace(file, text(`later ${runs}`)));
      await setFaults(municipality);
      expect(await beheerder.files.versions(next)).toHaveLength(2);
      expect(await wordsIn(await beheerder.files.content(next))).toBe(`later ${runs}`);
    }),
    { numRuns: 150 },
  );
  expect(await namesIn(beheerder)).toHaveLength(runs);
});
