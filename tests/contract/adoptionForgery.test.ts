import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Verdict, verzoekIdFor } from "../../src/domain/goedkeuring.ts";
import type { Proces } from "../../src/domain/proces.ts";
import { ADOPTED_FOLDER, frozenName } from "../../src/domain/procesdocument.ts";
import { putForAdoption } from "../../src/sharepoint/approvals/adoption.ts";
import { carryOut, decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { writersOf } from "../../src/sharepoint/approvals/freezing.ts";
import { adoptedCopyOf } from "../../src/sharepoint/files/adoptedCopy.ts";
import { createFiles } from "../../src/sharepoint/files/files.ts";
import { logFields } from "../../src/sharepoint/lists/goedkeuringFields.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import {
  addDocument,
  addProces,
  AFDELING,
  DEPUTY,
  LINE_MANAGER,
  nameSigners,
  OWNER,
  standingOfDocument,
} from "../support/adoption.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";

let municipality: Municipality;
let forger: Approving;
let owner: Approving;
let deputy: Approving;
let lineManager: Approving;
let bot: Approving;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameSigners(municipality);
  forger = await personAt(municipality, "consulent1");
  owner = await personAt(municipality, OWNER);
  deputy = await personAt(municipality, DEPUTY);
  lineManager = await personAt(municipality, LINE_MANAGER);
  bot = await botAt(municipality);
});

afterEach(() => municipality.emulator.close());

const approve: Verdict = { kind: "approve" };
const onderwerpOf = (id: string) => ({ soort: "procesdocument", id }) as const;
const standingOf = async (id: string) => (await standingOfDocument(forger, id)).kind;
const approvalOf = async (id: string) => (await openCase(forger.desk, onderwerpOf(id)))?.goedkeuring;

async function concept(some: Partial<Proces> = {}): Promise<string> {
  const proces = await addProces(municipality, some);
  return (await addDocument(forger, proces.id, { name: "Intake.txt" })).id;
}

async function put(id: string): Promise<void> {
  expect(await putForAdoption(forger.desk, forger.sources, id, forger.me)).toMatchObject({ ok: true });
}

/** The forger puts the document forward with a request of their own making. */
async function forgedRequest(id: string, ...named: readonly Approving[]): Promise<void> {
  const read = await forger.sources.documenten.get(id);
  if (!read.ok) throw new Error("The document cannot be read.");
  const { etag } = await forger.sources.documenten.save(read.value, { ...read.value.value, status: "submitted" });
  const verzoekId = verzoekIdFor(onderwerpOf(id), etag);
  const beoordelaars = named.map(({ me }) => me);
  const event = {
    kind: "verzoek",
    verzoekId,
    onderwerp: onderwerpOf(id),
    versie: etag,
    title: "x",
    beoordelaars,
    rule: "one",
  } as const;
  await forger.workspace.log.add({ ...logFields(event, { ...onderwerpOf(id), title: "x" }), Sleutel: verzoekId });
}

const decide = (who: Approving, id: string) => decideOn(bot.desk, onderwerpOf(id), approve, who.me);

describe("a request that somebody typed into the log", () => {
  test("cannot leave out who has to agree as well", async () => {
    const id = await concept({ afdelingen: [AFDELING] });
    await forgedRequest(id, owner);
    expect(await approvalOf(id)).toMatchObject({ askedOf: [owner.me, lineManager.me], verzoek: { rule: "all" } });
    await decide(owner, id);
    expect(await carryOut(bot.desk, onderwerpOf(id))).toBe(false);
    expect(await standingOf(id)).toBe("plain");
    await decide(lineManager, id);
    expect(await standingOf(id)).toBe("adopted");
  });

  test("cannot let the deputy, the line manager or somebody else decide in place of the owner", async () => {
    const other = await personAt(municipality, "teammanager2");
    for (const instead of [deputy, lineManager, other, forger]) {
      const id = (await addDocument(forger, (await addProces(municipality, { afdelingen: [AFDELING] })).id)).id;
      await forgedRequest(id, instead);
      await decideOn(instead.desk, onderwerpOf(id), approve, instead.me);
      expect(await carryOut(bot.desk, onderwerpOf(id))).toBe(false);
      expect(await standingOf(id)).toBe("plain");
    }
  });

  test("about a document that nobody put forward asks nobody", async () => {
    const id = await concept();
    const read = await forger.sources.documenten.get(id);
    const versie = read.ok ? read.value.etag : "";
    const verzoekId = verzoekIdFor(onderwerpOf(id), versie);
    const event = {
      kind: "verzoek",
      verzoekId,
      onderwerp: onderwerpOf(id),
      versie,
      title: "x",
      beoordelaars: [owner.me],
      rule: "one",
    } as const;
    await forger.workspace.log.add({ ...logFields(event, { ...onderwerpOf(id), title: "x" }), Sleutel: "x" });
    expect(await approvalOf(id)).toMatchObject({ state: "lapsed" });
    expect(await decide(owner, id)).toMatchObject({ ok: false });
  });

  test("after it was adopted hides nothing of that", async () => {
    const id = await concept();
    await put(id);
    await decide(owner, id);
    const read = await forger.sources.documenten.get(id);
    const versie = read.ok ? read.value.etag : "";
    const verzoekId = verzoekIdFor(onderwerpOf(id), versie);
    const event = {
      kind: "verzoek",
      verzoekId,
      onderwerp: onderwerpOf(id),
      versie,
      title: "x",
      beoordelaars: [],
      rule: "one",
    } as const;
    await forger.workspace.log.add({ ...logFields(event, { ...onderwerpOf(id), title: "x" }), Sleutel: "x" });
    expect(await standingOf(id)).toBe("adopted");
  });
});

