import { beforeEach, describe, expect, test } from "@jest/globals";
import { answerTab, type HostPorts, type TabSettings } from "../../src/emulator/host/page/frame/answers.ts";
import { hostEvent, hostResponse, readTabRequest } from "../../src/emulator/host/page/frame/tabMessage.ts";

type Call = readonly [port: string, ...args: unknown[]];

let calls: Call[];
let saved: TabSettings | undefined;

beforeEach(() => {
  calls = [];
  saved = undefined;
});

/** The page around the frame, as a tape of what was asked of it. */
function ports(changes: Partial<HostPorts> = {}): HostPorts {
  const note =
    (name: string) =>
    (...args: unknown[]): undefined => {
      calls.push([name, ...args]);
    };
  return {
    frameContext: "content",
    context: () => ({ theme: "dark" }),
    progress: note("progress"),
    handlerRegistered: note("handlerRegistered"),
    readyToUnload: note("readyToUnload"),
    settingsValid: note("settingsValid"),
    settings: () => saved,
    keepSettings(settings) {
      saved = settings;
      return undefined;
    },
    saved: note("saved"),
    selectPeople: () => Promise.resolve([{ objectId: "1", displayName: "Consulent Oost", email: "c@x" }]),
    openLink: (url) => url.startsWith("https://"),
    navigateTo: note("navigateTo"),
    navigateBack: note("navigateBack"),
    share: note("share"),
    openDialog: () => Promise.resolve([undefined, { saved: 1 }]),
    resizeDialog: note("resizeDialog"),
    completeDialog: note("completeDialog"),
    relay: note("relay"),
    nestedAppAuth: (json) => Promise.resolve(`answer to ${json}`),
    ...changes,
  };
}

function answer(func: string, args: readonly unknown[] = [], changes: Partial<HostPorts> = {}, data?: string) {
  return answerTab({ id: 1, func, args, uuidAsString: "u", data }, ports(changes));
}

describe("the handshake", () => {
  test("has the runtime in the fourth place, or teams-js leaves out the bridge for nested app authentication", async () => {
    const [frame, client, version, runtime] = (await answer("initialize", ["2.58.0", 4, null])) ?? [];
    expect([frame, client, version]).toEqual(["content", "web", "2.0.1"]);
    expect(JSON.parse(String(runtime))).toMatchObject({
      apiVersion: 4,
      isNAAChannelRecommended: true,
      supports: { nestedAppAuth: {}, pages: { config: {}, backStack: {} }, dialog: { url: {} } },
    });
  });
});

