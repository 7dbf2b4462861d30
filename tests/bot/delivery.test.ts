import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { appendOnce, writtenBy } from "../../src/sharepoint/approvals/log.ts";
import { withdrawRequest } from "../../src/sharepoint/approvals/asking.ts";
import { botAt, personAt, persoonOf } from "../support/approvalDesk.ts";
import { change, decideInTab, logRows, onderwerpOf, statusOf, submit } from "./support/tab.ts";
import {
  buttonsOf,
  cardAbout,
  cardIn,
  channelOf,
  chatOf,
  conversationsOf,
  install,
  installInTeam,
  lookAtChannel,
  messagesAbout,
  press,
  pressWith,
  read,
  upn,
} from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";
import { until } from "./support/until.ts";

let town: Town;
let bot: RunningBot;

beforeEach(async () => {
  town = await openTown({ decides: ["teammanager"] });
  bot = await town.startBot();
});

afterEach(() => town.close());

const TITLE = "Afsprakenfunctionaliteit in JCC";
const approve = { kind: "approve" } as const;

async function block(alias: string): Promise<void> {
  await town.http("PUT", "/emulator/bots/bot/blocked", { user: upn(alias), blocked: true });
}

const lastIn = async (alias: string) => (await channelOf(town, alias)).at(-1);
const cardsOf = (alias: string) => messagesAbout(town, alias, TITLE);

describe("a request for a decision", () => {
  test("reaches the decider as one card with what decides, and is noted", async () => {
    await install(town, "teammanager");
    const punt = await submit(town, { prioriteit: "must", streefdatum: "2027-02-01" });
    await bot.sweep();
    await bot.sweep();
    const card = await cardAbout(town, "teammanager", TITLE);
    expect(read(card)).toMatch(
      /^Je besluit gevraagd OP-1: Afsprakenfunctionaliteit in JCC Inwoners bellen nu .* Gevraagd door Consulent Oost op .* Prioriteit Moet Streefdatum 1 februari 2027 Bron Casusoverleg Keur goed Keur af /,
    );
    expect(card.summary).toBe(`Je besluit gevraagd: ${TITLE}`);
    expect(await logRows(town, "kaart")).toMatchObject([
      { fields: { OnderwerpId: punt.id, BerichtId: card.id, PersoonId: town.person("teammanager").id } },
    ]);
  });

  test("is asked by the bot when the tab was closed before it could", async () => {
    await install(town, "teammanager");
    const { workspace } = await personAt(town, "consulent2");
    const value = { title: TITLE, explanation: "Waarom", bron: "anders", deelvragen: [], getoetst: false } as const;
    await workspace.punten.add({ ...value, status: "submitted" }, "a");
    await bot.sweep();
    expect(read(await cardAbout(town, "teammanager", TITLE))).toMatch(/Gevraagd door Consulent Zuid op/);
    expect(await logRows(town, "verzoek")).toHaveLength(1);
  });

  test("is asked anew when the point changed, and the old card says so", async () => {
    await install(town, "teammanager");
    const punt = await submit(town);
    await bot.sweep();
    await change(town, punt, { title: "Afspraken verzetten" });
    await bot.sweep();
    expect(read(await cardAbout(town, "teammanager", TITLE))).toMatch(/^Vervallen .*dan komt er een nieuwe vraag/);
    expect(read(await cardAbout(town, "teammanager", "Afspraken verzetten"))).toMatch(
      /^Je besluit gevraagd .*Gevraagd door Consulent Zuid/,
    );
    expect(await cardsOf("consulent1")).toEqual([]);
  });

  test("waits for somebody who cannot be reached, and comes as soon as they can", async () => {
    await submit(town);
    await bot.sweep();
    await bot.sweep();
    const complaints = town.logged.filter((line) => line.includes('"result":"unreachable"'));
    expect(complaints).toHaveLength(1);
    await install(town, "teammanager");
    await until(
      () => cardsOf("teammanager"),
      (cards) => cards.length === 1,
    );
  });

  test("finds somebody who never spoke to the bot, in their own chat", async () => {
    bot = await town.startBot({}, { defaultServiceUrl: `${town.origin}/elders` });
    await installInTeam(town);
    await submit(town);
    await bot.sweep();
    expect(read(await cardAbout(town, "teammanager", TITLE))).toMatch(/^Je besluit gevraagd/);
    expect(await channelOf(town, "teammanager")).toHaveLength(1);
  });

  test("is not diverted by somebody who rewrites the address book", async () => {
    await install(town, "teammanager", "consulent2");
    const { graph } = await personAt(town, "consulent2");
    const items = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists/Gesprekken/items";
    const { value } = (await graph.send({ method: "GET", path: `${items}?$expand=fields` })) as {
      value: { id: string; "@odata.etag": string; fields: Record<string, string> }[];
    };
    const [theirs, mine] = ["teammanager", "consulent2"].map((alias) =>
      value.find(({ fields }) => fields.VanId === town.person(alias).id),
    );
    const fields = { GesprekId: mine?.fields.GesprekId, ServiceUrl: "https://evil.example/" };
    const headers = { "If-Match": theirs?.["@odata.etag"] ?? "" };
    await graph.send({ method: "PATCH", path: `${items}/${theirs?.id}`, body: { fields }, headers });

    await submit(town);
    await bot.sweep();
    expect(await cardsOf("teammanager")).toHaveLength(1);
    expect(await cardsOf("consulent2")).toEqual([]);
  });
});

