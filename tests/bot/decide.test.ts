import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { botAt, persoonOf } from "../support/approvalDesk.ts";
import { change, decideInTab, logRows, onderwerpOf, type Punt, statusOf, submit } from "./support/tab.ts";
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

beforeAll(async () => {
  town = await openTown();
  bot = await town.startBot();
  await install(town, "teammanager", "teammanager2", "consulent1", "consulent2");
});

afterAll(() => town.close());

let title: string;
let punt: Punt;
let round = 0;

beforeEach(async () => {
  round += 1;
  title = `Afspraak verzetten, nummer ${round}.`;
  punt = await submit(town, { title });
  await bot.sweep();
});

const SEND_REJECT = "Keur af met deze reden";
const cardOf = (alias: string) => cardAbout(town, alias, title);

async function rowsAbout(kind: Parameters<typeof logRows>[1], { id }: Punt = punt) {
  return (await logRows(town, kind)).filter(({ fields }) => fields.OnderwerpId === id);
}

/** What the approve button of the manager's card sends, for whoever copies it. */
async function approveAction(alias = "teammanager"): Promise<Record<string, unknown>> {
  const button = buttonsOf(await cardOf(alias)).find(({ verb }) => verb === "ontwikkelpunt/approve");
  return { ...button };
}

async function latest(): Promise<Punt> {
  const { workspace } = await botAt(town);
  const read = await workspace.punten.get(punt.id);
  if (!read.ok) throw new Error("The point cannot be read.");
  return read.value;
}

/** Somebody for whom that card was not meant sends its action from their own chat. */
async function pressElsewhere(alias: string, action: Record<string, unknown>) {
  const [welcome] = await chatOf(town, alias);
  if (welcome === undefined) throw new Error(`${alias} has no chat.`);
  return pressWith(town, alias, welcome, action);
}

describe("a decider who approves on the card", () => {
  test("sees the outcome at once, and so do the point and the log", async () => {
    const outcome = await press(town, "teammanager", await cardOf("teammanager"), "Keur goed");
    expect(outcome).toMatchObject({ outcome: "card" });
    const seen = read(await cardOf("teammanager"));
    expect(seen).toMatch(/^Goedgekeurd OP-\d+: Afspraak verzetten/);
    expect(seen).toMatch(/Teammanager Toegang keurde dit goed op \d+ \w+ \d{4} om \d\d:\d\d uur\./);
    expect(buttonsOf(await cardOf("teammanager")).map(({ title }) => title)).toEqual(["Bekijk in Teams"]);
    expect(await statusOf(town, punt)).toBe("approved");
    expect(await rowsAbout("toegepast")).toHaveLength(1);
  });

  test("changes the card of the other decider, and the proposer hears of it", async () => {
    await press(town, "teammanager", await cardOf("teammanager"), "Keur goed");
    await bot.sweep();
    expect(read(await cardOf("teammanager2"))).toMatch(/^Goedgekeurd .*Teammanager Toegang keurde dit goed/);
    const told = await cardAbout(town, "consulent1", title);
    expect(read(told)).toMatch(/^Je punt is goedgekeurd OP-\d+: Afspraak verzetten/);
    expect(told.summary).toBe(`Je punt is goedgekeurd: ${title}`);
  });

  test("may press again: the outcome is the same, and stands in the log once", async () => {
    const card = await cardOf("teammanager");
    const action = await approveAction();
    await pressWith(town, "teammanager", card, action);
    expect(textOf(await pressWith(town, "teammanager", card, action))).toMatch(/Goedgekeurd/);
    expect(await rowsAbout("besluit")).toHaveLength(1);
  });

  test("is understood when Teams delivers the press twice, or loses the answer", async () => {
    await town.http("POST", "/emulator/connector", { duplicateInvokes: 1, dropAnswers: 1 });
    const card = await cardOf("teammanager");
    expect(await press(town, "teammanager", card, "Keur goed")).toMatchObject({ outcome: "failed" });
    expect(await press(town, "teammanager", card, "Keur goed")).toMatchObject({ outcome: "card" });
    expect(await rowsAbout("besluit")).toHaveLength(1);
    expect(await rowsAbout("toegepast")).toHaveLength(1);
  });

  test("is told what it became when somebody else was first", async () => {
    const card = await cardOf("teammanager2");
    await press(town, "teammanager", await cardOf("teammanager"), "Keur goed");
    const late = await press(town, "teammanager2", card, SEND_REJECT, { reason: "Past nog niet" });
    expect(textOf(late)).toMatch(/^Goedgekeurd Hierover was al beslist\. .* Teammanager Toegang keurde dit goed op /);
    expect(buttonsIn(late).map((button) => button.title)).toEqual(["Bekijk in Teams"]);
    expect(await statusOf(town, punt)).toBe("approved");
  });

  test("cannot turn it into a rejection with the same card", async () => {
    const card = await cardOf("teammanager");
    await press(town, "teammanager", card, "Keur goed");
    const again = { ...(await rejectAction(card)), data: { ...(await rejectAction(card)).data, reason: "Toch niet" } };
    expect(textOf(await pressWith(town, "teammanager", card, again))).toMatch(/^Goedgekeurd Hierover was al beslist/);
    expect(await statusOf(town, punt)).toBe("approved");
  });

  test("is told that the tab was first", async () => {
    const card = await cardOf("teammanager2");
    await decideInTab(town, punt, { kind: "reject", reason: "Eerst de pilot afwachten" });
    expect(textOf(await press(town, "teammanager2", card, "Keur goed"))).toMatch(
      /^Afgewezen Hierover was al beslist\. .* Teammanager Toegang wees dit af op .* Reden: Eerst de pilot afwachten/,
    );
  });
});

