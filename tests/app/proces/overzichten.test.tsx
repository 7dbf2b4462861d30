import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";
import { aProces } from "./openDeel.tsx";

let municipality: Municipality;
let tab: Tab;

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

test("from the register one gets to how far all teams are, from there to a process, and to the sum per department", async () => {
  await aProces(municipality, { teams: ["Toegang Oost"], afdelingen: ["Toegang"] });
  tab = await openTab(municipality, "consulent1", "/processen");
  const views = () => screen.findByRole("navigation", { name: "Overzichten van de processen" });
  expect(
    within(await views())
      .getByText("Alle processen")
      .getAttribute("aria-current"),
  ).toBe("page");
  await tab.user.click(within(await views()).getByRole("link", { name: "Leren per team" }));
  const matrix = await screen.findByRole("table", { name: "Leren per team en proces" });
  const link = within(matrix).getByRole("link", { name: "Vraagverheldering" });
  expect(link.getAttribute("href")).toContain("deel=leren");

  await tab.user.click(within(await views()).getByRole("link", { name: "Volwassenheid per afdeling" }));
  const sum = await screen.findByRole("table", { name: "Volwassenheid per afdeling" });
  expect(within(sum).getByRole("rowheader", { name: "Toegang" })).toBeTruthy();
  await tab.user.click(within(await views()).getByRole("link", { name: "Alle processen" }));
  expect(await screen.findByRole("searchbox")).toBeTruthy();
});
