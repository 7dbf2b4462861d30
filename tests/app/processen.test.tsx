import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Proces } from "../../src/domain/proces.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { aProces, persoonIn } from "../support/processen.ts";
import { openTab, rowTexts, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  municipality.emulator.close();
});

const open = async (address = "/processen", alias = "procesbeheerder"): Promise<Tab> => {
  tab = await openTab(municipality, alias, address);
  return tab;
};
const manned = (): Pick<Proces, "eigenaar" | "beheerder"> => ({
  eigenaar: persoonIn(municipality, "teammanager"),
  beheerder: persoonIn(municipality, "procesbeheerder"),
});

/** The side panel of a meeting. */
function narrow(): void {
  const { matchMedia } = window;
  jest.spyOn(window, "matchMedia").mockImplementation((query) => Object.assign(matchMedia(query), { matches: false }));
}

describe("the register", () => {
  test("shows processes in the prioritised order, with who answers for them, and counts them", async () => {
    await aProces(municipality, { title: "Opstellen afspraken", volgorde: 2, ...manned() });
    await aProces(municipality, { title: "Uitvoeren intake", volgorde: 1, ...manned(), volwassenheid: 2 });
    await aProces(municipality, { title: "Zonder plaats" });
    await open();
    await screen.findByText("3 processen");
    const rows = rowTexts();
    expect(rows[0]).toMatch(/^1P-2Uitvoeren intake.*Beschreven: nee/);
    expect(rows[1]).toMatch(/^2P-1Opstellen afspraken/);
    expect(rows[2]).toMatch(/^–P-3Zonder plaats.*Zonder eigenaar.*Zonder beheerder/);
  });

  test("says what belongs here when there is nothing yet, and makes the first process", async () => {
    const { user } = await open();
    await screen.findByRole("heading", { name: "Nog geen processen" });
    await user.click(screen.getByRole("button", { name: "Nieuw proces" }));
    await user.type(await screen.findByRole("textbox", { name: /Naam/ }), "Uitvoeren intake");
    await user.click(screen.getByRole("button", { name: "Maak het proces" }));
    await waitFor(() => expect(screen.getByRole("link", { name: "Uitvoeren intake" })).toBeTruthy());
    expect(await screen.findByRole("heading", { name: "Uitvoeren intake" })).toBeTruthy();
    await screen.findByText("Dit proces heeft geen eigenaar. Niemand kan het laten vaststellen.");
    await waitFor(() => expect(location.hash).toBe("#/processen?proces=1"));
  });

  test("does not make a process without a name, nor one with data of a resident in it", async () => {
    const { user } = await open("/processen?nieuw=ja");
    await user.click(await screen.findByRole("button", { name: "Maak het proces" }));
    expect(await screen.findByText("Een proces heeft een naam nodig.")).toBeTruthy();
    const name = screen.getByRole("textbox", { name: /Naam/ });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.type(name, "Intake van 111222333");
    await user.click(screen.getByRole("button", { name: "Maak het proces" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(tab?.services.unsentRows.snapshot()).toEqual([]);
  });

  test("finds by number, word, name and team, whatever the case and accents, and tells how many are left", async () => {
    await aProces(municipality, { title: "Uitvoeren intake", teams: ["Toegang Oost"], ...manned() });
    await aProces(municipality, { title: "Vragen verhelderen" });
    const { user } = await open();
    const search = await screen.findByRole("searchbox", { name: "Zoek in processen" });
    for (const typed of ["INTAKE", "p-1", "toegang oost", "teammanager"]) {
      await user.clear(search);
      await user.type(search, typed);
      await screen.findByText("1 van 2 processen");
      expect(rowTexts()[0]).toContain("Uitvoeren intake");
    }
  });

  test("combines filters, keeps them in the address and clears them", async () => {
    await aProces(municipality, { title: "Intake Wmo", domein: "wmo", status: "adopted", ...manned() });
    await aProces(municipality, { title: "Intake Jeugd", domein: "jeugd" });
    await aProces(municipality, { title: "Toetsen Wmo", domein: "wmo" });
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Filters" }));
    const panel = await screen.findByRole("group", { name: "Domein" });
    await user.click(within(panel).getByRole("checkbox", { name: "Wmo" }));
    await screen.findByText("2 van 3 processen");
    await user.click(
      within(screen.getByRole("group", { name: "Signaal" })).getByRole("checkbox", { name: "Zonder eigenaar" }),
    );
    await screen.findByText("1 van 3 processen");
    expect(location.hash).toBe("#/processen?domein=wmo&gat=no-owner");
    expect(rowTexts()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /Haal filter weg: Domein:/ }));
    await screen.findByText("2 van 3 processen");
    await user.click(screen.getByRole("button", { name: "Wis filters" }));
    await screen.findByText("3 processen");
    expect(location.hash).toBe("#/processen");
  });

  test("opens with the filter of a link that somebody passed on", async () => {
    await aProces(municipality, { afdelingen: ["Jeugd, gezin", "Wmo"], teams: ["Oost"] });
    await aProces(municipality, { title: "Iets anders", afdelingen: ["Wmo"] });
    await open("/processen?afdeling=Jeugd, gezin");
    await screen.findByText("1 van 2 processen");
    expect(screen.getByRole("button", { name: /Haal filter weg: Afdeling/ })).toBeTruthy();
  });

  test("sorts by the head of a column, and tells which way", async () => {
    await aProces(municipality, { title: "Beta", volgorde: 1 });
    await aProces(municipality, { title: "Alfa", volgorde: 2 });
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Proces" }));
    await waitFor(() => expect(rowTexts()[0]).toContain("Alfa"));
    expect(screen.getByRole("columnheader", { name: "Proces" }).getAttribute("aria-sort")).toBe("ascending");
    expect(location.hash).toBe("#/processen?sorteer=titel");
  });

  test("shows cards on a narrow screen, with everything that the table tells", async () => {
    narrow();
    await aProces(municipality, { herzienVoor: "2020-01-01", ...manned() });
    await open();
    const list = await screen.findByRole("list", { name: "Processen" });
    const card = within(list).getAllByRole("listitem")[0];
    expect(card?.textContent).toMatch(/P-1.*Teammanager/);
    expect(card?.textContent).toMatch(/dagen te laat/);
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("a light", () => {
  test("tells the rule behind it and what is missing, and gives the focus back", async () => {
    await aProces(municipality, manned());
    const { user } = await open();
    const light = await screen.findByRole("button", { name: /^Beschreven: nee/ });
    await user.click(light);
    const dialog = await screen.findByRole("dialog", { name: "Beschreven: nee" });
    expect(within(dialog).getByText("Er is nog geen procesbeschrijving.")).toBeTruthy();
    expect(within(dialog).getByText(/Aan als er een procesbeschrijving is/)).toBeTruthy();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(light));
  });

  test("of what is known is unknown as long as nobody wrote down who works by it", async () => {
    await aProces(municipality, manned());
    await open();
    expect(await screen.findByRole("button", { name: /^Bekend: onbekend/ })).toBeTruthy();
  });
});

describe("the radar of roles", () => {
  test("counts what is missing and leads to the processes that it is about", async () => {
    await aProces(municipality, { title: "Zonder beheerder", eigenaar: persoonIn(municipality, "teammanager") });
    await aProces(municipality, { title: "Compleet", ...manned(), afdelingen: ["Jeugd", "Wmo"] });
    const { user } = await open();
    const radar = await screen.findByRole("navigation", { name: "Wat er mist in de rollen" });
    expect(within(radar).queryByText(/Zonder eigenaar/)).toBeNull();
    await user.click(within(radar).getByRole("link", { name: "Zonder beheerder (1)" }));
    await screen.findByText("1 van 2 processen");
    expect(rowTexts()[0]).toContain("Zonder beheerder");
    await user.click(within(radar).getByRole("link", { name: "Raakt meer afdelingen (1)" }));
    await waitFor(() => expect(rowTexts()[0]).toContain("Compleet"));
  });

  test("names an owner who has too many", async () => {
    for (let number = 1; number <= 6; number++) await aProces(municipality, { title: `Proces ${number}`, ...manned() });
    await open();
    const radar = await screen.findByRole("navigation", { name: "Wat er mist in de rollen" });
    expect(radar.textContent).toContain("Eigenaar heeft er te veel (6)");
    expect(radar.textContent).toMatch(/heeft er 6/);
  });

  test("says that people were not checked, and finds who left once somebody asks", async () => {
    const gone = { id: "00000000-0000-4000-8000-000000000000", name: "Oud-collega" };
    await aProces(municipality, { ...manned(), beheerder: gone });
    const { user } = await open();
    expect(await screen.findByText(/is niet gecontroleerd/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Controleer wie er nog werkt" }));
    expect(await screen.findByText("1 persoon staat niet meer in het adresboek.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Iemand is vertrokken (1)" })).toBeTruthy();
  });
});

describe("the order", () => {
  test("is changed by buttons: one row is written, it is said, and the focus goes along", async () => {
    for (const [index, title] of ["Eerste", "Tweede", "Derde"].entries()) {
      await aProces(municipality, { title, volgorde: index + 1 });
    }
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Wijzig de volgorde" }));
    const up = () => screen.getByRole("button", { name: "Zet “Derde” een plaats hoger" });
    await user.click(up());
    expect(await screen.findByText("“Derde” staat nu op plaats 2 van 3.")).toBeTruthy();
    await waitFor(() => expect(rowTexts()[1]).toContain("Derde"));
    await waitFor(() => expect(document.activeElement).toBe(up()));
    await waitFor(() => expect(tab?.services.unsentRows.snapshot()).toEqual([]));
    await user.click(up());
    await waitFor(() => expect(rowTexts()[0]).toContain("Derde"));
    expect(up().getAttribute("aria-disabled")).toBe("true");
  });

  test("takes in a process that had no place yet", async () => {
    await aProces(municipality, { title: "Eerste", volgorde: 1 });
    await aProces(municipality, { title: "Nieuw" });
    const { user } = await open("/processen?ordenen=ja");
    await user.click(await screen.findByRole("button", { name: "Geef “Nieuw” een plaats" }));
    await waitFor(() => expect(rowTexts()[1]).toMatch(/^2/));
  });
});