describe("nobody makes a document adopted", () => {
  test("by typing the word into its row", async () => {
    const id = await concept();
    const read = await forger.sources.documenten.get(id);
    if (!read.ok) throw new Error("The document cannot be read.");
    await forger.sources.documenten.save(read.value, {
      ...read.value.value,
      status: "adopted",
      vastgesteldeVersie: "1.0",
      vastgesteldDoor: [owner.me],
    });
    expect(await standingOf(id)).toBe("unproven");
    await put(id);
    await decide(owner, id);
    expect(await standingOf(id)).toBe("adopted");
  });

  test("by adding the decision and the seal to the log, even the owner who has yet to wait for others", async () => {
    const id = await concept({ afdelingen: [AFDELING] });
    await put(id);
    const verzoek = (await approvalOf(id))?.verzoek;
    const verzoekId = verzoek?.verzoekId ?? "";
    const zegel = { label: "1.0", inhoud: "", beoordelaars: [owner.me] };
    for (const writer of [forger, owner]) {
      for (const event of [
        { kind: "besluit", verzoekId, versie: verzoek?.versie ?? "", door: owner.me, verdict: approve },
        { kind: "besluit", verzoekId, versie: verzoek?.versie ?? "", door: lineManager.me, verdict: approve },
        { kind: "toegepast", verzoekId, versie: verzoek?.versie ?? "", zegel },
      ] as const) {
        const Sleutel = crypto.randomUUID();
        await writer.workspace.log.add({ ...logFields(event, { ...onderwerpOf(id), title: "x" }), Sleutel });
      }
    }
    expect(await carryOut(bot.desk, onderwerpOf(id))).toBe(false);
    expect(await standingOf(id)).toBe("plain");
  });

  test("by reopening what was adopted: that is for nobody", async () => {
    const id = await concept();
    await put(id);
    await decide(owner, id);
    const verzoekId = (await approvalOf(id))?.verzoek.verzoekId ?? "";
    await forger.workspace.log.add({
      ...logFields({ kind: "heropening", verzoekId }, { ...onderwerpOf(id), title: "x" }),
      Sleutel: "x",
    });
    expect(await standingOf(id)).toBe("adopted");
  });

  test("by touching the seal: the bot sets another one", async () => {
    const id = await concept();
    await put(id);
    await decide(owner, id);
    const { rows } = await forger.workspace.log.readRows(forger.workspace.log.rowsPath());
    const seal = rows.find(({ fields }) => fields.Soort === "Toegepast");
    await forger.workspace.log.change(seal?.id ?? "", seal?.etag ?? "", { Versienummer: "9.0" });
    expect(await standingOf(id)).toBe("unproven");
    expect(await carryOut(bot.desk, onderwerpOf(id))).toBe(true);
    expect(await standingOf(id)).toBe("adopted");
  });
});

describe("a copy that somebody put among the adopted versions", () => {
  const files = () => createFiles(forger.graph, SITE, PROCESDOCUMENTEN.title);

  async function copyOf(id: string): Promise<string | undefined> {
    const standing = await standingOfDocument(forger, id);
    if (standing.kind !== "adopted") throw new Error(`It is ${standing.kind}.`);
    const { stored } = await forger.sources.documenten.all();
    const { file } = adoptedCopyOf(stored, id, standing.vastgesteld.versie, writersOf(bot.sources));
    return file === undefined ? undefined : (await files().content(await files().fileOf(file.id))).text();
  }

  test.each([["other words"], ["the same words", "Zo doen we het."]])(
    "before it was adopted, with %s, is passed by",
    async (_, text = "Nooit gezien.") => {
      const id = await concept();
      await put(id);
      const read = await forger.sources.documenten.get(id);
      const versie = read.ok ? read.value.value.versie : "";
      const name = frozenName(id, { name: "Intake.txt" }, versie);
      await files().upload({ name, folder: ADOPTED_FOLDER, bytes: new Blob([text]), conflict: "fail" });
      await decide(owner, id);
      expect(await copyOf(id)).toBe("Zo doen we het.");
    },
  );

  test("or changed afterwards counts for nothing", async () => {
    const id = await concept();
    await put(id);
    await decide(owner, id);
    const { stored } = await forger.sources.documenten.all();
    const copy = stored.find(({ value }) => value.folder === ADOPTED_FOLDER);
    await files().replace(await files().fileOf(copy?.id ?? ""), new Blob(["Vervangen."]));
    expect(await copyOf(id)).toBeUndefined();
  });

  test("cannot itself be put forward", async () => {
    const id = await concept();
    await put(id);
    await decide(owner, id);
    const { stored } = await forger.sources.documenten.all();
    const copy = stored.find(({ value }) => value.folder === ADOPTED_FOLDER);
    const answer = await putForAdoption(forger.desk, forger.sources, copy?.id ?? "", forger.me);
    expect(answer).toMatchObject({ ok: false, error: "not-found" });
  });
});
