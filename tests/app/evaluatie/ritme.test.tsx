import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { type Evaluatie, type Niveau, plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import { addDays, dagInWoorden } from "../../../src/domain/kalender.ts";
import { toBePlanned } from "../../../src/domain/ritme.ts";
import { calendarDateOf, type CalendarDate } from "../../../src/domain/time.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { createVerslaglegging } from "../../../src/sharepoint/verslaglegging.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  jest.restoreAllMocks();
  municipality.emulator.close();
});

const TODAY = calendarDateOf(new Date());
const day = (days: number): CalendarDate => addDays(TODAY, days);
const written = (date: CalendarDate): string => date.split("-").toReversed().join("-");

async function open(address = "/evaluaties", alias = "teammanager", language: "nl" | "en" = "nl"): Promise<Tab> {
  tab = await openTab(municipality, alias, address, language);
  return tab;
}

/** A meeting that stands in the list, put there by a colleague. */
async function meeting(
  title: string,
  date: CalendarDate,
  { niveau = "dagelijks", ...some }: Partial<Evaluatie> & Readonly<{ niveau?: Niveau }> = {},
): Promise<Stored<Evaluatie>> {
  const { workspace } = await municipality.as("adviseur");
  const evaluatie = { ...plannedEvaluatie({ title, date, niveau }), ...some };
  return workspace.evaluaties.add(evaluatie, crypto.randomUUID());
}

async function stored(title?: string): Promise<readonly Evaluatie[]> {
  const { workspace } = await municipality.as("adviseur");
  const all = (await workspace.evaluaties.all()).stored.map(({ value }) => value);
  return title === undefined ? all : all.filter((evaluatie) => evaluatie.title === title);
}

const fault = (rule: object) => municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify([rule]) });
const noFaults = () => municipality.call("/emulator/faults", { method: "DELETE" });
/** Nobody may add a row, as for who only reads. */
const readOnly = () => fault({ method: "POST", path: "/items$", status: 403 });

const rowOf = async (title: string): Promise<HTMLElement> => {
  const link = await screen.findByRole("link", { name: title });
  const row = link.closest("tr");
  if (row === null) throw new Error(`${title} stands in no row.`);
  return row;
};
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const list = () => screen.findByRole("table", { name: "Alle evaluaties" });