async function rejectAction(card: Parameters<typeof buttonsOf>[0]) {
  const button = buttonsOf(card).find(({ verb }) => verb === "ontwikkelpunt/reject");
  if (button === undefined) throw new Error("There is no way to reject.");
  return button;
}

describe("a decider who rejects on the card", () => {
  test("has to give a reason; until then the card stays as it is", async () => {
    const card = await cardOf("teammanager");
    const empty = await press(town, "teammanager", card, SEND_REJECT, { reason: "   " });
    expect(empty).toEqual({
      outcome: "message",
      text: "Schrijf eerst waarom je dit afkeurt. Je keuze is nog niet vastgelegd.",
    });
    expect(await cardOf("teammanager")).toEqual(card);
    expect(await rowsAbout("besluit")).toHaveLength(0);

    await press(town, "teammanager", card, SEND_REJECT, { reason: " Eerst de pilot afwachten " });
    expect(await statusOf(town, punt)).toBe("rejected");
    expect((await rowsAbout("besluit"))[0]?.fields.Reden).toBe("Eerst de pilot afwachten");
    await bot.sweep();
    expect(read(await cardAbout(town, "consulent1", title))).toMatch(
      /^Je punt is afgewezen .* Reden: Eerst de pilot afwachten/,
    );
  });

  test.each([
    ["a BSN", "Zie het dossier van BSN 123456782", "een BSN"],
    ["an account number", "Betaal op NL91ABNA0417164300", "een rekeningnummer"],
  ])("cannot put %s in the reason, and nothing of it is kept", async (_, reason, kind) => {
    const card = await cardOf("teammanager");
    const outcome = await press(town, "teammanager", card, SEND_REJECT, { reason });
    expect(outcome).toEqual({
      outcome: "message",
      text: `Je reden bevat gegevens van iemand: ${kind}. Haal die weg en probeer het opnieuw. Er is niets vastgelegd.`,
    });
    expect(await cardOf("teammanager")).toEqual(card);
    expect(await rowsAbout("besluit")).toHaveLength(0);
    expect(await statusOf(town, punt)).toBe("submitted");
  });
});

