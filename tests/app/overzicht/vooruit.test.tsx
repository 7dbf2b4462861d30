import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { type Evaluatie, plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import { addDays } from "../../../src/domain/kalender.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
import type { Uitrolgolf } from "../../../src/domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../../src/domain/wijkplan.ts";
import { createVerslaglegging } from "../../../src/sharepoint/verslaglegging.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;
const today = calendarDateOf(new Date());

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

const section = (name: string) => screen.findByRole("region", { name });
const textsIn = async (name: string) =>
  within(await section(name))
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent);

async function meetings(...some: readonly Partial<Evaluatie>[]): Promise<void> {
  const { workspace } = await municipality.as("teammanager");
  for (const each of some) {
    const planned = plannedEvaluatie({ title: "Dagstart", date: today, niveau: "dagelijks" });
    await workspace.evaluaties.add({ ...planned, ...each }, crypto.randomUUID());
  }
}

async function waves(...some: readonly Partial<Uitrolgolf>[]): Promise<void> {
  const { workspace } = await municipality.as("teammanager");
  const { id: wijkId } = await workspace.wijken.add({ name: "Oost", postcodeAreas: ["1221"], order: 1 }, "oost");
  const { golven } = createVerslaglegging(workspace);
  const golf = { wijkId, postcodeAreas: ["1221"], kwartaal: "2031-Q1", wijkplan: EMPTY_WIJKPLAN } as const;
  for (const each of some) {
    await golven.add({ title: "Golf", status: "planned", ...golf, ...each }, crypto.randomUUID());
  }
}

describe("the overview", () => {
  test("names the meetings of today and the next ones, and leads to them", async () => {
    await meetings(
      { title: "Gisteren", date: addDays(today, -1) },
      { title: "Over een maand", date: addDays(today, 30), niveau: "kwartaal" },
      { title: "Vandaag begonnen", status: "draft" },
    );
    tab = await openTab(municipality, "consulent1");
    await waitFor(async () =>
      expect((await textsIn("Eerstvolgende evaluaties"))[0]).toBe("Vandaag begonnenvandaag · begonnen"),
    );
    const links = within(await section("Eerstvolgende evaluaties")).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["Vandaag begonnen", "Over een maand", "Bekijk de kalender"]);
    expect(links[0]?.getAttribute("href")).toBe("#/evaluaties?evaluatie=3");
  });

  test("tells how far the roll-out is, what goes on first", async () => {
    await waves({ title: "Later" }, { title: "Klaar", status: "finished" }, { title: "Nu", status: "running" });
    tab = await openTab(municipality, "consulent1");
    await waitFor(async () =>
      expect(await textsIn("Uitrol")).toEqual([
        "NuLoopt · Q1 2031",
        "LaterGepland · Q1 2031",
        "KlaarAfgerond · Q1 2031",
      ]),
    );
    expect(within(await section("Uitrol")).getByText("1 gepland · 1 loopt · 1 afgerond")).toBeTruthy();
  });

  test("says what to do when nothing is planned yet", async () => {
    tab = await openTab(municipality, "consulent1");
    expect(await screen.findByText("Er is geen evaluatie gepland.")).toBeTruthy();
    expect(screen.getByText("Er is nog geen golf gepland. Begin bij Uitrol met de eerste wijk.")).toBeTruthy();
  });
});