describe("the next meetings", () => {
  const titles = toBePlanned(TODAY).map(({ naam }) => naam.title);

  test("stand there by themselves for the first who opens the screen, and once for everybody", async () => {
    await open();
    for (const title of titles) await screen.findByRole("link", { name: title });
    expect((await stored()).map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    tab?.close();
    await open("/evaluaties", "consulent1");
    await rowOf(titles[0] ?? "");
    expect(await stored()).toHaveLength(titles.length);
  });

  test("bother nobody who may not write", async () => {
    await meeting("Dagstart team Oost", day(-1), { status: "draft" });
    // One refusal says enough: nothing more is tried.
    await fault({ method: "POST", path: "/items$", status: 403, times: 1 });
    await open("/evaluaties", "consulent1");
    await rowOf("Dagstart team Oost");
    await waitFor(async () =>
      expect(await (await municipality.call("/emulator/faults")).json()).toEqual({ rules: [] }),
    );
    expect(screen.queryByText(/Niet opgeslagen|Niet verzonden/)).toBeNull();
    expect(
      screen
        .queryAllByRole("alert")
        .map(({ textContent }) => textContent)
        .join(""),
    ).toBe("");
    expect(await stored()).toHaveLength(1);
  });
});

describe("the meeting of today", () => {
  test("is begun by one button, which opens its minutes", async () => {
    const { id } = await meeting("Dagstart team Oost", TODAY);
    const { user } = await open();
    const section = await screen.findByRole("region", { name: "Vandaag" });
    expect(within(section).getByText("Dagstart team Oost")).toBeTruthy();
    await user.click(within(section).getByRole("button", { name: "Begin de dagstart" }));
    await waitFor(() => expect(location.hash).toBe(`#/evaluaties?evaluatie=${id}`));
    expect(await screen.findByRole("heading", { name: "Dagstart team Oost", level: 2 })).toBeTruthy();
    await waitFor(async () => expect(await stored("Dagstart team Oost")).toMatchObject([{ status: "draft" }]));
    expect(await within(section).findByRole("link", { name: "Open het verslag" })).toBeTruthy();
    expect(within(section).queryByRole("button", { name: "Begin de dagstart" })).toBeNull();
  });

  test("is named when there is none: what comes next, and when", async () => {
    await meeting("Ingelaste dagstart", day(1));
    await meeting("Maandgesprek", day(9), { niveau: "maandelijks" });
    await readOnly();
    await open();
    const section = await screen.findByRole("region", { name: "Vandaag" });
    expect(section.textContent).toBe(
      "Vandaag Vandaag is er geen evaluatie. De volgende is Ingelaste dagstart, morgen.",
    );
  });
});

describe("the rhythm", () => {
  test("says of each meeting how it is in a word, and counts what was held", async () => {
    await meeting("Eerste", day(-15), { status: "adopted" });
    await meeting("Tweede", day(-14));
    await meeting("Derde", day(-8), { status: "submitted" });
    await meeting("Vierde", day(-7), { status: "draft" });
    await open();
    const rhythm = await screen.findByRole("region", { name: "Ritme" });
    expect(await within(rhythm).findByText("3 van 4 gehouden")).toBeTruthy();
    const standOf = (title: string) => within(rhythm).getByTitle(title).textContent;
    expect(standOf("Eerste")).toMatch(/Vastgesteld$/);
    expect(standOf("Tweede")).toMatch(/Niet gehouden$/);
    expect(standOf("Derde")).toMatch(/Ter vaststelling$/);
    expect(standOf("Vierde")).toMatch(/Verslag in concept$/);
    expect(within(rhythm).getByTitle("Tweede").querySelector("svg")).not.toBeNull();
    expect(within(rhythm).getAllByText("Nog niets te tellen")).toHaveLength(2);
    expect(within(rhythm).getAllByRole("heading", { level: 3 })).toHaveLength(3);
  });

  test("does not count minutes that correct others as a meeting", async () => {
    const { id } = await meeting("Dagstart team Oost", day(-7), { status: "adopted" });
    await meeting("Dagstart team Oost", day(-7), { status: "draft", correctie: { evaluatieId: id, reden: "naam" } });
    await open();
    const rhythm = await screen.findByRole("region", { name: "Ritme" });
    expect(await within(rhythm).findByText("1 van 1 gehouden")).toBeTruthy();
    expect(within(await list()).getByText("Correctie")).toBeTruthy();
  });
});

describe("the list of evaluations", () => {
  test("says when each was, on what level, how it is, and what came of it", async () => {
    const { id } = await meeting("Maandgesprek", day(-3), { niveau: "maandelijks", status: "draft" });
    const { workspace, me } = await municipality.as("adviseur");
    const { afspraken } = createVerslaglegging(workspace);
    const basis = { nummer: "", evaluatieId: id, onderdeel: "algemeen" } as const;
    await afspraken.add({ ...basis, soort: "besluit", title: "We gaan door", motivering: "" }, "b1");
    await afspraken.add({ ...basis, soort: "actie", title: "Bel JCC", eigenaar: me, status: "open" }, "a1");
    await afspraken.add({ ...basis, soort: "actie", title: "Klaar", eigenaar: me, status: "dropped" }, "a2");
    await open();
    const cells = within(await rowOf("Maandgesprek")).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent?.trim())).toEqual([
      written(day(-3)),
      "Maandgesprek",
      "Maandelijks",
      "Verslag in concept",
      "1",
      "1",
      "",
    ]);
  });

  test("is narrowed by level and status, and the address says so", async () => {
    await meeting("Gemiste dagstart", day(-2));
    await meeting("Vastgesteld kwartaal", day(-2), { niveau: "kwartaal", status: "adopted" });
    const { user } = await open();
    await rowOf("Gemiste dagstart");
    await user.click(await button("Filters"));
    await user.click(screen.getByRole("checkbox", { name: "Niet gehouden" }));
    expect(location.hash).toBe("#/evaluaties?stand=missed");
    expect(within(await list()).queryByRole("link", { name: "Vastgesteld kwartaal" })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Per kwartaal" }));
    expect(await screen.findByRole("heading", { name: "Niets gevonden" })).toBeTruthy();
    await user.click(await button("Haal filter weg: Status: Niet gehouden"));
    await rowOf("Vastgesteld kwartaal");
    expect(location.hash).toBe("#/evaluaties?niveau=kwartaal");
  });

  test("comes back as it was from an address", async () => {
    await meeting("Gemiste dagstart", day(-2));
    await meeting("Maandgesprek", day(-2), { niveau: "maandelijks" });
    await open("/evaluaties?niveau=dagelijks&stand=missed");
    await rowOf("Gemiste dagstart");
    expect(screen.getByText(/^1 van \d+ evaluaties$/)).toBeTruthy();
  });

  test("leads to the minutes beside it, and Escape leads back to the row", async () => {
    const { id } = await meeting("Dagstart team Oost", day(-1), { status: "draft" });
    const { user } = await open();
    await user.click(await screen.findByRole("link", { name: "Dagstart team Oost" }));
    expect(location.hash).toBe(`#/evaluaties?evaluatie=${id}`);
    const heading = await screen.findByRole("heading", { name: "Dagstart team Oost", level: 2 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(location.hash).toBe("#/evaluaties"));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Dagstart team Oost"));
  });

  test("has what it says under the title where there is little room", async () => {
    const { matchMedia } = window;
    jest
      .spyOn(window, "matchMedia")
      .mockImplementation((query) => Object.assign(matchMedia(query), { matches: false }));
    await meeting("Dagstart team Oost", day(-1));
    await open();
    const cells = within(await rowOf("Dagstart team Oost")).getAllByRole("cell");
    expect(cells).toHaveLength(2);
    expect(cells[1]?.textContent).toMatch(/^Dagstart team Oost Niet gehouden ?Dagelijks ?Verzet$/);
  });

  test("says what belongs here when there is nothing and nobody planned anything", async () => {
    await readOnly();
    const { user } = await open();
    expect(await screen.findByRole("heading", { name: "Nog geen evaluaties" })).toBeTruthy();
    await user.click(await button("Plan een evaluatie"));
    expect(await screen.findByRole("form", { name: "Plan een evaluatie" })).toBeTruthy();
  });

  test("speaks English to who does", async () => {
    await meeting("Dagstart team Oost", day(-1), { niveau: "dagelijks" });
    await open("/evaluaties", "teammanager", "en");
    expect(await screen.findByRole("region", { name: "Rhythm" })).toBeTruthy();
    expect(within(await rowOf("Dagstart team Oost")).getByText("Not held")).toBeTruthy();
  });
});

describe("planning a meeting", () => {
  const form = () => screen.findByRole("form", { name: "Plan een evaluatie" });
  const choose = (name: RegExp, date: string): boolean =>
    fireEvent.change(screen.getByLabelText(name), { target: { value: date } });

  beforeEach(async () => {
    await meeting("Dagstart team Oost", day(-1));
  });

  test("takes a level and a day; the name follows from them", async () => {
    const { user } = await open();
    await rowOf("Dagstart team Oost");
    await user.click(await button("Plan een evaluatie"));
    await form();
    expect(location.hash).toBe("#/evaluaties?nieuw=ja");
    choose(/^Datum/, "2031-03-19");
    expect(screen.getByRole("textbox", { name: /^Naam/ })).toHaveProperty("value", "Dagstart woensdag 19 maart 2031");
    await user.selectOptions(screen.getByRole("combobox", { name: "Niveau" }), "Per kwartaal");
    await user.click(within(await form()).getByRole("button", { name: "Plan een evaluatie" }));
    expect(
      await screen.findByText("“Kwartaalevaluatie Q4 2030” staat gepland op woensdag 19 maart 2031."),
    ).toBeTruthy();
    await waitFor(async () =>
      expect(await stored("Kwartaalevaluatie Q4 2030")).toMatchObject([
        { date: "2031-03-19", niveau: "kwartaal", status: "planned" },
      ]),
    );
    await rowOf("Kwartaalevaluatie Q4 2030");
    expect(location.hash).toBe("#/evaluaties");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Plan een evaluatie"));
  });

  test("says what is missing, and warns of a day off and of a meeting that is there already", async () => {
    const { user } = await open("/evaluaties?nieuw=ja");
    await rowOf("Dagstart team Oost");
    await user.click(within(await form()).getByRole("button", { name: "Plan een evaluatie" }));
    expect(await screen.findByText("Kies een dag.")).toBeTruthy();
    expect(screen.getByText("Schrijf hoe de evaluatie heet.")).toBeTruthy();
    expect(document.activeElement?.getAttribute("type")).toBe("date");
    choose(/^Datum/, "2027-04-27");
    expect(screen.getByText("Dit is een weekend of een feestdag. Plannen kan wel.")).toBeTruthy();
    choose(/^Datum/, day(-1));
    expect(screen.getByText("Op deze dag staat al “Dagstart team Oost”.")).toBeTruthy();
  });

  test("says of a month that was evaluated already that this one comes besides, under a name that tells them apart", async () => {
    await meeting("Maandevaluatie februari 2031", "2031-03-06", { niveau: "maandelijks", status: "draft" });
    const { user } = await open("/evaluaties?nieuw=ja");
    await rowOf("Maandevaluatie februari 2031");
    await user.selectOptions(screen.getByRole("combobox", { name: "Niveau" }), "Maandelijks");
    choose(/^Datum/, "2031-03-19");
    expect(
      screen.getByText(
        "Over februari 2031 is er al een evaluatie: “Maandevaluatie februari 2031”, op donderdag 6 maart 2031. Deze komt erbij.",
      ),
    ).toBeTruthy();
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: /^Naam/ });
    expect(name.value).toBe("Extra maandevaluatie februari 2031");
    fireEvent.change(name, { target: { value: "Maandevaluatie februari 2031" } });
    expect(screen.getByText(/^Zo heet er al een/)).toBeTruthy();
    await user.click(within(await form()).getByRole("button", { name: "Plan een evaluatie" }));
    expect(await stored("Maandevaluatie februari 2031")).toHaveLength(1);
  });

  test("keeps what was typed when the tab is loaded anew", async () => {
    const { user } = await open("/evaluaties?nieuw=ja");
    await rowOf("Dagstart team Oost");
    await user.type(await screen.findByRole("textbox", { name: /^Naam/ }), "Heidag");
    const typed = Object.entries(sessionStorage);
    tab?.close();
    for (const [place, value] of typed) sessionStorage.setItem(place, String(value));
    await open("/evaluaties?nieuw=ja");
    await rowOf("Dagstart team Oost");
    expect(await screen.findByRole("textbox", { name: /^Naam/ })).toHaveProperty("value", "Heidag");
  });

  test("refuses a name with data of a resident in it", async () => {
    const { user } = await open("/evaluaties?nieuw=ja");
    await rowOf("Dagstart team Oost");
    choose(/^Datum/, "2031-03-19");
    await user.clear(screen.getByRole("textbox", { name: /^Naam/ }));
    await user.type(screen.getByRole("textbox", { name: /^Naam/ }), "Casus 111222333");
    await user.click(within(await form()).getByRole("button", { name: "Plan een evaluatie" }));
    expect(await screen.findByText(/Een BSN kun je hier niet opslaan/)).toBeTruthy();
    expect((await stored()).filter(({ date }) => date === "2031-03-19")).toEqual([]);
  });

  test("that SharePoint does not take says so, and is sent again by a button", async () => {
    const { user } = await open("/evaluaties?nieuw=ja");
    for (const { naam } of toBePlanned(TODAY)) await rowOf(naam.title);
    choose(/^Datum/, "2031-03-19");
    await fault({ method: "POST", path: "/items$", status: 503 });
    await user.click(within(await form()).getByRole("button", { name: "Plan een evaluatie" }));
    const again = await within(await list()).findByRole("button", { name: "Probeer opnieuw" });
    expect(screen.getByText("Dagstart woensdag 19 maart 2031")).toBeTruthy();
    await noFaults();
    await user.click(again);
    await rowOf("Dagstart woensdag 19 maart 2031");
    expect(await stored("Dagstart woensdag 19 maart 2031")).toHaveLength(1);
  });
});

