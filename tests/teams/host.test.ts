import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { waitFor } from "@testing-library/dom";
import { findHost, type Host, languageOf, themeOf } from "../../src/teams/host.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { openTeams, type Situation, type TeamsFrame } from "../support/teamsFrame.ts";

let municipality: Municipality;
let teams: TeamsFrame | undefined;

beforeAll(async () => {
  municipality = await openMunicipality({ provisioned: false });
});

afterAll(() => municipality.emulator.close());

afterEach(() => {
  jest.useRealTimers();
  teams?.close();
  teams = undefined;
});

/** The page as it stands in Teams. */
async function inTeams(situation: Partial<Situation> = {}): Promise<Readonly<{ teams: TeamsFrame; host: Host }>> {
  const opened = await openTeams(municipality, situation);
  teams = opened;
  const host = await findHost();
  if (host === "no-answer") throw new Error("Teams did not answer.");
  return { teams: opened, host };
}

/** What the page shows at once for one theme or language of the person. */
const changed = (key: string, value: unknown): Partial<Situation> => ({
  answers: { getContext: (usual) => [{ ...(usual?.[0] as object), [key]: value }] },
});

describe("a page in Teams", () => {
  test("introduces itself before it asks anything, so that the broker of the sign-in is there", async () => {
    const before = "nestedAppAuthBridge" in globalThis;
    const { teams: asked } = await inTeams();
    expect([before, "nestedAppAuthBridge" in globalThis]).toEqual([false, true]);
    expect(asked.asked.slice(0, 2)).toEqual(["initialize", "getContext"]);
  });

  test("knows the channel, its site and the view that a link named", async () => {
    const { host } = await inTeams({ subPage: "/ontwikkelpunten?punt=12" });
    expect(host.context).toEqual({
      frame: "content",
      theme: "light",
      language: "nl",
      subPage: "/ontwikkelpunten?punt=12",
      tenantId: "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
      site: "gemeente.sharepoint.example:/sites/procesmatig-werken",
      channel: "standard",
      inTeam: true,
    });
  });

  test("knows that a personal tab has no team and no site", async () => {
    const { host } = await inTeams({ personal: true });
    expect(host.context).toMatchObject({ inTeam: false, site: undefined });
  });

  test.each([
    ["content", "content"],
    ["sidePanel", "sidePanel"],
    ["settings", "settings"],
    ["task", "task"],
  ] as const)("that Teams calls %s is shown as %s", async (frame, shown) => {
    const { host } = await inTeams({ frame });
    expect(host.context.frame).toBe(shown);
  });

  test.each([
    ["theme", "default", { theme: "light" }],
    ["theme", "dark", { theme: "dark" }],
    ["theme", "contrast", { theme: "contrast" }],
    ["theme", "glass", { theme: "light" }],
    ["locale", "nl-nl", { language: "nl" }],
    ["locale", "en-GB", { language: "en" }],
    ["locale", "fy-nl", { language: "nl" }],
  ])("of which the %s is %j shows it as %j", async (key, value, shown) => {
    const { host } = await inTeams(changed(key, value));
    expect(host.context).toMatchObject(shown);
  });

  test("knows no site when Teams tells only half of its address", async () => {
    const { host } = await inTeams(changed("teamSiteDomain", ""));
    expect(host.context).toMatchObject({ inTeam: true, site: undefined });
  });

  test("says that it is loaded, and that all is well", async () => {
    const { teams: told, host } = await inTeams();
    expect(told.progress).toEqual([]);
    await host.loaded();
    expect(told.progress).toEqual(["loaded", "ready"]);
  });

  test("follows the theme that somebody chooses, also one it does not know", async () => {
    const { teams: telling, host } = await inTeams();
    const themes: string[] = [];
    host.onThemeChange((theme) => themes.push(theme));
    for (const theme of ["dark", "contrast", "glass", "default"]) telling.tell("themeChange", theme);
    await waitFor(() => expect(themes).toEqual(["dark", "contrast", "light", "light"]));
  });

  test("that Teams had put away shows the view of the link that brings it back, and says again that all is well", async () => {
    let subEntityId = "/overzicht";
    const { teams: telling, host } = await inTeams({
      answers: { getContext: (usual) => [{ ...(usual?.[0] as object), subEntityId }] },
    });
    const views: (string | undefined)[] = [];
    host.onResume((subPage) => views.push(subPage));
    telling.tell("beforeUnload");
    await waitFor(() => expect(telling.asked).toContain("readyToUnload"));

    subEntityId = "/ontwikkelpunten?punt=7";
    telling.tell("load", { entityId: "procesmatig-werken", contentUrl: "https://tab.example/" });
    await waitFor(() => expect(telling.progress).toEqual(["ready"]));
    expect(views).toEqual(["/ontwikkelpunten?punt=7"]);
  });

  test("leaves other pages to Teams", async () => {
    const { teams: told, host } = await inTeams();
    await host.openLink("https://gemeente.sharepoint.example/sites/procesmatig-werken");
    expect(told.opened).toEqual(["https://gemeente.sharepoint.example/sites/procesmatig-werken"]);
  });
});

