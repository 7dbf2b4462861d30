import { beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { AppInfo } from "../../src/emulator/host/appInfo.ts";
import { LANGUAGES, PLACES, readAddress, slug, THEMES, writeAddress } from "../../src/emulator/host/page/address.ts";
import { readDeepLink, writeDeepLink } from "../../src/emulator/host/page/deepLink.ts";
import { framedPage, settingsPage } from "../../src/emulator/host/page/framedPage.ts";
import { linkTarget } from "../../src/emulator/host/page/linkTarget.ts";
import { APP_ID, exampleAppInfo } from "./hostSetup.ts";

let info: AppInfo;

beforeAll(async () => {
  info = await exampleAppInfo();
});

const at = (search: string) => readAddress(search, info);

describe("the address of the page", () => {
  test("without anything is the channel tab of the first person, light and in Dutch", () => {
    expect(at("")).toMatchObject({
      als: "consulent1",
      thema: "licht",
      taal: "nl",
      plaats: "kanaaltab",
      team: "procesmatig-werken",
      kanaal: "algemeen",
    });
  });

  test("names people by the part before the @ or in full, in any case", () => {
    expect(at("?als=TEAMMANAGER").als).toBe("teammanager");
    expect(at("?als=teammanager@gemeente.example").als).toBe("teammanager");
  });

  test("names channels by their words or by their id", () => {
    const channel = info.teams[0]?.channels[1];
    expect(at("?kanaal=pilot-wijk-oost").kanaal).toBe(slug(channel?.displayName ?? ""));
    expect(at(`?kanaal=${encodeURIComponent(channel?.id ?? "")}`).kanaal).toBe("pilot-wijk-oost");
  });

  test("falls back on what exists", () => {
    expect(at("?als=niemand&thema=roze&taal=fy&plaats=nergens&kanaal=x")).toEqual(at(""));
    expect(at("?als=buitenstaander")).toMatchObject({ team: "", kanaal: "" });
  });

  test("written and read again is the same", () => {
    const addresses = fc.record({
      als: fc.constantFrom("consulent1", "teammanager", "beheerder"),
      thema: fc.constantFrom(...THEMES),
      taal: fc.constantFrom(...LANGUAGES),
      plaats: fc.constantFrom(...PLACES),
      team: fc.constant("procesmatig-werken"),
      kanaal: fc.constantFrom("algemeen", "pilot-wijk-oost"),
      tab: fc.string(),
      sub: fc.string(),
      gesprek: fc.string(),
    });
    fc.assert(fc.property(addresses, (address) => expect(at(writeAddress(address))).toEqual(address)));
  });
});

describe("a Teams deep link", () => {
  test("written and read again points at the same place", () => {
    const text = fc.string({ unit: "binary" }).filter((it) => it.isWellFormed());
    const links = fc.record({
      entityId: fc.string({ minLength: 1 }).filter((it) => it.isWellFormed() && !/^\.{1,2}$/.test(it)),
      subPageId: text,
      channelId: text,
      label: text,
    });
    fc.assert(
      fc.property(links, (link) => {
        const url = writeDeepLink({ ...link, appId: APP_ID, webUrl: "https://tab.example/x?y=1" });
        const { entityId, subPageId, channelId } = link;
        expect(readDeepLink(url)).toEqual({ kind: "entity", appId: APP_ID, entityId, subPageId, channelId });
      }),
    );
  });

  test("is encoded with %20, as Teams does", () => {
    const link = { appId: APP_ID, entityId: "a", subPageId: "", channelId: "", label: "Punt 7", webUrl: "" };
    expect(writeDeepLink(link)).toBe(`https://teams.microsoft.com/l/entity/${APP_ID}/a?label=Punt%207`);
  });

  test.each([
    ["https://teams.microsoft.com/l/entity/x/conversations", { kind: "bot-chat", appId: "x" }],
    ["https://teams.microsoft.com/l/chat/0/0?users=a@x,b@x", { kind: "chat", people: ["a@x", "b@x"], text: "" }],
    ["https://teams.microsoft.com/l/meetup-join/x", { kind: "elsewhere" }],
    ["https://gemeente.sharepoint.example/sites/x", { kind: "elsewhere" }],
    ["https://teams.microsoft.com/l/entity/x/y?context=kapot", { kind: "entity", subPageId: "" }],
  ])("%s is read as %j", (url, link) => {
    expect(readDeepLink(url)).toMatchObject(link);
  });

  test.each(["", "geen koppeling", "javascript:alert(1)", "file:///etc/passwd"])("%j is no link", (text) => {
    expect(readDeepLink(text)).toBeUndefined();
  });
});

describe("following a link", () => {
  const link = (context: object, entityId = "overzicht", appId = APP_ID) =>
    `https://teams.microsoft.com/l/entity/${appId}/${entityId}?context=${encodeURIComponent(JSON.stringify(context))}`;
  const follow = (url: string, search = "?als=teammanager") => linkTarget(url, at(search), info);

  test("opens the sub page in the channel that it names", () => {
    const channelId = info.teams[0]?.channels[1]?.id;
    expect(follow(link({ subEntityId: "item-7", channelId }))).toMatchObject({
      kind: "go",
      to: { plaats: "kanaaltab", kanaal: "pilot-wijk-oost", sub: "item-7" },
    });
  });

  test("opens a personal tab", () => {
    expect(follow(link({ subEntityId: "item-7" }, "mijn-werk"))).toEqual({
      kind: "go",
      to: { plaats: "persoonlijk", tab: "mijn-werk", sub: "item-7" },
    });
  });

  test("finds the channel by the tab when it names none", () => {
    expect(follow(link({ subEntityId: "item-7" }))).toMatchObject({ kind: "go", to: { kanaal: "algemeen" } });
  });

  test.each([
    ["to a channel of others", link({ channelId: "19:algemeen0c1d4e5f@thread.tacv2" }), "?als=buitenstaander"],
    ["to another app", link({}, "overzicht", "another"), ""],
    ["to a tab that is not there", link({}, "bestaat-niet"), ""],
  ])("says so when it leads %s", (_, url, search) => {
    expect(follow(url, search)).toMatchObject({ kind: "say" });
  });

  test("leaves Teams only for other addresses", () => {
    expect(follow("https://gemeente.example/beleid")).toEqual({
      kind: "browser",
      url: "https://gemeente.example/beleid",
    });
  });
});

describe("what is framed", () => {
  test("is the tab of the channel, with the sub page of the address", () => {
    expect(framedPage(at("?kanaal=algemeen&sub=item-7"), info)).toMatchObject({
      entityId: "overzicht",
      subPageId: "item-7",
      frameContext: "content",
      place: { channel: { displayName: "Algemeen" } },
      inMeeting: false,
    });
  });

  test("is the same tab beside a meeting, without a team", () => {
    expect(framedPage(at("?plaats=vergadering"), info)).toMatchObject({
      frameContext: "sidePanel",
      place: undefined,
      inMeeting: true,
    });
  });

  test("is a personal tab for everybody, also for who is in no team", () => {
    expect(framedPage(at("?als=buitenstaander&plaats=persoonlijk"), info)).toMatchObject({ entityId: "mijn-werk" });
  });

  test("is nothing when there is nothing", () => {
    expect(framedPage(at("?als=buitenstaander"), info)).toBe("no-team");
    expect(framedPage(at("?plaats=chat"), info)).toBe("not-a-frame");
    expect(settingsPage(at("?als=buitenstaander&plaats=instellingen"), info)).toBeUndefined();
  });

  test("is the settings page when a tab is added", () => {
    expect(settingsPage(at("?plaats=instellingen"), info)).toMatchObject({
      frameContext: "settings",
      contentUrl: "https://tab.example/settings.html",
    });
  });
});
