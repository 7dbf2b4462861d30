import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addDays } from "../../../src/domain/kalender.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { putForAdoption } from "../../../src/sharepoint/approvals/adoption.ts";
import { decideOn } from "../../../src/sharepoint/approvals/deciding.ts";
import { addProces, AFDELING, LINE_MANAGER, nameSigners, OWNER, write } from "../../support/adoption.ts";
import { anAdoptedDocument, aSubmittedDocument } from "../../support/adopting.ts";
import { botAt, personAt, persoonOf } from "../../support/approvalDesk.ts";
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
  municipality.emulator.close();
});

const open = async (alias: string = OWNER, at = "/beslissen"): Promise<Tab> => {
  tab = await openTab(municipality, alias, at);
  return tab;
};
const section = (name: RegExp) => screen.findByRole("region", { name });
const ownerName = (): string => municipality.person(OWNER).displayName;

describe("documents that wait to be adopted", () => {
  test("stand beside the points, with what, by whom and whose agreement is needed too, and count in the bar", async () => {
    const proces = await addProces(municipality, { title: "Uitvoeren intake", afdelingen: [AFDELING] });
    await aSubmittedDocument(municipality, proces, { name: "Werkinstructie.txt" });
    await open();
    const mine = await section(/Wacht op jou \(1\)/);
    expect(await within(mine).findByRole("heading", { name: "Werkinstructie.txt" })).toBeTruthy();
    expect(mine.textContent).toMatch(/PD-1 · Werkinstructie · versie \d+\.\d+ · Uitvoeren intake/);
    expect(mine.textContent).toMatch(/Voorgelegd door .*Ook nodig: Teammanager/);
    expect(within(mine).getByText(/nog geen versie vastgesteld/)).toBeTruthy();
    expect(await screen.findByLabelText("1 wacht op jou")).toBeTruthy();
  });

  test("are adopted with one press; what becomes of it is said and stands with what I decided", async () => {
    await aSubmittedDocument(municipality, await addProces(municipality), { name: "Werkinstructie.txt" });
    const { user } = await open();
    await user.click(within(await section(/Wacht op jou \(1\)/)).getByRole("button", { name: "Stel vast" }));
    expect(await screen.findByText(/Je hebt “Werkinstructie.txt” vastgesteld/)).toBeTruthy();
    const decided = await section(/Door jou besloten \(1\)/);
    expect(decided.textContent).toMatch(/Werkinstructie\.txt.*vastgesteld vandaag/);
    await waitFor(() => expect(screen.queryByLabelText("1 wacht op jou")).toBeNull());
  });

  test("go back with a reason, and not without", async () => {
    await aSubmittedDocument(municipality, await addProces(municipality), { name: "Werkinstructie.txt" });
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Wijs terug" }));
    await user.click(await screen.findByRole("button", { name: "Wijs terug met deze reden" }));
    expect(await screen.findByText("Schrijf waarom je dit terugwijst.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /Waarom wijs je dit terug/ }), "Stap 3 klopt niet");
    await user.click(screen.getByRole("button", { name: "Wijs terug met deze reden" }));
    expect(await screen.findByText("Je hebt “Werkinstructie.txt” teruggewezen.")).toBeTruthy();
    expect((await section(/Door jou besloten \(1\)/)).textContent).toContain("“Stap 3 klopt niet”");
  });

  test("say who agreed and who has to yet, when two departments have to", async () => {
    const proces = await addProces(municipality, { afdelingen: [AFDELING] });
    await aSubmittedDocument(municipality, proces, { name: "Werkinstructie.txt" });
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Stel vast" }));
    const manager = municipality.person(LINE_MANAGER).displayName;
    expect(await screen.findByText(`Je bent akkoord met “Werkinstructie.txt”. Nu nog: ${manager}.`)).toBeTruthy();
    const others = await section(/Wacht op een ander \(1\)/);
    expect(others.textContent).toMatch(new RegExp(`wacht sinds .* op ${manager} · al akkoord: ${ownerName()}`));
  });

  test("tell who was first when it was decided by card meanwhile", async () => {
    const proces = await addProces(municipality);
    const { id } = await aSubmittedDocument(municipality, proces, { name: "Werkinstructie.txt" });
    const { user } = await open();
    const button = await screen.findByRole("button", { name: "Stel vast" });
    const bot = await botAt(municipality);
    const owner = persoonOf(municipality, OWNER);
    await decideOn(bot.desk, { soort: "procesdocument", id }, { kind: "reject", reason: "Nog niet" }, owner);
    await user.click(button);
    expect(await screen.findByText(`${ownerName()} had “Werkinstructie.txt” al teruggewezen.`)).toBeTruthy();
  });

  test("are not adopted unseen when they were changed and asked anew", async () => {
    const { id } = await aSubmittedDocument(municipality, await addProces(municipality), { name: "Instructie.txt" });
    const { user } = await open();
    const button = await screen.findByRole("button", { name: "Stel vast" });
    const keeper = await personAt(municipality, "consulent2");
    await write(keeper, id, "Iets heel anders");
    await putForAdoption(keeper.desk, keeper.sources, id, keeper.me);
    await user.click(button);
    expect(await screen.findByText(/“Instructie.txt” is gewijzigd nadat het aan je gevraagd was/)).toBeTruthy();
  });

  test("can be read here, and compared with the version that they replace", async () => {
    const proces = await addProces(municipality);
    const { id } = await anAdoptedDocument(municipality, proces, { name: "Instructie.txt", text: "Bel eerst." });
    const keeper = await personAt(municipality, "consulent2");
    await write(keeper, id, "Mail eerst.");
    expect(await putForAdoption(keeper.desk, keeper.sources, id, keeper.me)).toMatchObject({ ok: true });

    const { user } = await open();
    const mine = await section(/Wacht op jou \(1\)/);
    await user.click(within(mine).getByRole("button", { name: "Lees het document" }));
    expect(await within(mine).findByText("Mail eerst.")).toBeTruthy();
    await user.click(within(mine).getByRole("button", { name: /Vergelijk met versie/ }));
    await waitFor(() => expect(mine.textContent).toContain("1 alinea toegevoegd, 1 alinea weggehaald"));
  });

  test("have nothing that gets in the way of people who use assistive technology", async () => {
    const herzienVoor = calendarDateOf(new Date());
    const proces = await addProces(municipality, { herzienVoor });
    await aSubmittedDocument(municipality, proces);
    await open();
    await section(/Klopt dit nog/);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("documents that cannot be read", () => {
  test("do not hold up the points: that is said, nothing is called empty, and it is tried again", async () => {
    await aSubmittedDocument(municipality, await addProces(municipality), { name: "Werkinstructie.txt" });
    const rule = { path: "Procesdocumenten", status: 503 };
    await municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rule) });
    const { user } = await open();
    expect(await screen.findByText(/Documenten en processen zijn nu niet op te halen/)).toBeTruthy();
    expect(screen.queryByText(/Er wacht niets op jou/)).toBeNull();
    await municipality.call("/emulator/faults", { method: "DELETE" });
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByRole("heading", { name: "Werkinstructie.txt" })).toBeTruthy();
  });
});

describe("processes to look at again", () => {
  const soon = (): string => addDays(calendarDateOf(new Date()), 7);

  test("are answered by their owner: still right, and asked again in a year", async () => {
    const { id } = await addProces(municipality, { title: "Uitvoeren intake", herzienVoor: soon(), status: "adopted" });
    await addProces(municipality, { title: "Van later", herzienVoor: "2099-01-01" });
    const { user } = await open();
    const due = await section(/Klopt dit nog\? \(1\)/);
    expect(within(due).getByText(/over 7 dagen/)).toBeTruthy();
    await user.click(within(due).getByRole("button", { name: "Klopt nog" }));
    expect(await screen.findByText(/“Uitvoeren intake” klopt nog/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("region", { name: /Klopt dit nog/ })).toBeNull());
    const read = await (await municipality.as(OWNER)).workspace.processen.get(id);
    expect(read.ok && read.value.value.herzienVoor).toMatch(String(new Date().getFullYear() + 1));
  });

  test("are retired only with a reason", async () => {
    const { id } = await addProces(municipality, { title: "Oud proces", herzienVoor: soon(), status: "adopted" });
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Vervallen" }));
    await user.type(await screen.findByRole("textbox", { name: /Waarom vervalt/ }), "Samengevoegd met intake");
    await user.click(screen.getByRole("button", { name: "Laat het proces vervallen" }));
    expect(await screen.findByText("“Oud proces” is vervallen.")).toBeTruthy();
    const read = await (await municipality.as(OWNER)).workspace.processen.get(id);
    expect(read.ok && read.value.value.status).toBe("retired");
  });

  test("are nobody's business who does not own them", async () => {
    await addProces(municipality, { herzienVoor: soon(), status: "adopted" });
    await open("consulent1");
    await screen.findByText("Er wacht niets op jou. Wat je collega's indienen, verschijnt hier vanzelf.");
    expect(screen.queryByRole("region", { name: /Klopt dit nog/ })).toBeNull();
  });
});