describe("who may not decide", () => {
  test.each([
    ["somebody who decides nothing", "consulent2", "Je mag hier volgens de instellingen niet over beslissen."],
    ["the one who asked", "consulent1", "Je mag hier volgens de instellingen niet over beslissen."],
  ])("%s is told so, and nothing is written", async (_, alias, text) => {
    expect(await pressElsewhere(alias, await approveAction())).toEqual({ outcome: "message", text });
    expect(await rowsAbout("besluit")).toHaveLength(0);
    expect(await statusOf(town, punt)).toBe("submitted");
  });

  test("a decider on a request of their own", async () => {
    const own = await submit(town, { title: `Van mij: ${title}` }, "teammanager2");
    await bot.sweep();
    const card = await cardAbout(town, "teammanager", own.value.title);
    const [approve] = buttonsOf(card);
    expect(await messagesAbout(town, "teammanager2", own.value.title)).toEqual([]);
    expect(await pressElsewhere("teammanager2", { ...approve })).toEqual({
      outcome: "message",
      text: "Je hebt dit zelf voorgelegd. Iemand anders moet beslissen.",
    });
    expect(await statusOf(town, own)).toBe("submitted");
  });

  test("a decider on a point of their own that a colleague asked about", async () => {
    const own = await submit(town, { title: `Door mij: ${title}` }, "teammanager2");
    await change(town, own, { title: `Verbeterd: ${title}` }, "consulent1");
    await bot.sweep();
    const [approve] = buttonsOf(await cardAbout(town, "teammanager", `Verbeterd: ${title}`));
    expect(await pressElsewhere("teammanager2", { ...approve })).toEqual({
      outcome: "message",
      text: "Dit punt is van jou. Iemand anders moet beslissen.",
    });
  });
});

describe("a card that is out of date", () => {
  test("decides nothing once the point changed, and says so", async () => {
    const card = await cardOf("teammanager");
    await change(town, punt, { title: `Iets heel anders ${round}` });
    const outcome = await press(town, "teammanager", card, "Keur goed");
    expect(textOf(outcome)).toMatch(/Vervallen Dit is gewijzigd sinds je kaart is gestuurd/);
    expect(await statusOf(town, punt)).toBe("submitted");
    expect(await rowsAbout("besluit")).toHaveLength(0);
  });

  test("becomes the card of what stands there now, with which the decision can be taken", async () => {
    const card = await cardOf("teammanager");
    const old = await approveAction();
    await change(town, punt, { title: `Iets heel anders ${round}` });
    await bot.sweep();
    const outcome = await pressWith(town, "teammanager", card, old);
    expect(textOf(outcome)).toMatch(/Dit is gewijzigd sinds je kaart is gestuurd.* Iets heel anders/);
    expect(await statusOf(town, punt)).toBe("submitted");

    const [approve] = buttonsIn(outcome);
    expect(textOf(await pressWith(town, "teammanager", card, { ...approve }))).toMatch(
      /Goedgekeurd .*Iets heel anders/,
    );
    expect(await statusOf(town, punt)).toBe("approved");
  });

  test("does not decide on what came in its place a moment ago either", async () => {
    const [asked] = await rowsAbout("verzoek");
    const verzoekId = String(asked?.fields.VerzoekId);
    await change(town, punt, { title: `Iets heel anders ${round}` });
    await bot.sweep();
    const { desk } = await botAt(town);
    const seen = { ...onderwerpOf(punt), verzoekId };
    const decided = await decideOn(desk, seen, { kind: "approve" }, persoonOf(town, "teammanager"));
    expect(decided).toMatchObject({ ok: false, error: { refusal: "subject-changed" } });
    expect(await rowsAbout("besluit")).toHaveLength(0);
  });

  test("shows nothing of the point to somebody who has nothing to do with it", async () => {
    const old = await approveAction();
    await change(town, punt, { title: `Iets heel anders ${round}` }, "consulent1");
    await bot.sweep();
    expect(await pressElsewhere("consulent2", old)).toEqual({
      outcome: "message",
      text: "Dit besluit is aan iemand anders gevraagd.",
    });
  });

  test("of a request that ended shows its outcome to nobody else either", async () => {
    const old = await approveAction();
    await decideInTab(town, punt, { kind: "approve" });
    await change(town, await latest(), { title: `Daarna gewijzigd ${round}` }, "consulent1");
    const refresh = { ...old, verb: "ontwikkelpunt/refresh" };
    expect(await pressElsewhere("consulent2", refresh)).toMatchObject({ outcome: "message" });
    expect(textOf(await pressElsewhere("teammanager2", refresh))).toMatch(/^Goedgekeurd/);

    const data = { onderwerpId: punt.id, verzoekId: `ontwikkelpunt/${punt.id}/bedacht,1` };
    expect(await pressElsewhere("consulent2", { ...old, data })).toEqual({
      outcome: "message",
      text: "Dit besluit is aan iemand anders gevraagd.",
    });
    expect(textOf(await pressElsewhere("teammanager2", { ...old, data }))).toMatch(/^Goedgekeurd/);
  });

  test("counts as such when its request was made up", async () => {
    const { data, ...action } = await approveAction();
    const madeUp = { ...action, data: { onderwerpId: punt.id, verzoekId: `ontwikkelpunt/${punt.id}/bedacht,1` } };
    expect(data).toMatchObject({ onderwerpId: punt.id });
    expect(textOf(await pressElsewhere("teammanager2", madeUp))).toMatch(/Dit is gewijzigd sinds je kaart is gestuurd/);
    expect(await rowsAbout("besluit")).toHaveLength(0);
  });
});

