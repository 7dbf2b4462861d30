import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { addDocument, addProces, nameSigners, OWNER, write } from "../../support/adoption.ts";
import { anAdoptedDocument, aSubmittedDocument } from "../../support/adopting.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { aNew } from "../../support/builders.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameSigners(municipality);
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  jest.restoreAllMocks();
  municipality.emulator.close();
});

const open = async (at = "/zoeken", alias = "consulent1"): Promise<Tab> => {
  tab = await openTab(municipality, alias, at);
  return tab;
};

const box = () => screen.findByRole("searchbox", { name: "Zoek in alles" });
const links = (): readonly string[] =>
  [...document.querySelectorAll("a[data-hit]")].map(({ textContent }) => textContent?.trim() ?? "");

describe("searching", () => {
  test("finds by a word in the text what a consulent has to work by, and opens it by arrow down and Enter", async () => {
    const proces = await addProces(municipality);
    const { id } = await anAdoptedDocument(municipality, proces, {
      name: "Werkinstructie gesprek.txt",
      text: "Vraag altijd naar het sociaal netwerk.",
    });
    const { user } = await open("/overzicht");
    await screen.findByRole("region", { name: /Wacht op een besluit/ });
    await user.keyboard("/");
    await waitFor(async () => expect(document.activeElement).toBe(await box()));
    await user.keyboard("netwerk");
    await waitFor(() => expect(links()).toEqual(["Werkinstructie gesprek.txt"]));
    expect(screen.getByText("Vastgesteld: versie 3.0")).toBeTruthy();
    expect(screen.getByText(/staat in de tekst/)).toBeTruthy();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(location.hash).toBe(`#/processen?proces=${proces.id}&deel=beschrijving&document=${id}`);
  });

  test("shows the version that counts with the concept beneath it, and never a frozen copy as a file", async () => {
    const proces = await addProces(municipality);
    const keeper = await personAt(municipality, "consulent2");
    await addDocument(keeper, proces.id, { name: "Aantekeningen werkinstructie.txt" });
    const { id } = await anAdoptedDocument(municipality, proces, { name: "Werkinstructie.txt", text: "Bel eerst." });
    await write(keeper, id, "Mail eerst.");
    await open("/zoeken?q=werkinstructie");
    await waitFor(() =>
      expect(links()).toEqual(["Werkinstructie.txt", "Werkinstructie.txt", "Aantekeningen werkinstructie.txt"]),
    );
    const rows = [...document.querySelectorAll("main li")].map(({ textContent }) => textContent);
    expect(rows[0]).toContain("Vastgesteld: versie 3.0");
    expect(rows[1]).toContain("Concept");
    expect(screen.getByText("2 documenten")).toBeTruthy();
    expect(document.querySelectorAll("mark").length).toBeGreaterThan(2);
  });

  test("tells of a word in the text whether it stands in the version that counts or only in the concept", async () => {
    const proces = await addProces(municipality);
    const { id } = await anAdoptedDocument(municipality, proces, { name: "Brief.txt", text: "Stuur een brief." });
    await write(await personAt(municipality, "consulent2"), id, "Stuur een ansichtkaart.");
    await open("/zoeken?q=ansichtkaart");
    await waitFor(() => expect(links()).toHaveLength(2));
    const rows = [...document.querySelectorAll("main li")].map(({ textContent }) => textContent ?? "");
    expect(rows[0]).not.toContain("staat in de tekst");
    expect(rows[1]).toContain("staat in de tekst");
  });

  test("finds processes by who answers for them and points by their questions, and counts each kind", async () => {
    const proces = await addProces(municipality, { title: "Uitvoeren intake", doel: "Snel duidelijkheid" });
    await aSubmittedDocument(municipality, proces, { name: "Intake.txt" });
    const { workspace } = await municipality.as("consulent2");
    const deelvragen = [{ question: "Wie plant de íntake?", answer: "" }];
    await workspace.punten.add(aNew({ title: "Afspraken", deelvragen }), "a");
    const { user } = await open("/zoeken?q=INTAKE");
    await screen.findByText("1 document · 1 proces · 1 punt");
    expect(links()).toEqual(["Intake.txt", "Uitvoeren intake", "Afspraken"]);
    expect(screen.getByText("Ter vaststelling")).toBeTruthy();
    await user.clear(await box());
    await user.type(await box(), "duidelijkheid snel");
    await screen.findByText("1 proces");
    await user.clear(await box());
    await user.type(await box(), municipality.person(OWNER).displayName);
    await waitFor(() => expect(links()).toContain("Uitvoeren intake"));
    expect(location.hash).toContain("#/zoeken?q=");
  });

  test("brings what has that number to the top", async () => {
    const proces = await addProces(municipality, { title: "Eerste" });
    await addProces(municipality, { title: "Proces 1 van 2" });
    await aSubmittedDocument(municipality, proces, { name: "Brief.txt" });
    await open("/zoeken?q=p-1");
    const numbered = await screen.findByRole("heading", { name: "Met dit nummer (1)" });
    expect(
      within(numbered.parentElement ?? document.body)
        .getByRole("link")
        .textContent?.trim(),
    ).toBe("Eerste");
  });

  test("goes on with what is in memory when SharePoint cannot search, says so, and tries again", async () => {
    const proces = await addProces(municipality);
    await anAdoptedDocument(municipality, proces, { name: "Netwerk.txt", text: "Zo." });
    const { user } = await open();
    jest.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await user.type(await box(), "netwerk");
    expect(await screen.findByText(/Zonder netwerk zoeken we niet in de tekst/)).toBeTruthy();
    expect(links()).toEqual(["Netwerk.txt"]);
    jest.restoreAllMocks();
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    await waitFor(() => expect(screen.queryByText(/Zonder netwerk/)).toBeNull());
  });

  test("helps when nothing was found, also in what was finished before", async () => {
    const { workspace } = await municipality.as("consulent2");
    const punt = await workspace.punten.add(aNew({ title: "Zeppelin" }), "a");
    await workspace.punten.save(punt, { ...punt.value, status: "rejected" });
    const { user } = await open("/zoeken?q=zeppelin");
    await screen.findByRole("heading", { name: "Niets gevonden voor “zeppelin”" });
    await user.click(screen.getByRole("button", { name: "Zoek ook in afgeronde punten" }));
    await waitFor(() => expect(links()).toEqual(["Zeppelin"]));
  });

  test("moves by arrows through what was found and back to the box, and Enter in the box opens the first", async () => {
    await addProces(municipality, { title: "Alfa intake" });
    await addProces(municipality, { title: "Beta intake" });
    const { user } = await open();
    await waitFor(async () => expect(document.activeElement).toBe(await box()));
    await user.keyboard("intake");
    await waitFor(() => expect(links()).toEqual(["Alfa intake", "Beta intake"]));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent?.trim()).toBe("Beta intake");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(await box());
    await user.keyboard("{Enter}");
    expect(location.hash).toBe("#/processen?proces=1");
  });

  test("has nothing that gets in the way of people who use assistive technology", async () => {
    const proces = await addProces(municipality, { title: "Intake" });
    await anAdoptedDocument(municipality, proces, { name: "Intake.txt", text: "Intake." });
    await open("/zoeken?q=intake");
    await screen.findByText("1 document · 1 proces");
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
