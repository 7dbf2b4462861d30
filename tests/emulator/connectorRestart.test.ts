import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type Bench,
  cardAnswer,
  cardMessage,
  cardText,
  createBench,
  installFor,
  messageSeenBy,
  person,
  say,
  seenBy,
} from "./connectorSetup.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "connector-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const start = (): Promise<Bench> => createBench({ data: path.join(folder, "data.sqlite") });

describe("after a restart", () => {
  test("conversations, own cards, installations and what was read are as they were", async () => {
    const before = await start();
    const conversation = await installFor(before, "teammanager");
    const id = await say(before, conversation, cardMessage("Gevraagd", [person(before, "teammanager").mri]));
    before.answerWith(() => cardAnswer("Jouw besluit"));
    await before.call("POST", "/teams-client/seen", { user: "teammanager@gemeente.example", conversation });
    before.close();

    const after = await start();
    expect(await installFor(after, "teammanager")).toBe(conversation);
    expect(after.arrivals).toEqual([]);
    expect((await seenBy(after, "teammanager", conversation)).unread).toBe(0);
    const message = await messageSeenBy(after, "teammanager", conversation, id);
    expect([cardText(message), message.refresh]).toEqual(["Jouw besluit", "done"]);
    expect(
      (await after.asBot("PUT", `v3/conversations/${conversation}/activities/${id}`, cardMessage("x"))).status,
    ).toBe(200);
    after.close();
  });

  test("a refresh that never got its answer is asked for again", async () => {
    const before = await start();
    const conversation = await installFor(before, "teammanager");
    await say(before, conversation, cardMessage("Gevraagd", [person(before, "teammanager").mri]));
    const asked = Promise.withResolvers<void>();
    before.answerWith(() => {
      asked.resolve();
      return new Promise<Response>(() => undefined);
    });
    const seen = { user: "teammanager@gemeente.example", conversation };
    void before.call("POST", "/teams-client/seen", seen);
    await asked.promise;
    before.close();

    const after = await start();
    after.answerWith(() => cardAnswer("Jouw besluit"));
    expect(await (await after.call("POST", "/teams-client/seen", seen)).json()).toEqual({ refreshed: 1 });
    after.close();
  });
});
