import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { setTimeout as rest } from "node:timers/promises";
import { type BotProcess, freePort, spawnBot } from "./support/botProcess.ts";
import { type RoundRobin, roundRobin } from "./support/roundRobin.ts";
import { logRows, submit } from "./support/tab.ts";
import { buttonsIn, install, textOf, upn } from "./support/teams.ts";
import { openTown, type Town } from "./support/town.ts";
import { until } from "./support/until.ts";

/** Three bots, each the real program, behind one address; one of them is killed while all of them are at work. */

const REQUESTS = 200;
const BOTS = 3;
/** So many subjects a bot works on at the same time; see `src/bot/sweep/sweeper.ts`. */
const LANES = 4;
const PRESSED_AT_ONCE = 12;
const PATIENCE = { ms: 270_000, everyMs: 2_000 };

let town: Town;
let bots: readonly BotProcess[];
let front: RoundRobin;

beforeEach(async () => {
  town = await openTown({ decides: ["teammanager"] });
  const ports = await Promise.all(Array.from({ length: BOTS }, freePort));
  front = await roundRobin(ports.map((port) => `http://localhost:${port}`));
  bots = await Promise.all(ports.map((port) => spawnBot(town, { PORT: String(port), SWEEP_EVERY_SECONDS: "5" })));
  await town.http("PUT", "/emulator/bots/bot", { endpoint: `${front.origin}/api/messages` });
  const isReady = (port: number) =>
    fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  const ready = async () => (await Promise.all(ports.map(isReady))).every(Boolean);
  await until(ready, (all) => all, PATIENCE);
  await install(town, "teammanager", "consulent1");
});

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.kill()));
  front.close();
  await town.close();
});

test(
  "three bots, one killed midway, 200 requests: 200 cards, 200 decisions, 200 outcomes",
  async () => {
    for (let count = 1; count <= REQUESTS; count++) await submit(town, { title: `Punt ${count}.` });
    const deciding = decideOnEveryCard();
    await until(
      () => logRows(town, "besluit"),
      (rows) => rows.length >= REQUESTS / 4,
      PATIENCE,
    );
    await bots[0]?.kill();
    await deciding;
    await until(outcomes, (rows) => rows.length === REQUESTS, PATIENCE);
    await Promise.all(bots.map((bot) => bot.kill()));

    for (const kind of ["verzoek", "besluit", "toegepast"] as const) expect(await subjectsOf(kind)).toBe(REQUESTS);
    expectOnceEach("teammanager", await cards());
    expectOnceEach("consulent1", await outcomes());
  },
  PATIENCE.ms,
);

type Note = Readonly<{ subject: string; messageId: string }>;

/** What the log says of messages to somebody; the first about each request. */
async function notesFor(alias: string): Promise<readonly Note[]> {
  const rows = (await logRows(town, "kaart")).filter(({ fields }) => fields.PersoonId === town.person(alias).id);
  return rows
    .map(({ fields }) => ({ subject: String(fields.OnderwerpId), messageId: textIn(fields.BerichtId) }))
    .filter(({ messageId }) => messageId !== "");
}

function textIn(field: unknown): string {
  return typeof field === "string" ? field : "";
}

const cards = () => notesFor("teammanager");
const outcomes = () => notesFor("consulent1");

async function subjectsOf(kind: "verzoek" | "besluit" | "toegepast"): Promise<number> {
  const rows = await logRows(town, kind);
  expect(new Set(rows.map(({ fields }) => fields.OnderwerpId)).size).toBe(rows.length);
  return rows.length;
}

/**
 * Every subject has one message in the log, and it stands in the chat. What stands there beside those was sent by the
 * bot that was killed before it could write that down: at most what it had in its hands.
 */
function expectOnceEach(alias: string, notes: readonly Note[]): void {
  expect(new Set(notes.map(({ subject }) => subject)).size).toBe(REQUESTS);
  expect(notes).toHaveLength(REQUESTS);
  const seen = chat(alias).filter(({ text }) => /Punt \d+\./.test(text));
  const noted = new Set(notes.map(({ messageId }) => messageId));
  expect(seen.filter(({ id }) => noted.has(id))).toHaveLength(REQUESTS);
  expect(seen.length - REQUESTS).toBeLessThanOrEqual(LANES);
}

type Message = Readonly<{ id: string; conversation: string; card: unknown; text: string }>;

/** Everything that stands in the chat of somebody with the bot; the page shows the newest 200 only. */
function chat(alias: string): Message[] {
  const rows = town.emulator.core.database
    .prepare(
      `SELECT m.id, m.conversation, m.activity FROM connector_messages m JOIN connector_chats c ON c.id = m.conversation
       WHERE c.person_id = ? AND m.deleted_at IS NULL`,
    )
    .all(town.person(alias).id);
  return rows.map(({ id, conversation, activity }) => {
    const { attachments } = JSON.parse(String(activity)) as { attachments?: readonly { content: unknown }[] };
    const card = attachments?.[0]?.content;
    return { id: String(id), conversation: String(conversation), card, text: textOf(card) };
  });
}

/**
 * The manager presses the button of every card that comes, some at a time, until all is decided. A decision whose answer was
 * lost with the bot that fell away stands in the log; another bot may have given the card its ending by then.
 */
async function decideOnEveryCard(): Promise<void> {
  const decided = new Set<unknown>();
  const press = async ({ id: activity, conversation, card }: Message): Promise<void> => {
    const action = buttonsIn(card).find(({ title }) => title === "Keur goed");
    if (action === undefined || decided.has(action.data?.onderwerpId)) return;
    const pressed = { user: upn("teammanager"), conversation, activity, action };
    // Who gets no answer from the bot that falls away presses again.
    const { outcome } = await town.http<{ outcome?: string }>("POST", "/teams-client/press", pressed);
    if (outcome === "card") decided.add(action.data?.onderwerpId);
  };
  while ((await logRows(town, "besluit")).length < REQUESTS) {
    const waiting = chat("teammanager");
    const worker = async (): Promise<void> => {
      for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) await press(message);
    };
    await Promise.all(Array.from({ length: PRESSED_AT_ONCE }, worker));
    await rest(250);
  }
}
