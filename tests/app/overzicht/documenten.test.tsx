import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { createRegister } from "../../../src/sharepoint/register.ts";
import { addProces, nameSigners, OWNER } from "../../support/adoption.ts";
import { anAdoptedDocument, aSubmittedDocument } from "../../support/adopting.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { aSetting, persoonIn } from "../../support/processen.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameSigners(municipality);
  await aSetting(municipality, { kind: "team", name: "Toegang Oost", leden: [persoonIn(municipality, "consulent1")] });
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  municipality.emulator.close();
});

const open = async (alias: string, at: string): Promise<Tab> => {
  tab = await openTab(municipality, alias, at);
  return tab;
};
const section = (name: RegExp) => screen.findByRole("region", { name });
const violations = async (): Promise<readonly string[]> => {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

describe("Mijn werk", () => {
  test("lists what was adopted for my teams until I say that I read it", async () => {
    const proces = await addProces(municipality, { teams: ["Toegang Oost"] });
    const { id } = await anAdoptedDocument(municipality, proces, { name: "Intake.txt" });
    await anAdoptedDocument(municipality, await addProces(municipality, { teams: ["Elders"] }), { name: "Anders.txt" });
    await open("consulent1", "/mijn-werk");
    const unread = await section(/Nog te lezen \(1\)/);
    const link = within(unread).getByRole("link", { name: "Intake.txt" });
    expect(link.getAttribute("href")).toBe(`#/processen?proces=${proces.id}&deel=beschrijving&document=${id}`);
    expect(unread.textContent).toContain("vastgesteld vandaag");
    const register = await tab?.services.register();
    const versie = register?.documentViews.snapshot().find((view) => view.id === id)?.adopted?.versie ?? "";
    const persoon = persoonIn(municipality, "consulent1");
    register?.add("leesbevestigingen", {
      documentId: id,
      versie,
      procesId: proces.id,
      persoon,
      op: "2026-11-22T10:00:00Z",
    });
    await waitFor(async () => expect((await section(/Nog te lezen/)).textContent).toContain("Je hebt alles gelezen"));
  });

  test("lists my open steps with their process and date, and what I put forward with whose turn it is", async () => {
    const proces = await addProces(municipality, { title: "Uitvoeren intake" });
    const { id } = await aSubmittedDocument(municipality, proces, { name: "Intake.txt" }, "consulent1");
    const { stappen } = createRegister((await municipality.as("teammanager")).workspace);
    const trekker = persoonIn(municipality, "consulent1");
    const stap = { soort: "training", procesId: proces.id, documentId: id, versie: "1.0", trekker } as const;
    await stappen.add({ ...stap, title: "Train Oost", stand: "open", streefdatum: "2020-01-01" }, "a");
    await stappen.add({ ...stap, title: "Is klaar", stand: "done", bewijs: "Lijst", gereedOp: "2026-11-01" }, "b");
    await open("consulent1", "/mijn-werk");
    const steps = await section(/Stappen van invoeren die jij trekt \(1\)/);
    expect(steps.textContent).toMatch(/Train Oost.*Uitvoeren intake · te laat: 01-01-2020/);
    const mine = await section(/Door jou voorgelegd \(1\)/);
    expect(mine.textContent).toContain(`wacht op ${municipality.person(OWNER).displayName}`);
    expect(await violations()).toEqual([]);
  });

  test("counts documents among what waits for my decision", async () => {
    await aSubmittedDocument(municipality, await addProces(municipality));
    await open(OWNER, "/mijn-werk");
    const decide = await section(/Wacht op jouw besluit \(1\)/);
    expect(within(decide).getByText("1 gaat over een document of proces.")).toBeTruthy();
  });
});

describe("Overzicht", () => {
  test("tells which documents wait to be adopted and which were lately, without holding up the points", async () => {
    const proces = await addProces(municipality);
    await aSubmittedDocument(municipality, proces, { name: "Wacht.txt" });
    await anAdoptedDocument(municipality, proces, { name: "Telt.txt" });
    await open("consulent1", "/overzicht");
    expect(await section(/Punten te laat/)).toBeTruthy();
    const waits = await section(/Wacht op vaststelling \(1\)/);
    expect(within(waits).getByRole("link", { name: "Wacht.txt" })).toBeTruthy();
    const adopted = await section(/Vastgesteld sinds vorige week \(1\)/);
    expect(adopted.textContent).toContain(`vandaag door ${municipality.person(OWNER).displayName}`);
    expect(await violations()).toEqual([]);
  });
});
