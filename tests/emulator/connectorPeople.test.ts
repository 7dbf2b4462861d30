import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Bench, createBench, installFor, installInTeam, say, seenBy } from "./connectorSetup.ts";

let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

afterEach(() => bench.close());

const upn = (alias: string) => `${alias}@gemeente.example`;

async function namesFor(alias: string): Promise<string[]> {
  const response = await bench.call("GET", `/teams-client/conversations?user=${upn(alias)}`);
  return ((await response.json()) as { conversations: { name: string }[] }).conversations.map(({ name }) => name);
}

describe("the conversations of a person", () => {
  test("are their chat with the bot and the channels of their teams", async () => {
    await installFor(bench, "teammanager");
    const channels = bench.core.tenant.teams
      .filter(({ memberIds }) => memberIds.some((id) => id.endsWith("000003")))
      .flatMap((team) => team.channels.map(({ displayName }) => displayName));
    expect(await namesFor("teammanager")).toEqual(["Procesmatig werken (bot)", ...channels]);
    expect(await namesFor("buitenstaander")).toEqual([]);
  });

  test("count what is unread until the person looks", async () => {
    const conversation = await installFor(bench, "teammanager");
    await say(bench, conversation, { type: "message", text: "Een" });
    await say(bench, conversation, { type: "message", text: "Twee" });
    expect((await seenBy(bench, "teammanager", conversation)).unread).toBe(2);

    await bench.call("POST", "/teams-client/seen", { user: upn("teammanager"), conversation });
    expect((await seenBy(bench, "teammanager", conversation)).unread).toBe(0);
    await say(bench, conversation, { type: "message", text: "Drie" });
    expect((await seenBy(bench, "teammanager", conversation)).unread).toBe(1);
  });
});

describe("what a person types", () => {
  test("reaches the bot in a chat", async () => {
    const conversation = await installFor(bench, "consulent1");
    const response = await bench.call("POST", "/teams-client/messages", {
      user: upn("consulent1"),
      conversation,
      text: " help ",
    });
    expect(response.status).toBe(201);
    expect(bench.arrivals.at(-1)?.activity).toMatchObject({ type: "message", text: "help", textFormat: "plain" });
    expect((await seenBy(bench, "consulent1", conversation)).messages).toMatchObject([
      { text: "help", from: { kind: "person" }, unread: false },
    ]);
  });

  test("reaches the bot in a channel only when it is mentioned", async () => {
    const channel = await installInTeam(bench);
    const before = bench.arrivals.length;
    const type = (text: string, replyTo?: string) =>
      bench.call("POST", "/teams-client/messages", { user: upn("consulent1"), conversation: channel, text, replyTo });

    const first = (await (await type("Iemand een idee?")).json()) as { id: string; delivered: boolean };
    expect([first.delivered, bench.arrivals.length]).toEqual([false, before]);

    await type("@Procesmatig werken (bot) help", first.id);
    expect(bench.arrivals.at(-1)?.activity).toMatchObject({
      text: "<at>Procesmatig werken (bot)</at> help",
      conversation: { id: `${channel};messageid=${first.id}` },
      entities: [{ type: "clientInfo" }, { type: "mention", text: "<at>Procesmatig werken (bot)</at>" }],
    });
  });

  test("is refused without words or from outside the conversation", async () => {
    const conversation = await installFor(bench, "consulent1");
    const type = (alias: string, text: string) =>
      bench.call("POST", "/teams-client/messages", { user: upn(alias), conversation, text });
    expect((await type("consulent1", "  ")).status).toBe(400);
    expect((await type("consulent2", "Hoi")).status).toBe(404);
  });
});

describe("somebody who is watching", () => {
  test("hears at once that something changed in a conversation of theirs", async () => {
    const mine = await installFor(bench, "teammanager");
    const notMine = await installFor(bench, "consulent1");
    const response = await bench.call("GET", `/teams-client/events?user=${upn("teammanager")}`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("event: ready");

    await say(bench, notMine, { type: "message", text: "Voor een ander" });
    await say(bench, mine, { type: "message", text: "Hoi" });
    expect((await reader?.read())?.value).toBe(`event: changed\ndata: ${JSON.stringify({ conversation: mine })}\n\n`);
    await reader?.cancel();
  });

  test("must be somebody", async () => {
    expect((await bench.call("GET", "/teams-client/events?user=nobody")).status).toBe(404);
  });
});
