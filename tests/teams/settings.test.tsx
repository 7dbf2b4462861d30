import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { parseConfig } from "../../src/app/config.ts";
import { TabSettingsForm } from "../../src/app/features/instellen/TabSettingsForm.tsx";
import { type Language, LanguageProvider } from "../../src/app/language.tsx";
import { fillPlaceholders } from "../../src/emulator/host/page/contentUrl.ts";
import { GraphFailure } from "../../src/sharepoint/graph/failure.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../src/sharepoint/provisioning/provision.ts";
import { checkSite } from "../../src/sharepoint/siteCheck.ts";
import { findHost } from "../../src/teams/host.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";
import { patientUser } from "../support/patientUser.ts";
import { openTeams, type Situation, type TeamsFrame } from "../support/teamsFrame.ts";

const OTHER_SITE = "gemeente.sharepoint.example:/sites/wijdemeren";

let municipality: Municipality;
let teams: TeamsFrame | undefined;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  municipality = await openMunicipality();
});
afterAll(() => municipality.emulator.close());
afterEach(async () => {
  cleanup();
  teams?.close();
  teams = undefined;
  await municipality.call("/emulator/faults", { method: "DELETE" });
});

type Adding = Readonly<{ language?: Language; signedOut?: () => boolean; signIn?: () => void }>;

/** Somebody who presses the plus above a channel and chooses the app. */
async function addTab(situation: Partial<Situation> = {}, adding: Adding = {}): Promise<TeamsFrame> {
  const { language = "nl", signedOut = () => false, signIn = () => undefined } = adding;
  const als = situation.als ?? "beheerder";
  const opened = await openTeams(municipality, { frame: "settings", ...situation, als });
  teams = opened;
  const host = await findHost();
  const config = parseConfig({
    clientId: "7c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f21",
    botClientId: "8c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f22",
    tenantId: "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
    site: SITE,
  });
  if (host === "no-answer" || !config.ok) throw new Error("Teams or the configuration is not there.");
  const getToken = (): Promise<string> => {
    if (signedOut()) return Promise.reject(new GraphFailure("sign-in", "Nobody signed in."));
    return municipality.token(`user=${als}@gemeente.example`);
  };
  const { graph } = await municipality.as(als, { getToken });
  const desk = {
    check: (site: string, signal: AbortSignal) => checkSite(graph, site, signal),
    signIn: () => Promise.resolve(signIn()),
  };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language={language}>
        <TabSettingsForm host={host} config={config.value} desk={desk} />
      </LanguageProvider>
    </FluentProvider>,
  );
  return opened;
}

/** A channel as Teams tells about it, on top of what the emulated one has. */
const inChannel = (context: object): Partial<Situation> => ({
  answers: { getContext: (usual) => [{ ...(usual?.[0] as object), ...context }] },
});
const privateChannel = inChannel({
  groupId: "",
  teamId: "",
  channelType: "Private",
  teamSitePath: "/sites/wijdemeren",
});
const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>("radio", { name });

async function savedSite(adding: TeamsFrame): Promise<string | null> {
  await waitFor(() => expect(adding.savable()).toBe(true));
  adding.tell("settings.save", {});
  await waitFor(() => expect(adding.saved()).toBe(""));
  return new URL(adding.settings()?.websiteUrl ?? "").searchParams.get("site");
}

describe("the page on which somebody adds the tab to a channel", () => {
  test("says what the tab is for, where its data are and that all is ready", async () => {
    const adding = await addTab();
    expect(screen.getByRole("heading", { name: "Procesmatig werken in dit kanaal" })).toBeTruthy();
    expect(
      screen.getByText(/De site van dit team: gemeente\.sharepoint\.example\/sites\/procesmatig-werken/),
    ).toBeTruthy();
    expect(await screen.findByText("De lijsten staan klaar.")).toBeTruthy();
    await waitFor(() => expect(adding.savable()).toBe(true));
    expect([adding.settings(), adding.saved()]).toEqual([undefined, undefined]);
  });

  test("hands over the tab of that channel when Teams saves, and says that it went well", async () => {
    const adding = await addTab();
    expect(await savedSite(adding)).toBe(SITE);
    const { contentUrl = "", websiteUrl: _, ...tab } = adding.settings() ?? {};
    expect(tab).toEqual({ entityId: "procesmatig-werken", suggestedDisplayName: "Procesmatig werken" });
    const opened = new URL(fillPlaceholders(contentUrl, { theme: "dark", locale: "nl-nl" }));
    expect(Object.fromEntries(opened.searchParams)).toEqual({ site: SITE, theme: "dark", locale: "nl-nl" });
  });

  test("takes the site of the municipality when Teams names none", async () => {
    expect(await savedSite(await addTab({ personal: true }))).toBe(SITE);
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
    const adding = await addTab({}, { language: "en" });
    await screen.findByRole("heading", { name: "Working by process in this channel" });
    expect(await savedSite(adding)).toBe(SITE);
    expect(adding.settings()?.suggestedDisplayName).toBe("Working by process");
  });
});

