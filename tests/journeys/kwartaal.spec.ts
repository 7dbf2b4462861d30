import type { FrameLocator, Page } from "@playwright/test";
import { personAt } from "../../scripts/start/demo.ts";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { daysOfKwartaal, kwartaalAfter, kwartaalOf } from "../../src/domain/kwartaal.ts";
import { newProces } from "../../src/domain/proces.ts";
import { reeks } from "../../src/domain/ritme.ts";
import { calendarDateOf, type CalendarDate } from "../../src/domain/time.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";
import { withCriteria } from "../../src/domain/uitrolvoorstel.ts";
import type { Cijfernaam } from "../../src/domain/verslagregel.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { inTownWithBot } from "./support/townWithBot.ts";
import { expect, openPlace, test, type Town } from "./support/town.ts";

/** From what is said on a Monday morning to the district that may begin, a quarter later by the clock. */

const TODAY = calendarDateOf(new Date());
const KWARTAAL = kwartaalAfter(kwartaalOf(TODAY), -1);
const DAGEN = daysOfKwartaal(KWARTAAL);
const [MAANDAG, DINSDAG] = reeks("dagelijks", DAGEN.from, DAGEN.until).slice(2);
const [, MAAND] = reeks("maandelijks", DAGEN.from, DAGEN.until);
const [EVALUATIE] = reeks("kwartaal", daysOfKwartaal(kwartaalOf(TODAY)).from, daysOfKwartaal(kwartaalOf(TODAY)).until);

const PUNTEN = ["Melders wachten te lang", "Formulier Wmo is verouderd", "Wie belt er terug?"] as const;

test("a quarter of evaluations becomes the decision that lets the next district begin", async ({ page, town }) => {
  test.setTimeout(300_000);
  const ids = await prepare(town);

  await page.clock.install({ time: at(MAANDAG?.naam.date) });
  await dagstart(page, town, MAANDAG?.naam.date, ids.maandag, PUNTEN.slice(0, 2));
  await dagstart(page, town, DINSDAG?.naam.date, ids.dinsdag, PUNTEN.slice(2));
  await decide(page, town);

  await goToDay(page, town, MAAND?.naam.date);
  let tab = await openPlace(page, town, { als: "teammanager", sub: `/evaluaties?evaluatie=${ids.maand}` });
  await tab.getByRole("button", { name: "Begin", exact: true }).click();
  const signals = tab.getByRole("region", { name: "Regiesysteem" }).getByRole("button", { name: /^Til op: / });
  await expect(signals).toHaveCount(2);
  await anOpenActie(town, ids.maand, MAAND?.naam.date ?? "");

  await goToDay(page, town, TODAY);
  tab = await openPlace(page, town, { als: "teammanager", sub: `/evaluaties?evaluatie=${ids.kwartaal}` });
  await tab.getByRole("button", { name: "Begin", exact: true }).click();
  const taken = tab.getByRole("region", { name: "Meegenomen" }).getByRole("button", { name: "Neem op in dit verslag" });
  const lower = tab.getByRole("list", { name: "Signalen van het niveau hieronder (2)" });
  await lower.getByRole("button").first().click();
  await tab.getByRole("list", { name: "Signalen van het niveau hieronder (1)" }).getByRole("button").click();
  await expect(taken.first()).toBeHidden();
  await write(tab, "Regiesysteem", "/criterium Een vraag is binnen zes weken klaar");
  await write(tab, "Regiesysteem", "/oordeel Wachten duurt nog te lang", async () => {
    await tab
      .getByRole("region", { name: "Regiesysteem" })
      .getByRole("combobox", { name: "Hoe gaat het?" })
      .selectOption("Vraagt aandacht");
  });
  await expectFigures(tab, town, ids.kwartaal);

  tab = await openPlace(page, town, { als: "teammanager", sub: `/uitrol?golf=${ids.golf}` });
  await tab.getByRole("button", { name: "Stel een voorstel op" }).click();
  await expect(tab.getByText("Het voorstel is opgesteld. Uit de regels volgt: Doorgaan mits.")).toBeVisible();
  await expect(tab.getByText(/1 criterium staat in de weg/)).toBeVisible();
  await inTownWithBot(town, async () => {
    await tab.getByRole("button", { name: "Leg voor aan de opdrachtgever" }).click();
    await expect(tab.getByText(/^Voorgelegd door/)).toBeVisible();
    await page.goto(`${town.origin}/?plaats=chat&als=opdrachtgever`);
    const card = page.getByRole("article").filter({ hasText: "Oost-2" }).last();
    await expect(card.getByText("Doorgaan mits").first()).toBeVisible();
    await card.getByRole("button", { name: "Stem in met dit advies" }).click();
    await expect(card.getByText(/Opdrachtgever .* stemde in op/)).toBeVisible();
  });

  tab = await openPlace(page, town, { als: "teammanager", sub: `/uitrol?golf=${ids.golf}` });
  await expect(tab.getByRole("region", { name: "Oost-2" }).getByText("Besloten").first()).toBeVisible();
  tab = await openPlace(page, town, { als: "teammanager", sub: "/keten?van=punt-1&weergave=lijst" });
  const chain = tab.getByRole("main");
  for (const link of ["Signaal: Melders wachten te lang", `Evaluatie: ${EVALUATIE?.naam.title}`, "Uitrolgolf: Oost-2"])
    await expect(chain.getByRole("link", { name: link }).first()).toBeVisible();
  await expect(chain.getByText(/In deze keten/)).toHaveCount(0);
});