describe("the channel, when a decider blocked the bot", () => {
  beforeEach(async () => {
    await installInTeam(town);
    await install(town, "teammanager", "consulent1");
    await block("teammanager");
    await submit(town);
    await bot.sweep();
  });

  test("shows a card without buttons, which only the decider is given", async () => {
    const shared = await lastIn("consulent2");
    expect(read(shared)).toMatch(/^Wacht op een besluit OP-1: .*Gevraagd aan Teammanager Toegang/);
    expect(buttonsOf(shared).map(({ title }) => title)).toEqual(["Bekijk in Teams"]);
    expect(cardIn(shared)).toMatchObject({ refresh: { userIds: [town.person("teammanager").mri] } });

    await Promise.all([lookAtChannel(town, "teammanager"), lookAtChannel(town, "consulent2")]);
    expect(buttonsOf(await lastIn("teammanager")).map(({ title }) => title)).toContain("Keur goed");
    expect(await lastIn("teammanager")).toMatchObject({ ownCard: true, refresh: "done" });
    expect(await lastIn("consulent2")).toMatchObject({ ownCard: false });
  });

  test("shows the outcome to everybody after the decision", async () => {
    await lookAtChannel(town, "teammanager");
    const own = await lastIn("teammanager");
    if (own === undefined) throw new Error("There is no card in the channel.");
    expect(await press(town, "teammanager", own, "Keur goed")).toMatchObject({ outcome: "card" });
    await bot.sweep();
    for (const alias of ["teammanager", "consulent2"]) {
      expect(read(await lastIn(alias))).toMatch(/^Goedgekeurd OP-1: .*Teammanager Toegang keurde dit goed/);
    }
    expect(cardIn(await lastIn("teammanager"))).not.toHaveProperty("refresh");
    expect(read(await cardAbout(town, "consulent1", TITLE))).toMatch(/^Je punt is goedgekeurd/);
  });

  test("lets nobody else decide with the button of the decider", async () => {
    await lookAtChannel(town, "teammanager");
    const [copied] = buttonsOf(await lastIn("teammanager"));
    const shared = await lastIn("consulent2");
    if (shared === undefined) throw new Error("There is no card in the channel.");
    expect(await pressWith(town, "consulent2", shared, { ...copied })).toEqual({
      outcome: "message",
      text: "Je mag hier volgens de instellingen niet over beslissen.",
    });
    expect(await logRows(town, "besluit")).toEqual([]);
  });

  test("gets the question once", async () => {
    await bot.sweep();
    await (await town.startBot()).sweep();
    expect((await channelOf(town, "consulent2")).filter((message) => read(message).includes(TITLE))).toHaveLength(1);
  });
});

