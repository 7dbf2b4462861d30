import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { plainText } from "../../src/bot/extension/plainText.ts";
import type { ExtensionAnswer } from "../../src/emulator/connector/extensionAnswer.ts";
import { aNew } from "../support/builders.ts";
import { channelOf, conversationsOf, installInTeam, sayInChannel, upn } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

/** *Maak ontwikkelpunt*, as Teams asks the bot for it over HTTP, through the SDK and past the guard. */

let town: Town;
let bot: RunningBot;
beforeAll(async () => {
  town = await openTown();
  bot = await town.startBot();
  await installInTeam(town);
});
afterAll(() => town.close());
beforeEach(() => {
  town.logged.length = 0;
});

type Request = Readonly<{
  alias?: string;
  context?: string;
  activity?: string | undefined;
  command?: string;
  data?: unknown;
}>;

async function choose({ alias = "consulent1", ...request }: Request = {}): Promise<ExtensionAnswer> {
  const conversation = (await conversationsOf(town, alias)).find(({ kind }) => kind === "channel")?.id;
  const usual = { bot: town.botClientId, command: "maakOntwikkelpunt", context: "compose" };
  return town.http("POST", "/teams-client/extension", { user: upn(alias), conversation, ...usual, ...request });
}

/** The form that opens for the latest message in the channel. */
async function formFor(text: string) {
  await sayInChannel(town, "consulent2", text);
  const message = (await channelOf(town, "consulent1")).at(-1);
  return formIn(await choose({ context: "message", activity: message?.id }));
}

function formIn(answer: ExtensionAnswer) {
  if (answer.outcome !== "dialog") throw new Error(`Teams shows no form but ${JSON.stringify(answer)}.`);
  const { title, url } = answer.dialog;
  const page = new URL(url);
  const [screen = "", query = ""] = page.hash.slice(1).split("?");
  return { title, url, page, screen, params: new URLSearchParams(query) };
}

describe("Maak ontwikkelpunt on a message", () => {
  test("opens the quick form of the tab with the words of the message and the link to it", async () => {
    const { title, page, screen, params } = await formFor(
      "Het dossier komt te laat <binnen> & dat kost tijd.\nElke week.",
    );
    expect([title, page.origin, page.pathname, screen]).toEqual([
      "Maak ontwikkelpunt",
      "https://werken.gemeente.example",
      "/index.html",
      "/ontwikkelpunten",
    ]);
    expect(page.searchParams.get("site")).toBe(town.config.site);
    expect(params.get("tekst")).toBe("Het dossier komt te laat <binnen> & dat kost tijd.\nElke week.");
    const link = new URL(params.get("bericht") ?? "");
    const message = (await channelOf(town, "consulent1")).at(-1);
    expect([link.host, link.pathname.split("/").at(-1)]).toEqual(["teams.microsoft.com", message?.id]);
    expect([...link.searchParams.keys()]).toEqual(["tenantId", "groupId", "parentMessageId"]);
    expect([params.get("weggelaten"), params.get("ingekort")]).toEqual([null, null]);
  });

  test("lets nothing through that looks like data of a resident, and says so", async () => {
    const { url, params } = await formFor("Mevrouw Jansen (BSN 123456782, 06-12345678) wacht al weken.");
    expect(params.get("tekst")).toBe("de inwoner (BSN [bsn weggelaten], [telefoonnummer weggelaten]) wacht al weken.");
    expect(params.get("weggelaten")).toBe("ja");
    expect(decodeURIComponent(url)).not.toMatch(/Jansen|123456782|12345678/);
  });

  test("cuts a text that an address has no room for, between characters", async () => {
    const { url, params } = await formFor(`${"é😀".repeat(600)} einde`);
    expect(params.get("tekst")).toMatch(/^(?:é😀)+é?…$/u);
    expect(params.get("ingekort")).toBe("ja");
    expect(url.length).toBeLessThan(4500);
  });

  test("logs who chose it, and nothing of what the message says", async () => {
    await formFor("Dit staat in geen enkel logboek.");
    expect(town.logged.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({
        action: "extension.open",
        object: "message",
        result: "done",
        origin: "teams",
        actor: town.person("consulent1").id,
      }),
    ]);
    expect(town.logged.join("")).not.toContain("logboek");
  });
});

