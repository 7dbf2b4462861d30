import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { ask } from "../../src/sharepoint/approvals/asking.ts";
import { english } from "../../src/app/english.ts";
import { formatAddress, parseAddress } from "../../src/app/address.ts";
import { goTo } from "../../src/app/useAddress.ts";
import { parseConfig } from "../../src/app/config.ts";
import { personAt } from "../support/approvalDesk.ts";
import { aNew } from "../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../support/municipality.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager", "teammanager2");
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  municipality.emulator.close();
});

async function submitted(title: string): Promise<void> {
  const consulent = await personAt(municipality, "consulent1");
  const { id } = await consulent.workspace.punten.add({ ...aNew({ title }), status: "submitted" }, title);
  await ask(consulent.desk, { soort: "ontwikkelpunt", id }, consulent.me);
}

const section = (name: RegExp) => screen.findByRole("region", { name });

describe("Te beslissen", () => {
  test("shows what waits for me, the longest first, with what I need to decide, and counts it in the bar", async () => {
    await submitted("Eerste verzoek");
    await submitted("Tweede verzoek");
    tab = await openTab(municipality, "teammanager", "/beslissen");
    const mine = await section(/Wacht op jou/);
    expect(
      within(mine)
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(["Eerste verzoek", "Tweede verzoek"]);
    expect(within(mine).getAllByText(/Gevraagd door Consulent Oost/)).toHaveLength(2);
    expect(screen.getByLabelText("2 wachten op jou")).toBeTruthy();
  });

  test("takes my decision and moves it to what I decided before", async () => {
    await submitted("Eerste verzoek");
    tab = await openTab(municipality, "teammanager", "/beslissen");
    await tab.user.click(within(await section(/Wacht op jou/)).getByRole("button", { name: "Keur goed" }));
    await screen.findByText("Je hebt “Eerste verzoek” goedgekeurd.");
    await waitFor(async () =>
      expect(within(await section(/Door jou besloten/)).getByText("Eerste verzoek")).toBeTruthy(),
    );
    expect(within(await section(/Wacht op jou/)).getByText(/Er wacht niets op jou/)).toBeTruthy();
  });

  test("does not approve unseen what was changed and asked anew while it stood on my screen", async () => {
    await submitted("Eerste verzoek");
    tab = await openTab(municipality, "teammanager", "/beslissen");
    const approve = within(await section(/Wacht op jou/)).getByRole("button", { name: "Keur goed" });
    const { workspace, desk, me } = await personAt(municipality, "consulent1");
    const read = await workspace.punten.get("1");
    if (!read.ok) throw new Error("The point cannot be read.");
    await workspace.punten.save(read.value, { ...read.value.value, title: "Iets heel anders" });
    await ask(desk, { soort: "ontwikkelpunt", id: "1" }, me);

    await tab.user.click(approve);
    expect(await screen.findByText(/is gewijzigd nadat het aan je gevraagd was/)).toBeTruthy();
    const after = await workspace.punten.get("1");
    expect(after.ok && after.value.value.status).toBe("submitted");
  });

  test("tells who is waiting for whom", async () => {
    await submitted("Eerste verzoek");
    tab = await openTab(municipality, "consulent2", "/beslissen");
    expect(
      within(await section(/Wacht op een ander/)).getByText("wacht op Teammanager Toegang of Teammanager Regie"),
    ).toBeTruthy();
  });
});

describe("Overzicht", () => {
  test("tells what waits, what is late and what changed, with the way to each", async () => {
    await submitted("Wacht op besluit");
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aNew({ title: "Had al klaar moeten zijn", streefdatum: "2025-01-15" }), "laat");
    tab = await openTab(municipality, "consulent1", "/overzicht");
    expect(
      within(await section(/Wacht op een besluit \(1\)/)).getByRole("link", { name: "Wacht op besluit" }),
    ).toBeTruthy();
    expect(within(await section(/Punten te laat \(1\)/)).getByText("streefdatum 15-01-2025")).toBeTruthy();
    expect(within(await section(/Gewijzigd sinds gisteren \(2\)/)).getByText(/Consulent Zuid, vandaag/)).toBeTruthy();
    const chart = within(await section(/Punten per status/)).getByRole("table");
    expect(within(chart).getByRole("row", { name: "Ter beoordeling 1" })).toBeTruthy();
    expect(within(chart).getByRole("link", { name: "Nieuw" }).getAttribute("href")).toBe(
      "#/ontwikkelpunten?status=new",
    );
  });

  test("says so when there is nothing to tell", async () => {
    tab = await openTab(municipality, "consulent1", "/overzicht");
    expect(await screen.findByText("Er wacht niets op een besluit.")).toBeTruthy();
    expect(screen.getByText("Sinds gisteren is er niets gewijzigd.")).toBeTruthy();
  });
});

describe("Mijn werk", () => {
  test("holds what I decide, lead and raised", async () => {
    await submitted("Van mij");
    const { workspace, me } = await municipality.as("consulent1");
    await workspace.punten.add(aNew({ title: "Ik trek dit", trekker: me }), "trek");
    tab = await openTab(municipality, "consulent1", "/mijn-werk");
    expect(within(await section(/Punten die jij trekt/)).getByRole("link", { name: "Ik trek dit" })).toBeTruthy();
    expect(within(await section(/Door jou ingebracht/)).getByRole("link", { name: "Van mij" })).toBeTruthy();
    expect(within(await section(/Wacht op jouw besluit/)).getByText("Er wacht niets op jouw besluit.")).toBeTruthy();
  });
});

describe("keys", () => {
  test("open the form, the search and the overview of keys; and can be switched off", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aNew({ title: "Een punt" }), "a");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await screen.findByRole("table");
    await tab.user.keyboard("j");
    expect(document.activeElement?.textContent).toBe("Een punt");
    await tab.user.keyboard("f");
    expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Zoek in ontwikkelpunten" }));
    (document.activeElement as HTMLElement).blur();
    await tab.user.keyboard("/");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Zoek in alles" })));
    goTo({ screen: "ontwikkelpunten", params: {} });
    await screen.findByRole("table");
    await tab.user.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Toetsen" });
    await tab.user.click(within(dialog).getByRole("switch", { name: "Losse toetsen gebruiken" }));
    await tab.user.click(within(dialog).getByRole("button", { name: "Sluit" }));
    await tab.user.keyboard("n");
    expect(location.hash).toBe("#/ontwikkelpunten");
    localStorage.clear();
    await tab.user.keyboard("n");
    expect(await screen.findByRole("heading", { name: "Nieuw ontwikkelpunt" })).toBeTruthy();
  });
});

describe("small parts", () => {
  test("an address comes back as it was written", () => {
    const address = { screen: "ontwikkelpunten", params: { zoek: "a&b=c", status: "new,done" } } as const;
    expect(parseAddress(`#${formatAddress(address)}`, "overzicht")).toEqual(address);
    expect(parseAddress("#/onzin?x", "overzicht").screen).toBe("overzicht");
  });

  test("a configuration names what is wrong with it", () => {
    expect(parseConfig({ clientId: "x" })).toMatchObject({
      error: expect.arrayContaining(["clientId", "tenantId", "site"]),
    });
    expect(parseConfig(undefined)).toMatchObject({ ok: false });
  });

  test("every word that people read has its English twin", () => {
    const shape = (words: unknown): unknown =>
      typeof words === "object" && words !== null && !Array.isArray(words)
        ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shape(value)]))
        : typeof words;
    for (const [dutch, translated] of english) expect(shape(translated)).toEqual(shape(dutch));
  });
});