/** The lists as they are before the quarter begins: a wave with its criteria, the meetings, who decides. */
async function prepare(town: Town) {
  town.clock.set(at(DAGEN.from));
  const workspace = await town.workspaceOf("teammanager");
  const admin = await town.workspaceOf("beheerder");
  const client = { kind: "beslisser", persoon: personAt("opdrachtgever"), soort: "uitrolvoorstel" } as const;
  await admin.instellingen.add({ ...client, from: "2020-01-01" }, "beslisser/uitrol");
  const meeting = async (naam: (typeof MAAND & object)["naam"] | undefined, date = naam?.date) => {
    if (naam === undefined || date === undefined) throw new Error("The rhythm has no such meeting.");
    return (await workspace.evaluaties.add(plannedEvaluatie({ ...naam, date }), naam.title)).id;
  };
  const [maandag, dinsdag, maand] = [
    await meeting(MAANDAG?.naam),
    await meeting(DINSDAG?.naam),
    await meeting(MAAND?.naam),
  ];
  const kwartaal = await meeting(EVALUATIE?.naam, TODAY);
  await workspace.processen.add(newProces("Melding en toegang", "toegang"), "proces");
  const { golven, voorstellen, metingen } = createVerslaglegging(workspace);
  const wijk = await workspace.wijken.add({ name: "Oost", postcodeAreas: ["1221", "1222"], order: 1 }, "oost");
  const golf = await golven.add(
    {
      title: "Oost-2",
      wijkId: wijk.id,
      postcodeAreas: ["1222"],
      kwartaal: kwartaalAfter(kwartaalOf(TODAY)),
      status: "planned",
      evaluatieId: kwartaal,
      wijkplan: EMPTY_WIJKPLAN,
    },
    "golf",
  );
  const agreed = withCriteria({ golfId: golf.id }, [
    { maat: "klanttevredenheid", vergelijking: "at-least", drempel: 7, vereist: true },
    { maat: "oordeel/regiesysteem", vergelijking: "at-least", drempel: 2, vereist: true },
    { maat: "late-acties", vergelijking: "at-most", drempel: 20, vereist: false },
  ]);
  if (!agreed.ok) throw new Error(agreed.error);
  await voorstellen.add(agreed.value, "voorstel");
  const meting = { title: "Klanttevredenheid", indicator: "klanttevredenheid", soort: "measured" } as const;
  await metingen.add(
    {
      ...meting,
      datum: DAGEN.from,
      waarde: 7.4,
      eenheid: "cijfer",
      bron: "Enquête",
      kwaliteit: "confirmed",
      wijkId: wijk.id,
    },
    "meting",
  );
  return { maandag, dinsdag, maand, kwartaal, golf: golf.id };
}

/** Somebody begins the dagstart of a day, raises points in it, and lifts the first to the month. */
async function dagstart(page: Page, town: Town, day: CalendarDate | undefined, id: string, punten: readonly string[]) {
  await goToDay(page, town, day);
  const tab = await openPlace(page, town, { als: "consulent1", sub: `/evaluaties?evaluatie=${id}` });
  await tab.getByRole("button", { name: "Begin", exact: true }).click();
  const why = tab.getByRole("region", { name: "Regiesysteem" }).getByRole("textbox", { name: "Waarom?" });
  for (const punt of punten)
    await write(tab, "Regiesysteem", `/punt ${punt}`, () => why.fill("Inwoners moeten te vaak terugbellen."));
  await tab.getByRole("button", { name: `Til op: ${punten[0]}` }).click();
  await expect(tab.getByRole("button", { name: `Til op: ${punten[0]}` })).toBeHidden();
  const { punten: list } = await town.workspaceOf("consulent1");
  await expect
    .poll(async () => (await list.all()).stored.filter(({ value }) => value.evaluatieId === id).length)
    .toBe(punten.length);
}

