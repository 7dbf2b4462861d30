import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { aNew, aPoint } from "../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../support/municipality.ts";
import { openTab, rowTexts, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager");
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  municipality.emulator.close();
});

async function fill(...titles: readonly string[]): Promise<void> {
  const { workspace } = await municipality.as("consulent2");
  for (const title of titles) await workspace.punten.add(aNew({ title }), title);
}

/** The side panel of a meeting. */
function narrow(): void {
  const { matchMedia } = window;
  jest.spyOn(window, "matchMedia").mockImplementation((query) => Object.assign(matchMedia(query), { matches: false }));
}

describe("the list of points", () => {
  test("shows what is in SharePoint, the newest first, and counts it", async () => {
    await fill("Eerste punt", "Tweede punt");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await screen.findByText("2 punten");
    expect(rowTexts()).toEqual([
      expect.stringContaining("OP-2Tweede punt"),
      expect.stringContaining("OP-1Eerste punt"),
    ]);
  });

  test("says what belongs here when there is nothing yet", async () => {
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await screen.findByRole("heading", { name: "Nog geen ontwikkelpunten" });
    await tab.user.click(screen.getByRole("button", { name: "Voeg het eerste punt toe" }));
    expect(await screen.findByRole("heading", { name: "Nieuw ontwikkelpunt" })).toBeTruthy();
  });

  test("finds words in any order, without regard to case and accents", async () => {
    await fill("Evaluatie één in Oost", "Iets anders");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await tab.user.type(await screen.findByRole("searchbox", { name: "Zoek in ontwikkelpunten" }), "oost EEN");
    await screen.findByText("1 van 2 punten");
    expect(location.hash).toBe("#/ontwikkelpunten?zoek=oost+EEN");
  });

  test("says so when no point fits the search, without a word about filters, and clears the search", async () => {
    await fill("Eerste punt");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?zoek=bestaatniet");
    await screen.findByRole("heading", { name: "Niets gevonden" });
    expect(screen.getByText(/Er is geen punt dat bij je zoekwoord past/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Wis filters" })).toBeNull();
    await tab.user.click(screen.getByRole("button", { name: "Wis zoekwoord" }));
    await screen.findByText("1 punt");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("searchbox")));
  });

  test("says so when no point fits search and filters, and clears the filters only", async () => {
    await fill("Eerste punt");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?zoek=eerste&bron=anders");
    const message = await screen.findByText(/Er is geen punt dat bij je zoekwoord en filters past/);
    await tab.user.click(within(message.parentElement ?? message).getByRole("button", { name: "Wis filters" }));
    await screen.findByText("1 punt");
    expect(location.hash).toBe("#/ontwikkelpunten?zoek=eerste");
  });

  test("offers to search what was finished and rejected too, and keeps the search", async () => {
    await fill("Loopt nog");
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aPoint("rejected", { title: "Ooit afgewezen" }), "b");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?zoek=OP-2");
    await screen.findByRole("heading", { name: "Niets gevonden" });
    await tab.user.click(screen.getByRole("button", { name: "Zoek ook in afgerond en afgewezen" }));
    expect(await screen.findByRole("link", { name: "Ooit afgewezen" })).toBeTruthy();
    expect(location.hash).toBe("#/ontwikkelpunten?zoek=OP-2&archief=ja");
  });

  test("does not offer the archive when it was searched already", async () => {
    await fill("Loopt nog");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?zoek=bestaatniet&archief=ja");
    await screen.findByRole("heading", { name: "Niets gevonden" });
    expect(screen.queryByRole("button", { name: "Zoek ook in afgerond en afgewezen" })).toBeNull();
    expect(screen.getByRole("button", { name: "Wis zoekwoord" })).toBeTruthy();
  });

  test("filters by ticking values; the address and the chips say by what", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aNew({ title: "Uit intervisie", bron: "intervisie" }), "a");
    await workspace.punten.add(aNew({ title: "Uit casus", bron: "casusoverleg" }), "b");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await tab.user.click(await screen.findByRole("button", { name: "Filters" }));
    await tab.user.click(await screen.findByRole("checkbox", { name: "Intervisie" }));
    await screen.findByText("1 van 2 punten");
    expect(location.hash).toBe("#/ontwikkelpunten?bron=intervisie");
    await tab.user.click(screen.getByRole("button", { name: "Haal filter weg: Bron: Intervisie" }));
    await screen.findByText("2 punten");
  });

  test("counts against everything that would be there without filters, whatever the filter", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aPoint("new", { title: "Nieuw punt" }), "a");
    await workspace.punten.add(aPoint("parked", { title: "Geparkeerd punt" }), "b");
    await workspace.punten.add(aPoint("rejected", { title: "Afgewezen punt" }), "c");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?status=parked");
    await screen.findByText("1 van 2 punten");
    await tab.user.click(screen.getByRole("button", { name: "Filters (1)" }));
    await tab.user.click(await screen.findByRole("checkbox", { name: "Afgewezen" }));
    await screen.findByText("2 van 3 punten");
  });

  test("keeps late and the archive apart among the filters", async () => {
    await fill("Eerste punt");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await tab.user.click(await screen.findByRole("button", { name: "Filters" }));
    const dates = await screen.findByRole("group", { name: "Streefdatum" });
    expect(within(dates).getByRole("checkbox", { name: "Te laat" })).toBeTruthy();
    expect(within(dates).queryByRole("checkbox", { name: /afgerond/ })).toBeNull();
    const archive = screen.getByRole("group", { name: "Archief" });
    expect(within(archive).getByRole("checkbox", { name: "Ook afgerond en afgewezen" })).toBeTruthy();
  });

  test("takes late and the archive away again by the chips, which say it without a name before it", async () => {
    await fill("Eerste punt");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?archief=ja&zoek=eerste");
    await tab.user.click(await screen.findByRole("button", { name: "Filters (1)" }));
    await tab.user.click(await screen.findByRole("checkbox", { name: "Te laat" }));
    expect(location.hash).toContain("telaat=ja");
    await tab.user.click(screen.getByRole("button", { name: "Haal filter weg: Te laat" }));
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Te laat" }).checked).toBe(false);
    await tab.user.click(screen.getByRole("button", { name: "Haal filter weg: Ook afgerond en afgewezen" }));
    expect(location.hash).toBe("#/ontwikkelpunten?zoek=eerste");
  });

  test("shows a filter on what is no longer there, so that it can be taken away", async () => {
    await fill("Eerste punt");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?wijk=99&zoek=eerste");
    await tab.user.click(await screen.findByRole("button", { name: "Filters (1)" }));
    const wijken = await screen.findByRole("group", { name: "Wijk" });
    expect(within(wijken).getByRole<HTMLInputElement>("checkbox", { name: "99" }).checked).toBe(true);
    const chips = screen.getByRole("list", { name: "Gekozen filters" });
    expect(within(chips).getByRole("button", { name: "Haal filter weg: Wijk: 99" })).toBeTruthy();
    await tab.user.click(within(chips).getByRole("button", { name: "Wis filters" }));
    expect(location.hash).toBe("#/ontwikkelpunten?zoek=eerste");
    await screen.findByText("1 punt");
  });

  test("can be sorted where there is no table", async () => {
    await fill("Banaan", "Appel");
    narrow();
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    const titles = () => screen.getAllByRole("link", { name: /Banaan|Appel/ }).map(({ textContent }) => textContent);
    await tab.user.selectOptions(await screen.findByRole("combobox", { name: "Sorteer op" }), "Titel");
    expect(location.hash).toBe("#/ontwikkelpunten?sorteer=title");
    expect(titles()).toEqual(["Appel", "Banaan"]);
    await tab.user.click(screen.getByRole("button", { name: "Draai de volgorde om" }));
    expect(location.hash).toBe("#/ontwikkelpunten?sorteer=-title");
    expect(titles()).toEqual(["Banaan", "Appel"]);
  });

  test("keeps what people typed from turning the rest of a line around", async () => {
    await fill("\u202EgnippA");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    const link = await screen.findByRole("link", { name: /gnippA/ });
    expect(link.querySelector("bdi")?.textContent).toBe("\u202EgnippA");
    tab.services.notices.tell({ kind: "saved", title: "\u202EgnippA", puntId: "1" });
    tab.services.notices.tell({ kind: "saved", title: "\u2069\u202Etiu", puntId: "1" });
    tab.services.notices.tell({ kind: "saved", title: "Gewoon", puntId: "1" });
    expect(await screen.findByText("“\u2068\u202EgnippA\u2069” is opgeslagen.")).toBeTruthy();
    expect(screen.getByText("“\u2068\u2068\u2069\u202Etiu\u2069” is opgeslagen.")).toBeTruthy();
    expect(screen.getByText("“Gewoon” is opgeslagen.")).toBeTruthy();
  });

  test("sorts by the head of a column, and says which way", async () => {
    await fill("Banaan", "Appel");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    const head = await screen.findByRole("columnheader", { name: "Titel" });
    await tab.user.click(within(head).getByRole("button"));
    expect(head.getAttribute("aria-sort")).toBe("ascending");
    expect(rowTexts().map((text) => text.includes("Appel"))).toEqual([true, false]);
    await tab.user.click(within(head).getByRole("button"));
    expect(head.getAttribute("aria-sort")).toBe("descending");
  });

  test("keeps the archive out until somebody asks for it", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aPoint("parked", { title: "Geparkeerd punt" }), "a");
    await workspace.punten.add(aPoint("done", { title: "Afgerond punt" }), "b");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await screen.findByText("1 punt");
    await tab.user.click(screen.getByRole("button", { name: "Filters" }));
    await tab.user.click(await screen.findByRole("checkbox", { name: "Ook afgerond en afgewezen" }));
    await screen.findByText("2 punten");
  });

  test("shows a row that somebody broke next to the others, with the way to mend it", async () => {
    await fill("Heel punt");
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.list.add({ Title: "Kapot", Status: "Nieuw", Sleutel: "kapot" });
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await screen.findByText(/1 rij in de lijst is niet te lezen/);
    expect(screen.getByText(/OP-2: kijk naar Bron/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open in SharePoint" }).getAttribute("href")).toContain(
      "sharepoint.example",
    );
    expect(rowTexts()).toHaveLength(1);
  });

  test("never calls a point approved because somebody typed that into the list", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.list.add({ Title: "Met de hand", Status: "Goedgekeurd", Bron: "Anders", Sleutel: "hand" });
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    const table = await screen.findByRole("table", { name: "Ontwikkelpunten" });
    await waitFor(() => expect(within(table).getByText("Niet bevestigd")).toBeTruthy());
    expect(within(table).queryByText("Goedgekeurd")).toBeNull();
    await tab.user.click(within(table).getByRole("link", { name: "Met de hand" }));
    expect(await screen.findByText(/in het logboek staat geen geldig besluit/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Leg opnieuw voor" })).toBeTruthy();
  });
});