describe("Maak ontwikkelpunt without a message", () => {
  test.each(["compose", "commandbox"])("opens an empty form, with another key each time (%s)", async (context) => {
    const [one, other] = [formIn(await choose({ context })), formIn(await choose({ context }))];
    expect([...one.params.keys()]).toEqual(["sleutel"]);
    expect(one.params.get("sleutel")).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.params.get("sleutel")).not.toBe(other.params.get("sleutel"));
  });

  test("says that it was not set up when the bot does not know where the tab is", async () => {
    const other = await town.startBot({}, { tabUrl: undefined });
    const answer = await choose();
    await other.stop();
    bot = await town.startBot();
    expect(answer).toEqual({ outcome: "message", text: expect.stringContaining("nog niet ingesteld") });
  });

  test("says what to do when the app in Teams has an action that we do not know", async () => {
    expect(await choose({ command: "anders" })).toEqual({
      outcome: "message",
      text: "Deze knop kennen we niet. Werk de app bij in Teams.",
    });
  });
});

describe("what the form saved", () => {
  const sleutel = "0f6c2a54-9a0b-4b8d-9b52-6a1f3f4e7d10";
  beforeAll(async () => {
    const { workspace } = await town.as("consulent1");
    await workspace.punten.add(aNew({ title: "Dossier komt te laat" }), sleutel);
  });

  test("is confirmed by what SharePoint has, as often as Teams asks, and nothing is made", async () => {
    const before = (await (await town.as("consulent2")).workspace.punten.all()).stored.length;
    await town.http("POST", "/emulator/connector", { duplicateInvokes: 1 });
    const answers = [await choose({ data: { sleutel } }), await choose({ data: { sleutel: sleutel.toUpperCase() } })];
    expect(answers).toEqual([
      { outcome: "message", text: expect.stringMatching(/^OP-\d+ “Dossier komt te laat” staat in de lijst\.$/) },
      answers[0],
    ]);
    expect((await (await town.as("consulent2")).workspace.punten.all()).stored).toHaveLength(before);
  });

  test.each<[string, Request]>([
    ["of somebody else", { alias: "consulent2", data: { sleutel } }],
    ["that was never saved", { data: { sleutel: "1f6c2a54-9a0b-4b8d-9b52-6a1f3f4e7d11" } }],
    ["without a key", { data: { titel: "Dossier komt te laat" } }],
    ["with a filter instead of a key", { data: { sleutel: "' or 1 eq 1 or '" } }],
  ])("is not told of a point %s", async (_, request) => {
    expect(await choose(request)).toEqual({
      outcome: "message",
      text: expect.stringMatching(/^We vinden dit punt niet in de lijst/),
    });
  });

  test("is answered before Teams gives up, also when SharePoint takes its time", async () => {
    await bot.stop();
    const hurried = await town.startBot({ answerWithinMs: 30 });
    await town.http("POST", "/emulator/faults", { path: "Sleutel", latencyMs: 300, times: 1 });
    const answer = await choose({ data: { sleutel } });
    await hurried.stop();
    bot = await town.startBot();
    expect(answer).toEqual({ outcome: "message", text: expect.stringMatching(/^Je punt is verzonden/) });
  });

  test("is answered with what to do when SharePoint does not answer at all", async () => {
    await town.http("POST", "/emulator/faults", { path: "Sleutel", status: 400, times: 1 });
    expect(await choose({ data: { sleutel } })).toEqual({
      outcome: "message",
      text: expect.stringMatching(/^Dit lukt nu niet/),
    });
  });
});

describe("the words of a message", () => {
  test.each([
    ["<p>Een</p><p>Twee<br>drie</p>", "Een\nTwee\ndrie"],
    ["<div><ul><li>een</li><li>twee</li></ul></div>", "- een\n- twee"],
    ["a &lt;b&gt; &amp;lt; &#233;&#x1F600; &nbsp; c", "a <b> &lt; é😀 c"],
    ['<attachment id="1">{"secret":1}</attachment><img src="x" alt="foto">', ""],
    ["<script>alert(1)</script><style>p{}</style><b>dik</b>", "dik"],
    ["&#0; &#99999999; &onzin;", "&#0; &#99999999; &onzin;"],
    ["<<p>x", "x"],
  ])("%j are %j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