describe("when a request has ended", () => {
  beforeEach(() => install(town, "teammanager", "consulent1", "consulent2"));

  test("in the tab, the card shows it and the proposer hears of it", async () => {
    const punt = await submit(town);
    await bot.sweep();
    await decideInTab(town, punt, { kind: "reject", reason: "Eerst de pilot afwachten" });
    await bot.sweep();
    expect(read(await cardAbout(town, "teammanager", TITLE))).toMatch(/^Afgewezen .* Reden: Eerst de pilot afwachten/);
    expect(read(await cardAbout(town, "consulent1", TITLE))).toMatch(/^Je punt is afgewezen/);
  });

  test("the maker of the point hears of it too when a colleague asked", async () => {
    const punt = await submit(town, { title: "Nog zonder titel" });
    const changed = await change(town, punt, { title: TITLE });
    await bot.sweep();
    await decideInTab(town, changed, approve);
    await bot.sweep();
    for (const alias of ["consulent1", "consulent2"]) {
      expect(read(await cardAbout(town, alias, TITLE))).toMatch(/^Je punt is goedgekeurd/);
    }
  });

  test("and telling broke off half way, nobody hears of it twice", async () => {
    const punt = await submit(town, { title: "Nog zonder titel" });
    const changed = await change(town, punt, { title: TITLE });
    await bot.sweep();
    await decideInTab(town, changed, approve);
    const asker = (await conversationsOf(town, "consulent2")).find(({ kind }) => kind === "personal")?.id ?? "";
    const path = `${asker.slice(-40)}/activities$`;
    await town.http("POST", "/emulator/faults", { service: "connector", method: "POST", path, status: 500, times: 1 });
    await bot.sweep();
    expect(await cardsOf("consulent2")).toHaveLength(0);
    await bot.sweep();
    expect(await cardsOf("consulent2")).toHaveLength(1);
    expect(await chatOf(town, "consulent1")).toHaveLength(2);
  });

  test("by being withdrawn, the card says so and nobody is bothered", async () => {
    const punt = await submit(town);
    await bot.sweep();
    const { desk, me } = await personAt(town, "consulent1");
    await withdrawRequest(desk, onderwerpOf(punt), me);
    await bot.sweep();
    expect(read(await cardAbout(town, "teammanager", TITLE))).toMatch(/^Ingetrokken .*Je hoeft niets meer te doen/);
    expect(await cardsOf("consulent1")).toEqual([]);
  });

  test("because the point was deleted, the card says so", async () => {
    const punt = await submit(town);
    await bot.sweep();
    const { graph } = await personAt(town, "consulent1");
    const path = `/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists/Ontwikkelpunten/items/${punt.id}`;
    await graph.send({ method: "DELETE", path });
    await bot.sweep();
    expect(read(await cardAbout(town, "teammanager", TITLE))).toMatch(/^Verwijderd .*Dit punt bestaat niet meer/);
  });

  test("before anybody got a card, the proposer still hears of it", async () => {
    await block("teammanager");
    const punt = await submit(town);
    await decideInTab(town, punt, approve);
    await bot.sweep();
    expect(read(await cardAbout(town, "consulent1", TITLE))).toMatch(/^Je punt is goedgekeurd/);
  });

  test("a proposer who cannot be reached does not keep the bot busy", async () => {
    const punt = await submit(town, {}, "regisseur");
    await bot.sweep();
    await decideInTab(town, punt, approve);
    await bot.sweep();
    await bot.sweep();
    const settled = town.logged.filter((line) => line.includes("sweep.settle"));
    expect(settled).toHaveLength(1);
    expect((await logRows(town, "kaart")).at(-1)?.fields).toMatchObject({ PersoonNaam: "Regisseur Toegangsteam" });
  });
});

