import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findPerson } from "../../src/emulator/core/tenant.ts";
import { createLanguages, type Languages } from "../../src/emulator/host/languages.ts";
import { createHostBench, type HostBench } from "./hostSetup.ts";

const USER = "consulent1@gemeente.example";

let bench: HostBench;
let languages: Languages;

beforeEach(() => {
  languages = createLanguages();
  bench = createHostBench({ languages });
});

afterEach(() => bench.close());

const choose = (user: string, locale: string) => bench.post("/host/language", { user, locale }, "PUT");
const idOf = (user: string) => findPerson(bench.core.tenant, user)?.id;

/** What arrives at a bot. */
async function arrives(body: string): Promise<string> {
  let text = "";
  const send = languages.telling(async (request) => {
    text = await request.text();
    return new Response();
  });
  const headers = { authorization: "Bearer x" };
  await send(new Request("https://bot.example/api/messages", { method: "POST", body, headers }));
  return text;
}

const activity = (user: string) => ({
  type: "message",
  text: "Hulp",
  locale: "nl-NL",
  from: { id: "29:1", aadObjectId: idOf(user) },
  entities: [{ type: "clientInfo", locale: "nl-NL", country: "NL" }, { type: "mention" }],
});

describe("the language of Teams", () => {
  test("goes to the bot with what somebody does", async () => {
    expect((await choose(USER, "en-GB")).status).toBe(204);
    expect(JSON.parse(await arrives(JSON.stringify(activity(USER))))).toEqual({
      ...activity(USER),
      locale: "en-GB",
      entities: [{ type: "clientInfo", locale: "en-GB", country: "NL" }, { type: "mention" }],
    });
  });

  test("is that of who does it, not of others", async () => {
    await choose(USER, "en-GB");
    const other = JSON.stringify(activity("consulent2@gemeente.example"));
    expect(await arrives(other)).toBe(other);
  });

  test.each(["no json", '{"value":[{"subscriptionId":"1"}]}', ""])("leaves %j as it is", async (body) => {
    await choose(USER, "en-GB");
    expect(await arrives(body)).toBe(body);
  });

  test("of nobody is refused", async () => {
    expect((await choose("niemand", "en-GB")).status).toBe(404);
    expect((await bench.post("/host/language", { user: USER }, "PUT")).status).toBe(400);
  });
});
