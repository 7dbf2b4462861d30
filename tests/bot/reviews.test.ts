import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Proces } from "../../src/domain/proces.ts";
import { aYearAfter } from "../../src/domain/procesherziening.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { openReview, review } from "../../src/sharepoint/approvals/review.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { logFields } from "../../src/sharepoint/lists/goedkeuringFields.ts";
import { addProces, DEPUTY, nameSigners, OWNER } from "../support/adoption.ts";
import { type Approving, botAt, personAt, persoonOf } from "../support/approvalDesk.ts";
import { complaintsAbout } from "./support/cardLint.ts";
import {
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

const TITLE = "Vraagverheldering";
const KEEPER = "consulent1";
const RETIRE = "Laat vervallen met deze reden";

let clock: Date;
let town: Town;
let bot: RunningBot;
let reader: Approving;

beforeEach(async () => {
  // Tokens of Teams hold for the present only, so it is today.
  clock = new Date();
  town = await openTown({ now: () => clock });
  await nameSigners(town);
  bot = await town.startBot();
  reader = await botAt(town);
});

afterEach(() => town.close());

const today = () => calendarDateOf(clock);

/** The day so many days from now. */
const inDays = (days: number) => calendarDateOf(new Date(clock.getTime() + days * 86_400_000));
const DUE_IN = 25;
/** A day as the card writes it. */
const written = (day: string) =>
  new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

async function due(some: Partial<Proces> = {}): Promise<Stored<Proces>> {
  const beheerder = persoonOf(town, KEEPER);
  const proces = await addProces(town, { status: "adopted", herzienVoor: inDays(DUE_IN), beheerder, ...some });
  await bot.sweep();
  return proces;
}

async function now({ id }: Readonly<{ id: string }>): Promise<Proces> {
  const found = await reader.workspace.processen.get(id);
  if (!found.ok) throw new Error("The process cannot be read.");
  return found.value.value;
}

const cardOf = (alias: string) => cardAbout(town, alias, TITLE);
const isTold = async (alias: string) => (await messagesAbout(town, alias, TITLE)).length > 0;

describe("a process whose review date comes near", () => {
  test("is brought before its owner once, with the date and three answers", async () => {
    await install(town, OWNER, DEPUTY, KEEPER);
    await due();
    await bot.sweep();
    const card = await cardOf(OWNER);
    expect(complaintsAbout(cardIn(card))).toEqual([]);
    expect(read(card)).toMatch(
      new RegExp(
        `^Klopt dit proces nog\\? Vraagverheldering Bekijk dit proces opnieuw voor ${written(inDays(DUE_IN))}\\.`,
      ),
    );
    expect(buttonsOf(card).map(({ title }) => title)).toEqual([
      "Klopt nog",
      "Wijzigen",
      "Vervallen",
      RETIRE,
      "Bekijk in Teams",
    ]);
    expect([await isTold(DEPUTY), await isTold(KEEPER)]).toEqual([false, false]);
    await (await town.startBot()).sweep();
    await cardOf(OWNER);
  });

  test("is not mentioned before that, nor once it is retired or being changed", async () => {
    await install(town, OWNER);
    await due({ herzienVoor: inDays(31) });
    await due({ status: "retired" });
    await due({ status: "in-revision" });
    expect(await isTold(OWNER)).toBe(false);
    clock = new Date(clock.getTime() + 2 * 86_400_000);
    await bot.sweep();
    expect(await isTold(OWNER)).toBe(true);
  });

  test("that is overdue is mentioned at once", async () => {
    await install(town, OWNER);
    await due({ herzienVoor: inDays(-50) });
    expect(read(await cardOf(OWNER))).toMatch(
      new RegExp(`had voor ${written(inDays(-50))} opnieuw bekeken moeten zijn`),
    );
  });

  test("goes to the deputy when the owner cannot be reached", async () => {
    await install(town, DEPUTY, KEEPER);
    await due();
    expect(buttonsOf(await cardOf(DEPUTY)).map(({ title }) => title)).toContain("Klopt nog");
    expect(await isTold(KEEPER)).toBe(false);
  });

  test("goes to the keeper when neither can: to see to it, not to answer", async () => {
    await install(town, KEEPER);
    await due();
    const card = await cardOf(KEEPER);
    expect(complaintsAbout(cardIn(card))).toEqual([]);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(["Bekijk in Teams"]);
    expect(read(card)).toMatch(/Daarom krijg jij dit bericht/);
  });
});

describe("the answer", () => {
  beforeEach(() => install(town, OWNER, DEPUTY, KEEPER));

  test("that it is still right moves the date a year on from today, and says by whom", async () => {
    const proces = await due();
    const outcome = await press(town, OWNER, await cardOf(OWNER), "Klopt nog");
    const name = persoonOf(town, OWNER).name;
    expect(textOf(outcome)).toMatch(
      new RegExp(
        `^Klopt nog Vraagverheldering Gezegd door ${name} op .* De volgende keer is voor ${written(aYearAfter(today()))}\\.`,
      ),
    );
    expect(await now(proces)).toMatchObject({ herzienVoor: aYearAfter(today()), status: "adopted" });
    await bot.sweep();
    expect(read(await cardOf(OWNER))).toMatch(/^Klopt nog /);
  });

  test("that it has to change puts it in revision", async () => {
    const proces = await due();
    await press(town, OWNER, await cardOf(OWNER), "Wijzigen");
    expect(await now(proces)).toMatchObject({ herzienVoor: inDays(DUE_IN), status: "in-revision" });
    await bot.sweep();
    expect(read(await cardOf(OWNER))).toMatch(/^In herziening /);
  });

  test("that it is retired wants a reason, without anybody's data", async () => {
    const proces = await due();
    const card = await cardOf(OWNER);
    const retire = (reason: string) => press(town, OWNER, card, RETIRE, { reason });
    expect(await retire(" ")).toMatchObject({
      outcome: "message",
      text: expect.stringMatching(/^Schrijf eerst waarom/),
    });
    expect(await retire("Zie BSN 123456782")).toMatchObject({ text: expect.stringMatching(/een BSN/) });
    expect(await now(proces)).toMatchObject({ status: "adopted" });
    expect(textOf(await retire("Opgegaan in de brede toegang"))).toMatch(
      /^Vervallen .*Reden: Opgegaan in de brede toegang/,
    );
    expect(await now(proces)).toMatchObject({ status: "retired" });
  });

  test("counts once: a second press is told the same, another one what it was", async () => {
    const proces = await due();
    const card = await cardOf(OWNER);
    const [current, revise] = buttonsOf(card);
    await pressWith(town, OWNER, card, { ...current });
    expect(textOf(await pressWith(town, OWNER, card, { ...current }))).toMatch(
      /^Klopt nog Vraagverheldering Gezegd door/,
    );
    expect(textOf(await pressWith(town, OWNER, card, { ...revise }))).toMatch(/^Klopt nog Hierover was al iets gezegd/);
    expect(await now(proces)).toMatchObject({ status: "adopted", herzienVoor: aYearAfter(today()) });
  });

  test("of the tab is the same, and ends the card", async () => {
    const proces = await due();
    const owner = await personAt(town, OWNER);
    const desk = { ...owner.desk, now: () => clock };
    const said = await review(
      desk,
      owner.workspace.processen,
      { procesId: proces.id },
      { uitkomst: "revise", door: owner.me },
    );
    expect(said).toMatchObject({ ok: true, value: { herzien: { applied: true, antwoord: { door: owner.me } } } });
    await bot.sweep();
    expect(read(await cardOf(OWNER))).toMatch(/^In herziening /);
  });

  test("comes from the owner or the deputy and from nobody else", async () => {
    const proces = await due();
    const current = { ...buttonsOf(await cardOf(OWNER))[0] };
    const elsewhere = async (alias: string) => {
      const [welcome] = await chatOf(town, alias);
      if (welcome === undefined) throw new Error("There is no chat.");
      return pressWith(town, alias, welcome, current);
    };
    expect(await elsewhere(KEEPER)).toEqual({
      outcome: "message",
      text: "Alleen de proceseigenaar of de plaatsvervanger kan dit zeggen.",
    });
    expect(await now(proces)).toMatchObject({ herzienVoor: inDays(DUE_IN) });
    expect(textOf(await elsewhere(DEPUTY))).toMatch(/^Klopt nog /);
    expect(await now(proces)).toMatchObject({ herzienVoor: aYearAfter(today()) });
  });

  test("typed into the log by somebody else counts for nothing", async () => {
    const proces = await due();
    const forger = await personAt(town, "consulent2");
    const verzoekId = `proces/${proces.id}/${inDays(DUE_IN)}`;
    const event = {
      kind: "herziening",
      verzoekId,
      uitkomst: "retire",
      reason: "x",
      door: persoonOf(town, OWNER),
    } as const;
    const about = { soort: "proces", id: proces.id, title: TITLE } as const;
    await forger.workspace.log.add({ ...logFields(event, about), Sleutel: verzoekId });
    await bot.sweep();
    expect(await now(proces)).toMatchObject({ status: "adopted" });
    expect(textOf(await press(town, OWNER, await cardOf(OWNER), "Klopt nog"))).toMatch(/^Klopt nog /);
  });

  test("that broke off half way is carried out at the next look, once", async () => {
    const proces = await due();
    const owner = await personAt(town, OWNER);
    const verzoekId = `proces/${proces.id}/${inDays(DUE_IN)}`;
    const event = { kind: "herziening", verzoekId, uitkomst: "current", reason: "", door: owner.me } as const;
    const about = { soort: "proces", id: proces.id, title: TITLE } as const;
    await owner.workspace.log.add({ ...logFields(event, about), Sleutel: verzoekId });
    await bot.sweep();
    expect(await now(proces)).toMatchObject({ herzienVoor: aYearAfter(today()) });
    const found = await openReview(reader.desk, reader.workspace.processen, {
      procesId: proces.id,
      herzienVoor: inDays(DUE_IN),
    });
    expect(found?.herzien).toMatchObject({ applied: true });
    expect(read(await cardOf(OWNER))).toMatch(/^Klopt nog /);
  });

  test("is not wanted any more when somebody moved the date: the card says so", async () => {
    const proces = await due();
    const keeper = await personAt(town, KEEPER);
    await keeper.workspace.processen.save(proces, { ...proces.value, herzienVoor: inDays(200) });
    const late = await press(town, OWNER, await cardOf(OWNER), "Klopt nog");
    expect(textOf(late)).toMatch(/^Niet meer nodig /);
    await bot.sweep();
    expect(read(await cardOf(OWNER))).toMatch(/^Niet meer nodig /);
    expect(await now(proces)).toMatchObject({ herzienVoor: inDays(200) });
  });

  test.each([
    ["an unknown verb", { verb: "proces/delete", data: { procesId: "1", herzienVoor: "2026-12-20" } }],
    ["an id that is a path", { verb: "proces/current", data: { procesId: "../1", herzienVoor: "2026-12-20" } }],
    ["no date", { verb: "proces/current", data: { procesId: "1", herzienVoor: "gisteren" } }],
  ])("is understood only when it is one of ours: %s", async (_, action) => {
    await due();
    expect(await pressWith(town, OWNER, await cardOf(OWNER), { type: "Action.Execute", ...action })).toMatchObject({
      outcome: "message",
      text: expect.stringMatching(/^Deze knop ken ik niet/),
    });
  });
});