describe("a bot that comes after another", () => {
  beforeEach(() => install(town, "teammanager", "consulent1"));

  test("carries out what was decided and not carried out", async () => {
    const punt = await submit(town);
    await bot.sweep();
    await bot.stop();
    const { desk } = await botAt(town);
    const { verzoekId, versie } = (await logRows(town, "verzoek")).map(({ fields }) => ({
      verzoekId: String(fields.VerzoekId),
      versie: String(fields.OnderwerpVersie),
    }))[0] ?? { verzoekId: "", versie: "" };
    const door = persoonOf(town, "teammanager");
    const event = { kind: "besluit", verzoekId, versie, door, verdict: approve } as const;
    const about = { onderwerp: onderwerpOf(punt), title: TITLE, key: `besluit/${verzoekId}/${door.id}` };
    await appendOnce(desk.log, { event, ...about }, writtenBy("besluit", desk.self));
    expect(await statusOf(town, punt)).toBe("submitted");

    await town.startBot();
    expect(await statusOf(town, punt)).toBe("approved");
    expect(await logRows(town, "toegepast")).toHaveLength(1);
    expect(read(await cardAbout(town, "teammanager", TITLE))).toMatch(/^Goedgekeurd/);
    expect(read(await cardAbout(town, "consulent1", TITLE))).toMatch(/^Je punt is goedgekeurd/);
  });

  test("edits nothing again and sends nothing twice", async () => {
    const [decided] = [await submit(town), await submit(town, { title: "Nog open" })];
    await bot.sweep();
    await decideInTab(town, decided, approve);
    await bot.sweep();
    const before = await Promise.all(["teammanager", "consulent1"].map((alias) => chatOf(town, alias)));
    await bot.stop();
    await (await town.startBot()).sweep();
    expect(await Promise.all(["teammanager", "consulent1"].map((alias) => chatOf(town, alias)))).toEqual(before);
  });

  test("or works beside it, brings one card and tells the proposer once", async () => {
    const second = await town.startBot();
    const punt = await submit(town);
    await Promise.all([bot.sweep(), second.sweep()]);
    await decideInTab(town, punt, approve);
    await Promise.all([bot.sweep(), second.sweep()]);
    expect((await cardsOf("teammanager")).map((card) => read(card).split(" ")[0])).toEqual(["Goedgekeurd"]);
    expect(await cardsOf("consulent1")).toHaveLength(1);
    expect(await logRows(town, "kaart")).toHaveLength(2);
  });

  test("gives a card its ending that was sent while the request ended", async () => {
    const punt = await submit(town);
    await bot.sweep();
    await decideInTab(town, punt, approve);
    await bot.sweep();
    // A second bot was slow: its card comes, and is noted, after everything was settled.
    const { desk } = await botAt(town);
    const [known] = await logRows(town, "kaart");
    const late = await cardAbout(town, "teammanager", TITLE);
    const { VerzoekId: verzoekId, GesprekId, ServiceUrl } = (known?.fields ?? {}) as Record<string, string>;
    const event = {
      kind: "kaart",
      verzoekId: verzoekId ?? "",
      aan: persoonOf(town, "adviseur"),
      conversationId: GesprekId ?? "",
      activityId: late.id,
      serviceUrl: ServiceUrl ?? "",
    } as const;
    await appendOnce(desk.log, { event, onderwerp: onderwerpOf(punt), title: TITLE, key: "kaart/laat" }, () => true);
    await bot.sweep();
    await bot.sweep();
    expect(await cardAbout(town, "teammanager", TITLE)).toMatchObject({ version: late.version + 1 });
    expect(await cardsOf("consulent1")).toHaveLength(1);
  });
});

describe("a point that somebody broke by hand", () => {
  test("leaves the others alone, and its card as it is", async () => {
    await install(town, "teammanager");
    const broken = await submit(town, { title: "Straks stuk" });
    await bot.sweep();
    const { workspace } = await personAt(town, "consulent1");
    await workspace.punten.list.change(broken.id, broken.etag, { Status: "Misschien" }).catch(() => undefined);
    await workspace.punten.list.change(broken.id, broken.etag, { Bron: null }).catch(() => undefined);
    await submit(town);
    await bot.sweep();
    expect(await cardsOf("teammanager")).toHaveLength(1);
    expect(read(await cardAbout(town, "teammanager", "Straks stuk"))).toMatch(/^Je besluit gevraagd/);
  });
});