describe("the list that cannot be read", () => {
  test("tells somebody without access who can give it", async () => {
    tab = await openTab(municipality, "buitenstaander", "/ontwikkelpunten");
    expect(await screen.findByRole("heading", { name: "Je hebt nog geen toegang" })).toBeTruthy();
    expect(screen.getByText(/Een eigenaar van het team kan je toevoegen/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Nieuw punt" })).toBeNull();
  });

  test("says on a site that was never set up who does that", async () => {
    const bare = await openMunicipality({ provisioned: false });
    tab = await openTab(bare, "consulent1", "/ontwikkelpunten");
    expect(await screen.findByRole("heading", { name: "De lijsten zijn er nog niet" })).toBeTruthy();
    bare.emulator.close();
  });

  test("can be tried again when Microsoft 365 did not answer", async () => {
    await fill("Er weer");
    await municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify({ status: 503 }) });
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await screen.findByRole("heading", { name: "De gegevens zijn nu niet op te halen" });
    await municipality.call("/emulator/faults", { method: "DELETE" });
    await tab.user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByRole("link", { name: "Er weer" })).toBeTruthy();
  });
});

describe("in English", () => {
  test("the same screens speak English", async () => {
    await fill("Eerste punt");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten", "en");
    expect(await screen.findByText("1 point")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Overview" })).toBeTruthy();
  });
});
