import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { JWTPayload } from "jose";
import { logRows, type Punt, statusOf, submit } from "./support/tab.ts";
import { buttonsOf, cardAbout, chatOf, install } from "./support/teams.ts";
import { activityFrom, post, postWith, tokenFor, tokenOfAnotherKey, unsignedToken } from "./support/forge.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

/** Everybody on the internet can call the bot. What they send here would approve a point, if it were let in. */

let town: Town;
let bot: RunningBot;
let punt: Punt;
let approval: ReturnType<typeof activityFrom>;

beforeAll(async () => {
  town = await openTown();
  bot = await town.startBot();
  await install(town, "teammanager");
  punt = await submit(town);
  await bot.sweep();
  const card = await cardAbout(town, "teammanager", punt.value.title);
  const { verb, data } = buttonsOf(card)[0] ?? {};
  const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
  approval = activityFrom(town, "teammanager", { type: "invoke", name: "adaptiveCard/action", value });
});

afterAll(() => town.close());

const refusals = () => town.logged.filter((line) => line.includes('"action":"activity.receive"'));

async function expectRefused(answer: Response, status: number, error: string): Promise<void> {
  expect([answer.status, await answer.json()]).toEqual([status, { error }]);
  expect(JSON.parse(refusals().at(-1) ?? "{}")).toMatchObject({
    level: "warn",
    object: "/api/messages",
    result: `refused:${error}`,
    actor: "unknown",
  });
  expect(await logRows(town, "besluit")).toEqual([]);
  expect(await statusOf(town, punt)).toBe("submitted");
}

/** A token of Entra ID, as the tab or any app of the tenant can have one. */
function entraToken(claims: JWTPayload): Promise<string> {
  const { id: tid } = town.emulator.core.tenant;
  const oid = town.person("consulent1").id;
  const iss = `https://login.microsoftonline.com/${tid}/v2.0`;
  return tokenFor(town, { signer: "entra", claims: { iss, tid, oid, ...claims } });
}

describe("a token is refused", () => {
  test.each<[string, string, () => Promise<string> | string]>([
    ["of a person, for the bot", "wrong-issuer", () => entraToken({ aud: town.botClientId })],
    ["of a person, for the API of the bot", "wrong-issuer", () => entraToken({ aud: `api://${town.botClientId}` })],
    ["of a person, v1", "wrong-issuer", () => entraToken({ iss: `https://sts.windows.net/${town.config.tenantId}/` })],
    [
      "of an app of another tenant",
      "wrong-issuer",
      () => entraToken({ iss: "https://login.microsoftonline.com/x/v2.0" }),
    ],
    ["of Entra ID that calls itself the Bot Framework", "invalid-token", () => tokenFor(town, { signer: "entra" })],
    ["for another bot", "invalid-token", () => tokenFor(town, { appId: "2f8d1e6b-54a3-4c90-97be-d1c0e5f3a864" })],
    [
      "for another service URL",
      "invalid-token",
      () => tokenFor(town, { serviceUrl: "https://smba.trafficmanager.net/emea/" }),
    ],
    ["without a service URL", "no-service-url", () => tokenFor(town, { claims: { serviceurl: undefined } })],
    ["that has expired", "invalid-token", () => tokenFor(town, { expiresIn: -3600 })],
    ["signed with another key of the same name", "invalid-token", () => tokenOfAnotherKey(town)],
    ["without a signature", "no-token", () => unsignedToken(town)],
    ["with a signature of nothing", "invalid-token", () => `${unsignedToken(town)}AAAA`],
    ["that is none", "unreadable-token", () => "a.b.c"],
  ])("%s", async (_, error, token) => {
    await expectRefused(await postWith(bot, approval, await token()), 401, error);
  });

  test.each([
    ["that is missing", {}],
    ["that is a password", { authorization: "Basic dGVhbW1hbmFnZXI6Z2VoZWlt" }],
    ["that is empty", { authorization: "Bearer " }],
  ])("%s", async (_, headers: Record<string, string>) => {
    await expectRefused(await post(bot, approval, headers), 401, "no-token");
  });
});

