import type { FrameLocator, Page } from "@playwright/test";
import { aNew } from "../support/builders.ts";
import { background, expectAccessible } from "./support/axe.ts";
import { submittedBy } from "./support/submitted.ts";
import { expect, openPlace, type Place, test, type Town } from "./support/town.ts";

/** Every screen and state of the tab, each in the three themes: axe finds nothing (WCAG 2.2 A and AA). */

type State = Readonly<{
  name: string;
  place: Place;
  /** Brings the tab into the state; what it waits for is what a person would see. */
  reach: (tab: FrameLocator, town: Town, page: Page) => Promise<void>;
  before?: (town: Town) => Promise<void>;
}>;

const consulent = { als: "consulent1" } as const;
const manager = { als: "teammanager" } as const;
const lijst = (query = ""): string => `/ontwikkelpunten${query}`;

const STATES: readonly State[] = [
  {
    name: "Overzicht",
    place: consulent,
    reach: (tab) => expect(tab.getByRole("heading", { name: /Punten te laat \(1\)/ })).toBeVisible(),
  },
  {
    name: "Lijst",
    place: { ...consulent, sub: lijst() },
    reach: (tab) => expect(tab.getByRole("row")).toHaveCount(5),
  },
  {
    name: "Lijst met filters en een rij die niet te lezen is",
    place: { ...consulent, sub: lijst("?bron=casusoverleg") },
    before: async (town) => {
      const { punten } = await town.workspaceOf("consulent2");
      await punten.list.add({ Title: "Kapot", Status: "Nieuw", Sleutel: "kapot" });
    },
    reach: async (tab) => {
      await tab.getByRole("button", { name: /Filters/ }).click();
      await expect(tab.getByRole("checkbox", { name: "Casusoverleg" })).toBeChecked();
      await expect(tab.getByText("1 rij in de lijst is niet te lezen.")).toBeVisible();
    },
  },
  {
    name: "Niets gevonden",
    place: { ...consulent, sub: lijst("?zoek=bestaatniet") },
    reach: (tab) => expect(tab.getByRole("heading", { name: "Niets gevonden" })).toBeVisible(),
  },
  {
    name: "Punt met geschiedenis",
    place: { ...consulent, sub: lijst("?punt=1") },
    reach: async (tab) => {
      await tab.getByRole("button", { name: "Laat de geschiedenis zien" }).click();
      await expect(tab.getByText(/was: /).first()).toBeVisible();
    },
  },
  {
    name: "Punt wijzigen",
    place: { ...consulent, sub: lijst("?punt=1&wijzig=ja") },
    reach: (tab) => expect(tab.getByRole("combobox", { name: "Trekker" })).toBeVisible(),
  },
  {
    name: "Punt dat niemand goedkeurde",
    place: { ...consulent, sub: lijst("?punt=3") },
    reach: (tab) => expect(tab.getByText(/staat geen geldig besluit/)).toBeVisible(),
  },
  {
    name: "Punt dat op mij wacht, afkeuren",
    place: { ...manager, sub: lijst("?punt=2") },
    reach: async (tab) => {
      await tab.getByRole("button", { name: "Keur af" }).click();
      await tab.getByRole("button", { name: "Keur af met deze reden" }).click();
      await expect(tab.getByText("Schrijf waarom je dit afkeurt.")).toBeVisible();
    },
  },
  {
    name: "Iemand anders was je voor",
    place: { ...consulent, sub: lijst("?punt=1&wijzig=ja") },
    reach: async (tab, town) => {
      const title = tab.getByRole("textbox", { name: /^Titel/ });
      await title.fill("Van mij");
      const { punten } = await town.workspaceOf("consulent2");
      const read = await punten.get("1");
      if (read.ok) await punten.save(read.value, { ...read.value.value, title: "Van een ander" });
      await tab.getByRole("button", { name: "Sla op" }).click();
      await expect(tab.getByRole("radio", { name: /Van mij/ })).toBeVisible();
    },
  },
  {
    name: "Snel toevoegen met gegevens van een inwoner",
    place: { ...consulent, plaats: "vergadering" },
    reach: async (tab) => {
      await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Mevrouw Jansen met BSN 123456782");
      await tab.getByRole("button", { name: "Sla op", exact: true }).click();
      await expect(tab.getByText(/Een BSN kun je hier niet opslaan/)).toBeVisible();
    },
  },
  {
    name: "Te beslissen",
    place: { ...manager, sub: "/beslissen" },
    reach: (tab) => expect(tab.getByRole("button", { name: "Keur goed" })).toBeVisible(),
  },
  {
    name: "Mijn werk",
    place: { ...consulent, plaats: "persoonlijk" },
    reach: (tab) => expect(tab.getByRole("heading", { name: /Door jou ingebracht/ })).toBeVisible(),
  },
  {
    name: "Toetsen",
    place: consulent,
    reach: async (tab) => {
      await tab.getByRole("button", { name: "Toetsen" }).click();
      await expect(tab.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "Melding na het opslaan",
    place: { ...consulent, sub: lijst("?nieuw=ja") },
    reach: async (tab) => {
      await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Iets nieuws");
      await tab.getByRole("button", { name: "Sla op", exact: true }).click();
      await expect(tab.getByText("“Iets nieuws” staat in de lijst.")).toBeVisible();
    },
  },
  {
    name: "Nog niets",
    place: { als: "consulent2", team: "procesmatig-werken-wijdemeren", sub: lijst() },
    reach: (tab) => expect(tab.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible(),
  },
  {
    name: "Niet ingericht",
    place: { ...consulent, team: "nieuw-team" },
    reach: (tab) => expect(tab.getByRole("heading", { name: "De lijsten zijn er nog niet" })).toBeVisible(),
  },
  {
    name: "Geen toegang",
    place: { als: "buitenstaander", plaats: "persoonlijk" },
    reach: (tab) => expect(tab.getByRole("heading", { name: "Je hebt nog geen toegang" })).toBeVisible(),
  },
  {
    name: "Microsoft 365 is druk, van het begin af",
    place: consulent,
    before: (town) => town.faults({ status: 429, retryAfter: 30 }),
    reach: (tab) => expect(tab.getByText(/Microsoft 365 is druk/)).toBeVisible(),
  },
  {
    name: "Niet verzonden",
    place: { ...consulent, sub: lijst("?nieuw=ja") },
    reach: async (tab, town) => {
      await expect(tab.getByRole("link", { name: /dagstart/ })).toBeVisible();
      await town.faults({ status: 403, method: "POST", path: "items" });
      await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Blijft staan");
      await tab.getByRole("button", { name: "Sla op", exact: true }).click();
      await expect(tab.getByText("Niet opgeslagen").first()).toBeVisible();
    },
  },
  {
    name: "Geen netwerk",
    place: { ...consulent, sub: lijst() },
    reach: async (tab, _town, page) => {
      await expect(tab.getByRole("row")).toHaveCount(5);
      // The colours of the other themes have to be there before the network goes.
      const light = await background(tab);
      await page.getByRole("combobox", { name: "Thema" }).selectOption("donker");
      await expect.poll(() => background(tab)).not.toBe(light);
      await page.getByRole("combobox", { name: "Thema" }).selectOption("licht");
      await page.context().setOffline(true);
      await expect(tab.getByText(/Geen netwerk/)).toBeVisible();
    },
  },
  {
    name: "Instellen",
    place: { als: "beheerder", plaats: "instellingen" },
    reach: async (tab, _town, page) => {
      await expect(tab.getByRole("heading", { name: "Procesmatig werken in dit kanaal" })).toBeVisible();
      await expect(tab.getByText("De lijsten staan klaar.")).toBeVisible();
      // Nobody can reach the tab behind the dialog, but axe looks there too.
      await page.locator("main iframe").evaluate((behind) => behind.remove());
    },
  },
];

for (const { name, place, reach, before } of STATES) {
  test(`${name}: axe finds nothing in three themes`, async ({ page, town }) => {
    await fill(town);
    await before?.(town);
    const tab = await openPlace(page, town, place);
    await reach(tab, town, page);
    await expectAccessible(page, tab);
  });
}

/** One new point with a history and a date gone by, one that waits, one typed by hand, one in development. */
async function fill(town: Town): Promise<void> {
  const { punten } = await town.workspaceOf("consulent1");
  const first = await punten.add(
    aNew({ title: "Afspraken verzetten kan niet online", streefdatum: "2025-01-15" }),
    "1",
  );
  await punten.save(first, {
    ...first.value,
    prioriteit: "must",
    deelvragen: [{ question: "Welk systeem?", answer: "" }],
  });
  await submittedBy(town, "consulent1", "Dossier doorzetten duurt lang");
  await punten.list.add({ Title: "Met de hand", Status: "Goedgekeurd", Bron: "Anders", Sleutel: "3" });
  await punten.add(aNew({ title: "Werkinstructie dagstart is verouderd", bron: "intervisie" }), "4");
}
