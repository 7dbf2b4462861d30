import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import ICAL from "ical.js";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { aProces } from "../support/processen.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;

beforeEach(async () => {
  municipality = await openMunicipality();
  const { workspace } = await municipality.as("teammanager");
  const planned = plannedEvaluatie({ title: "Maandevaluatie maart", date: "2031-04-03", niveau: "maandelijks" });
  await workspace.evaluaties.add(planned, "maand");
  await aProces(municipality, { title: "Intake", herzienVoor: "2031-04-15" });
  const { id: wijkId } = await workspace.wijken.add({ name: "Oost", postcodeAreas: ["1221"], order: 1 }, "oost");
  await createVerslaglegging(workspace).golven.add(
    {
      title: "Oost begint",
      wijkId,
      postcodeAreas: ["1221"],
      kwartaal: "2031-Q2",
      status: "planned",
      wijkplan: EMPTY_WIJKPLAN,
    },
    "golf",
  );
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

const calendarOf = (month: string) => screen.findByRole("table", { name: `Kalender van ${month}` });

describe("the calendar", () => {
  test("shows of a month what stands on which day, each leading to where it belongs", async () => {
    tab = await openTab(municipality, "consulent1", "/kalender?maand=2031-04");
    const table = await calendarOf("april 2031");
    const links = within(table).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Maandevaluatie maart", "#/evaluaties?evaluatie=1"],
      ["Herzie Intake", "#/processen?proces=1"],
    ]);
    const day = within(table).getByLabelText("dinsdag 15 april");
    expect(day.closest("td")?.textContent).toContain("Herzie Intake");
    const waves = screen.getByRole("list", { name: "Uitrol in deze maand" });
    expect(within(waves).getByRole("link", { name: "Oost begint" }).getAttribute("href")).toBe("#/uitrol?golf=1");
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("goes from month to month, also where nothing stands, and back to today", async () => {
    tab = await openTab(municipality, "consulent1", "/kalender?maand=2031-06");
    await screen.findByRole("list", { name: "Uitrol in deze maand" });
    await tab.user.click(screen.getByRole("button", { name: "Naar juli 2031" }));
    expect(await screen.findByText("In juli 2031 staat niets op de kalender.")).toBeTruthy();
    expect(location.hash).toBe("#/kalender?maand=2031-07");
    await tab.user.click(screen.getByRole("button", { name: "Vandaag" }));
    await waitFor(() => expect(location.hash).toBe("#/kalender"));
    expect(screen.getByRole("button", { name: "Vandaag" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("leaves out what somebody does not want to see, and says so in the address", async () => {
    tab = await openTab(municipality, "consulent1", "/kalender?maand=2031-04");
    await calendarOf("april 2031");
    await tab.user.click(screen.getByRole("checkbox", { name: "Herzien" }));
    expect(screen.queryByRole("link", { name: "Herzie Intake" })).toBeNull();
    expect(location.hash).toBe("#/kalender?maand=2031-04&zonder=herziening");
    await tab.user.click(screen.getByRole("checkbox", { name: "Uitrolgolven" }));
    expect(screen.queryByRole("list", { name: "Uitrol in deze maand" })).toBeNull();
    await tab.user.click(screen.getByRole("checkbox", { name: "Herzien" }));
    expect(screen.getByRole("link", { name: "Herzie Intake" })).toBeTruthy();
    expect(location.hash).toBe("#/kalender?maand=2031-04&zonder=golf");
  });

  test("falls back to the month of today for an address that names none", async () => {
    tab = await openTab(municipality, "consulent1", "/kalender?maand=2031-13");
    expect(await screen.findByRole("button", { name: "Vandaag", description: "" })).toBeTruthy();
    const month = new Intl.DateTimeFormat("nl-NL", {
      month: "long",
      year: "numeric",
      timeZone: "Europe/Amsterdam",
    }).format(new Date());
    expect(screen.getByRole("heading", { name: month })).toBeTruthy();
  });

  test("gives a file that an agenda can read: whole days, the last one included, and the same item once", async () => {
    const blobs: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return "blob:kalender";
      },
      revokeObjectURL: () => undefined,
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    tab = await openTab(municipality, "consulent1", "/kalender?maand=2031-04");
    await calendarOf("april 2031");
    await tab.user.click(screen.getByRole("button", { name: "Zet in je agenda" }));
    expect(await screen.findByText(/^Het bestand met 3 afspraken is gedownload/)).toBeTruthy();
    click.mockRestore();
    const calendar = new ICAL.Component(ICAL.parse((await blobs[0]?.text()) ?? "") as unknown[]);
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [uid, summary, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ["golf-1@procesmatig-werken", "Oost begint", "2031-04-01", "2031-07-01"],
      ["evaluatie-1@procesmatig-werken", "Maandevaluatie maart", "2031-04-03", "2031-04-04"],
      ["herziening-1@procesmatig-werken", "Herzie Intake", "2031-04-15", "2031-04-16"],
    ]);
    expect(events.map(({ startDate }) => startDate.isDate)).toEqual([true, true, true]);
    const links = events.map(({ component }) => String(component.getFirstPropertyValue("url")));
    expect(links.map((link) => new URL(link).origin)).toEqual(links.map(() => location.origin));
    expect(links.map((link) => new URL(link).hash)).toEqual([
      "#/uitrol?golf=1",
      "#/evaluaties?evaluatie=1",
      "#/processen?proces=1",
    ]);
    expect(events.map(({ description }, index) => description.endsWith(links[index] ?? ""))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