describe("an activity with the right token is refused", () => {
  const elsewhere = "00000000-0000-4000-8000-000000000000";
  test.each<[string, number, string, () => object]>([
    [
      "of another tenant, by its conversation",
      403,
      "wrong-tenant",
      () => ({ conversation: { id: "a", tenantId: elsewhere } }),
    ],
    ["of another tenant, by its channel", 403, "wrong-tenant", () => ({ channelData: { tenant: { id: elsewhere } } })],
    ["of no tenant", 403, "wrong-tenant", () => ({ conversation: { id: "a" }, channelData: {} })],
    ["of another channel", 403, "wrong-channel", () => ({ channelId: "directline" })],
    ["to be answered elsewhere", 403, "wrong-service-url", () => ({ serviceUrl: "https://evil.example/" })],
    [
      "to be answered at a look-alike",
      403,
      "wrong-service-url",
      () => ({ serviceUrl: "https://smba.trafficmanager.net.evil.example/" }),
    ],
    [
      "to be answered without TLS",
      403,
      "wrong-service-url",
      () => ({ serviceUrl: "http://smba.trafficmanager.net/emea/" }),
    ],
    ["from nobody", 400, "malformed", () => ({ from: undefined })],
    ["without a service URL", 400, "malformed", () => ({ serviceUrl: undefined })],
  ])("%s", async (_, status, error, change) => {
    const changed: { serviceUrl?: string } = change();
    const token = await tokenFor(town, { serviceUrl: changed.serviceUrl ?? approval.serviceUrl });
    await expectRefused(await postWith(bot, { ...approval, ...changed }, token), status, error);
  });

  test("that is no JSON, or does not say that it is", async () => {
    const authorization = `Bearer ${await tokenFor(town)}`;
    await expectRefused(await post(bot, "{", { authorization }), 400, "malformed");
    const plain = { authorization, "content-type": "text/plain" };
    await expectRefused(await post(bot, approval, plain), 415, "no-json");
  });

  test("that is larger than any activity", async () => {
    const body = { ...approval, text: "x".repeat(300_000) };
    expect((await postWith(bot, body, await tokenFor(town))).status).toBe(413);
  });
});

describe("the environment cannot open the door", () => {
  test("by the switches of the SDK", async () => {
    const switches = {
      DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: "true",
      SERVICE_URL: "https://evil.example",
      CLOUD: "China",
    };
    Object.assign(process.env, switches);
    try {
      const other = await town.startBot();
      const token = await tokenFor(town, { signer: "entra" });
      await expectRefused(await postWith(other, approval, token), 401, "invalid-token");
    } finally {
      for (const name of Object.keys(switches)) Reflect.deleteProperty(process.env, name);
      bot = await town.startBot();
    }
  });
});

describe("who acts", () => {
  test("is the Entra id of the activity, whatever else it says", async () => {
    const { mri, id: aadObjectId, displayName: name } = town.person("consulent2");
    const from = { id: mri, name: town.person("teammanager").displayName };
    const answer = await postWith(bot, { ...approval, from: { ...from, aadObjectId } }, await tokenFor(town));
    expect(await answer.json()).toMatchObject({ value: "Je mag hier volgens de instellingen niet over beslissen." });
    const nobody = await postWith(bot, { ...approval, from: { id: mri, name } }, await tokenFor(town));
    expect([nobody.status, await nobody.json()]).toMatchObject([
      200,
      { type: "application/vnd.microsoft.activity.message" },
    ]);
    expect(await statusOf(town, punt)).toBe("submitted");
  });

  test("is answered in English when their Teams speaks English", async () => {
    const from = activityFrom(town, "consulent2").from;
    const answer = await postWith(bot, { ...approval, from, locale: "en-GB" }, await tokenFor(town));
    expect(await answer.json()).toMatchObject({ value: "The settings do not let you decide on this." });
  });
});

describe("what is let in", () => {
  test("is the same activity with the token of the Bot Framework; a second delivery of it changes nothing", async () => {
    const token = await tokenFor(town);
    const first = await postWith(bot, approval, token);
    const second = await postWith(bot, approval, token);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await statusOf(town, punt)).toBe("approved");
    expect(await second.json()).toEqual(await first.json());
    expect(await logRows(town, "besluit")).toHaveLength(1);
  });

  test("welcomes nobody twice when their installation is delivered again", async () => {
    const before = await chatOf(town, "teammanager");
    const { id } = (
      await town.http<{ conversations: { id: string }[] }>(
        "GET",
        "/teams-client/conversations?user=teammanager@gemeente.example",
      )
    ).conversations[0] ?? { id: "" };
    const conversation = { id, conversationType: "personal", tenantId: town.config.tenantId };
    const again = activityFrom(town, "teammanager", { type: "installationUpdate", action: "add", conversation });
    expect((await postWith(bot, again, await tokenFor(town))).status).toBe(200);
    expect(await chatOf(town, "teammanager")).toHaveLength(before.length);
  });

  test.each([
    ["GET", "/api/messages"],
    ["GET", "/"],
    ["POST", "/api/functions/x"],
    ["POST", "/api/notifications"],
    ["DELETE", "/healthz"],
  ])("is nothing else: %s %s", async (method, path) => {
    const answer = await fetch(bot.origin + path, { method });
    expect([answer.status, await answer.json()]).toEqual([404, { error: "not-found" }]);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });
});
