import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import { addDays } from "../../../src/domain/kalender.ts";
import { kwartaalOf } from "../../../src/domain/kwartaal.ts";
import type { Ontwikkelpunt } from "../../../src/domain/ontwikkelpunt.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
import { ask } from "../../../src/sharepoint/approvals/asking.ts";
import { decideOn } from "../../../src/sharepoint/approvals/deciding.ts";
import { createRegister } from "../../../src/sharepoint/register.ts";
import { createVerslaglegging } from "../../../src/sharepoint/verslaglegging.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { aNew, aPoint } from "../../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../../support/municipality.ts";
import { aProces } from "../../support/processen.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;
const today = calendarDateOf(new Date());
const dutch = (day: string): string => day.split("-").toReversed().join("-");

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

const section = (name: RegExp | string) => screen.findByRole("region", { name });

/** What stands in a row beside its name. */
function rowOf(table: HTMLElement, name: string): readonly (string | null)[] {
  const row = within(table).getByRole("rowheader", { name }).closest("tr");
  return within(row as HTMLElement)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
}

describe("the charts of the overview", () => {
  test("say in a sentence what they draw, and show the same numbers as a table with the way to the rows", async () => {
    await aProces(municipality, { title: "Intake", volwassenheid: 2 });
    await aProces(municipality, { title: "Toekennen", volwassenheid: 3 });
    await aProces(municipality, { title: "Afsluiten" });
    const { workspace } = await municipality.as("consulent1");
    await workspace.punten.add(aNew(), "een");
    await workspace.punten.add(aNew(), "twee");
    tab = await openTab(municipality, "consulent1");
    expect((await section(/Punten per status \(2\)/)).textContent).toContain(
      "Er lopen 2 punten. De meeste (2) hebben de status Nieuw.",
    );
    const said = "Processen staan gemiddeld op niveau 2,5. 2 van de 3 processen zijn gemeten.";
    expect(await screen.findByRole("img", { name: said })).toBeTruthy();
    const maturity = await section("Volwassenheid");
    await tab.user.click(within(maturity).getByRole("button", { name: "Toon als tabel: Volwassenheid" }));
    const table = await within(maturity).findByRole("table", { name: "Volwassenheid" });
    expect([rowOf(table, "2 Beheerst"), rowOf(table, "Niet gemeten")]).toEqual([["1"], ["1"]]);
    expect(within(table).getAllByRole("link")[0]?.getAttribute("href")).toBe("#/sturing?rijen=volwassenheid.2");
    expect(location.hash).toContain("tabel=volwassenheid");
    expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  });

  test("tell how long points took when somebody asks, for that is read of everything that was finished", async () => {
    await nameBeslissers(municipality, "teammanager");
    const { desk, me, workspace } = await personAt(municipality, "consulent1");
    const manager = await personAt(municipality, "teammanager");
    const { id } = await workspace.punten.add(aPoint("submitted"), "klaar");
    await ask(desk, { soort: "ontwikkelpunt", id }, me);
    await decideOn(manager.desk, { soort: "ontwikkelpunt", id }, { kind: "approve" }, manager.me);
    const approved = await workspace.punten.get(id);
    if (!approved.ok) throw new Error("The point cannot be read.");
    await workspace.punten.save(approved.value, { ...aPoint("done"), finishedOn: today } as Ontwikkelpunt);
    tab = await openTab(municipality, "consulent1");
    const known = () => tab.services.lists.punten.snapshot().rows.size;
    const lead = await section("Doorlooptijd");
    expect(known()).toBe(0);
    await tab.user.click(within(lead).getByRole("button", { name: "Reken de doorlooptijd uit" }));
    const month = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric" }).format(new Date(today));
    const said = `Het ene punt dat in ${month} is afgerond, was na 0 dagen ingevoerd.`;
    expect(await screen.findByRole("img", { name: said })).toBeTruthy();
    expect(known()).toBe(1);
    expect(location.hash).toContain("doorlooptijd=ja");
    expect(await section(/Punten per status \(0\)/)).toBeTruthy();
  });
});

describe("the figures to steer by on the overview", () => {
  test("tell the rhythm, the learning and the satisfaction, each with the way to its rows", async () => {
    const { workspace } = await municipality.as("teammanager");
    const naam = { title: "Dagstart", niveau: "dagelijks", date: today } as const;
    await workspace.evaluaties.add({ ...plannedEvaluatie(naam), status: "draft" }, "gehouden");
    const { id: procesId } = await aProces(municipality, { title: "Intake" });
    const { leerstanden } = createRegister((await municipality.as("procesbeheerder")).workspace);
    const stand = { procesId, datum: today, bewijs: "gezien" } as const;
    await leerstanden.add({ ...stand, team: "Oost", stadium: "zelf-doen" }, crypto.randomUUID());
    await leerstanden.add({ ...stand, team: "West", stadium: "voordoen" }, crypto.randomUUID());
    const { metingen } = createVerslaglegging(workspace);
    const { id } = await metingen.add(
      {
        title: "Cliëntervaringsonderzoek",
        indicator: "klanttevredenheid",
        soort: "measured",
        datum: addDays(today, -1),
        waarde: 7.25,
        eenheid: "rapportcijfer",
        bron: "CEO Wmo",
        kwaliteit: "provisional",
      },
      crypto.randomUUID(),
    );
    tab = await openTab(municipality, "consulent1");
    const sturing = await section("Sturing");
    const kwartaal = kwartaalOf(today).split("-").toReversed().join(" ");
    await waitFor(() =>
      expect(
        within(sturing)
          .getAllByRole("link")
          .map((link) => [link.textContent, link.getAttribute("href")])
          .slice(0, 3),
      ).toEqual([
        [`1 van de 1 evaluaties in ${kwartaal} is gehouden`, "#/sturing?tabel=ritme"],
        ["1 van de 2 keer doet een team een proces zelf", "#/sturing?tabel=leren"],
        [
          `Klanttevredenheid 7,25 (rapportcijfer) op ${dutch(addDays(today, -1))}`,
          `#/sturing?rijen=tevredenheid.${id}`,
        ],
      ]),
    );
  });
});
