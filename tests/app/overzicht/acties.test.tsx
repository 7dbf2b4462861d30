import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { Actie } from "../../../src/domain/afspraak.ts";
import { addDays } from "../../../src/domain/kalender.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
import { createVerslaglegging } from "../../../src/sharepoint/verslaglegging.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { persoonIn } from "../../support/processen.ts";
import { openTab, type Tab } from "../../support/tab.tsx";
import { writtenMinutes } from "../../support/verslagen.ts";

let municipality: Municipality;
let tab: Tab;
const today = calendarDateOf(new Date());
const TITLE = "Dagstart maandag 2 november 2026";
const dutch = (day: string): string => day.split("-").toReversed().join("-");

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

const section = (name: RegExp) => screen.findByRole("region", { name });

/** Minutes with an action of consulent1 without a date, and those that are asked for. */
async function minutes(...some: readonly Pick<Actie, "title" | "eigenaar" | "streefdatum">[]): Promise<string> {
  const writer = await personAt(municipality, "consulent1");
  const { stored } = await writtenMinutes(writer);
  const { afspraken } = createVerslaglegging(writer.workspace);
  for (const each of some) {
    const about = { evaluatieId: stored.id, onderdeel: "algemeen", soort: "actie", status: "open" } as const;
    await afspraken.add({ ...about, nummer: "", ...each }, crypto.randomUUID());
  }
  return stored.id;
}

describe("Mijn werk", () => {
  test("lists my open actions, the earliest first, each with its number and the way to the minutes", async () => {
    const [mine, another] = [persoonIn(municipality, "consulent1"), persoonIn(municipality, "consulent2")];
    const id = await minutes(
      { title: "Later", eigenaar: mine, streefdatum: addDays(today, 7) },
      { title: "Te lang geleden", eigenaar: mine, streefdatum: addDays(today, -3) },
      { title: "Van een ander", eigenaar: another, streefdatum: today },
    );
    tab = await openTab(municipality, "consulent1", "/mijn-werk");
    const own = await section(/Mijn acties \(3\)/);
    const items = within(own)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(items).toEqual([
      expect.stringMatching(new RegExp(`^A-\\d{4}-003 Te lang geleden${TITLE}te laat: ${dutch(addDays(today, -3))}`)),
      expect.stringMatching(new RegExp(`^A-\\d{4}-002 Later${TITLE}voor ${dutch(addDays(today, 7))}`)),
      expect.stringMatching(new RegExp(`^A-\\d{4}-001 Bel de leverancier van JCC${TITLE}zonder datum`)),
    ]);
    const link = within(own).getByRole("link", { name: /Te lang geleden/ });
    expect(link.getAttribute("href")).toBe(`#/evaluaties?evaluatie=${id}`);
    expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  });

  test("lets me say that an action is done, and take that back", async () => {
    await minutes();
    tab = await openTab(municipality, "consulent1", "/mijn-werk");
    const own = await section(/Mijn acties/);
    await tab.user.click(await within(own).findByRole("button", { name: /^Gereed: .*JCC/ }));
    const { afspraken } = createVerslaglegging((await municipality.as("teammanager")).workspace);
    const actie = async () =>
      (await afspraken.all()).stored.find(({ value }) => value.soort === "actie")?.value ?? undefined;
    await waitFor(async () => expect(await actie()).toMatchObject({ status: "done", gereedOp: today }));
    await tab.user.click(await within(own).findByRole("button", { name: /^Toch niet gereed/ }));
    await waitFor(async () => expect(await actie()).toMatchObject({ status: "open" }));
  });
});

describe("the overview", () => {
  test("shows which actions are late and whose they are, beside the points", async () => {
    const id = await minutes(
      { title: "Op tijd", eigenaar: persoonIn(municipality, "consulent2"), streefdatum: today },
      { title: "Te laat", eigenaar: persoonIn(municipality, "consulent2"), streefdatum: addDays(today, -1) },
    );
    tab = await openTab(municipality, "teammanager");
    const late = await section(/Acties te laat \(1\)/);
    expect(late.textContent).toContain(persoonIn(municipality, "consulent2").name);
    expect(within(late).getByRole("link").getAttribute("href")).toBe(`#/evaluaties?evaluatie=${id}`);
  });
});
