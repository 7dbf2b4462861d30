import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findApp } from "../../src/emulator/core/tenant.ts";
import { issueAppToken, issueUserToken } from "../../src/emulator/identity/tokens.ts";
import {
  type Bench,
  cardMessage,
  createBench,
  installFor,
  installInTeam,
  messageSeenBy,
  person,
  say,
  seenBy,
} from "./connectorSetup.ts";

let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

afterEach(() => bench.close());

describe("a bot in a chat", () => {
  test("finds the chat by Bot Framework id and by Entra id", async () => {
    const conversation = await installFor(bench, "teammanager");
    const { id, mri } = person(bench, "teammanager");
    for (const member of [id, mri]) {
      const response = await bench.asBot("POST", "v3/conversations", { isGroup: false, members: [{ id: member }] });
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ id: conversation });
    }
  });

  test("says something, changes it and takes it back", async () => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, { type: "message", text: "Hoi", summary: "Groet" });
    expect(await messageSeenBy(bench, "teammanager", conversation, id)).toMatchObject({
      text: "Hoi",
      summary: "Groet",
      from: { kind: "bot" },
      editedAt: null,
      version: 1,
    });

    await bench.asBot("PUT", `v3/conversations/${conversation}/activities/${id}`, { type: "message", text: "Dag" });
    expect(await messageSeenBy(bench, "teammanager", conversation, id)).toMatchObject({ text: "Dag", version: 2 });
    expect((await messageSeenBy(bench, "teammanager", conversation, id)).editedAt).not.toBeNull();

    await bench.asBot("DELETE", `v3/conversations/${conversation}/activities/${id}`);
    expect(await messageSeenBy(bench, "teammanager", conversation, id)).toMatchObject({ deleted: true, text: "" });
    const late = await bench.asBot("PUT", `v3/conversations/${conversation}/activities/${id}`, { type: "message" });
    expect(late.status).toBe(404);
  });

  test("may join the service URL with two slashes, as some SDKs do", async () => {
    const conversation = await installFor(bench, "teammanager");
    const response = await bench.asBot("GET", `/v3/conversations/${conversation}/members`);
    expect(await response.json()).toMatchObject([{ id: person(bench, "teammanager").mri }]);
  });

  test("is heard by nobody while it types", async () => {
    const conversation = await installFor(bench, "teammanager");
    const response = await bench.asBot("POST", `v3/conversations/${conversation}/activities`, { type: "typing" });
    expect(response.status).toBe(202);
    expect((await seenBy(bench, "teammanager", conversation)).messages).toEqual([]);
  });

  test("gives messages ids that never come back, also within one millisecond", async () => {
    const conversation = await installFor(bench, "teammanager");
    const ids: string[] = [];
    for (let n = 0; n < 20; n++) ids.push(await say(bench, conversation, { type: "message", text: String(n) }));
    expect(new Set(ids).size).toBe(20);
    expect(ids.toSorted()).toEqual(ids);
  });
});

