import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Actie } from "../../../src/domain/afspraak.ts";
import { plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import { addDays } from "../../../src/domain/kalender.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
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

test("Mijn werk names the open actions that I took on, the earliest first, and leads to the minutes", async () => {
  const { workspace, me: manager } = await municipality.as("teammanager");
  const { me } = await municipality.as("consulent1");
  const { afspraken } = createVerslaglegging(workspace);
  const minutes = plannedEvaluatie({ title: "Dagstart Oost", date: today, niveau: "dagelijks" });
  const { id: evaluatieId } = await workspace.evaluaties.add(minutes, crypto.randomUUID());
  const basis = {
    soort: "actie",
    evaluatieId,
    onderdeel: "algemeen",
    status: "open",
    eigenaar: me,
    nummer: "",
  } as const;
  const actions: readonly Actie[] = [
    { ...basis, title: "Ooit" },
    { ...basis, title: "Van een ander", eigenaar: manager },
    { ...basis, title: "Al gedaan", status: "done", gereedOp: today },
    { ...basis, title: "Morgen", streefdatum: addDays(today, 1) },
    { ...basis, title: "Gisteren", streefdatum: addDays(today, -1) },
  ];
  for (const actie of actions) await afspraken.add(actie, crypto.randomUUID());

  tab = await openTab(municipality, "consulent1", "/mijn-werk");
  const section = await screen.findByRole("region", { name: /^Mijn acties/ });
  await waitFor(() => expect(within(section).queryAllByRole("listitem")).toHaveLength(3));
  const [late, due, some] = within(section).getAllByRole("listitem");
  expect(late?.textContent).toMatch(/^A-\d{4}-\d{3} Gisteren.*Dagstart Oost · te laat: /);
  expect(due?.textContent).toMatch(/^A-\d{4}-\d{3} Morgen.*Dagstart Oost · streefdatum /);
  expect(some?.textContent).toMatch(/^A-\d{4}-\d{3} Ooit.*Dagstart Oost$/);
  expect(within(section).getAllByRole("link")[0]?.getAttribute("href")).toBe(`#/evaluaties?evaluatie=${evaluatieId}`);
});