describe("moving a meeting", () => {
  const next = day(21);
  const later = day(24);
  const title = `Dagstart ${dagInWoorden(next)}`;
  const moved = `Dagstart ${dagInWoorden(later)}`;
  const newDate = (date: string): boolean =>
    fireEvent.change(screen.getByLabelText(/^Nieuwe datum/), { target: { value: date } });

  test("puts it on another day, with the name that goes with it, and leads back to its row", async () => {
    await meeting(title, next);
    const { user } = await open();
    await user.click(within(await rowOf(title)).getByRole("button", { name: `Verzet “${title}”` }));
    const form = await screen.findByRole("form", { name: `Verzet “${title}”` });
    await user.click(within(form).getByRole("button", { name: "Verzet" }));
    expect(screen.getByText("Kies een andere dag dan nu.")).toBeTruthy();
    newDate(later);
    await user.click(within(form).getByRole("button", { name: "Verzet" }));
    expect(await screen.findByText(`“${moved}” staat nu op ${dagInWoorden(later)}.`)).toBeTruthy();
    await waitFor(async () => expect(await stored(moved)).toMatchObject([{ date: later, status: "planned" }]));
    expect(await stored(title)).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(moved));
    expect(location.hash).toBe("#/evaluaties");
  });

  test("does not put it on a day that is over, and says when it comes after the next one", async () => {
    await meeting(title, next);
    const { user } = await open();
    await user.click(await button(`Verzet “${title}”`));
    const form = await screen.findByRole("form", { name: `Verzet “${title}”` });
    newDate(day(-1));
    expect(within(form).getByText("Deze dag is al voorbij. Kies vandaag of een dag die nog komt.")).toBeTruthy();
    await user.click(within(form).getByRole("button", { name: "Verzet" }));
    expect(await stored(title)).toMatchObject([{ date: next }]);
    newDate(day(60));
    expect(within(form).getByText(/^Dan komt deze evaluatie niet meer vóór “Dagstart/)).toBeTruthy();
  });

  test("is not offered for what was held", async () => {
    await meeting("Gehouden dagstart", day(-1), { status: "draft" });
    await open();
    expect(within(await rowOf("Gehouden dagstart")).queryByRole("button")).toBeNull();
  });

  test("leads back to the button when nobody wants it after all", async () => {
    await meeting(title, next);
    const { user } = await open();
    await user.click(await button(`Verzet “${title}”`));
    await screen.findByRole("form", { name: `Verzet “${title}”` });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Verzet"));
  });

  test("shows both days when a colleague moved it in the meantime, and writes the one that is chosen", async () => {
    const before = await meeting("Maandgesprek", next, { niveau: "maandelijks" });
    const { user } = await open();
    await user.click(await button("Verzet “Maandgesprek”"));
    const { workspace } = await municipality.as("adviseur");
    await workspace.evaluaties.save(before, { ...before.value, date: day(30) });
    newDate(later);
    await user.click(within(await screen.findByRole("form")).getByRole("button", { name: "Verzet" }));
    expect(await screen.findByText("Iemand anders veranderde deze evaluatie ook.")).toBeTruthy();
    const row = await rowOf("Maandgesprek");
    expect(row.textContent).toContain(written(day(30)));
    expect(row.textContent).toContain(written(later));
    await user.click(within(row).getByRole("button", { name: "Houd die van mij" }));
    await waitFor(async () => expect(await stored("Maandgesprek")).toMatchObject([{ date: later }]));
  });
});
