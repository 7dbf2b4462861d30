import { describe, expect, test } from "@jest/globals";
import { messageLink, splitMessageLink, withMessageLink } from "../../src/domain/berichtlink.ts";
import { findPersonalData } from "../../src/domain/privacy.ts";

const CHANNEL =
  "https://teams.microsoft.com/l/message/19:3f0a91@thread.tacv2/1795391234567?tenantId=3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27&groupId=9d1c7b3a-52e4-4f60-8a17-c3b95e0d2f64&parentMessageId=1795391234567&teamName=Team%20Jansen&channelName=Algemeen&createdTime=1795391234567";
const SHORT =
  "https://teams.microsoft.com/l/message/19:3f0a91%40thread.tacv2/1795391234567?tenantId=3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27&groupId=9d1c7b3a-52e4-4f60-8a17-c3b95e0d2f64&parentMessageId=1795391234567";

describe("a link to a message", () => {
  test("keeps what Teams needs to find it, and no names", () => {
    expect(messageLink(CHANNEL)).toBe(SHORT);
    expect(messageLink(SHORT)).toBe(SHORT);
  });

  test("is not taken for data of a resident", () => {
    const chat = messageLink(
      "https://teams.microsoft.com/l/message/19%3A3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27_8a1b0d5e-4f27-4b5a-9c63-3e7d92c1f048%40unq.gbl.spaces/1795391234567?context=%7B%22contextType%22%3A%22chat%22%7D",
    );
    for (const link of [SHORT, chat]) expect(findPersonalData(withMessageLink("Toelichting.", link))).toEqual([]);
    expect(chat).toContain("contextType");
  });

  test.each([
    "https://elders.example/l/message/19:a/1",
    "http://teams.microsoft.com/l/message/19:a/1",
    "https://teams.microsoft.com/l/entity/19:a/1",
    "https://teams.microsoft.com.elders.example/l/message/19:a/1",
    "https://iemand@teams.microsoft.com/l/message/19:a/1",
    "javascript:alert(1)",
    "",
  ])("is none: %s", (text) => expect(messageLink(text)).toBeUndefined());
});

describe("an explanation", () => {
  test.each(["Omdat het schuurt.", "Twee\nregels", ""])("gets the link under it, and gives both back: %j", (text) => {
    expect(splitMessageLink(withMessageLink(text, SHORT))).toEqual({ text, link: SHORT });
  });

  test("stays what it is without a link, or with one that leads elsewhere", () => {
    expect(withMessageLink("Omdat.", undefined)).toBe("Omdat.");
    for (const text of ["Omdat.", "Bericht in Teams: https://elders.example/l/message/1"]) {
      expect(splitMessageLink(text)).toEqual({ text, link: undefined });
    }
  });
});
