import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Verdict } from "../../src/domain/goedkeuring.ts";
import type { Proces } from "../../src/domain/proces.ts";
import type { Procesdocument } from "../../src/domain/procesdocument.ts";
import { putForAdoption, withdrawFromAdoption } from "../../src/sharepoint/approvals/adoption.ts";
import { settleEdit } from "../../src/sharepoint/approvals/afterEdits.ts";
import { ask } from "../../src/sharepoint/approvals/asking.ts";
import { carryOut, decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { freezePdfOf, writersOf } from "../../src/sharepoint/approvals/freezing.ts";
import { adoptedCopyOf } from "../../src/sharepoint/files/adoptedCopy.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import {
  addDocument,
  addProces,
  AFDELING,
  DEPUTY,
  LINE_MANAGER,
  nameSigners,
  OWNER,
  standingOfDocument,
  write,
} from "../support/adoption.ts";
import { docxFile } from "../support/documents.ts";
import { type Approving, botAt, personAt, persoonOf } from "../support/approvalDesk.ts";
import { createFiles } from "../../src/sharepoint/files/files.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";

let municipality: Municipality;
let keeper: Approving;
let owner: Approving;
let deputy: Approving;
let lineManager: Approving;
let bot: Approving;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameSigners(municipality);
  keeper = await personAt(municipality, "consulent1");
  owner = await personAt(municipality, OWNER);
  deputy = await personAt(municipality, DEPUTY);
  lineManager = await personAt(municipality, LINE_MANAGER);
  bot = await botAt(municipality);
});

afterEach(() => municipality.emulator.close());

const approve: Verdict = { kind: "approve" };
const reject: Verdict = { kind: "reject", reason: "Stap 3 klopt niet" };
const onderwerpOf = ({ id }: Readonly<{ id: string }>) => ({ soort: "procesdocument", id }) as const;

type Asked = Readonly<{ proces: Stored<Proces>; document: Stored<Procesdocument> }>;

/** A document that the keeper wrote and put forward. */
async function asked(some: Partial<Proces> = {}, text = "Zo doen we het."): Promise<Asked> {
  const proces = await addProces(municipality, some);
  const document = await addDocument(keeper, proces.id, { text });
  expect(await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me)).toMatchObject({ ok: true });
  return { proces, document };
}

const press = (who: Approving, document: Readonly<{ id: string }>, verdict: Verdict = approve) =>
  decideOn(bot.desk, onderwerpOf(document), verdict, who.me);

async function rowOf({ id }: Readonly<{ id: string }>): Promise<Stored<Procesdocument>> {
  const read = await bot.sources.documenten.get(id);
  if (!read.ok) throw new Error("The document cannot be read.");
  return read.value;
}

const approvalOf = async (document: Readonly<{ id: string }>) =>
  (await openCase(keeper.desk, onderwerpOf(document)))?.goedkeuring;

const standingOf = async ({ id }: Readonly<{ id: string }>) => standingOfDocument(keeper, id);

/** What the frozen copy of an adopted version holds, for everybody who reads. */
async function frozenText(document: Readonly<{ id: string }>, versie: string): Promise<string | undefined> {
  const { stored } = await keeper.sources.documenten.all();
  const { file } = adoptedCopyOf(stored, document.id, versie, writersOf(keeper.sources));
  if (file === undefined) return undefined;
  return (await keeper.sources.files.content(await keeper.sources.files.fileOf(file.id))).text();
}