describe("a bot in a channel", () => {
  test("starts a thread and answers in it", async () => {
    const channel = await installInTeam(bench);
    const started = await bench.asBot("POST", "v3/conversations", {
      isGroup: true,
      channelData: { channel: { id: channel } },
      activity: { type: "message", text: "Nieuw" },
    });
    const { id: thread, activityId } = (await started.json()) as { id: string; activityId: string };
    expect(thread).toBe(`${channel};messageid=${activityId}`);

    const inThread = await say(bench, thread, { type: "message", text: "In de draad" });
    const reply = await bench.asBot("POST", `v3/conversations/${channel}/activities/${inThread}`, { type: "message" });
    const { id: replyId } = (await reply.json()) as { id: string };
    expect(await messageSeenBy(bench, "consulent1", channel, activityId)).toMatchObject({ thread: null });
    expect(await messageSeenBy(bench, "consulent1", channel, inThread)).toMatchObject({ thread: activityId });
    expect(await messageSeenBy(bench, "consulent1", channel, replyId)).toMatchObject({ thread: activityId });
  });

  test("gets the roster of the team, in both spellings", async () => {
    const channel = await installInTeam(bench);
    const members = bench.core.tenant.teams[0]?.memberIds;
    for (const path of ["pagedmembers", "pagedMembers"]) {
      const response = await bench.asBot("GET", `v3/conversations/${channel}/${path}?pageSize=100`);
      const { members: roster } = (await response.json()) as { members: { aadObjectId: string; id: string }[] };
      expect(roster.map(({ aadObjectId }) => aadObjectId)).toEqual(members);
      expect(roster.every(({ id, aadObjectId }) => id.startsWith("29:") && id !== aadObjectId)).toBe(true);
    }
  });

  test("finds one member by either id, and nobody from outside", async () => {
    const channel = await installInTeam(bench);
    const { id, mri, userPrincipalName } = person(bench, "consulent2");
    for (const key of [id, mri]) {
      const response = await bench.asBot("GET", `v3/conversations/${channel}/members/${key}`);
      expect(await response.json()).toMatchObject({ id: mri, objectId: id, userPrincipalName });
    }
    const outsider = person(bench, "buitenstaander");
    const response = await bench.asBot("GET", `v3/conversations/${channel}/members/${outsider.mri}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "MemberNotFoundInConversation" } });
  });
});

describe("the connector refuses", () => {
  test("a message of more than 100 KB in UTF-16", async () => {
    const conversation = await installFor(bench, "teammanager");
    const fits = cardMessage("x".repeat(51_000));
    expect((await bench.asBot("POST", `v3/conversations/${conversation}/activities`, fits)).status).toBe(201);

    const tooBig = cardMessage("x".repeat(51_200));
    const response = await bench.asBot("POST", `v3/conversations/${conversation}/activities`, tooBig);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: "MessageSizeTooBig" } });
  });

  test("a chat with somebody who has not got the bot", async () => {
    const response = await bench.asBot("POST", "v3/conversations", {
      members: [{ id: person(bench, "buitenstaander").mri }],
      tenantId: bench.core.tenant.id,
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: "ForbiddenOperationException" } });
  });

  test("nobody whose team has the bot", async () => {
    await installInTeam(bench);
    const { mri } = person(bench, "consulent1");
    const response = await bench.asBot("POST", "v3/conversations", { members: [{ id: mri }] });
    expect(response.status).toBe(201);
  });

  test("a message to somebody who blocked the bot, until they change their mind", async () => {
    const conversation = await installFor(bench, "teammanager");
    const attempt = () => bench.asBot("POST", `v3/conversations/${conversation}/activities`, { type: "message" });

    const user = "teammanager@gemeente.example";
    await bench.call("PUT", "/emulator/bots/bot/blocked", { user, blocked: true });
    const refused = await attempt();
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: "ConversationBlockedByUser" } });

    await bench.call("PUT", "/emulator/bots/bot/blocked", { user, blocked: false });
    expect((await attempt()).status).toBe(201);
  });

  test.each([
    ["POST", "v3/conversations", "{", 400, "BadArgument"],
    ["POST", "v3/conversations", { members: [] }, 400, "BadArgument"],
    ["POST", "v3/conversations", { members: [{ id: "29:nobody" }] }, 400, "BadSyntax"],
    ["POST", "v3/conversations", { members: [], tenantId: "another" }, 400, "BadArgument"],
    ["POST", "v3/conversations", { channelData: { channel: { id: "19:x" } } }, 404, "ConversationNotFound"],
    ["POST", "v3/conversations/a:none/activities", { type: "message" }, 404, "ConversationNotFound"],
    ["GET", "v3/teams/x", undefined, 501, "NotImplemented"],
  ])("%s %s %j with %i %s", async (method, path, body, status, code) => {
    const response = await bench.asBot(method, path, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  test("a bot in a channel of a team where it was not installed", async () => {
    const channel = bench.core.tenant.teams[0]?.internalId ?? "";
    const response = await bench.asBot("POST", `v3/conversations/${channel}/activities`, { type: "message" });
    expect(await response.json()).toMatchObject({ error: { code: "BotNotInConversationRoster" } });
  });

  test("what the faults of the emulator strike, before or after it was done", async () => {
    const conversation = await installFor(bench, "teammanager");
    const attempt = () => bench.asBot("POST", `v3/conversations/${conversation}/activities`, { type: "message" });
    const rule = { service: "connector", probability: 1, latencyMs: 0, cut: false, times: 1 } as const;
    bench.core.faults.add([
      { ...rule, when: "before", status: 429, retryAfter: 7 },
      { ...rule, when: "after", status: 412 },
      { ...rule, when: "before", cut: true },
    ]);

    const throttled = await attempt();
    expect([throttled.status, throttled.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(await throttled.json()).toMatchObject({ error: { code: "Throttled" } });
    expect((await seenBy(bench, "teammanager", conversation)).messages).toHaveLength(0);
    expect(await (await attempt()).json()).toMatchObject({ error: { code: "PreconditionFailed" } });
    expect((await seenBy(bench, "teammanager", conversation)).messages).toHaveLength(1);
    await expect(attempt()).rejects.toThrow(TypeError);
    expect((await attempt()).status).toBe(201);
  });
});

const attempt = (authorization?: string) =>
  bench.call("POST", "/connector/v3/conversations", {}, authorization === undefined ? {} : { authorization });

describe("only a registered bot gets in", () => {
  test("not without a token", async () => {
    expect((await attempt()).status).toBe(401);
  });

  test("not with the token of a person", async () => {
    const app = findApp(bench.core.tenant, "tab");
    if (app === undefined) throw new Error("no tab");
    const token = await issueUserToken(bench.core, { person: person(bench, "teammanager"), app, scopes: [] });
    if (!token.ok) throw new Error("no consent");
    expect((await attempt(`Bearer ${token.accessToken}`)).status).toBe(401);
  });

  test("not with a token for Graph, not when expired, not as an app that is no bot", async () => {
    const { core } = bench;
    const [bot, stranger] = [findApp(core.tenant, "bot"), findApp(core.tenant, "stranger")];
    if (bot === undefined || stranger === undefined) throw new Error("apps are missing");
    const audience = "https://api.botframework.com";
    const forGraph = await issueAppToken(core, { app: bot, audience: "https://graph.microsoft.com" });
    const expired = await issueAppToken(core, { app: bot, audience, expiresIn: -1 });
    const strange = await issueAppToken(core, { app: stranger, audience });

    for (const token of [forGraph, expired, strange]) expect((await attempt(`Bearer ${token}`)).status).toBe(401);
    const honest = await issueAppToken(core, { app: bot, audience });
    expect((await attempt(`Bearer ${honest}`)).status).toBe(400);
  });
});
