import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Proces } from "../../../src/domain/proces.ts";
import { createRegister } from "../../../src/sharepoint/register.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { addProces, nameSigners, write } from "../../support/adoption.ts";
import { anAdoptedDocument } from "../../support/adopting.ts";
import { personAt, persoonOf } from "../../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { aSetting } from "../../support/processen.ts";
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

async function aKeptProces(): Promise<Stored<Proces>> {
  const leden = [persoonOf(municipality, "consulent1"), persoonOf(municipality, "consulent2")];
  await aSetting(municipality, { kind: "team", name: "Toegang Oost", leden });
  return addProces(municipality, {
    title: "Uitvoeren intake",
    beheerder: persoonOf(municipality, "procesbeheerder"),
    teams: ["Toegang Oost"],
  });
}

/** Somebody confirms that they read what is adopted now. */
async function reads(alias: string, proces: Stored<Proces>, documentId: string): Promise<void> {
  const { workspace, me } = await municipality.as(alias);
  const { documenten, leesbevestigingen } = createRegister(workspace);
  const document = await documenten.get(documentId);
  const versie = document.ok ? (document.value.value.vastgesteldeVersie ?? "") : "";
  const row = { documentId, versie, procesId: proces.id, persoon: me, op: "" };
  await leesbevestigingen.add(row, crypto.randomUUID());
}

const lights = async (): Promise<readonly (string | null)[]> => {
  tab = await openTab(municipality, "consulent1", "/processen");
  const table = await screen.findByRole("table", { name: "Processen" });
  return within(table)
    .getAllByRole("button", { name: /Uitleg bij/ })
    .map(({ textContent }) => textContent);
};

describe("the lights of a process", () => {
  test("go on by an adoption that the log bears out, and by who said to have read it", async () => {
    const proces = await aKeptProces();
    const { id } = await anAdoptedDocument(municipality, proces, { soort: "procesbeschrijving" });
    await reads("consulent1", proces, id);
    expect(await lights()).toEqual(["Beschreven: ja", "Vindbaar: ja", "Bekend: 50 %"]);
  });

  test("tell that a concept lies beside what was adopted", async () => {
    const proces = await aKeptProces();
    const { id } = await anAdoptedDocument(municipality, proces, { soort: "procesbeschrijving" });
    await write(await personAt(municipality, "procesbeheerder"), id, "Zo doen we het voortaan.");
    expect((await lights())[0]).toBe("Beschreven: deels");
    await tab?.user.click(screen.getByRole("button", { name: /^Beschreven: deels/ }));
    expect(await screen.findByText(/ligt een nieuwer concept: PD-\d+/)).toBeTruthy();
  });

  test("leave nothing to be wished for who cannot see the screen", async () => {
    await aKeptProces();
    await lights();
    const rules = { "color-contrast": { enabled: false } };
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag22aa"], rules });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