describe("a document that is put forward", () => {
  test("is asked of the owner of its process, once, however often it is tried", async () => {
    const { document } = await asked();
    await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
    await ask(bot.desk, onderwerpOf(document), keeper.me);
    expect(await approvalOf(document)).toMatchObject({
      state: "open",
      aanvrager: keeper.me,
      askedOf: [owner.me],
      verzoek: { rule: "one" },
    });
  });

  test("and touches another department is asked of its line manager too: both have to agree", async () => {
    const { document } = await asked({ afdelingen: [AFDELING] });
    expect(await approvalOf(document)).toMatchObject({ askedOf: [owner.me, lineManager.me], verzoek: { rule: "all" } });
    await press(owner, document);
    expect((await rowOf(document)).value.status).toBe("submitted");
    await press(lineManager, document);
    expect(await standingOf(document)).toMatchObject({
      kind: "adopted",
      vastgesteld: { door: [owner.me, lineManager.me] },
    });
  });

  test("is asked of the deputy where the owner asked, or wrote what stands there", async () => {
    const proces = await addProces(municipality);
    const first = await addDocument(keeper, proces.id);
    await putForAdoption(owner.desk, owner.sources, first.id, owner.me);
    expect(await approvalOf(first)).toMatchObject({ askedOf: [deputy.me] });

    const second = await addDocument(keeper, proces.id);
    await write(owner, second.id, "Door de eigenaar geschreven.");
    await putForAdoption(keeper.desk, keeper.sources, second.id, keeper.me);
    expect(await approvalOf(second)).toMatchObject({ askedOf: [deputy.me] });
    expect(await press(owner, second)).toMatchObject({ error: { refusal: "own-subject" } });
    expect(await press(deputy, second)).toMatchObject({ ok: true });
    expect(await standingOf(second)).toMatchObject({ kind: "adopted" });
  });

  test("is refused with the reason, and stays what it is", async () => {
    const nobody = await addProces(municipality, {
      eigenaar: persoonOf(municipality, "consulent2"),
      plaatsvervanger: undefined,
    });
    const ownerless = await addProces(municipality, { eigenaar: undefined });
    const put = async (procesId: string | undefined, some = {}) => {
      const document = await addDocument(keeper, procesId, some);
      const answer = await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
      expect((await rowOf(document)).value.status).toBe("concept");
      return answer.ok ? "ok" : answer.error;
    };
    expect(await put(nobody.id)).toBe("nobody-decides");
    expect(await put(ownerless.id)).toBe("no-owner");
    expect(await put(undefined)).toBe("no-proces");
    expect(await put((await addProces(municipality)).id, { soort: "overig" })).toBe("not-adoptable");
  });

  test("is not put forward while somebody has it checked out", async () => {
    const document = await addDocument(keeper, (await addProces(municipality)).id);
    const files = createFiles(owner.graph, SITE, PROCESDOCUMENTEN.title);
    await files.checkOut(await files.fileOf(document.id));
    const answer = await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
    expect(answer).toEqual({ ok: false, error: "checked-out" });
    expect((await rowOf(document)).value.status).toBe("concept");
  });

  test("is taken back by the one who asked, and by nobody else", async () => {
    const { document } = await asked();
    const take = (who: Approving) => withdrawFromAdoption(who.desk, who.sources, document.id, who.me);
    expect(await take(deputy)).toMatchObject({ ok: false, error: "not-asked" });
    expect(await take(keeper)).toMatchObject({ ok: true });
    expect(await take(keeper)).toMatchObject({ ok: true });
    expect((await rowOf(document)).value.status).toBe("concept");
    expect(await press(owner, document)).toMatchObject({ ok: false });
  });
});