describe("requests of the tab", () => {
  test.each([
    ["getContext", [], [{ theme: "dark" }]],
    ["appInitialization.success", ["2.58.0"], []],
    ["people.selectPeople", [{}], [undefined, [{ objectId: "1", displayName: "Consulent Oost", email: "c@x" }]]],
    ["executeDeepLink", ["https://teams.microsoft.com/l/x"], [true]],
    ["executeDeepLink", ["kapot"], [false, "The link is not valid."]],
    ["pages.currentApp.navigateTo", [{ pageId: "a", subPageId: "b" }], []],
    ["tasks.startTask", [{ url: "x" }], [undefined, { saved: 1 }]],
    ["navigateBack", [], [true]],
  ])("%s %j are answered with %j", async (func, args, expected) => {
    expect(await answer(func, args)).toEqual(expected);
  });

  test.each([
    ["appInitialization.appLoaded", ["2.58.0"], ["progress", { kind: "loaded" }]],
    [
      "appInitialization.failure",
      ["Timeout", "te laat"],
      ["progress", { kind: "failed", reason: "Timeout", message: "te laat" }],
    ],
    [
      "appInitialization.expectedFailure",
      ["Offline", ""],
      ["progress", { kind: "expected-failure", reason: "Offline", message: "" }],
    ],
    ["registerHandler", ["load"], ["handlerRegistered", "load"]],
    ["readyToUnload", [], ["readyToUnload"]],
    ["shareDeepLink", ["p1", "Punt", null], ["share", { subPageId: "p1", label: "Punt", webUrl: "" }]],
    ["settings.setValidityState", [true], ["settingsValid", true]],
    ["settings.save.success", [], ["saved", undefined]],
    ["settings.save.failure", ["vol"], ["saved", "vol"]],
    ["tasks.completeTask", [{ a: 1 }, ["app"]], ["completeDialog", { a: 1 }]],
    ["messageForChild", [{ a: 1 }], ["relay", "messageForChild", { a: 1 }]],
  ])("%s %j get no answer but are heard", async (func, args, call) => {
    expect(await answer(func, args)).toBeUndefined();
    expect(calls).toEqual([call]);
  });

  test("nested app authentication travels as text beside the arguments", async () => {
    expect(await answer("nestedAppAuth.execute", [], {}, '{"method":"GetToken"}')).toEqual([
      null,
      'answer to {"method":"GetToken"}',
    ]);
  });

  test("settings are kept and handed back", async () => {
    const settings = { entityId: "e1", contentUrl: "https://x/", websiteUrl: "", suggestedDisplayName: "Processen" };
    expect(await answer("settings.setSettings", [settings])).toEqual([true]);
    expect(await answer("settings.getSettings")).toEqual([settings]);
    expect(await answer("settings.setSettings", [{}])).toEqual([false, expect.any(String)]);
  });

  test("somebody who closes the people picker chose nobody", async () => {
    const closed = { selectPeople: () => Promise.resolve(undefined) };
    expect(await answer("people.selectPeople", [{}], closed)).toEqual([
      { errorCode: 8000, message: "User cancelled." },
    ]);
  });

  test("another way of signing in is refused", async () => {
    expect(await answer("authentication.getAuthToken")).toEqual([false, expect.stringContaining("nested app")]);
  });

  test("what is not known is refused, so that no promise hangs", async () => {
    expect(await answer("calendar.openCalendarItem", [{}])).toEqual([{ errorCode: 100, message: expect.any(String) }]);
  });

  test.each([
    ["pages.navigateToApp", { appId: "a", pageId: "b" }, "https://teams.microsoft.com/l/entity/a/b"],
    [
      "chat.openChat",
      { members: ["a@x"], message: "Hoi" },
      "https://teams.microsoft.com/l/chat/0/0?users=a%40x&message=Hoi",
    ],
  ])("%s is followed as a link", async (func, target, url) => {
    const followed: string[] = [];
    const openLink = (link: string) => followed.push(link) > 0;
    expect(await answer(func, [target], { openLink })).toEqual([true]);
    expect(followed).toEqual([url]);
  });
});

describe("messages between windows", () => {
  const request = { id: 3, func: "getContext", args: [], uuidAsString: "u-3", timestamp: 1 };

  test("are recognised, also without arguments", () => {
    expect(readTabRequest(request)).toMatchObject({ id: 3, func: "getContext", uuidAsString: "u-3" });
    expect(readTabRequest({ id: 0, func: "initialize", args: null })).toMatchObject({ args: [] });
  });

  test.each([null, "text", {}, { id: "3", func: "x" }, { source: "devtools" }])(
    "of others are passed by: %j",
    (data) => {
      expect(readTabRequest(data)).toBeUndefined();
    },
  );

  test("are answered under the same number and uuid", () => {
    const read = readTabRequest(request);
    if (read === undefined) throw new Error("not read");
    expect(hostResponse(read, ["a"], 12.5)).toEqual({
      id: 3,
      uuidAsString: "u-3",
      args: ["a"],
      monotonicTimestamp: 12.5,
    });
  });

  test("of the host carry no number, or teams-js takes them for an answer", () => {
    expect(hostEvent("themeChange", ["dark"], 1)).toEqual({ func: "themeChange", args: ["dark"], timestamp: 1 });
  });
});
