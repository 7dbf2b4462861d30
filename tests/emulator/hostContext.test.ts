import { beforeAll, describe, expect, test } from "@jest/globals";
import type { AppInfo } from "../../src/emulator/host/appInfo.ts";
import { fillPlaceholders, localUrl } from "../../src/emulator/host/page/contentUrl.ts";
import { type Situation, teamsContext } from "../../src/emulator/host/page/context.ts";
import { exampleAppInfo } from "./hostSetup.ts";

let info: AppInfo;

beforeAll(async () => {
  info = await exampleAppInfo();
});

function situation(changes: Partial<Situation> = {}): Situation {
  const [team] = info.teams;
  const [channel] = team?.channels ?? [];
  const person = info.people.find(({ id }) => team?.ownerIds.includes(id));
  if (team === undefined || channel === undefined || person === undefined) throw new Error("The example is empty.");
  return {
    info,
    person,
    theme: "donker",
    frameContext: "content",
    entityId: "overzicht",
    subPageId: "item-7",
    place: { team, channel },
    inMeeting: false,
    sessionId: "s-1",
    ...changes,
  };
}

describe("the context that a tab gets", () => {
  test("tells who, where and how it looks", () => {
    const { place, person } = situation();
    expect(teamsContext(situation())).toMatchObject({
      theme: "dark",
      locale: "nl-nl",
      entityId: "overzicht",
      subEntityId: "item-7",
      userObjectId: person.id,
      groupId: place?.team.id,
      channelId: place?.channel.id,
      teamSitePath: "/sites/procesmatig-werken",
      teamSiteUrl: "https://gemeente.sharepoint.example/sites/procesmatig-werken",
      userTeamRole: 0,
    });
  });

  test("tells the language that was chosen, also in a content URL", () => {
    const context = teamsContext(situation({ language: "en" }));
    expect(context).toMatchObject({ locale: "en-gb" });
    expect(fillPlaceholders("https://tab.example/?l={app.locale}", context)).toBe("https://tab.example/?l=en-gb");
  });

  test("calls somebody who does not own the team a member", () => {
    const member = info.people.find(({ id }) => !info.teams[0]?.ownerIds.includes(id));
    expect(teamsContext(situation(member === undefined ? {} : { person: member }))).toMatchObject({ userTeamRole: 1 });
  });

  test("has no team in a personal tab and in a meeting", () => {
    const meeting = teamsContext(situation({ place: undefined, inMeeting: true, frameContext: "sidePanel" }));
    expect(meeting).toMatchObject({
      frameContext: "sidePanel",
      meetingId: expect.any(String),
      chatId: expect.any(String),
    });
    for (const key of ["groupId", "teamId", "channelId", "teamSiteUrl"]) expect(meeting).not.toHaveProperty(key);
    expect(teamsContext(situation({ place: undefined }))).not.toHaveProperty("meetingId");
  });
});

describe("a content URL", () => {
  test("gets its placeholders filled, each value encoded", () => {
    const url = "https://tab.example/?t={app.theme}&g={team.groupId}&s={page.subPageId}&n={channel.displayName}";
    const context = teamsContext(situation({ subPageId: "a&b=c" }));
    expect(fillPlaceholders(url, context)).toBe(
      `https://tab.example/?t=dark&g=${situation().place?.team.id}&s=a%26b%3Dc&n=Algemeen`,
    );
  });

  test("keeps braces that are no placeholder, and leaves out what is not known", () => {
    const context = teamsContext(situation({ place: undefined }));
    expect(fillPlaceholders("https://x/{iets}?g={team.groupId}", context)).toBe("https://x/{iets}?g=");
  });

  test.each([
    ["https://tab.example/index.html?x=1#y", "http://localhost:1/tab/index.html?x=1#y"],
    ["https://tab.example/", "http://localhost:1/tab/"],
    ["/tab/index.html", "http://localhost:1/tab/index.html"],
    ["https://elsewhere.example/", "https://elsewhere.example/"],
  ])("%s is opened at %s", (url, local) => {
    expect(localUrl(url, "https://tab.example/", "http://localhost:1")).toBe(local);
  });
});
