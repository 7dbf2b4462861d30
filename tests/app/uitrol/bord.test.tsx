import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { openTab, type Tab } from "../../support/tab.tsx";
import { openUitrolTown, type UitrolTown } from "./uitrolTown.ts";

let town: UitrolTown;
let tab: Tab;

beforeEach(async () => {
  town = await openUitrolTown();
});

afterEach(() => {
  tab.close();
  town.municipality.emulator.close();
});

async function open(at = "/uitrol", language: "nl" | "en" = "nl"): Promise<void> {
  tab = await openTab(town.municipality, "teammanager", at, language);
}

const board = () => screen.findByRole("table", { name: "Uitrol per wijk en kwartaal" });
const pane = (name: string) => screen.findByRole("region", { name });

describe("the board of the roll-out", () => {
  test("shows each wave where its district and its quarter cross, with what it rests on", async () => {
    const evaluatieId = await town.kwartaalEvaluatie();
    const adviseur = { id: "noor", name: "Noor de Wit" };
    await town.golf({ evaluatieId, adviseur, status: "running", kwartaal: "2026-Q4" });
    await town.golf({ title: "Zuid volgt", wijkId: town.zuid, postcodeAreas: ["1213", "1214"] });
    await open();
    const table = await board();
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent?.trim())).toEqual([
      "Wijk",
      "Q4 2026 (nu)",
      "Q1 2027",
      "Q2 2027",
      "Q3 2027",
    ]);
    const oost = within(table).getByRole("row", { name: /^Oost/ });
    const [first] = within(oost).getAllByRole("cell");
    if (first === undefined) throw new Error("There is no cell.");
    const cell = within(first);
    expect(cell.getByRole("link", { name: "Oost begint" })).toBeTruthy();
    expect(cell.getByText("Loopt")).toBeTruthy();
    expect(cell.getByText("Postcodes 1221")).toBeTruthy();
    expect(cell.getByText("Adviseur kwaliteit: Noor de Wit")).toBeTruthy();
    const rests = cell.getByRole("link", { name: "Kwartaalevaluatie Q3 2026" });
    expect(rests.getAttribute("href")).toBe(`#/evaluaties?evaluatie=${evaluatieId}`);
    const zuid = within(within(table).getByRole("row", { name: /^Zuid/ })).getAllByRole("cell");
    expect(zuid.map((each) => each.textContent?.includes("Zuid volgt"))).toEqual([false, true, false, false]);
  });

  test("shows the gate of each wave: the criteria, the advice, what was decided, and the plan", async () => {
    const criteria = ["klanttevredenheid", "wachttijd"] as const;
    const regels = criteria.map((maat) => ({
      criterium: { maat, vergelijking: "at-least", drempel: 7, vereist: true } as const,
      cijfer: { waarde: maat === "wachttijd" ? 1 : 8, bron: "Enquête", rijen: [] },
    }));
    const voorstel = { regels, voorwaarden: "", afwijking: "" } as const;
    const { voorstellen } = town.verslagen;
    await town.golf({ title: "Leeg" });
    const { id: adjusted } = await town.golf({ title: "Bijgestuurd" });
    await voorstellen.add({ ...voorstel, golfId: adjusted, advies: "adjust", status: "adopted" }, "1");
    const { id: stopped } = await town.golf({ title: "Gestopt" });
    await voorstellen.add({ ...voorstel, golfId: stopped, advies: "stop", status: "adopted" }, "2");
    await voorstellen.add({ ...voorstel, golfId: stopped, status: "draft" }, "3");
    await open();
    await board();
    const gateOf = async (title: string) => {
      const card = within((await screen.findByRole("link", { name: title })).parentElement ?? document.body);
      const lines = within(await card.findByRole("list", { name: "Poort" })).getAllByRole("listitem");
      return lines.map(({ textContent }) => textContent);
    };
    await waitFor(async () =>
      expect(await gateOf("Leeg")).toEqual(["Nog geen criteria afgesproken", "Wijkplan nog niet vastgesteld"]),
    );
    expect(await gateOf("Bijgestuurd")).toEqual([
      "1 van 2 criteria gehaald · Bijsturen · ingestemd",
      "Wijkplan nog niet vastgesteld",
    ]);
    expect((await gateOf("Gestopt"))[0]).toBe("2 criteria afgesproken · eerder besloten: Stoppen");
  });

  test("is a list for each district where there is no room for a board", async () => {
    const { matchMedia } = window;
    jest
      .spyOn(window, "matchMedia")
      .mockImplementation((query) => Object.assign(matchMedia(query), { matches: false }));
    await town.golf();
    await open();
    const list = within(await screen.findByRole("list", { name: "Oost" }));
    expect(list.getByText(/Q1 2027/)).toBeTruthy();
    expect(list.getByRole("link", { name: "Oost begint" })).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "Zuid" })).getByText("Nog geen golf in deze wijk.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    jest.restoreAllMocks();
  });

  test("says what belongs here when there is no wave yet, and one can be begun in its place", async () => {
    await open();
    expect(await screen.findByText("Nog geen golven")).toBeTruthy();
    await tab.user.click(screen.getByRole("button", { name: "Nieuwe golf in Zuid, Q1 2027" }));
    const form = within(await screen.findByRole("form", { name: "Nieuwe golf" }));
    expect(form.getByRole<HTMLSelectElement>("combobox", { name: "Wijk" }).value).toBe(town.zuid);
    await tab.user.type(form.getByRole("textbox", { name: /^Naam/ }), "Zuid begint");
    await tab.user.type(form.getByRole("textbox", { name: /^Postcodegebieden/ }), "1213 1214, 12");
    await tab.user.click(form.getByRole("button", { name: "Nieuwe golf" }));
    expect(await screen.findByText("Een postcodegebied is vier cijfers, zoals 1221.")).toBeTruthy();
    expect(await town.golven()).toEqual([]);
    await tab.user.type(form.getByRole("textbox", { name: /^Postcodegebieden/ }), "15");
    await tab.user.click(form.getByRole("button", { name: "Nieuwe golf" }));
    await waitFor(async () =>
      expect(await town.golven()).toMatchObject([
        {
          title: "Zuid begint",
          wijkId: town.zuid,
          kwartaal: "2027-Q1",
          postcodeAreas: ["1213", "1214", "1215"],
          status: "planned",
        },
      ]),
    );
    expect(await pane("Zuid begint")).toBeTruthy();
    await waitFor(() => expect(location.hash).toMatch(/golf=\d+$/));
  });

  test("says who can help when there are no districts", async () => {
    const { stored } = await town.workspace.wijken.all();
    for (const { id, etag } of stored) await town.workspace.wijken.list.remove(id, etag);
    await open();
    expect(await screen.findByText("Nog geen wijken")).toBeTruthy();
    expect(screen.getByText(/Een eigenaar van het team/)).toBeTruthy();
  });

  test("names a wave that somebody broke by hand and shows the others", async () => {
    await town.golf();
    const { id, etag } = await town.golf({ title: "Kapot" });
    await town.verslagen.golven.list.change(id, etag, { Kwartaal: "ooit" });
    await open();
    expect(await screen.findByText(new RegExp(`Uitrolgolf ${id}: kijk naar Kwartaal`))).toBeTruthy();
    expect(within(await board()).getByRole("link", { name: "Oost begint" })).toBeTruthy();
  });

  test("can be read in English", async () => {
    await town.golf({ status: "decided" });
    await open("/uitrol", "en");
    const table = await screen.findByRole("table", { name: "Roll-out by district and quarter" });
    expect(within(table).getByText("Decided")).toBeTruthy();
  });
});