describe("a page in a frame of which nothing answers", () => {
  test.each(["initialize", "getContext"])(
    "says so after five seconds, also when it is %s that stays out",
    async (func) => {
      teams = await openTeams(municipality, { answers: { [func]: () => undefined } });
      jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
      const found = jest.fn();
      void findHost().then(found);
      await jest.advanceTimersByTimeAsync(4990);
      expect(found).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(20);
      expect(found).toHaveBeenCalledWith("no-answer");
    },
  );
});

describe("a page in a browser of its own", () => {
  async function inBrowser(matching: readonly string[] = []) {
    const listeners = new Map<string, () => void>();
    const on = new Set(matching);
    jest.spyOn(window, "matchMedia").mockImplementation(
      (media) =>
        ({
          media,
          get matches() {
            return on.has(media);
          },
          addEventListener: (_: string, listener: () => void) => listeners.set(media, listener),
        }) as unknown as MediaQueryList,
    );
    const host = await findHost();
    if (host === "no-answer") throw new Error("There is nobody to wait for.");
    return { host, on, change: (media: string) => listeners.get(media)?.() };
  }

  test.each([
    [[], "light"],
    [["(prefers-color-scheme: dark)"], "dark"],
    [["(prefers-color-scheme: dark)", "(forced-colors: active)"], "contrast"],
  ])("takes over from the computer: %j is %s", async (matching, theme) => {
    const { host } = await inBrowser(matching);
    expect(host.context).toMatchObject({ frame: "browser", theme, subPage: undefined, site: undefined });
  });

  test("follows the computer when that turns dark", async () => {
    const { host, on, change } = await inBrowser();
    const themes: string[] = [];
    host.onThemeChange((theme) => themes.push(theme));
    on.add("(prefers-color-scheme: dark)");
    change("(prefers-color-scheme: dark)");
    expect(themes).toEqual(["dark"]);
  });

  test("opens other pages beside it, without a way back into this one", async () => {
    const open = jest.spyOn(window, "open").mockReturnValue(null);
    const { host } = await inBrowser();
    await host.openLink("https://gemeente.sharepoint.example/");
    expect(open).toHaveBeenCalledWith("https://gemeente.sharepoint.example/", "_blank", "noopener");
  });

  test("has nobody to tell that it is loaded and nobody to share with", async () => {
    const { host } = await inBrowser();
    await host.loaded();
    host.share("/overzicht", "Overzicht");
    host.onResume(() => {
      throw new Error("A browser does not put a page away.");
    });
    expect(host.context.inTeam).toBe(true);
  });
});

test("themes and languages that are not known are shown light and in Dutch", () => {
  expect([themeOf(""), languageOf("")]).toEqual(["light", "nl"]);
});
