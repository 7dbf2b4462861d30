import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { LeerMatrix } from "../../../src/app/features/proces/leren/LeerMatrix.tsx";
import { LerenTab } from "../../../src/app/features/proces/leren/LerenTab.tsx";
import type { Leerstand } from "../../../src/domain/leerstand.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { aProces, type Deel, openDeel, registerOf } from "./openDeel.tsx";

let municipality: Municipality;
let deel: Deel;
let procesId: string;

beforeEach(async () => {
  municipality = await openMunicipality();
  procesId = (await aProces(municipality, { teams: ["Toegang Oost", "Toegang West"] })).id;
});

afterEach(() => {
  deel.close();
  municipality.emulator.close();
});

async function openTab(of = procesId): Promise<void> {
  deel = await openDeel(municipality, <LerenTab procesId={of} />);
}

async function put(...rows: readonly Partial<Leerstand>[]): Promise<void> {
  const { leerstanden } = await registerOf(municipality);
  for (const row of rows) {
    const begun: Leerstand = { procesId, team: "Toegang Oost", bewijs: "", stadium: "voordoen", datum: "2026-03-02" };
    await leerstanden.add({ ...begun, ...row }, crypto.randomUUID());
  }
}

async function stored(): Promise<readonly Leerstand[]> {
  return (await (await registerOf(municipality)).leerstanden.all()).stored.map(({ value }) => value);
}

const team = (name: string) => screen.findByRole("listitem", { name });
const record = async (name: string) =>
  deel.user.click(await screen.findByRole("button", { name: `Leg vast waar ${name} is` }));

