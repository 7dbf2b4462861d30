import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { generateKeyPair, SignJWT } from "jose";
import { activityFrom, postWith, serviceUrlOf, tokenFor } from "./support/forge.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

/** Where the bot gets the keys of the Bot Framework, and how often it asks for them. */

let clock: Date;
let town: Town;
let bot: RunningBot;
let keys: Server;
let asked: number;
let away: boolean;

beforeEach(async () => {
  clock = new Date();
  asked = 0;
  away = false;
  town = await openTown();
  keys = createServer((_, response) => {
    asked += 1;
    response.statusCode = away ? 503 : 200;
    void town.emulator.core.keys.publicKeys("botframework").then((set) => response.end(JSON.stringify(set)));
  }).listen(0);
  await once(keys, "listening");
  const address = keys.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const openIdMetadataUrl = `http://localhost:${port}/v1/.well-known/openidconfiguration`;
  bot = await town.startBot({ now: () => clock }, { openIdMetadataUrl });
});

afterEach(async () => {
  await town.close();
  keys.close();
  keys.closeAllConnections();
});

const pass = (seconds: number): void => void (clock = new Date(clock.getTime() + seconds * 1000));
const send = async (token: string): Promise<number> =>
  (await postWith(bot, activityFrom(town, "teammanager"), token)).status;

/** Claims that are right, under a key that nobody knows. */
async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  const iat = Math.floor(clock.getTime() / 1000);
  const about = { iss: "https://api.botframework.com", aud: town.botClientId, serviceurl: serviceUrlOf(town) };
  return new SignJWT({ ...about, iat, nbf: iat, exp: iat + 3600 })
    .setProtectedHeader({ alg: "RS256", kid: crypto.randomUUID() })
    .sign(privateKey);
}

test("forged tokens, each under another key id, have it ask for the keys once in half a minute", async () => {
  for (let count = 0; count < 8; count++) expect(await send(await forged())).toBe(401);
  expect(asked).toBe(1);
  pass(31);
  for (let count = 0; count < 8; count++) expect(await send(await forged())).toBe(401);
  expect(asked).toBe(2);
});

test("and the Bot Framework itself is let in all the while", async () => {
  expect(await send(await forged())).toBe(401);
  expect(await send(await tokenFor(town))).toBe(200);
  // Once by us, and once by the SDK, which then remembers this key.
  expect(asked).toBe(2);
  for (let count = 0; count < 3; count++) expect(await send(await tokenFor(town))).toBe(200);
  expect(asked).toBe(2);
});

test("while the keys cannot be had Teams is asked to come back, and they are not asked for at every call", async () => {
  away = true;
  for (let count = 0; count < 5; count++) expect(await send(await tokenFor(town))).toBe(503);
  expect(asked).toBe(1);
  away = false;
  pass(31);
  expect(await send(await tokenFor(town))).toBe(200);
});

test("keys that are known go on counting when a day later the Bot Framework does not answer", async () => {
  expect(await send(await tokenFor(town))).toBe(200);
  away = true;
  pass(25 * 3600);
  expect(await send(await tokenFor(town))).toBe(200);
});