describe("moving a wave", () => {
  async function moveTo(kwartaal: string, title = "Oost begint"): Promise<void> {
    const card = within(await board()).getByRole("button", { name: `Verplaats: ${title}` });
    card.focus();
    await tab.user.keyboard("{Enter}");
    const item = await screen.findByRole("menuitem", { name: `Verplaats naar ${kwartaal}` });
    item.focus();
    await tab.user.keyboard("{Enter}");
  }

  const kwartalen = async () =>
    Object.fromEntries((await town.golven()).map(({ title, kwartaal }) => [title, kwartaal]));

  test("goes by keyboard, at once when no wave of the district comes after it", async () => {
    await town.golf();
    await town.golf({ title: "Zuid volgt", wijkId: town.zuid, kwartaal: "2027-Q2" });
    await open();
    await moveTo("Q3 2027");
    expect(await screen.findByText("“Oost begint” staat nu in Q3 2027.")).toBeTruthy();
    await waitFor(async () => expect(await kwartalen()).toEqual({ "Oost begint": "2027-Q3", "Zuid volgt": "2027-Q2" }));
  });

  test("shows first what would shift, and takes along the later waves of the district when asked", async () => {
    await town.golf();
    await town.golf({ title: "Oost breidt uit", kwartaal: "2027-Q2" });
    await town.golf({ title: "Oost compleet", kwartaal: "2027-Q4" });
    await open();
    await moveTo("Q2 2027");
    const heading = await screen.findByRole("heading", { name: "Wat verschuift er" });
    expect(document.activeElement).toBe(heading);
    for (const line of [
      "“Oost begint” van Q1 2027 naar Q2 2027",
      "“Oost breidt uit” van Q2 2027 naar Q3 2027",
      "“Oost compleet” van Q4 2027 naar Q1 2028",
    ]) {
      expect(screen.getByText(line)).toBeTruthy();
    }
    expect(await kwartalen()).toMatchObject({ "Oost begint": "2027-Q1" });
    await tab.user.click(screen.getByRole("button", { name: "Verplaats alle 3" }));
    expect(await screen.findByText("“Oost begint” staat nu in Q2 2027; 2 golven gingen mee.")).toBeTruthy();
    await waitFor(async () =>
      expect(await kwartalen()).toEqual({
        "Oost begint": "2027-Q2",
        "Oost breidt uit": "2027-Q3",
        "Oost compleet": "2028-Q1",
      }),
    );
  });

  test("leaves the others where they are when only this one is to go", async () => {
    await town.golf();
    await town.golf({ title: "Oost breidt uit", kwartaal: "2027-Q2" });
    await open();
    await moveTo("Q2 2027");
    await tab.user.click(await screen.findByRole("button", { name: "Verplaats alleen deze" }));
    await waitFor(async () =>
      expect(await kwartalen()).toEqual({ "Oost begint": "2027-Q2", "Oost breidt uit": "2027-Q2" }),
    );
    expect(screen.queryByText("Wat verschuift er")).toBeNull();
  });

  test("is not offered for a wave that has begun", async () => {
    await town.golf({ status: "running" });
    await open();
    await board();
    expect(screen.queryByRole("button", { name: "Verplaats: Oost begint" })).toBeNull();
  });
});