describe("how far a team is with a process", () => {
  test("is shown per team: where it is, since when, and what shows it", async () => {
    await put({}, { stadium: "samendoen", datum: "2026-05-04", bewijs: "Vijf intakes samen gedaan" });
    await openTab();
    const oost = await team("Toegang Oost");
    expect(within(oost).getByText("Samendoen sinds 04-05-2026")).toBeTruthy();
    expect(within(oost).getAllByText("Vijf intakes samen gedaan")).toBeTruthy();
    const stages = within(within(oost).getByRole("list", { name: "Stappen" })).getAllByRole("listitem");
    expect(stages.map(({ textContent }) => textContent)).toEqual([
      "Voordoen: gehaald",
      "Samendoen: nu",
      "Zelf doen: nog niet",
    ]);
    expect(within(await team("Toegang West")).getByText("Nog niet begonnen")).toBeTruthy();
    expect(screen.getByText("Hulp van buiten is nog nodig bij Toegang Oost en Toegang West.")).toBeTruthy();
  });

  test("is recorded as a new row; the next stage is chosen beforehand", async () => {
    await put({});
    await openTab();
    await record("Toegang Oost");
    const form = screen.getByRole("form", { name: "Leg vast waar Toegang Oost is" });
    expect(within(form).getByRole<HTMLInputElement>("radio", { name: /^Samendoen/ }).checked).toBe(true);
    await deel.user.type(within(form).getByRole("textbox", { name: /Waaraan zie je dat/ }), "Twee weken meegelopen");
    await deel.user.type(within(form).getByRole("textbox", { name: /Uren hulp van buiten/ }), "12,5");
    await deel.user.click(within(form).getByRole("button", { name: "Leg vast" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Toegang Oost staat op samendoen."));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([
        { stadium: "voordoen" },
        { stadium: "samendoen", bewijs: "Twee weken meegelopen", externeUren: 12.5 },
      ]),
    );
    expect(screen.queryByRole("form")).toBeNull();
  });

  test("may pass a stage over with proof only, and go back with a reason only", async () => {
    await put({});
    await openTab();
    await record("Toegang Oost");
    await deel.user.click(screen.getByRole("radio", { name: /^Zelf doen/ }));
    await deel.user.click(screen.getByRole("button", { name: "Leg vast" }));
    const skipped = screen.getByRole("textbox", { name: /Jullie slaan een stap over/ });
    expect(screen.getByText(/Schrijf waaraan je ziet dat het team een stap kan overslaan/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(skipped));
    await deel.user.type(skipped, "Deed dit in Oost al een jaar");
    await deel.user.click(screen.getByRole("button", { name: "Leg vast" }));
    await waitFor(async () => expect(await stored()).toHaveLength(2));

    await record("Toegang Oost");
    await deel.user.click(screen.getByRole("radio", { name: /^Voordoen/ }));
    await deel.user.click(screen.getByRole("button", { name: "Leg vast" }));
    await deel.user.type(screen.getByRole("textbox", { name: /Waarom gaat het team een stap terug/ }), "Nieuw team");
    await deel.user.click(screen.getByRole("button", { name: "Leg vast" }));
    await waitFor(async () => expect(await stored()).toHaveLength(3));
  });

  test("refuses hours that are no hours", async () => {
    await openTab();
    await record("Toegang West");
    await deel.user.type(screen.getByRole("textbox", { name: /Uren hulp van buiten/ }), "veel");
    await deel.user.click(screen.getByRole("button", { name: "Leg vast" }));
    expect(screen.getByText("Vul een getal in van 0 of meer.")).toBeTruthy();
    expect(await stored()).toEqual([]);
  });

  test("tells since when outside help can leave, and how its hours fell", async () => {
    const alone = { stadium: "zelf-doen", bewijs: "Zonder hulp" } as const;
    await put(
      { datum: "2026-01-12", externeUren: 40 },
      { ...alone, datum: "2026-04-01", externeUren: 0 },
      { ...alone, datum: "2026-06-01", team: "Toegang West" },
    );
    await openTab();
    expect(await screen.findByText("Alle teams doen het zelf sinds 01-06-2026. Hulp van buiten kan weg.")).toBeTruthy();
    expect(
      screen.getByText(/Van 40 uur in januari 2026 naar 0 uur in april 2026. Dat is 0 % van het begin./),
    ).toBeTruthy();
    expect(screen.getByRole("img", { name: /Uren hulp van buiten per maand. Van 40 uur/ })).toBeTruthy();
    const rows = within(screen.getByRole("table", { name: "Cijfers per maand", hidden: true }))
      .getAllByRole("row", { hidden: true })
      .map(({ textContent }) => textContent);
    expect(rows).toEqual(["MaandUrenVan hoeveel teams", "januari 2026401", "april 202601"]);
  });

  test("can begin for a process that names no team", async () => {
    const { workspace } = await municipality.asApp("setup");
    await workspace.instellingen.add({ kind: "team", name: "Regie", leden: [] }, "team/regie");
    await openTab((await aProces(municipality, { title: "Bbz aanvragen" })).id);
    expect(await screen.findByText("Nog geen teams bij dit proces")).toBeTruthy();
    await deel.user.click(screen.getByRole("button", { name: "Leg een ander team vast" }));
    await deel.user.click(screen.getByRole("button", { name: "Leg vast" }));
    expect(screen.getAllByText("Kies een team.")).toBeTruthy();
    await deel.user.selectOptions(screen.getByRole("combobox", { name: "Team" }), "Regie");
    await deel.user.click(screen.getByRole("button", { name: "Leg vast" }));
    expect(await team("Regie")).toBeTruthy();
  });
});

describe("the matrix of all teams and processes", () => {
  test("names for every pair how far they are, and links to the process", async () => {
    await put({ stadium: "voordoen" });
    const other = await aProces(municipality, { title: "Ondersteuningsafspraken", teams: ["Regie"] });
    deel = await openDeel(municipality, <LeerMatrix hrefOf={(id) => `#/processen?proces=${id}`} />);
    const table = await screen.findByRole("table", { name: "Leren per team en proces" });
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual(["Proces", "Regie", "Toegang Oost", "Toegang West"]);
    const row = within(table).getByRole("row", { name: /^Vraagverheldering/ });
    expect(within(row).getByText("1. Voordoen")).toBeTruthy();
    expect(within(row).getByText("Nog niet begonnen")).toBeTruthy();
    expect(within(row).getByRole("img", { name: "Werkt hier niet mee" })).toBeTruthy();
    const link = within(table).getByRole("link", { name: "Ondersteuningsafspraken" });
    expect(link.getAttribute("href")).toBe(`#/processen?proces=${other.id}`);
  });

  test("names a row that somebody broke by hand, and shows the others", async () => {
    await put({});
    const { leerstanden } = await registerOf(municipality);
    await leerstanden.list.add({
      Title: "Zonder team",
      ProcesLookupId: procesId,
      Stadium: "Voordoen",
      Sleutel: "kapot",
    });
    await openTab();
    expect((await screen.findByText(/Leerstand 2: kijk naar/)).textContent).toMatch(/Team/);
    expect(await team("Toegang Oost")).toBeTruthy();
  });
});
