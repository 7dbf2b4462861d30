import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createLog } from "../../src/bot/log.ts";
import { activityFrom, post, postWith, tokenFor } from "./support/forge.ts";
import { personAt } from "../support/approvalDesk.ts";
import { type Punt, submit } from "./support/tab.ts";
import { cardAbout, install, press, pressWith, say } from "./support/teams.ts";
import { notified, openTown, type RunningBot, type Town } from "./support/town.ts";

/** What must never be in a log, put wherever somebody can type something. */
const BSN = "123456782";
const TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJwcmluY2lwYWwiOiJnZWhlaW0ifQ.c2lnbmF0dXJl";
const TYPED = `Mevrouw Jansen ${BSN} ${TOKEN}`;

let town: Town;
let bot: RunningBot;

beforeAll(async () => {
  town = await openTown();
  bot = await town.startBot({}, notified);
  await install(town, "teammanager", "consulent1");
});

afterAll(() => town.close());

describe("the log", () => {
  test("holds nothing that anybody typed, whatever they typed where", async () => {
    const title = `Punt over ${TYPED}`;
    const punt = await submit(town, { title, explanation: TYPED });
    await bot.sweep();
    const card = await cardAbout(town, "teammanager", "Punt over");
    await say(town, "teammanager", TYPED);
    await press(town, "teammanager", card, "Keur af met deze reden", { reason: TYPED });
    for (const action of [
      { type: "Action.Execute", verb: TYPED, data: {} },
      { type: "Action.Execute", verb: "ontwikkelpunt/approve", data: { onderwerpId: BSN, verzoekId: TYPED } },
      { type: "Action.Execute", verb: "ontwikkelpunt/refresh", data: { onderwerpId: BSN, verzoekId: TYPED } },
      { type: "Action.Submit", data: { [TYPED]: TYPED } },
    ]) {
      await pressWith(town, "teammanager", card, action);
    }

    const typed = activityFrom(town, "teammanager", { id: TYPED, text: TYPED, locale: TYPED });
    const somewhere = { conversation: { ...typed.conversation, id: TYPED, conversationType: TYPED } };
    const named = { ...typed, from: { ...typed.from, id: TYPED, name: TYPED } };
    for (const body of [
      named,
      { ...typed, ...somewhere },
      { ...typed, type: TYPED },
      { ...typed, channelId: TYPED },
      { ...typed, serviceUrl: `https://${BSN}.example/` },
      { ...typed, conversation: { id: TYPED, tenantId: TYPED } },
      { ...typed, type: "invoke", name: TYPED, value: TYPED },
      TYPED,
    ]) {
      await postWith(bot, body, await tokenFor(town));
    }
    await post(bot, typed, { authorization: `Bearer ${TOKEN}`, "user-agent": TYPED, "x-forwarded-for": TYPED });
    await post(bot, typed, { authorization: TYPED });
    await fetch(`${bot.origin}/${BSN}?token=${TOKEN}`);
    await notify({ value: [{ clientState: TYPED, resource: TYPED }] });
    await notify({ [TYPED]: TYPED });
    await askByHand(punt);
    await bot.sweep();

    const all = town.logged.join("");
    expect(town.logged.length).toBeGreaterThan(10);
    for (const secret of [BSN, TOKEN, "Jansen", "eyJ", town.config.clientSecret, "een-lang-geheim"]) {
      expect(all).not.toContain(secret);
    }
  });

  test("says in every line what was done, with what, with what result, from where, by whom and when", () => {
    for (const line of town.logged) {
      const { level, ...fields } = JSON.parse(line) as Record<string, string>;
      expect(["info", "warn", "error"]).toContain(level);
      expect(Object.keys(fields).toSorted()).toEqual(["action", "actor", "object", "origin", "result", "time"]);
      expect(Object.values(fields).every((value) => typeof value === "string" && value !== "")).toBe(true);
      expect(fields.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  test("tells who was refused a decision, and why", () => {
    const lines = town.logged.map((line) => JSON.parse(line) as Record<string, string>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        action: "card.reject",
        object: "ontwikkelpunt/1/verzoek/1",
        result: "refused:personal-data",
        origin: "teams",
        actor: town.person("teammanager").id,
      }),
    );
  });
});

/** A member of the team types a request into the list. */
async function askByHand(punt: Punt): Promise<void> {
  const { workspace, me } = await personAt(town, "consulent1");
  const fields = { VerzoekId: TYPED, OnderwerpId: punt.id, OnderwerpVersie: punt.etag, Title: TYPED, Sleutel: TYPED };
  const asked = { Soort: "Verzoek", SoortOnderwerp: "Ontwikkelpunt", PersoonId: me.id, Beoordelaars: TYPED };
  await workspace.log.add({ ...fields, ...asked });
  await bot.sweep();
}

function notify(body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${bot.origin}/api/notifications`, { method: "POST", headers, body: JSON.stringify(body) });
}

test("a log line holds its fields and nothing else, from the level that was asked for", () => {
  const lines: string[] = [];
  const to = { write: (line: string) => void lines.push(line) };
  const log = createLog({ level: "warn", now: () => new Date("2026-11-23T09:00:00Z"), to });
  const event = { action: "a", object: "b", result: "c", origin: "d", actor: "e" };
  log.info(event);
  log.warn(Object.assign({ token: TOKEN }, event));
  expect(lines).toEqual([
    '{"level":"warn","time":"2026-11-23T09:00:00.000Z","action":"a","object":"b","result":"c","origin":"d","actor":"e"}\n',
  ]);
});
