import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Procesdocument } from "../../src/domain/procesdocument.ts";
import { putForAdoption, withdrawFromAdoption } from "../../src/sharepoint/approvals/adoption.ts";
import { decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { writersOf } from "../../src/sharepoint/approvals/freezing.ts";
import { adoptedCopyOf } from "../../src/sharepoint/files/adoptedCopy.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { docxFile } from "../support/documents.ts";
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
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { complaintsAbout } from "./support/cardLint.ts";
import {
  buttonsIn,
  buttonsOf,
  cardAbout,
  cardIn,
  chatOf,
  install,
  messagesAbout,
  press,
  pressWith,
  read,
  textOf,
} from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

let town: Town;
let bot: RunningBot;
let keeper: Approving;
let seen: Approving;

beforeAll(async () => {
  town = await openTown();
  await nameSigners(town);
  bot = await town.startBot();
  await install(town, OWNER, DEPUTY, LINE_MANAGER, "consulent1", "consulent2");
  keeper = await personAt(town, "consulent1");
  seen = await botAt(town);
});

afterAll(() => town.close());

let name: string;
let round = 0;

beforeEach(() => {
  round += 1;
  name = `Werkinstructie nummer ${round}.txt`;
});

const SEND_BACK = "Wijs terug met deze reden";
const put = (id: string) => putForAdoption(keeper.desk, keeper.sources, id, keeper.me);
const standingOf = (id: string) => standingOfDocument(seen, id);

/** A document of a process with a line manager, put forward by its keeper; its cards are out. */
async function asked(afdelingen: readonly string[] = [AFDELING], file = name): Promise<Stored<Procesdocument>> {
  const proces = await addProces(town, { title: `Vraagverheldering ${round}`, afdelingen });
  const document = await addDocument(keeper, proces.id, { name: file });
  expect(await put(document.id)).toMatchObject({ ok: true });
  await bot.sweep();
  return document;
}

const cardOf = (alias: string) => cardAbout(town, alias, name);

describe("the card of a document", () => {
  test("says what it is, of which process, by whom, who else has to agree and what decides, and opens it", async () => {
    const { id } = await asked();
    const card = await cardOf(OWNER);
    expect(complaintsAbout(cardIn(card))).toEqual([]);
    expect(read(card)).toMatch(
      new RegExp(
        `^Je besluit gevraagd PD-${id}: ${name} Van het proces Vraagverheldering ${round} Raakt de afdeling ${AFDELING} ` +
          `Gevraagd door .* Nog nodig: het akkoord van .*Teammanager Toegang.* Soort Werkinstructie Versie \\d+\\.0 ` +
          `Eerder vastgesteld Dit wordt de eerste vastgestelde versie\\.`,
      ),
    );
    expect(buttonsOf(card).map(({ title }) => title)).toEqual([
      "Stel vast",
      "Wijs terug",
      SEND_BACK,
      "Bekijk in Teams",
    ]);
    const link = buttonsOf(card).find(({ title }) => title === "Bekijk in Teams")?.url ?? "";
    expect(new URL(link).searchParams.get("context")).toMatch(new RegExp(`/processen\\?proces=\\d+&document=${id}`));
  });

  test("reaches everybody whose agreement is needed, and nobody else", async () => {
    await asked();
    await cardOf(LINE_MANAGER);
    for (const alias of [DEPUTY, "consulent1", "consulent2"])
      expect(await messagesAbout(town, alias, name)).toEqual([]);
  });

  test("adopts when all agreed: the first sees for whom is waited, then everybody sees by whom", async () => {
    const { id } = await asked();
    const first = await press(town, OWNER, await cardOf(OWNER), "Stel vast");
    expect(textOf(first)).toMatch(/^Jouw akkoord staat PD-\d+: .* Er wordt nog gewacht op Teammanager Toegang\./);
    expect(await standingOf(id)).toMatchObject({ kind: "plain" });
    const last = await press(town, LINE_MANAGER, await cardOf(LINE_MANAGER), "Stel vast");
    expect(textOf(last)).toMatch(/^Vastgesteld PD-\d+: .* Vastgesteld door .* en Teammanager Toegang op /);
    expect(await standingOf(id)).toMatchObject({ kind: "adopted" });
    await bot.sweep();
    expect(read(await cardOf(OWNER))).toMatch(/^Vastgesteld .*en Teammanager Toegang op /);
    expect(read(await cardOf("consulent1"))).toMatch(/^Je document is vastgesteld PD-/);
  });

  test("sends back with a reason that its keeper reads; for the other it is over", async () => {
    const { id } = await asked();
    const card = await cardOf(LINE_MANAGER);
    expect(await press(town, LINE_MANAGER, card, SEND_BACK, { reason: " " })).toEqual({
      outcome: "message",
      text: "Schrijf eerst waarom je dit terugwijst. Je keuze is nog niet vastgelegd.",
    });
    await press(town, LINE_MANAGER, card, SEND_BACK, { reason: "Stap 3 klopt niet" });
    await bot.sweep();
    expect(read(await cardOf("consulent1"))).toMatch(/^Je document is teruggewezen .* Reden: Stap 3 klopt niet/);
    expect(read(await cardOf(OWNER))).toMatch(/^Teruggewezen /);
    const { value } = (await seen.sources.documenten.get(id)) as { value: Stored<Procesdocument> };
    expect(value.value.status).toBe("concept");
  });

  test("of somebody who pressed elsewhere decides nothing", async () => {
    const { id } = await asked();
    const approve = { ...buttonsOf(await cardOf(OWNER)).find(({ title }) => title === "Stel vast") };
    const [welcome] = await chatOf(town, DEPUTY);
    if (welcome === undefined) throw new Error("There is no chat.");
    expect(await pressWith(town, DEPUTY, welcome, approve)).toEqual({
      outcome: "message",
      text: "Dit besluit is aan iemand anders gevraagd.",
    });
    expect(await standingOf(id)).toMatchObject({ kind: "plain" });
  });

  test("says after a change that it is out of date; the new version is asked about anew", async () => {
    const { id } = await asked([]);
    const old = await cardOf(OWNER);
    const approve = { ...buttonsOf(old).find(({ title }) => title === "Stel vast") };
    await write(keeper, id, "Intussen gewijzigd.");
    await bot.sweep();
    const outcome = await pressWith(town, OWNER, old, approve);
    expect(textOf(outcome)).toMatch(/Dit is gewijzigd sinds je kaart is gestuurd/);
    const [again] = buttonsIn(outcome);
    expect(textOf(await pressWith(town, OWNER, old, { ...again }))).toMatch(/^Vastgesteld /);
    expect(await standingOf(id)).toMatchObject({ kind: "adopted" });
  });

  test("ends when it is taken back", async () => {
    const { id } = await asked([]);
    await withdrawFromAdoption(keeper.desk, keeper.sources, id, keeper.me);
    await bot.sweep();
    expect(read(await cardOf(OWNER))).toMatch(/^Ingetrokken /);
  });
});

describe("the bot after a decision in the tab", () => {
  test("carries it out and files the PDF beside the copy", async () => {
    name = `Intake ${round}.docx`;
    const proces = await addProces(town);
    const bytes = await docxFile(["Zo doen we het."]);
    const document = await addDocument(keeper, proces.id, { name, text: bytes });
    await put(document.id);
    await bot.sweep();
    const owner = await personAt(town, OWNER);
    const onderwerp = { soort: "procesdocument", id: document.id } as const;
    await decideOn(owner.desk, onderwerp, { kind: "approve" }, owner.me);
    await bot.sweep();
    const standing = await standingOf(document.id);
    if (standing.kind !== "adopted") throw new Error(`It is ${standing.kind}.`);
    const { stored } = await seen.sources.documenten.all();
    const { file, pdf } = adoptedCopyOf(stored, document.id, standing.vastgesteld.versie, writersOf(seen.sources));
    expect([file?.value.name, pdf?.value.name].map((one) => one?.replace(/^.* v\d+\.0 /, ""))).toEqual([
      `Intake ${round}.docx`,
      `Intake ${round}.pdf`,
    ]);
  });
});

describe("the bot after an edit of an adopted document", () => {
  const { stringMatching } = expect;

  test("makes the word in the row true: a concept, of which the next card tells what was adopted before", async () => {
    const { id } = await asked([]);
    await press(town, OWNER, await cardOf(OWNER), "Stel vast");
    await write(keeper, id, "Zo doen we het nu.");
    await bot.sweep();
    const row = await seen.sources.documenten.get(id);
    expect(row).toMatchObject({ value: { value: { status: "concept" } } });
    expect(await standingOf(id)).toMatchObject({ kind: "edited" });
    await put(id);
    await bot.sweep();
    const cards = await messagesAbout(town, OWNER, name);
    expect(read(cards.at(-1))).toEqual(stringMatching(/Eerder vastgesteld Versie \d+\.0, op \d+ \w+ \d{4}/));
  });

  test("leaves it adopted when only another column changed", async () => {
    const { id } = await asked([]);
    await press(town, OWNER, await cardOf(OWNER), "Stel vast");
    const row = await seen.sources.documenten.get(id);
    if (!row.ok) throw new Error("The document cannot be read.");
    await keeper.sources.documenten.save(row.value, { ...row.value.value, selectieklasse: "B5.1" });
    await bot.sweep();
    expect(await standingOf(id)).toMatchObject({ kind: "adopted" });
  });

  test("makes the copy again that somebody wrote in", async () => {
    const { id } = await asked([]);
    await press(town, OWNER, await cardOf(OWNER), "Stel vast");
    const standing = await standingOf(id);
    const versie = standing.kind === "adopted" ? standing.vastgesteld.versie : "";
    const copy = async () =>
      adoptedCopyOf((await seen.sources.documenten.all()).stored, id, versie, writersOf(seen.sources)).file;
    await write(keeper, (await copy())?.id ?? "", "Vervangen.");
    expect(await copy()).toBeUndefined();
    await bot.sweep();
    const text = (
      await keeper.sources.files.content(await keeper.sources.files.fileOf((await copy())?.id ?? ""))
    ).text();
    expect(await text).toBe("Zo doen we het.");
  });
});

test("a document whose process somebody deleted waits, and stops nothing else", async () => {
  const { id, value } = await asked([]);
  const path = `${seen.workspace.processen.list.rowsPath().split("?")[0]}/${value.procesId}`;
  await (await town.asApp("setup")).graph.send({ method: "DELETE", path });
  const card = await cardOf(OWNER);
  expect(await press(town, OWNER, card, "Stel vast")).toMatchObject({ outcome: "message" });
  name = `Ander document ${round}.txt`;
  await asked([]);
  await cardOf(OWNER);
  expect(await standingOf(id)).toEqual({ kind: "plain" });
});

test("a look at which nothing happened costs a unit per list", async () => {
  await bot.sweep();
  await town.http("DELETE", "/emulator/usage");
  await bot.sweep();
  const { units } = await town.http<{ units: number }>("GET", "/emulator/usage");
  expect(units).toBeLessThanOrEqual(11);
});
