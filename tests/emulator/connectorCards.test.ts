import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  type Bench,
  card,
  cardAnswer,
  cardMessage,
  cardText,
  createBench,
  installFor,
  installInTeam,
  messageSeenBy,
  person,
  say,
} from "./connectorSetup.ts";

let bench: Bench;

beforeEach(async () => {
  bench = await createBench({ answerTimeout: 100 });
});

afterEach(() => bench.close());

const upn = (alias: string) => `${alias}@gemeente.example`;

async function press(alias: string, conversation: string, activity: string, extra: object = {}): Promise<unknown> {
  const action = { type: "Action.Execute", id: "yes", verb: "approve", data: { point: 7, reason: "akkoord" } };
  const body = { user: upn(alias), conversation, activity, action, ...extra };
  return (await bench.call("POST", "/teams-client/press", body)).json();
}

async function look(alias: string, conversation: string): Promise<unknown> {
  return (await bench.call("POST", "/teams-client/seen", { user: upn(alias), conversation })).json();
}

const invokes = () => bench.arrivals.map(({ activity }) => activity).filter(({ type }) => type === "invoke");

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}

describe("pressing a button on a card", () => {
  test("reaches the bot as Teams sends it", async () => {
    const channel = await installInTeam(bench);
    const id = await say(bench, channel, cardMessage("Gevraagd"));
    await press("teammanager", channel, id);

    const { id: aadObjectId, mri } = person(bench, "teammanager");
    expect(invokes()).toMatchObject([
      {
        name: "adaptiveCard/action",
        channelId: "msteams",
        replyToId: id,
        value: {
          action: { type: "Action.Execute", id: "yes", verb: "approve", data: { point: 7, reason: "akkoord" } },
          trigger: "manual",
        },
        from: { id: mri, aadObjectId },
        conversation: { id: `${channel};messageid=${id}`, tenantId: bench.core.tenant.id },
      },
    ]);
  });

  test("shows the card of the answer to who pressed, and to nobody else", async () => {
    const channel = await installInTeam(bench);
    const id = await say(bench, channel, cardMessage("Gevraagd"));
    bench.answerWith(() => cardAnswer("Je hebt goedgekeurd"));

    expect(await press("teammanager", channel, id)).toMatchObject({ outcome: "card" });
    const mine = await messageSeenBy(bench, "teammanager", channel, id);
    expect([cardText(mine), mine.ownCard]).toEqual(["Je hebt goedgekeurd", true]);
    const theirs = await messageSeenBy(bench, "consulent1", channel, id);
    expect([cardText(theirs), theirs.ownCard]).toEqual(["Gevraagd", false]);
  });

  test("shows the shared card again to everybody once the bot edits it", async () => {
    const channel = await installInTeam(bench);
    const id = await say(bench, channel, cardMessage("Gevraagd"));
    bench.answerWith(() => cardAnswer("Je hebt goedgekeurd"));
    await press("teammanager", channel, id);

    await bench.asBot("PUT", `v3/conversations/${channel}/activities/${id}`, cardMessage("Goedgekeurd"));
    expect(cardText(await messageSeenBy(bench, "teammanager", channel, id))).toBe("Goedgekeurd");
  });

  const message = { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Gelukt" };
  const error = {
    statusCode: 400,
    type: "application/vnd.microsoft.error",
    value: { code: "Nee", message: "Mag niet" },
  };
  const login = { statusCode: 401, type: "application/vnd.microsoft.activity.loginRequest", value: { text: "Wie?" } };
  const precondition = {
    statusCode: 412,
    type: "application/vnd.microsoft.error.preconditionFailed",
    value: { code: "412", message: "Anders" },
  };
  test.each([
    [message, { outcome: "message", text: "Gelukt" }],
    [error, { outcome: "error", code: "Nee", text: "Mag niet" }],
    [login, { outcome: "login", text: "Wie?" }],
    [precondition, { outcome: "error", code: "412", text: "Anders" }],
  ])("reports what the bot answers: %j", async (answer, outcome) => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, cardMessage("Gevraagd"));
    bench.answerWith(() => Response.json(answer));
    expect(await press("teammanager", conversation, id)).toEqual(outcome);
  });

  test.each([
    ["another HTTP status", () => Response.json(message, { status: 202 })],
    ["no JSON", () => new Response("ok")],
    ["an unknown type", () => Response.json({ ...message, type: "text" })],
    ["a value that is no card", () => Response.json({ ...message, type: "application/vnd.microsoft.card.adaptive" })],
    ["nothing in time", () => new Promise<Response>(() => undefined)],
    ["a broken connection", () => Promise.reject(new TypeError("fetch failed"))],
  ])("ends in 'Er is iets misgegaan' after %s", async (_, answer) => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, cardMessage("Gevraagd"));
    bench.answerWith(answer);
    const outcome = await press("teammanager", conversation, id);
    expect(outcome).toMatchObject({ outcome: "failed", text: "Er is iets misgegaan" });
    expect(cardText(await messageSeenBy(bench, "teammanager", conversation, id))).toBe("Gevraagd");
  });

  test("with a classic Action.Submit sends a message with the value", async () => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, cardMessage("Gevraagd"));
    const action = { type: "Action.Submit", data: { choice: "ja" } };
    expect(await press("teammanager", conversation, id, { action })).toEqual({ outcome: "sent" });
    expect(bench.arrivals.at(-1)?.activity).toMatchObject({ type: "message", replyToId: id, value: { choice: "ja" } });
  });

  test("is delivered twice when asked for, with the same id", async () => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, cardMessage("Gevraagd"));
    await bench.call("POST", "/emulator/connector", { duplicateInvokes: 1 });
    await press("teammanager", conversation, id);
    await press("teammanager", conversation, id);

    const ids = invokes().map((it) => it.id);
    expect(ids).toHaveLength(3);
    expect(ids[0]).toBe(ids[1]);
  });

  test("loses the answer when asked for, though the bot did its work", async () => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, cardMessage("Gevraagd"));
    bench.answerWith(() => cardAnswer("Gedaan"));
    await bench.call("POST", "/emulator/connector", { dropAnswers: 1 });

    expect(await press("teammanager", conversation, id)).toMatchObject({ outcome: "failed" });
    expect(invokes()).toHaveLength(1);
    expect(cardText(await messageSeenBy(bench, "teammanager", conversation, id))).toBe("Gevraagd");
    expect(await press("teammanager", conversation, id)).toMatchObject({ outcome: "card" });
  });

  test.each([
    [{ user: "nobody@gemeente.example" }, 404],
    [{ conversation: "a:none" }, 404],
    [{ user: "consulent1@gemeente.example" }, 404],
    [{ activity: "0" }, 404],
    [{ action: { type: "Action.OpenUrl" } }, 400],
  ])("is refused for %j with %i", async (wrong, status) => {
    const conversation = await installFor(bench, "teammanager");
    const activity = await say(bench, conversation, cardMessage("Gevraagd"));
    const right = { user: upn("teammanager"), conversation, activity, action: { type: "Action.Execute", verb: "x" } };
    expect((await bench.call("POST", "/teams-client/press", { ...right, ...wrong })).status).toBe(status);
  });
});