describe("an action that is none of ours", () => {
  test.each([
    [
      "an unknown verb",
      { type: "Action.Execute", verb: "ontwikkelpunt/delete", data: { onderwerpId: "1", verzoekId: "x" } },
    ],
    ["no verb", { type: "Action.Execute", data: {} }],
    ["no data", { type: "Action.Execute", verb: "ontwikkelpunt/approve" }],
    [
      "ids of another kind",
      { type: "Action.Execute", verb: "ontwikkelpunt/approve", data: { onderwerpId: 1, verzoekId: {} } },
    ],
    [
      "an id that is a path",
      { type: "Action.Execute", verb: "ontwikkelpunt/approve", data: { onderwerpId: "../1", verzoekId: "x" } },
    ],
  ])("is answered all the same: %s", async (_, action) => {
    expect(await pressWith(town, "teammanager", await cardOf("teammanager"), action)).toEqual({
      outcome: "message",
      text: "Deze knop ken ik niet. Open Procesmatig werken in Teams.",
    });
  });

  test("is answered when it asks for a point that is not there", async () => {
    const data = { onderwerpId: "4711", verzoekId: "ontwikkelpunt/4711/x,1" };
    const action = { type: "Action.Execute", verb: "ontwikkelpunt/approve", data };
    expect(await pressWith(town, "teammanager", await cardOf("teammanager"), action)).toEqual({
      outcome: "message",
      text: "Deze vraag is er niet meer.",
    });
  });

  test("refreshes nothing for somebody who has nothing to do with it", async () => {
    const { data } = await approveAction();
    const refresh = { type: "Action.Execute", verb: "ontwikkelpunt/refresh", data };
    expect(await pressElsewhere("consulent2", refresh)).toEqual({
      outcome: "message",
      text: "Hier is voor jou niets te beslissen.",
    });
    expect(await pressElsewhere("consulent1", refresh)).toEqual({
      outcome: "message",
      text: "Hier is voor jou niets te beslissen.",
    });
    const own = await pressElsewhere("teammanager2", refresh);
    expect(textOf(own)).toMatch(/Je besluit gevraagd/);
    expect(cardIn(await cardOf("teammanager"))).not.toHaveProperty("refresh");
  });
});
