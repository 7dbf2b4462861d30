import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { VolwassenheidPerAfdeling } from "../../../src/app/features/proces/volwassenheid/VolwassenheidPerAfdeling.tsx";
import { VolwassenheidTab } from "../../../src/app/features/proces/volwassenheid/VolwassenheidTab.tsx";
import { SCAN, type ScanNiveau } from "../../../src/domain/volwassenheid.ts";
import type { ScanAntwoord, Volwassenheidsmeting } from "../../../src/domain/volwassenheidsmeting.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { aProces, type Deel, openDeel, registerOf } from "./openDeel.tsx";

let municipality: Municipality;
let deel: Deel;
let procesId: string;

beforeEach(async () => {
  municipality = await openMunicipality();
  procesId = (await aProces(municipality)).id;
});

afterEach(() => {
  deel.close();
  municipality.emulator.close();
});

const yesTo = (...niveaus: readonly ScanNiveau[]): readonly ScanAntwoord[] =>
  niveaus.flatMap((niveau) => SCAN[niveau].map((vraag) => ({ vraag, antwoord: "yes", bewijs: `Gezien bij ${vraag}` })));

async function put(...metingen: readonly Partial<Volwassenheidsmeting>[]): Promise<void> {
  const { metingen: list } = await registerOf(municipality);
  for (const meting of metingen) {
    const whole: Volwassenheidsmeting = { procesId, datum: "2026-09-01", niveau: 1, antwoorden: [], ...meting };
    await list.add(whole, crypto.randomUUID());
  }
}

async function openTab(): Promise<void> {
  deel = await openDeel(municipality, <VolwassenheidTab procesId={procesId} />);
}

async function storedLevel(): Promise<number | undefined> {
  const { workspace } = await municipality.as("teammanager");
  const read = await workspace.processen.get(procesId);
  return read.ok ? read.value.value.volwassenheid : undefined;
}

const question = (name: RegExp) => screen.findByRole("radiogroup", { name });

async function answer(name: RegExp, given: "Ja" | "Deels" | "Nee", evidence?: string): Promise<void> {
  await deel.user.click(within(await question(name)).getByRole("radio", { name: given }));
  if (evidence === undefined) return;
  await deel.user.click(
    within(screen.getByRole("group", { name })).getByRole("textbox", { name: "Waaraan zie je dat?" }),
  );
  await deel.user.paste(evidence);
}

