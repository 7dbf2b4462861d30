import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import { kwartaalAfter, kwartaalOf } from "../../../src/domain/kwartaal.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
import { openTab, type Tab } from "../../support/tab.tsx";
import { A_WIJKPLAN, nameClients } from "../../support/voorstellen.ts";
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

async function openGolf(id: string, more = "") {
  tab = await openTab(town.municipality, "teammanager", `/uitrol?golf=${id}${more}`);
  return pane();
}

async function pane(name = "Oost begint") {
  return within(await screen.findByRole("region", { name }));
}

const NOW = kwartaalOf(calendarDateOf(new Date()));

const first = async () => (await town.golven())[0];

describe("a wave of the roll-out", () => {
  test("is changed in a form that keeps what was typed until it is saved", async () => {
    const evaluatieId = await town.kwartaalEvaluatie();
    const { id } = await town.golf();
    let form = await openGolf(id);
    await tab.user.click(form.getByRole("button", { name: "Wijzig" }));
    const name = await screen.findByRole("textbox", { name: /^Naam/ });
    await tab.user.clear(name);
    await tab.user.type(name, "Oost begint echt");
    await tab.user.click(screen.getByRole("link", { name: "Uitrol" }));
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
    location.hash = `/uitrol?golf=${id}&wijzig=ja`;
    const again = await screen.findByRole<HTMLInputElement>("textbox", { name: /^Naam/ });
    expect(again.value).toBe("Oost begint echt");
    form = await pane();
    await tab.user.selectOptions(form.getByRole("combobox", { name: "Kwartaal" }), "2027-Q3");
    await tab.user.selectOptions(form.getByRole("combobox", { name: "Rust op kwartaalevaluatie" }), evaluatieId);
    const adviseur = form.getByRole("combobox", { name: /^Adviseur kwaliteit/ });
    await tab.user.type(adviseur, "Consulent O");
    await tab.user.click(await screen.findByRole("option", { name: "Consulent Oost" }));
    await tab.user.click(form.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect(await first()).toMatchObject({
        title: "Oost begint echt",
        kwartaal: "2027-Q3",
        evaluatieId,
        adviseur: { name: "Consulent Oost" },
        postcodeAreas: ["1221"],
      }),
    );
    expect((await pane("Oost begint echt")).getByText("Consulent Oost")).toBeTruthy();
  });

  test("rests on an evaluation that was held, and once it runs on no other", async () => {
    const held = await town.kwartaalEvaluatie();
    const toCome = plannedEvaluatie({ title: "Kwartaalevaluatie Q4 2099", date: "2099-12-08", niveau: "kwartaal" });
    await town.workspace.evaluaties.add(toCome, "nog te houden");
    const { id } = await town.golf({ status: "decided", evaluatieId: held });
    const running = await town.golf({ title: "Zuid loopt", status: "running", evaluatieId: held });
    const form = await openGolf(id, "&wijzig=ja");
    const field = await form.findByRole("combobox", { name: "Rust op kwartaalevaluatie" });
    expect(
      within(field)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Nog geen", "Kwartaalevaluatie Q3 2026"]);
    location.hash = `/uitrol?golf=${running.id}&wijzig=ja`;
    const fixed = await pane("Zuid loopt");
    const name = await fixed.findByRole("textbox", { name: /^Naam/ });
    expect(fixed.queryByRole("combobox", { name: "Rust op kwartaalevaluatie" })).toBeNull();
    await tab.user.type(name, " door");
    await tab.user.click(fixed.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect((await town.golven())[1]).toMatchObject({ title: "Zuid loopt door", evaluatieId: held }),
    );
  });

  test("says why it cannot begin before somebody decided", async () => {
    const { id } = await town.golf();
    const proposed = await town.golf({ title: "Zuid", status: "proposed" });
    const detail = await openGolf(id);
    expect(await detail.findByText(/nog niet beginnen: er is nog geen voorstel voorgelegd/)).toBeTruthy();
    expect(detail.queryByRole("button", { name: "Begin" })).toBeNull();
    location.hash = `/uitrol?golf=${proposed.id}`;
    await screen.findByText(/de opdrachtgever heeft nog niet besloten/);
  });

  test("begins once it was decided and the client adopted the plan of the district", async () => {
    await nameClients(town.municipality, "opdrachtgever");
    const { id } = await town.golf({ status: "decided", wijkplan: A_WIJKPLAN, kwartaal: NOW });
    let detail = await openGolf(id);
    expect(await detail.findByText(/het wijkplan is nog niet vastgesteld door de opdrachtgever/)).toBeTruthy();
    expect(detail.queryByRole("button", { name: "Begin" })).toBeNull();
    await tab.user.click(detail.getByRole("button", { name: "Leg voor aan de opdrachtgever" }));
    expect(await detail.findByText(/Wacht op Opdrachtgever Sociaal Domein/)).toBeTruthy();
    expect(detail.getByText("Ter vaststelling")).toBeTruthy();
    expect(detail.queryByRole("button", { name: "Wijzig het wijkplan" })).toBeNull();
    tab.close();

    tab = await openTab(town.municipality, "opdrachtgever", "/beslissen");
    const mine = within(await screen.findByRole("region", { name: /Wacht op jou \(1\)/ }));
    expect(mine.getByText("Dagstart op maandag en dinsdag")).toBeTruthy();
    await tab.user.click(mine.getByRole("button", { name: "Stel vast" }));
    expect(await screen.findByText(/Je hebt “Wijkplan Oost begint” vastgesteld/)).toBeTruthy();
    tab.close();

    detail = await openGolf(id);
    expect(await detail.findByText("Vastgesteld")).toBeTruthy();
    expect(await screen.findByText("Wijkplan vastgesteld")).toBeTruthy();
    await tab.user.click(await detail.findByRole("button", { name: "Begin" }));
    expect(await screen.findByText("“Oost begint” is begonnen.")).toBeTruthy();
    await waitFor(async () => expect(await first()).toMatchObject({ status: "running" }));
    await tab.user.click(detail.getByRole("button", { name: "Rond af" }));
    expect(detail.getByText(/Daarna kun je hem niet meer laten lopen/)).toBe(document.activeElement);
    await tab.user.click(detail.getByRole("button", { name: "Annuleer" }));
    expect(await first()).toMatchObject({ status: "running" });
    await tab.user.click(detail.getByRole("button", { name: "Rond af" }));
    await tab.user.click(detail.getByRole("button", { name: "Rond “Oost begint” af" }));
    await waitFor(async () => expect(await first()).toMatchObject({ status: "finished" }));
    expect(detail.getByText("Deze golf is afgerond.")).toBeTruthy();
  });

  test("that began early is not finished before its quarter", async () => {
    const { id } = await town.golf({ status: "running", kwartaal: kwartaalAfter(NOW) });
    const detail = await openGolf(id);
    expect(await detail.findByText(/Je kunt hem afronden zodra zijn kwartaal is begonnen/)).toBeTruthy();
    expect(detail.queryByRole("button", { name: "Rond af" })).toBeNull();
  });

  test("asks for something under every heading before the plan goes to the client", async () => {
    await nameClients(town.municipality, "opdrachtgever");
    const { id } = await town.golf({ wijkplan: { ...A_WIJKPLAN, tijd: "" } });
    const detail = await openGolf(id);
    await tab.user.click(detail.getByRole("button", { name: "Leg voor aan de opdrachtgever" }));
    expect(detail.getByText("Schrijf eerst iets onder elk van de vijf onderwerpen.")).toBeTruthy();
    expect((await first())?.wijkplanstatus).toBeUndefined();
  });

  test("has a plan under five headings, in which no data of residents goes", async () => {
    const { id } = await town.golf();
    const detail = await openGolf(id);
    expect(
      detail.getByText("Nog leeg: rollen, sturing, overlegstructuur, benodigde tijd en verantwoordelijkheden."),
    ).toBeTruthy();
    await tab.user.click(detail.getByRole("button", { name: "Schrijf het wijkplan" }));
    await tab.user.type(detail.getByRole("textbox", { name: "Sturing" }), "Bel 111222333");
    await tab.user.click(detail.getByRole("button", { name: "Sla op" }));
    expect((await first())?.wijkplan.sturing).toBe("");
    await tab.user.clear(detail.getByRole("textbox", { name: "Sturing" }));
    await tab.user.type(detail.getByRole("textbox", { name: "Sturing" }), "De teammanager stuurt");
    await tab.user.type(detail.getByRole("textbox", { name: "Benodigde tijd" }), "Twee uur per week");
    await tab.user.click(detail.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect((await first())?.wijkplan).toMatchObject({ sturing: "De teammanager stuurt", tijd: "Twee uur per week" }),
    );
    expect(detail.getByRole("heading", { name: "Sturing" })).toBeTruthy();
    expect(detail.getByText("Nog leeg: rollen, overlegstructuur en verantwoordelijkheden.")).toBeTruthy();
  });

  test("shows both versions when a colleague changed the same part, and keeps what is chosen", async () => {
    const stored = await town.golf();
    await openGolf(stored.id, "&wijzig=ja");
    const name = await screen.findByRole("textbox", { name: /^Naam/ });
    await tab.user.clear(name);
    await tab.user.type(name, "Van mij");
    await town.verslagen.golven.save(stored, { ...stored.value, title: "Van haar", postcodeAreas: ["1222"] });
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    const theirs = await screen.findByRole<HTMLInputElement>("radio", { name: /: Van haar$/ });
    expect(theirs.checked).toBe(true);
    expect(screen.getByText(/wijzigde ook: Postcodegebieden: 1222/)).toBeTruthy();
    await tab.user.click(screen.getByRole("radio", { name: "Van mij: Van mij" }));
    await tab.user.click(screen.getByRole("button", { name: "Sla mijn keuze op" }));
    await waitFor(async () => expect(await first()).toMatchObject({ title: "Van mij", postcodeAreas: ["1222"] }));
  });

  test("that is gone says so and leads back to the board", async () => {
    tab = await openTab(town.municipality, "teammanager", "/uitrol?golf=99");
    await tab.user.click(await screen.findByRole("button", { name: "Naar het bord" }));
    expect(location.hash).toBe("#/uitrol");
  });
});

describe("figures of the roll-out", () => {
  test("go from baseline over target to what was measured, each with its source and quality", async () => {
    const { metingen: cijfers } = town.verslagen;
    const meting = {
      title: "Klanttevredenheid",
      indicator: "klanttevredenheid",
      eenheid: "cijfer",
      bron: "Enquête",
      kwaliteit: "confirmed",
      wijkId: town.oost,
    } as const;
    await cijfers.add({ ...meting, soort: "baseline", datum: "2026-01-10", waarde: 6.4 }, "m1");
    await cijfers.add({ ...meting, soort: "target", datum: "2027-12-31", waarde: 7.5 }, "m2");
    await cijfers.add({ ...meting, soort: "measured", datum: "2026-09-01", waarde: 7.1, kwaliteit: "estimated" }, "m3");
    await cijfers.add({ ...meting, soort: "measured", datum: "2026-09-01", waarde: 9, wijkId: town.zuid }, "m4");
    const { id } = await town.golf();
    const detail = await openGolf(id);
    const line = (await detail.findByRole("heading", { name: "Klanttevredenheid – Oost" })).closest("li");
    if (line === null) throw new Error("There is no line.");
    const steps = within(within(line).getByRole("list")).getAllByRole("listitem");
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      "Nulmeting6,4 cijfer10-01-2026 · bron: EnquêteKwaliteit: vastgesteld",
      "Streefwaarde7,5 cijfer31-12-2027 · bron: EnquêteKwaliteit: vastgesteld",
      "Laatst gemeten7,1 cijfer01-09-2026 · bron: EnquêteKwaliteit: geschat",
    ]);
    expect(detail.queryByRole("heading", { name: "Klanttevredenheid – Zuid" })).toBeNull();
  });

  test("are recorded with a comma or a point, and never without a source", async () => {
    const { id } = await town.golf();
    const detail = await openGolf(id);
    await tab.user.click(await detail.findByRole("button", { name: "Leg een cijfer vast" }));
    const form = within(detail.getByRole("form", { name: "Leg een cijfer vast" }));
    await tab.user.type(form.getByRole("textbox", { name: /^Waarde/ }), "7,45x");
    await tab.user.click(form.getByRole("button", { name: "Leg vast" }));
    expect(form.getByText("Vul een getal in, zoals 7,4.")).toBeTruthy();
    expect(form.getByText("Schrijf waar het cijfer vandaan komt.")).toBeTruthy();
    expect((await town.verslagen.metingen.all()).stored).toEqual([]);
    await tab.user.type(form.getByRole("textbox", { name: /^Waarde/ }), "{Backspace}");
    await tab.user.type(form.getByRole("textbox", { name: /^Eenheid/ }), "cijfer");
    await tab.user.type(form.getByRole("textbox", { name: /^Bron/ }), "Enquête Q3");
    await tab.user.click(form.getByRole("button", { name: "Leg vast" }));
    expect(await detail.findByText("Vastgelegd: Klanttevredenheid 7,45 cijfer.")).toBeTruthy();
    await waitFor(async () =>
      expect((await town.verslagen.metingen.all()).stored).toMatchObject([
        { value: { waarde: 7.45, bron: "Enquête Q3", kwaliteit: "provisional", wijkId: town.oost, soort: "measured" } },
      ]),
    );
    expect(detail.getByText("Kwaliteit: voorlopig")).toBeTruthy();
  });
});
