import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { parseConfig } from "../../src/app/config.ts";
import { SettingsPage } from "../../src/app/features/instellen/SettingsPage.tsx";
import { type Language, LanguageProvider } from "../../src/app/language.tsx";
import { fillPlaceholders } from "../../src/emulator/host/page/contentUrl.ts";
import { findHost } from "../../src/teams/host.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";
import { openTeams, type Situation, type TeamsFrame } from "../support/teamsFrame.ts";

let municipality: Municipality;
let teams: TeamsFrame | undefined;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  municipality = await openMunicipality({ provisioned: false });
});
afterAll(() => municipality.emulator.close());
afterEach(() => {
  cleanup();
  teams?.close();
  teams = undefined;
});

/** Somebody who presses the plus above a channel and chooses the app. */
async function addTab(situation: Partial<Situation> = {}, language: Language = "nl"): Promise<TeamsFrame> {
  const opened = await openTeams(municipality, { als: "beheerder", frame: "settings", ...situation });
  teams = opened;
  const host = await findHost();
  const config = parseConfig({
    clientId: "7c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f21",
    botClientId: "8c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f22",
    tenantId: "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
    site: SITE,
  });
  if (host === "no-answer" || !config.ok) throw new Error("Teams or the configuration is not there.");
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language={language}>
        <SettingsPage host={host} config={config.value} />
      </LanguageProvider>
    </FluentProvider>,
  );
  return opened;
}

describe("the page on which somebody adds the tab to a channel", () => {
  test("says what the tab is for and where its data are, and can be saved at once", async () => {
    const adding = await addTab({ team: "procesmatig-werken-wijdemeren" });
    expect(screen.getByRole("heading", { name: "Procesmatig werken in dit kanaal" })).toBeInstanceOf(HTMLElement);
    expect(screen.getByText(/gemeente\.sharepoint\.example\/sites\/wijdemeren/)).toBeInstanceOf(HTMLElement);
    await waitFor(() => expect(adding.savable()).toBe(true));
    expect([adding.settings(), adding.saved()]).toEqual([undefined, undefined]);
  });

  test("hands over the tab of that channel when Teams saves, and says that it went well", async () => {
    const adding = await addTab({ team: "procesmatig-werken-wijdemeren" });
    await waitFor(() => expect(adding.savable()).toBe(true));
    adding.tell("settings.save", {});
    await waitFor(() => expect(adding.saved()).toBe(""));
    const { contentUrl = "", websiteUrl = "", ...tab } = adding.settings() ?? {};
    expect(tab).toEqual({ entityId: "procesmatig-werken", suggestedDisplayName: "Procesmatig werken" });

    const opened = new URL(fillPlaceholders(contentUrl, { theme: "dark", locale: "nl-nl" }));
    const site = "gemeente.sharepoint.example:/sites/wijdemeren";
    expect(Object.fromEntries(opened.searchParams)).toEqual({ site, theme: "dark", locale: "nl-nl" });
    expect(new URL(websiteUrl).searchParams.get("site")).toBe(site);
  });

  test("takes the site of the municipality when Teams names none", async () => {
    const adding = await addTab({ personal: true });
    await waitFor(() => expect(adding.savable()).toBe(true));
    adding.tell("settings.save", {});
    await waitFor(() => expect(adding.saved()).toBe(""));
    expect(new URL(adding.settings()?.websiteUrl ?? "").searchParams.get("site")).toBe(SITE);
  });

  test("tells Teams why when it cannot be kept, and can be saved again", async () => {
    let refusals = 1;
    const adding = await addTab({
      answers: {
        "settings.setSettings": (usual) => (refusals-- > 0 ? [false, "Dit kanaal is gearchiveerd."] : usual),
      },
    });
    await waitFor(() => expect(adding.savable()).toBe(true));
    adding.tell("settings.save", {});
    await waitFor(() => expect(adding.saved()).toContain("Dit kanaal is gearchiveerd."));
    adding.tell("settings.save", {});
    await waitFor(() => expect(adding.saved()).toBe(""));
  });

  test("gives the tab an English name for who reads English", async () => {
    const adding = await addTab({}, "en");
    await screen.findByRole("heading", { name: "Working by process in this channel" });
    adding.tell("settings.save", {});
    await waitFor(() => expect(adding.saved()).toBe(""));
    expect(adding.settings()?.suggestedDisplayName).toBe("Working by process");
  });
});