describe("how mature a process is", () => {
  test("is not nought but unknown as long as nobody measured", async () => {
    await openTab();
    expect(await screen.findByText("Nog niet gemeten")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Begin de meting" })).toBeTruthy();
    expect(screen.queryByText(/Niveau 0/)).toBeNull();
  });

  test("follows from the answers while these are given, and is saved at the process as well", async () => {
    await put({ antwoorden: yesTo(2).filter(({ vraag }) => vraag !== "2d") });
    await openTab();
    await deel.user.click(await screen.findByRole("button", { name: "Meet opnieuw" }));
    expect(screen.getByText("Met deze antwoorden: Niveau 1 – Initieel.")).toBeTruthy();
    await answer(/nieuwe collega's/, "Ja");
    expect(screen.getByText("Met deze antwoorden: Niveau 2 – Beheerst.")).toBeTruthy();
    expect(screen.getByText("Zonder bewijs telt dit als ‘deels’.")).toBeTruthy();
    await deel.user.click(screen.getByRole("button", { name: "Sla de meting op" }));

    expect(await screen.findByText("De meting is opgeslagen: Niveau 2 – Beheerst.")).toBeTruthy();
    expect(screen.getByText(/Het team heeft afspraken en houdt zich eraan/)).toBeTruthy();
    await waitFor(async () => expect(await storedLevel()).toBe(2));
    const { stored } = await (await registerOf(municipality)).metingen.all();
    expect(stored.at(-1)).toMatchObject({
      value: {
        niveau: 2,
        antwoorden: [{ bewijs: "Gezien bij 2a" }, {}, {}, { vraag: "2d", antwoord: "yes", bewijs: "" }],
      },
    });
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Meet opnieuw"));
  });

  test("names the questions that keep it from the next level", async () => {
    const almost = yesTo(3).map((each) => (each.vraag === "3c" ? ({ ...each, antwoord: "no" } as const) : each));
    await put({ niveau: 2, antwoorden: [...yesTo(2), ...almost] });
    await openTab();
    expect(await screen.findByText("Niveau 2 – Beheerst", { selector: "strong" })).toBeTruthy();
    const heading = screen.getByRole("heading", { name: "Wat ontbreekt voor niveau 3 – Gedefinieerd?" });
    const items = within(heading.parentElement ?? document.body).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Is de werkwijze ingevoerd: instructies, systemen, communicatie en training? (nee)",
    ]);
  });

  test("shows what became of it, drawn and as a table, with the evidence of each question", async () => {
    await put({ datum: "2026-03-02" }, { niveau: 2, antwoorden: yesTo(2) });
    await openTab();
    expect(await screen.findByRole("img", { name: "Niveau per meting. Van niveau 1 naar niveau 2." })).toBeTruthy();
    const rows = within(screen.getByRole("table", { name: "Verloop" })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "DatumNiveauDoor",
      "01-09-2026Niveau 2 – BeheerstTeammanager Toegang",
      "02-03-2026Niveau 1 – InitieelTeammanager Toegang",
    ]);
    const answers = screen.getByRole("table", { name: "Antwoorden van 01-09-2026" });
    expect(within(answers).getByText("Gezien bij 2c")).toBeTruthy();
    expect(within(answers).getAllByText("Niet ingevuld")).toHaveLength(10);
  });

  test("starts a next measurement with the answers of the last one", async () => {
    await put({ niveau: 2, antwoorden: yesTo(2) });
    await openTab();
    await deel.user.click(await screen.findByRole("button", { name: "Meet opnieuw" }));
    expect(
      within(await question(/één proceseigenaar/)).getByRole<HTMLInputElement>("radio", { name: "Ja" }).checked,
    ).toBe(true);
    expect(screen.getByText("Met deze antwoorden: Niveau 2 – Beheerst.")).toBeTruthy();
  });

  test("asks for at least one answer, and refuses evidence with data of a resident", async () => {
    await openTab();
    await deel.user.click(await screen.findByRole("button", { name: "Begin de meting" }));
    await deel.user.click(screen.getByRole("button", { name: "Sla de meting op" }));
    expect(screen.getByText("Beantwoord minstens één vraag.")).toBeTruthy();
    await answer(/één proceseigenaar/, "Ja", "BSN 111222333");
    await deel.user.click(screen.getByRole("button", { name: "Sla de meting op" }));
    expect(screen.getByText(/Een BSN kun je hier niet opslaan/)).toBeTruthy();
    expect((await (await registerOf(municipality)).metingen.all()).stored).toEqual([]);
  });

  test("is put right at the process when the second of the two writes had broken off", async () => {
    await put({ niveau: 3, antwoorden: yesTo(2, 3) });
    expect(await storedLevel()).toBeUndefined();
    await openTab();
    await screen.findByText("Niveau 3 – Gedefinieerd", { selector: "strong" });
    await waitFor(async () => expect(await storedLevel()).toBe(3));
  });
});

describe("the sum per department", () => {
  test("counts levels, says the lowest and the middle, and what was not measured", async () => {
    await aProces(municipality, { title: "Intake", afdelingen: ["Toegang"], volwassenheid: 3 });
    await aProces(municipality, { title: "Regie", afdelingen: ["Toegang"], volwassenheid: 1 });
    await aProces(municipality, { title: "Bbz", afdelingen: ["Werk"] });
    deel = await openDeel(municipality, <VolwassenheidPerAfdeling />);
    const table = await screen.findByRole("table", { name: "Volwassenheid per afdeling" });
    const rows = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ["Toegang", "1", "1", "1", "0", "1", "0", "0", "0"],
      ["Werk", "Nog niet gemeten", "Nog niet gemeten", "0", "0", "0", "0", "0", "1"],
      ["Zonder afdeling", "Nog niet gemeten", "Nog niet gemeten", "0", "0", "0", "0", "0", "1"],
    ]);
  });
});
