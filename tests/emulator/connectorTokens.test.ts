import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createLocalJWKSet, jwtVerify } from "jose";
import { mintBotToken } from "../../src/emulator/connector/botToken.ts";
import { type Core, createCore } from "../../src/emulator/core/core.ts";

let core: Core;

beforeEach(() => {
  core = createCore({ data: ":memory:" });
});

afterEach(() => core.database.close());

const honest = { appId: "11111111-1111-4111-8111-111111111111", serviceUrl: "https://local.example/connector/" };

async function verify(token: string) {
  const keys = createLocalJWKSet(await core.keys.publicKeys("botframework"));
  return jwtVerify(token, keys, { issuer: "https://api.botframework.com", audience: honest.appId });
}

describe("the token of the Bot Framework", () => {
  test("is what a bot expects", async () => {
    const { payload } = await verify(await mintBotToken(core, honest));
    expect(payload.serviceurl).toBe(honest.serviceUrl);
  });

  test.each([
    ["an expired one", { expiresIn: -10 }],
    ["one of another issuer", { claims: { iss: "https://login.microsoftonline.com/x/v2.0" } }],
    ["one for another audience", { claims: { aud: "another" } }],
    ["one signed with the keys of Entra", { signer: "entra" as const }],
  ])("can be forged for a test: %s", async (_, forged) => {
    await expect(verify(await mintBotToken(core, { ...honest, ...forged }))).rejects.toThrow();
  });

  test("can leave a claim out", async () => {
    const token = await mintBotToken(core, { ...honest, claims: { serviceurl: undefined } });
    expect((await verify(token)).payload).not.toHaveProperty("serviceurl");
  });
});
