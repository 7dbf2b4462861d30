import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { type Evaluatie, plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import type { Inhoud, Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import type { Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";
import type { Uitrolvoorstel } from "../../src/domain/uitrolvoorstel.ts";
import { lifted, type Signaal } from "../../src/domain/verslagregel.ts";
import { createVerslaglegging, type Verslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import type { Workspace } from "../../src/sharepoint/workspace.ts";
import { goTo } from "../../src/app/useAddress.ts";
import { aPoint } from "../support/builders.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { aProces, persoonIn } from "../support/processen.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let workspace: Workspace;
let verslagen: Verslaglegging;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
  ({ workspace } = await municipality.as("teammanager"));
  verslagen = createVerslaglegging(workspace);
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  municipality.emulator.close();
});

describe("the chain of a point", () => {
  test("is followed from its own page to the wave that rests on it, over a signal that was lifted", async () => {
    const { puntId, golfId } = await aLongChain();
    const { user } = (tab = await openTab(municipality, "teammanager", `/ontwikkelpunten?punt=${puntId}`));
    await user.click(await screen.findByRole("link", { name: "Bekijk de keten" }));
    await screen.findByRole("heading", { level: 2, name: "Ontwikkelpunt Afspraken in JCC" });
    expect(columns()).toEqual([
      ["Hier begin je", "Ontwikkelpunt Afspraken in JCC"],
      ["1 stap verder", "Proces Uitvoeren intake", "Signaal JCC loopt vast."],
      ["2 stappen verder", "Signaal JCC loopt vast."],
      ["3 stappen verder", "Evaluatie Kwartaalevaluatie Q3 2026"],
      ["4 stappen verder", "Uitrolvoorstel Voorstel voor Zuid begint"],
      ["5 stappen verder", "Uitrolgolf Zuid begint"],
    ]);

    await user.click(screen.getByRole("link", { name: "Uitrolgolf: Zuid begint" }));
    const head = await screen.findByRole("heading", { level: 2, name: "Uitrolgolf Zuid begint" });
    expect(location.hash).toBe(`#/keten?van=golf-${golfId}`);
    await waitFor(() => expect(document.activeElement).toBe(head));
    expect(columns()[0]).toEqual([
      "5 stappen terug",
      "Ontwikkelpunt Afspraken in JCC",
      "Evaluatie Maandevaluatie september",
    ]);
    expect(screen.getByRole("link", { name: "Ontwikkelpunt: Afspraken in JCC" }).getAttribute("href")).toBe(
      `#/keten?van=punt-${puntId}`,
    );
  });

  test("is walked with the keyboard alone, and every item in it can be opened", async () => {
    const { puntId, golfId } = await aLongChain();
    const { user } = (tab = await openTab(municipality, "teammanager", `/keten?van=punt-${puntId}`));
    const signaal = (await screen.findAllByRole("link", { name: "Signaal: JCC loopt vast." }))[0];
    signaal?.focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 2, name: "Signaal JCC loopt vast." });
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H2"));

    const passed: (string | null)[] = [];
    while (document.activeElement?.textContent !== "Open uitrolgolf Zuid begint") {
      await user.tab();
      passed.push(document.activeElement?.textContent ?? null);
      if (passed.length > 40) throw new Error(`The wave cannot be reached: ${passed.join(", ")}`);
    }
    expect(passed.indexOf("Ontwikkelpunt: Afspraken in JCC")).toBeLessThan(
      passed.indexOf("Evaluatie: Kwartaalevaluatie Q3 2026"),
    );
    await user.keyboard("{Enter}");
    await waitFor(() => expect(location.hash).toBe(`#/uitrol?golf=${golfId}`));
  });

  test("says as a list the same in the same order, with in words what the lines draw", async () => {
    const { puntId } = await aLongChain();
    const { user } = (tab = await openTab(municipality, "teammanager", `/keten?van=punt-${puntId}`));
    const picture = await screen.findByRole("button", { name: "Als plaatje", pressed: true });
    const drawn = columns();
    expect(document.querySelectorAll("[data-lijn]")).toHaveLength(6);
    await user.click(screen.getByRole("button", { name: "Als lijst" }));
    await screen.findByRole("button", { name: "Als lijst", pressed: true });
    expect(columns()).toEqual(drawn);
    expect(location.hash).toContain("weergave=lijst");
    expect(document.querySelector("[data-lijn]")).toBeNull();
    expect(screen.getByText("Opgetild uit: JCC loopt vast.")).toBeTruthy();
    expect(screen.getByText("Rust op: Voorstel voor Zuid begint")).toBeTruthy();
    await user.click(picture);
    await waitFor(() => expect(document.querySelectorAll("[data-lijn]")).toHaveLength(6));
  });

  test("names its gaps in both views, with the way to where they are mended", async () => {
    const puntId = await aPunt({}, "approved");
    tab = await openTab(municipality, "teammanager", `/keten?van=punt-${puntId}`);
    await screen.findByText("Punt zonder proces.");
    expect(screen.getByText(/In deze keten zit 1 gat\./)).toBeTruthy();
    const mend = `#/ontwikkelpunten?punt=${puntId}&wijzig=ja`;
    expect(linkTo("Kies een proces bij Afspraken in JCC")).toBe(mend);
    goTo({ screen: "keten", params: { van: `punt-${puntId}`, weergave: "lijst" } });
    await waitFor(() => expect(location.hash).toContain("lijst"));
    expect(linkTo("Kies een proces bij Afspraken in JCC")).toBe(mend);
    // It hangs together with nothing yet: that is said, and what would help.
    expect(screen.getByText(/Kies bij dit punt een proces, of noem het in een verslag/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Als lijst" })).toBeNull();
  });

  test("holds a point that was finished long ago", async () => {
    const { id } = await aProces(municipality);
    const puntId = await aPunt({ procesId: id }, "done");
    tab = await openTab(municipality, "teammanager", `/keten?van=proces-${id}`);
    expect((await screen.findByRole("link", { name: "Ontwikkelpunt: Afspraken in JCC" })).getAttribute("href")).toBe(
      `#/keten?van=punt-${puntId}`,
    );
  });

  test("is not drawn for what is not there", async () => {
    tab = await openTab(municipality, "teammanager", "/keten?van=punt-404");
    await screen.findByRole("heading", { name: "Deze schakel is er niet" });
    expect(linkTo("Alle gaten")).toBe("#/keten");
  });
});

describe("the chain of a process", () => {
  test("is reached from its head and shows only a screenful of its points at first", async () => {
    const { id } = await aProces(municipality);
    for (let count = 1; count <= 12; count += 1) await aPunt({ title: `Punt ${count}`, procesId: id });
    const { user } = (tab = await openTab(municipality, "teammanager", `/processen?proces=${id}`));
    await user.click(await screen.findByRole("link", { name: "Bekijk de keten" }));
    await screen.findByRole("heading", { level: 2, name: "Proces Uitvoeren intake" });
    expect(columns()[0]).toHaveLength(11);
    await user.click(screen.getByRole("button", { name: "Toon alle 12" }));
    await waitFor(() => expect(columns()[0]).toHaveLength(13));
    expect(columns()[1]).toEqual(["Hier begin je", "Proces Uitvoeren intake"]);
  });
});

describe("the chain of anything else", () => {
  test("is reached from a decision, an action, a meeting that is still to come, and a proposal", async () => {
    const naam = { title: "Kwartaalevaluatie Q4", niveau: "kwartaal", date: "2099-10-08" } as const;
    const { id: meeting } = await workspace.evaluaties.add(plannedEvaluatie(naam), "nog te houden");
    const held = await anEvaluatie({ ...naam, title: "Kwartaalevaluatie Q3", date: "2026-10-08" });
    const about = { evaluatieId: held, onderdeel: "algemeen" } as const;
    const { afspraken } = verslagen;
    const besluit = await afspraken.add(
      { ...about, soort: "besluit", nummer: "", title: "We bellen eerst", motivering: "" },
      "besluit",
    );
    const eigenaar = persoonIn(municipality, "consulent1");
    const actie = await afspraken.add(
      { ...about, soort: "actie", nummer: "", title: "Maak een lijst", eigenaar, status: "open" },
      "actie",
    );
    const golfId = await aGolf({ title: "Zuid begint" });
    await aVoorstel(golfId, {});

    tab = await openTab(municipality, "teammanager", `/evaluaties?evaluatie=${held}`);
    const decision = await screen.findByRole("link", {
      name: new RegExp(`^Bekijk de keten van .*${besluit.value.nummer}`),
    });
    expect(decision.getAttribute("href")).toBe(`#/keten?van=besluit-${besluit.id}`);
    const action = screen.getByRole("link", { name: new RegExp(`^Bekijk de keten van .*${actie.value.nummer}`) });
    expect(action.getAttribute("href")).toBe(`#/keten?van=actie-${actie.id}`);
    goTo({ screen: "evaluaties", params: { evaluatie: meeting } });
    await screen.findByRole("region", { name: naam.title });
    expect(linkTo("Bekijk de keten")).toBe(`#/keten?van=evaluatie-${meeting}`);
    goTo({ screen: "uitrol", params: { golf: golfId } });
    const proposal = await screen.findByRole("link", { name: "Bekijk de keten van dit voorstel" });
    expect(proposal.getAttribute("href")).toMatch(/^#\/keten\?van=voorstel-\d+$/);
  });
});

describe("the list of all gaps", () => {
  test("counts them by kind, and leads to the chain and to where each can be mended", async () => {
    const dag = await anEvaluatie({ title: "Dagstart", niveau: "dagelijks", date: "2026-09-07" });
    const maand = await anEvaluatie({ title: "Maandevaluatie september", niveau: "maandelijks", date: "2026-10-01" });
    const puntId = await aPunt({}, "approved");
    await aSignaal(dag, "Bellen kost tijd.");
    const about = { evaluatieId: maand, onderdeel: "algemeen", nummer: "" } as const;
    await verslagen.afspraken.add({ ...about, soort: "besluit", title: "We bellen eerst", motivering: "" }, "besluit");
    const eigenaar = persoonIn(municipality, "consulent1");
    await verslagen.afspraken.add(
      { ...about, soort: "actie", title: "Maak een lijst", eigenaar, status: "open", besluitNummer: "B-2025-999" },
      "actie",
    );
    const oost = await aGolf({ title: "Oost begint", status: "running" });
    const zuid = await aGolf({ title: "Zuid begint" });
    await aVoorstel(zuid, { status: "submitted" });
    tab = await openTab(municipality, "teammanager", "/keten");
    await screen.findByRole("heading", { level: 2, name: "Gaten in de keten (6 gaten)" });
    const found = screen.getAllByRole("region").map((region) => [
      within(region).getByRole("heading").textContent,
      ...within(region)
        .getAllByRole("link")
        .map((link) => [link.textContent, link.getAttribute("href")]),
    ]);
    const verslag = `#/evaluaties?evaluatie=${maand}`;
    expect(found).toEqual([
      [
        "Besluit zonder actie (1)",
        ["Besluit: We bellen eerst", expect.stringMatching(/^#\/keten\?van=besluit-\d+$/)],
        ["Naar het verslag bij We bellen eerst", verslag],
      ],
      [
        "Punt zonder proces (1)",
        ["Ontwikkelpunt: Afspraken in JCC", `#/keten?van=punt-${puntId}`],
        ["Kies een proces bij Afspraken in JCC", `#/ontwikkelpunten?punt=${puntId}&wijzig=ja`],
      ],
      [
        "Signaal niet opgetild (1)",
        ["Signaal: Bellen kost tijd.", expect.stringMatching(/^#\/keten\?van=signaal-\d+$/)],
        ["Naar het verslag bij Bellen kost tijd.", `#/evaluaties?evaluatie=${dag}`],
      ],
      [
        "Voorstel zonder besluit (1)",
        ["Uitrolvoorstel: Voorstel voor Zuid begint", expect.stringMatching(/^#\/keten\?van=voorstel-\d+$/)],
        ["Naar het voorstel bij Voorstel voor Zuid begint", `#/uitrol?golf=${zuid}`],
      ],
      [
        "Golf zonder besluit (1)",
        ["Uitrolgolf: Oost begint", `#/keten?van=golf-${oost}`],
        ["Naar de golf bij Oost begint", `#/uitrol?golf=${oost}`],
      ],
      [
        "Verwijst naar iets dat er niet meer is (1)",
        ["Actie: Maak een lijst", expect.stringMatching(/^#\/keten\?van=actie-\d+$/)],
        ["Herstel bij Maak een lijst", verslag],
      ],
    ]);
    expect(screen.getByText(/Weg: besluit B-2025-999\./)).toBeTruthy();
  });

  test("says that there are none, and why a chain is useful", async () => {
    await aPunt({}, "new");
    tab = await openTab(municipality, "teammanager", "/keten");
    await screen.findByRole("heading", { name: "Geen gaten" });
    expect(screen.getByText(/waar het vandaan komt en wat ermee gebeurde/)).toBeTruthy();
  });

  test("tells nothing of what could not be read, and reads it when somebody asks again", async () => {
    await aGolf({ title: "Oost begint", status: "running" });
    await municipality.call("/emulator/faults", {
      method: "POST",
      body: JSON.stringify([{ method: "GET", path: "Uitrolvoorstellen/items", status: 403 }]),
    });
    const { user } = (tab = await openTab(municipality, "teammanager", "/keten"));
    await screen.findByText(/Niet alles is nu op te halen/);
    expect(screen.queryByText("Golf zonder besluit")).toBeNull();
    await municipality.call("/emulator/faults", { method: "DELETE" });
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    await screen.findByRole("heading", { name: "Golf zonder besluit (1)" });
  });

  test("and chains can be used by everybody: nothing for axe to tell, in English too", async () => {
    const { puntId } = await aLongChain();
    await aGolf({ title: "Oost begint", status: "running" });
    tab = await openTab(municipality, "teammanager", "/keten", "en");
    await screen.findByRole("heading", { name: "Wave without a decision (1)" });
    await expectNothingForAxe();
    goTo({ screen: "keten", params: { van: `punt-${puntId}` } });
    await screen.findByRole("heading", { name: "5 steps on" });
    await expectNothingForAxe();
  });
});

async function expectNothingForAxe(): Promise<void> {
  // Colours are there in a browser only.
  const rules = { "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** A point about a process, named in a signal that was lifted to a quarterly evaluation, and a wave that rests on that. */
async function aLongChain(): Promise<Readonly<{ puntId: string; golfId: string }>> {
  const proces = await aProces(municipality);
  const puntId = await aPunt({ procesId: proces.id });
  const maand = await anEvaluatie({ title: "Maandevaluatie september", niveau: "maandelijks", date: "2026-10-01" });
  const kwartaal = await anEvaluatie({ title: "Kwartaalevaluatie Q3 2026", niveau: "kwartaal", date: "2026-10-08" });
  const said = await aSignaal(maand, "JCC loopt vast.", { puntId });
  await verslagen.regels.add(lifted(said.id, said.value, kwartaal), crypto.randomUUID());
  const golfId = await aGolf({ title: "Zuid begint", evaluatieId: kwartaal });
  await aVoorstel(golfId, { evaluatieId: kwartaal });
  return { puntId, golfId };
}

async function aPunt(some: Partial<Inhoud>, status: Ontwikkelpunt["status"] = "new"): Promise<string> {
  const punt = aPoint(status, { title: "Afspraken in JCC", ...some });
  return (await workspace.punten.add(punt, crypto.randomUUID())).id;
}

async function anEvaluatie(naam: Pick<Evaluatie, "title" | "niveau" | "date">): Promise<string> {
  const held: Evaluatie = { ...plannedEvaluatie(naam), status: "draft" };
  return (await workspace.evaluaties.add(held, crypto.randomUUID())).id;
}

async function aSignaal(evaluatieId: string, tekst: string, some: Partial<Signaal> = {}) {
  const value: Signaal = { soort: "signaal", evaluatieId, onderdeel: "algemeen", tekst, ...some };
  const { id } = await verslagen.regels.add(value, crypto.randomUUID());
  return { id, value };
}

async function aGolf(some: Partial<Uitrolgolf>): Promise<string> {
  const wijk = await workspace.wijken.add({ name: "Oost", postcodeAreas: ["1221"], order: 1 }, crypto.randomUUID());
  const golf: Uitrolgolf = {
    title: "Oost begint",
    wijkId: wijk.id,
    postcodeAreas: ["1221"],
    kwartaal: "2099-Q1",
    status: "planned",
    wijkplan: EMPTY_WIJKPLAN,
    ...some,
  };
  return (await verslagen.golven.add(golf, crypto.randomUUID())).id;
}

async function aVoorstel(golfId: string, some: Partial<Uitrolvoorstel>): Promise<void> {
  const voorstel: Uitrolvoorstel = { golfId, status: "draft", regels: [], voorwaarden: "", afwijking: "", ...some };
  await verslagen.voorstellen.add(voorstel, crypto.randomUUID());
}

function linkTo(name: string): string | null {
  return screen.getByRole("link", { name }).getAttribute("href");
}

/** How far each step is from the start, and what stands there by kind and name. */
function columns(): readonly (readonly string[])[] {
  return screen.getAllByRole("heading", { level: 3 }).map((heading) => {
    const cards = heading.parentElement?.querySelectorAll("[data-schakel]") ?? [];
    const texts = [...cards].map((card) => {
      const kind = card.querySelector("[data-soort]")?.textContent;
      return `${kind} ${card.querySelector("bdi")?.textContent}`;
    });
    return [heading.textContent ?? "", ...texts];
  });
}