/** The first two points are put forward; of those the manager approves one and rejects the other. */
async function decide(page: Page, town: Town): Promise<void> {
  const { punten, processen } = await town.workspaceOf("procesbeheerder");
  const [proces] = (await processen.all()).stored;
  const first = (await punten.all()).stored.find(({ value }) => value.title === PUNTEN[0]);
  if (first === undefined || proces === undefined) throw new Error("The point or the process is not there.");
  await punten.save(first, { ...first.value, procesId: proces.id });
  for (const id of ["1", "2"]) {
    const tab = await openPlace(page, town, { als: "consulent1", sub: `/ontwikkelpunten?punt=${id}` });
    await tab.getByRole("button", { name: "Dien in", exact: true }).click();
    await expect(tab.getByText(/^Wacht op/).first()).toBeVisible();
  }
  let tab = await openPlace(page, town, { als: "teammanager", sub: "/ontwikkelpunten?punt=1" });
  await tab.getByRole("button", { name: "Keur goed" }).click();
  await expect(tab.getByText("Goedgekeurd").first()).toBeVisible();
  tab = await openPlace(page, town, { als: "teammanager", sub: "/ontwikkelpunten?punt=2" });
  await tab.getByRole("button", { name: "Keur af", exact: true }).click();
  await tab.getByRole("textbox", { name: /Waarom/ }).fill("Het formulier vervalt.");
  await tab.getByRole("button", { name: "Keur af met deze reden" }).click();
  await expect(tab.getByText("Afgewezen").first()).toBeVisible();
}

/** An action of the month that nobody finished when it was due. */
async function anOpenActie(town: Town, evaluatieId: string, due: CalendarDate): Promise<void> {
  const { afspraken } = createVerslaglegging(await town.workspaceOf("teammanager"));
  const eigenaar = personAt("consulent1");
  const basis = { nummer: "", title: "Bel de leverancier", evaluatieId, onderdeel: "regiesysteem" } as const;
  await afspraken.add({ ...basis, soort: "actie", eigenaar, status: "open", streefdatum: due }, "actie");
}

/** Counts by itself, from the rows as SharePoint has them, what the minutes should begin with. */
async function expectFigures(tab: FrameLocator, town: Town, evaluatieId: string): Promise<void> {
  const workspace = await town.workspaceOf("teammanager");
  const { regels, afspraken } = createVerslaglegging(workspace);
  const evaluaties = (await workspace.evaluaties.all()).stored;
  const missed = evaluaties.filter(
    ({ value: { date, status } }) => date >= DAGEN.from && date <= DAGEN.until && status === "planned",
  );
  const acties = (await afspraken.all()).stored.map(({ id }) => id);
  const expected: Readonly<Partial<Record<Cijfernaam, readonly string[]>>> = {
    raised: ["1", "2", "3"],
    decided: ["1", "2"],
    finished: [],
    open: ["1", "3"],
    late: [],
    "made-acties": acties,
    "late-acties": acties,
    missed: missed.map(({ id }) => id),
    tevredenheid: ["1"],
  };
  await expect
    .poll(async () => {
      const lines = (await regels.all()).stored.flatMap(({ value }) =>
        value.soort === "cijfer" && value.evaluatieId === evaluatieId ? [value] : [],
      );
      const found = lines.flatMap(({ cijfer, rijen }) =>
        expected[cijfer] === undefined ? [] : [[cijfer, rijen.toSorted()] as const],
      );
      return Object.fromEntries(found);
    })
    .toEqual(Object.fromEntries(Object.entries(expected).map(([name, ids]) => [name, ids.toSorted()])));
  const block = tab.getByRole("region", { name: /^Cijfers van Q\d \d{4}$/ });
  await block.getByRole("button", { name: "Toon 3 rijen: Ingebracht" }).click();
  for (const punt of PUNTEN) await expect(block.getByRole("link", { name: punt })).toBeVisible();
}

async function write(tab: FrameLocator, part: string, text: string, besides?: () => Promise<void>): Promise<void> {
  const region = tab.getByRole("region", { name: part, exact: true });
  const line = region.getByRole("textbox", { name: new RegExp(`(bij|over|jullie) ${part}(\\?|, en waarom\\?)?$`) });
  await line.fill(text);
  await besides?.();
  await line.press("Enter");
  await expect(line).toHaveValue("");
}

async function goToDay(page: Page, town: Town, day: CalendarDate | undefined): Promise<void> {
  const moment = at(day);
  town.clock.set(day === TODAY ? undefined : moment);
  await page.clock.setSystemTime(day === TODAY ? new Date() : moment);
}

/** In the morning, so that it is that day in every place of the country. */
function at(day: CalendarDate | undefined): Date {
  return new Date(`${day}T09:00:00Z`);
}