describe("a channel with a site of its own", () => {
  test.each([
    ["private", "De eigen site van dit privékanaal", privateChannel],
    [
      "shared",
      "De eigen site van dit gedeelde kanaal",
      inChannel({ channelType: "Shared", teamSitePath: "/sites/wijdemeren" }),
    ],
  ])(
    "is offered beside the site of the municipality, which is chosen while its lists are not there (%s)",
    async (_, name, situation) => {
      const user = patientUser();
      const adding = await addTab(situation);
      const [own, ours] = [await radio(new RegExp(name)), await radio(/De site die de gemeente heeft ingericht/)];
      await waitFor(() => expect(ours.checked).toBe(true));
      await waitFor(() => expect(adding.savable()).toBe(true));

      await user.click(own);
      expect(await screen.findByText("Op deze site zijn de lijsten nog niet gemaakt.")).toBeTruthy();
      expect(
        screen.getByText("npm run provision -- --site https://gemeente.sharepoint.example/sites/wijdemeren"),
      ).toBeTruthy();
      expect(screen.getByText(/Over deze site stuurt hij geen kaarten/)).toBeTruthy();
      await waitFor(() => expect(adding.savable()).toBe(false));
      await user.click(ours);
      expect(await savedSite(adding)).toBe(SITE);
    },
  );

  test("of another organisation is not touched: the tab works on our own site", async () => {
    const elsewhere = { channelType: "Shared", hostTeamTenantId: "00000000-0000-4000-8000-000000000000" };
    const adding = await addTab(inChannel({ ...elsewhere, teamSiteDomain: "elders.sharepoint.example" }));
    expect(screen.getByText(/Dit kanaal is van een andere organisatie/)).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(await savedSite(adding)).toBe(SITE);
  });

  test("tells which lists are missing, and goes before that of the municipality once they stand", async () => {
    const { graph } = await municipality.asApp("setup");
    const all = CONTRACTS.filter(({ title }) => title !== "Instellingen");
    for await (const _ of provision(graph, OTHER_SITE, all));
    const user = patientUser();
    await addTab(privateChannel);
    await user.click(await radio(/De eigen site van dit privékanaal/));
    expect(await screen.findByText("Op deze site ontbreken lijsten: Instellingen.")).toBeTruthy();
    for await (const _ of provision(graph, OTHER_SITE, CONTRACTS));
    await user.click(screen.getByRole("button", { name: "Kijk opnieuw" }));
    expect(await screen.findByText("De lijsten staan klaar.")).toBeTruthy();

    cleanup();
    teams?.close();
    const adding = await addTab(privateChannel);
    await waitFor(async () => expect((await radio(/De eigen site van dit privékanaal/)).checked).toBe(true));
    expect(await savedSite(adding)).toBe(OTHER_SITE);
  });
});

describe("a site that cannot be looked at", () => {
  const fault = (rule: object) => municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rule) });

  test.each([
    [403, "Je mag deze site niet lezen, of de app mag dat niet."],
    [404, "Deze site is er niet, of is voor jou niet te zien."],
  ])("says so (%d) with what to do, and can be saved once that is done", async (status, sentence) => {
    await fault({ path: "/lists", status });
    const adding = await addTab({ als: "consulent1" });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(/Vraag een eigenaar|vraag een eigenaar/)).toBeTruthy();
    expect(adding.savable()).toBe(false);
    await municipality.call("/emulator/faults", { method: "DELETE" });
    await patientUser().click(screen.getByRole("button", { name: "Kijk opnieuw" }));
    expect(await savedSite(adding)).toBe(SITE);
  });

  test("because SharePoint does not answer holds nobody up", async () => {
    await fault({ path: "/lists", cut: true });
    const adding = await addTab();
    expect(await screen.findByText(/SharePoint geeft nu geen antwoord/)).toBeTruthy();
    expect(await savedSite(adding)).toBe(SITE);
  });

  test("asks to sign in first, and looks once that is done", async () => {
    let isSignedOut = true;
    const adding = await addTab({}, { signedOut: () => isSignedOut, signIn: () => void (isSignedOut = false) });
    await patientUser().click(await screen.findByRole("button", { name: "Aanmelden" }));
    expect(await screen.findByText("De lijsten staan klaar.")).toBeTruthy();
    expect(await savedSite(adding)).toBe(SITE);
  });
});