describe("a card that refreshes itself", () => {
  test("asks the bot once for each listed person who looks, and shows them their own card", async () => {
    const channel = await installInTeam(bench);
    const manager = person(bench, "teammanager");
    const id = await say(bench, channel, cardMessage("Gevraagd", [manager.mri]));
    bench.answerWith(() => cardAnswer("Jouw besluit gevraagd"));

    expect(await look("teammanager", channel)).toEqual({ refreshed: 1 });
    expect(await look("teammanager", channel)).toEqual({ refreshed: 0 });
    expect(await look("consulent1", channel)).toEqual({ refreshed: 0 });

    expect(invokes()).toMatchObject([
      { from: { id: manager.mri }, value: { trigger: "automatic", action: { type: "Action.Execute", verb: "show" } } },
    ]);
    expect(cardText(await messageSeenBy(bench, "teammanager", channel, id))).toBe("Jouw besluit gevraagd");
    expect(cardText(await messageSeenBy(bench, "consulent1", channel, id))).toBe("Gevraagd");
  });

  test("does not know people by their Entra id", async () => {
    const channel = await installInTeam(bench);
    await say(bench, channel, cardMessage("Gevraagd", [person(bench, "teammanager").id]));
    expect(await look("teammanager", channel)).toEqual({ refreshed: 0 });
  });

  test("without a list asks for everybody in a small conversation", async () => {
    const channel = await installInTeam(bench);
    const { userIds: _, ...refresh } = { userIds: [], action: { type: "Action.Execute", verb: "show" } };
    const content = { ...card("Gevraagd"), refresh };
    await say(bench, channel, {
      type: "message",
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
    });
    expect(await look("consulent1", channel)).toEqual({ refreshed: 1 });
  });

  test("is asked for again after an edit, for who had looked at it", async () => {
    const channel = await installInTeam(bench);
    const both = [person(bench, "teammanager").mri, person(bench, "teammanager2").mri];
    const id = await say(bench, channel, cardMessage("Gevraagd", both));
    bench.answerWith(() => cardAnswer("Eerste"));
    await look("teammanager", channel);

    bench.answerWith(() => cardAnswer("Tweede"));
    await bench.asBot("PUT", `v3/conversations/${channel}/activities/${id}`, cardMessage("Gewijzigd", both));
    await until(async () => cardText(await messageSeenBy(bench, "teammanager", channel, id)) === "Tweede");

    expect(invokes()).toHaveLength(2);
    expect(cardText(await messageSeenBy(bench, "teammanager2", channel, id))).toBe("Gewijzigd");
  });

  test("does not put an old answer over a newer message", async () => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, cardMessage("Gevraagd", [person(bench, "teammanager").mri]));
    bench.answerWith(async () => {
      await bench.asBot("PUT", `v3/conversations/${conversation}/activities/${id}`, cardMessage("Besloten"));
      return cardAnswer("Jouw besluit gevraagd");
    });
    await look("teammanager", conversation);
    expect(cardText(await messageSeenBy(bench, "teammanager", conversation, id))).toBe("Besloten");
  });

  test("stops asking after a failure and keeps the shared card", async () => {
    const conversation = await installFor(bench, "teammanager");
    const id = await say(bench, conversation, cardMessage("Gevraagd", [person(bench, "teammanager").mri]));
    bench.answerWith(() => new Response(null, { status: 500 }));

    await look("teammanager", conversation);
    expect(await look("teammanager", conversation)).toEqual({ refreshed: 0 });
    const message = await messageSeenBy(bench, "teammanager", conversation, id);
    expect([cardText(message), message.refresh]).toEqual(["Gevraagd", "failed"]);
  });
});