describe("a version that was adopted", () => {
  test("says its number, date and by whom, and is kept as it was", async () => {
    const { document } = await asked();
    expect(await press(owner, document)).toMatchObject({ ok: true });
    const { value } = await rowOf(document);
    expect(value).toMatchObject({ status: "adopted", vastgesteldDoor: [owner.me] });
    const standing = await standingOf(document);
    expect(standing).toMatchObject({
      kind: "adopted",
      vastgesteld: { versie: value.vastgesteldeVersie, op: value.vastgesteldOp },
    });
    expect(await frozenText(document, value.vastgesteldeVersie ?? "")).toBe("Zo doen we het.");
  });

  test("decided in the tab is carried out by the bot: only it can put a seal on it", async () => {
    const { document } = await asked();
    const decided = await decideOn(owner.desk, onderwerpOf(document), approve, owner.me);
    expect(decided).toMatchObject({ ok: true, value: { goedkeuring: { state: "approved", applied: false } } });
    expect(await carryOut(owner.desk, onderwerpOf(document))).toBe(false);
    expect(await standingOf(document)).toEqual({ kind: "plain" });
    expect(await carryOut(bot.desk, onderwerpOf(document))).toBe(true);
    expect(await standingOf(document)).toMatchObject({ kind: "adopted" });
  });

  test("is not replaced by a later edit: that is a concept beside it, which can be adopted in turn", async () => {
    const { document } = await asked();
    await press(owner, document);
    const first = (await rowOf(document)).value.vastgesteldeVersie ?? "";
    await write(keeper, document.id, "Zo doen we het nu.");
    expect(await standingOf(document)).toMatchObject({ kind: "edited", vastgesteld: { versie: first } });
    expect(await settleEdit(bot.desk, bot.sources, document.id)).toBe(true);
    expect(await settleEdit(bot.desk, bot.sources, document.id)).toBe(false);
    expect((await rowOf(document)).value.status).toBe("concept");
    expect(await standingOf(document)).toMatchObject({ kind: "edited", vastgesteld: { versie: first } });
    expect(await frozenText(document, first)).toBe("Zo doen we het.");

    expect(await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me)).toMatchObject({ ok: true });
    expect(await standingOf(document)).toMatchObject({ kind: "edited", vastgesteld: { versie: first } });
    await press(owner, document);
    const second = (await rowOf(document)).value.vastgesteldeVersie ?? "";
    expect(await standingOf(document)).toMatchObject({ kind: "adopted", vastgesteld: { versie: second } });
    expect(await frozenText(document, second)).toBe("Zo doen we het nu.");
    expect(await frozenText(document, first)).toBe("Zo doen we het.");
  });

  test("stays adopted when only something else in its row is changed", async () => {
    const { document } = await asked();
    await press(owner, document);
    const row = await rowOf(document);
    await keeper.sources.documenten.save(row, { ...row.value, selectieklasse: "B5.1" });
    expect(await standingOf(document)).toMatchObject({ kind: "edited" });
    expect(await settleEdit(bot.desk, bot.sources, document.id)).toBe(true);
    expect(await standingOf(document)).toMatchObject({ kind: "adopted" });
    expect((await rowOf(document)).value.status).toBe("adopted");
  });

  test("is no longer what it was when somebody gives it to another process", async () => {
    const { document } = await asked();
    await press(owner, document);
    const other = await addProces(municipality, { title: "Iets anders" });
    const row = await rowOf(document);
    await keeper.sources.documenten.save(row, { ...row.value, procesId: other.id });
    await settleEdit(bot.desk, bot.sources, document.id);
    expect((await rowOf(document)).value.status).toBe("concept");
  });

  test("stays adopted when the process gets another owner, or the settings other people", async () => {
    const { document, proces } = await asked({ afdelingen: [AFDELING] });
    await press(owner, document);
    await press(lineManager, document);
    await write(owner, document.id, "De eigenaar schrijft er nu zelf in.");
    const read = await keeper.workspace.processen.get(proces.id);
    if (!read.ok) throw new Error("The process cannot be read.");
    await keeper.workspace.processen.save(read.value, { ...read.value.value, eigenaar: keeper.me, afdelingen: [] });
    const { workspace } = await municipality.asApp("setup");
    for (const rule of (await workspace.instellingen.all()).stored) {
      await workspace.graph.send({
        method: "DELETE",
        path: `/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists/Instellingen/items/${rule.id}`,
      });
    }
    expect(await standingOf(document)).toMatchObject({
      kind: "edited",
      vastgesteld: { door: [owner.me, lineManager.me] },
    });
  });

  test("gets its PDF afterwards, once", async () => {
    const proces = await addProces(municipality);
    const document = await addDocument(keeper, proces.id, {
      name: "Intake.docx",
      text: await docxFile(["Zo doen we het."]),
    });
    await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
    await press(owner, document);
    const versie = (await rowOf(document)).value.vastgesteldeVersie ?? "";
    for (let look = 0; look < 2; look++) {
      await freezePdfOf(bot.sources, { id: document.id, versie }, (await bot.sources.documenten.all()).stored);
    }
    const { stored } = await keeper.sources.documenten.all();
    const { file, pdf } = adoptedCopyOf(stored, document.id, versie, writersOf(keeper.sources));
    expect([file?.value.name, pdf?.value.name]).toEqual([
      `PD-${document.id} v${versie} Intake.docx`,
      `PD-${document.id} v${versie} Intake.pdf`,
    ]);
  });
});

