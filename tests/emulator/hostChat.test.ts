import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Conversation, type Message, preview, threads } from "../../src/emulator/host/page/chat/conversation.ts";
import { markdownToHtml } from "../../src/emulator/host/page/chat/markdown.ts";
import { outcomeText } from "../../src/emulator/host/page/chat/outcomeText.ts";
import { when } from "../../src/emulator/host/page/chat/when.ts";

function message(changes: Partial<Message>): Message {
  return {
    id: "1",
    thread: null,
    from: { kind: "bot", id: "28:x", name: "Bot" },
    sentAt: "2026-11-22T10:00:00.000Z",
    editedAt: null,
    deleted: false,
    version: 1,
    text: "",
    textFormat: "markdown",
    summary: "",
    attachments: [],
    ownCard: false,
    refresh: "none",
    unread: false,
    ...changes,
  };
}

function conversation(...messages: Message[]): Conversation {
  return { id: "c", kind: "channel", name: "Algemeen", team: null, bot: null, unread: 0, messages };
}

describe("a conversation", () => {
  test("is shown in threads, answers under what they answer", () => {
    const shown = threads(
      conversation(
        message({ id: "1" }),
        message({ id: "2" }),
        message({ id: "3", thread: "1" }),
        message({ id: "4", thread: "gone" }),
      ),
    );
    expect(shown.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
      ["1", ["3"]],
      ["2", []],
      ["4", []],
    ]);
  });

  test.each([
    [{ summary: "Besluit gevraagd", text: "x" }, "Besluit gevraagd"],
    [{ text: "Je zei: **hoi**" }, "Je zei: hoi"],
    [{}, "Kaart"],
    [{ deleted: true, text: "x" }, "Dit bericht is verwijderd"],
  ])("is summed up by what was said last: %j", (last, expected) => {
    expect(preview(conversation(message({ text: "eerder" }), message(last)))).toBe(expected);
  });
});

describe("a moment", () => {
  const now = new Date(2026, 10, 22, 15, 0);
  test.each([
    [new Date(2026, 10, 22, 9, 5), "09:05"],
    [new Date(2026, 10, 21, 9, 5), "gisteren 09:05"],
    [new Date(2026, 0, 3, 9, 5), "03-01-2026 09:05"],
  ])("%s is said as %s", (moment, words) => {
    expect(when(moment, now)).toBe(words);
  });
});

describe("what comes of a press", () => {
  test.each([
    [{ outcome: "card" }, undefined],
    [
      { outcome: "message", text: "Gelukt" },
      { text: "Gelukt", tone: "success" },
    ],
    [
      { outcome: "error", code: "x", text: "" },
      { text: "De app kon dit niet doen.", tone: "error" },
    ],
    [
      { outcome: "failed", text: "Er is iets misgegaan" },
      { text: "Er is iets misgegaan. Probeer het opnieuw.", tone: "error" },
    ],
  ] as const)("%j is told as %j", (outcome, told) => {
    expect(outcomeText(outcome)).toEqual(told);
  });
});

describe("Markdown as Teams draws it", () => {
  test.each([
    ["**vet** en _schuin_ en *schuin*", "<p><strong>vet</strong> en <em>schuin</em> en <em>schuin</em></p>"],
    ["- een\r- twee", "<ul><li>een</li><li>twee</li></ul>"],
    ["1. een\n2. twee\nklaar", "<ol><li>een</li><li>twee</li></ol><p>klaar</p>"],
    ["[Bekijk](https://x.example/?a=1&b=2)", '<p><a href="https://x.example/?a=1&amp;b=2">Bekijk</a></p>'],
    ["[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"],
    ["<b>hoi</b>", "<p>&lt;b&gt;hoi&lt;/b&gt;</p>"],
    ["# geen kop", "<p># geen kop</p>"],
    ["een_twee_drie", "<p>een_twee_drie</p>"],
    [
      "\\*niet schuin\\* \\[geen\\](https://x.example)",
      "<p>&#42;niet schuin&#42; &#91;geen&#93;(https://x.example)</p>",
    ],
  ])("%j becomes %s", (text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });

  test("never lets in any other HTML", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      '"',
      "&",
      "*",
      "_",
      "[",
      "](",
      ")",
      "https://x",
      "\\",
      "\n",
      "- ",
      "a",
      " ",
      "on",
      "=",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const html = markdownToHtml(parts.join(""));
        const without = html.replaceAll(/<\/?(?:p|ul|ol|li|strong|em|a)>|<a href="https?:\/\/[^"<>]*">/g, "");
        expect(without).not.toMatch(/[<>]/);
      }),
    );
  });
});
