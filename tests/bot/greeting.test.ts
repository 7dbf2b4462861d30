import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { buttonsOf, channelOf, chatOf, install, installInTeam, read, say, sayInChannel, upn } from "./support/teams.ts";
import { activityFrom, postWith, tokenFor } from "./support/forge.ts";
import { submit } from "./support/tab.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";
import { botAt } from "../support/approvalDesk.ts";

let town: Town;
let bot: RunningBot;

beforeEach(async () => {
  town = await openTown({ decides: ["teammanager"] });
  bot = await town.startBot();
});

afterEach(() => town.close());

type Row = { createdBy: object; fields: Record<string, string> };

async function addressBook(): Promise<readonly Row[]> {
  const { graph } = await botAt(town);
  const path = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists/Gesprekken/items?$expand=fields";
  return ((await graph.send({ method: "GET", path })) as { value: readonly Row[] }).value;
}

describe("somebody who installs the bot", () => {
  test("is welcomed with one message, and can be found again", async () => {
    await install(town, "teammanager");
    const messages = await chatOf(town, "teammanager");
    expect(messages.map(read)).toEqual([expect.stringMatching(/^Welkom bij Procesmatig werken Ik stuur je een kaart/)]);
    const { id, mri, displayName } = town.person("teammanager");
    expect((await addressBook()).map(({ fields }) => fields)).toMatchObject([
      { Title: displayName, VanId: id, Mri: mri, Soort: "Persoonlijk", Sleutel: `gesprek/${id}` },
    ]);
  });

  test("is not welcomed again after leaving for a while", async () => {
    await install(town, "teammanager");
    await town.http("POST", "/emulator/bots/bot/uninstall", { user: upn("teammanager") });
    expect(await addressBook()).toHaveLength(1);
    await install(town, "teammanager");
    expect(await chatOf(town, "teammanager")).toHaveLength(1);
    expect(await addressBook()).toHaveLength(1);
  });

  test("is not met when only somebody else came, or when the bot leaves", async () => {
    const team = { id: "19:algemeen", conversationType: "channel", tenantId: town.config.tenantId };
    const { mri: id } = town.person("consulent2");
    for (const activity of [
      { type: "conversationUpdate", membersAdded: [{ id }], conversation: team },
      { type: "installationUpdate", action: "remove" },
      { type: "typing" },
      { type: "messageReaction" },
    ]) {
      const answer = await postWith(bot, activityFrom(town, "consulent2", activity), await tokenFor(town));
      expect(answer.status).toBe(200);
    }
    expect(await addressBook()).toEqual([]);
  });

  test("gets along without SharePoint: the bot hears them, and notes them the next time", async () => {
    await town.http("POST", "/emulator/faults", {
      method: "POST",
      path: "Gesprekken|lists/[0-9a-f-]+/items$",
      status: 403,
      times: 2,
    });
    await install(town, "teammanager");
    expect(town.logged.at(-1)).toContain(
      '"action":"conversation.note","object":"chat","result":"failed:sharepoint-forbidden"',
    );
    await town.http("DELETE", "/emulator/faults");
    await say(town, "teammanager", "hoi");
    expect(await addressBook()).toHaveLength(1);
    expect(read((await chatOf(town, "teammanager")).at(-1))).toMatch(/^Procesmatig werken/);
  });
});

describe("a team that installs the bot", () => {
  test("is told who did that, once, in its channel", async () => {
    await installInTeam(town);
    const messages = await channelOf(town, "consulent2");
    expect(messages.map(read)).toEqual([
      expect.stringMatching(
        /^Welkom bij Procesmatig werken Functioneel Beheerder heeft mij aan dit team toegevoegd\. /,
      ),
    ]);
    expect((await addressBook()).map(({ fields }) => fields.Soort)).toEqual(["Kanaal"]);
  });

  test("is answered where the bot is named, in the same thread", async () => {
    await installInTeam(town);
    await sayInChannel(town, "consulent2", "@Procesmatig werken (bot) wat doe jij?");
    const [, question, answer] = await channelOf(town, "consulent2");
    expect(answer?.thread).toBe(question?.id);
    expect(read(answer)).toMatch(/^Procesmatig werken Ik stuur je een kaart/);
  });
});

describe("somebody who says anything", () => {
  beforeEach(() => install(town, "teammanager", "consulent1"));

  test.each(["hoi", "help", "Wat wacht er op mij?", "asdfghjkl", "/start"])(
    "hears what the bot does: %s",
    async (text) => {
      await say(town, "consulent1", text);
      const answer = (await chatOf(town, "consulent1")).at(-1);
      expect(read(answer)).toMatch(
        /Ik stuur je een kaart als .* Er wacht nu niets op je besluit\. Open Procesmatig werken$/,
      );
      expect(answer?.summary).toBe("Wat ik doe en wat er op je wacht");
    },
  );

  test("hears what waits for them, with a link to each and to all", async () => {
    for (let number = 1; number <= 7; number++) await submit(town, { title: `Afspraken verzetten ${number}` });
    await say(town, "teammanager", "help");
    const answer = (await chatOf(town, "teammanager")).at(-1);
    expect(read(answer)).toMatch(/Er wachten 7 besluiten op je: OP-1: Afspraken verzetten 1 OP-2: /);
    const links = buttonsOf(answer);
    expect(links).toHaveLength(5);
    expect(links[0]?.title).toBe("OP-1 Afspraken verzetten 1");
    expect(new URL(links[0]?.url ?? "").searchParams.get("context")).toBe('{"subEntityId":"/ontwikkelpunten?punt=1"}');
    expect(new URL(links.at(-1)?.url ?? "").searchParams.get("context")).toBe('{"subEntityId":"/beslissen"}');
  });

  test("is told when that cannot be looked up", async () => {
    await town.http("POST", "/emulator/faults", { path: "delta", status: 503 });
    await say(town, "teammanager", "help");
    expect(read((await chatOf(town, "teammanager")).at(-1))).toMatch(
      /SharePoint geeft nu geen antwoord\. Ik weet daarom niet/,
    );
  });

  test("is answered in English when their Teams speaks English", async () => {
    const { conversations } = await town.http<{ conversations: { id: string }[] }>(
      "GET",
      `/teams-client/conversations?user=${upn("teammanager")}`,
    );
    const conversation = { id: conversations[0]?.id, conversationType: "personal", tenantId: town.config.tenantId };
    const hello = activityFrom(town, "teammanager", { locale: "en-US", conversation });
    expect((await postWith(bot, hello, await tokenFor(town))).status).toBe(200);
    expect(read((await chatOf(town, "teammanager")).at(-1))).toMatch(/Nothing waits for your decision/);
  });

  test("is noted where they are now, also when Teams moved them", async () => {
    const [before] = await addressBook();
    const moved = `${town.origin}/connector/verhuisd/`;
    const conversation = { id: before?.fields.GesprekId, conversationType: "personal", tenantId: town.config.tenantId };
    const hello = activityFrom(town, "teammanager", { serviceUrl: moved, conversation });
    await postWith(bot, hello, await tokenFor(town, { serviceUrl: moved }));
    expect((await addressBook()).map(({ fields }) => fields.ServiceUrl)).toContain(moved);
    expect(await addressBook()).toHaveLength(2);
  });
});