describe("a version that was rejected", () => {
  test("is a concept again, with the reason in the log", async () => {
    const { document } = await asked({ afdelingen: [AFDELING] });
    await press(lineManager, document, reject);
    expect((await rowOf(document)).value.status).toBe("concept");
    expect(await approvalOf(document)).toMatchObject({
      state: "rejected",
      besluit: { verdict: reject },
      applied: true,
    });
    expect(await standingOf(document)).toEqual({ kind: "plain" });
  });

  test("can be put forward again after a change", async () => {
    const { document } = await asked();
    await press(owner, document, reject);
    await write(keeper, document.id, "Stap 3 verbeterd.");
    await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
    await press(owner, document);
    expect(await standingOf(document)).toMatchObject({ kind: "adopted" });
  });
});

describe("a change between asking and deciding", () => {
  test("lets the request lapse; the new version is asked anew and can be adopted", async () => {
    const { document } = await asked();
    const { verzoekId } = (await approvalOf(document))?.verzoek ?? {};
    await write(keeper, document.id, "Intussen gewijzigd.");
    expect(await decideOn(bot.desk, { ...onderwerpOf(document), verzoekId }, approve, owner.me)).toMatchObject({
      error: { refusal: "subject-changed" },
    });
    expect(await ask(bot.desk, onderwerpOf(document), keeper.me)).toMatchObject({ ok: true });
    expect(await press(owner, document)).toMatchObject({ ok: true });
    expect(await frozenText(document, (await rowOf(document)).value.vastgesteldeVersie ?? "")).toBe(
      "Intussen gewijzigd.",
    );
  });
});

describe("a decision on a document that somebody has checked out", () => {
  test("adopts nothing behind their back: given back it is another version, which is asked about anew", async () => {
    const { document } = await asked();
    const files = createFiles(keeper.graph, SITE, PROCESDOCUMENTEN.title);
    const file = await files.fileOf(document.id);
    await files.checkOut(file);
    await ask(bot.desk, onderwerpOf(document), keeper.me);
    expect(await press(owner, document)).toMatchObject({ ok: true });
    expect(await standingOf(document)).toEqual({ kind: "plain" });
    await files.discardCheckOut(file);
    expect(await carryOut(bot.desk, onderwerpOf(document))).toBe(false);
    await ask(bot.desk, onderwerpOf(document), keeper.me);
    await press(owner, document);
    expect(await standingOf(document)).toMatchObject({ kind: "adopted" });
  });
});

describe("the status of the process", () => {
  const statusOf = async ({ id }: Readonly<{ id: string }>) => {
    const read = await keeper.workspace.processen.get(id);
    return read.ok ? read.value.value.status : "unreadable";
  };

  test("follows its only description", async () => {
    const proces = await addProces(municipality);
    const document = await addDocument(keeper, proces.id, { soort: "procesbeschrijving" });
    await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
    expect(await statusOf(proces)).toBe("submitted");
    await press(owner, document, reject);
    expect(await statusOf(proces)).toBe("in-development");
    await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
    await press(owner, document);
    expect(await statusOf(proces)).toBe("adopted");
  });

  test("stays where there are two of them, or it is no description", async () => {
    const proces = await addProces(municipality);
    await addDocument(keeper, proces.id, { soort: "procesbeschrijving" });
    const document = await addDocument(keeper, proces.id, { soort: "procesbeschrijving" });
    await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
    await press(owner, document);
    expect(await statusOf(proces)).toBe("to-describe");
  });
});
