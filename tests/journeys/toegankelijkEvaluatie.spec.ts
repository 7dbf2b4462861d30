import type { FrameLocator } from "@playwright/test";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { type Look, lookAround, rounds, titleOf } from "./support/looks.ts";
import { test } from "./support/demoTown.ts";
import { expect, type Town } from "./support/town.ts";

/** The screens of evaluations, the roll-out, figures and the chain, as full as those of the demo, each in the three themes. */

/** Numbers are filled in for names between braces. */
type State = Omit<Look, "als"> & Partial<Pick<Look, "als">>;

const WAIT = { timeout: 20_000 };
const heading = (tab: FrameLocator, name: string | RegExp) =>
  expect(tab.getByRole("heading", { name }).first()).toBeVisible(WAIT);

const chain = (tab: FrameLocator) => expect(tab.getByText("Als lijst", { exact: true })).toBeVisible(WAIT);

const STATES: readonly State[] = [
  { name: "Evaluaties", sub: "/evaluaties", reach: (tab) => heading(tab, /Ritme/) },
  {
    name: "Een evaluatie plannen, verkeerd ingevuld",
    sub: "/evaluaties",
    als: "teammanager",
    reach: async (tab) => {
      await tab.getByRole("button", { name: "Plan een evaluatie" }).click(WAIT);
      await tab.getByRole("button", { name: /^Plan/ }).last().click();
    },
  },
  {
    name: "Verslag in concept, met een actie die wordt getypt",
    sub: "/evaluaties?evaluatie={concept}",
    reach: async (tab) => {
      const line = tab.getByRole("textbox", { name: /bij Algemeen$/ });
      await expect(line).toBeVisible(WAIT);
      await line.fill("/actie Bel de leverancier");
    },
  },
  {
    name: "Verslag dat op mij wacht",
    sub: "/evaluaties?evaluatie={voorgelegd}",
    als: "opdrachtgever",
    reach: (tab) => expect(tab.getByRole("button", { name: "Stel vast" })).toBeVisible(WAIT),
  },
  {
    name: "Vastgesteld verslag",
    sub: "/evaluaties?evaluatie={vastgesteld}",
    reach: (tab) => expect(tab.getByText(/^Akkoord van /)).toBeVisible(WAIT),
  },
  {
    name: "Dagstart op de wand",
    sub: "/evaluaties?evaluatie={concept}&weergave=dagstart",
    reach: (tab) => expect(tab.getByRole("dialog")).toBeVisible(WAIT),
  },
  { name: "Uitrol", sub: "/uitrol", reach: (tab) => expect(tab.getByRole("table")).toBeVisible(WAIT) },
  { name: "Een golf", sub: "/uitrol?golf={golf}", reach: (tab) => heading(tab, "Uitrolvoorstel") },
  {
    name: "Een golf, met criteria",
    sub: "/uitrol?golf={golf}",
    als: "teammanager",
    reach: async (tab) => {
      await tab.getByRole("button", { name: "Spreek de criteria af" }).click(WAIT);
      await expect(tab.getByRole("form", { name: "Criteria" })).toBeVisible();
    },
  },
  {
    name: "Kalender",
    sub: "/kalender",
    reach: (tab) => expect(tab.getByRole("table", { name: /^Kalender van/ })).toBeVisible(WAIT),
  },
  { name: "Sturing", sub: "/sturing", reach: (tab) => expect(tab.getByRole("img").nth(3)).toBeVisible(WAIT) },
  { name: "Keten als plaatje", sub: "/keten?van=punt-{punt}", reach: (tab) => chain(tab) },
  { name: "Keten als lijst", sub: "/keten?van=punt-{punt}&weergave=lijst", reach: (tab) => chain(tab) },
  { name: "Gaten in de keten", sub: "/keten", reach: (tab) => heading(tab, /Gaten in de keten/) },
];

for (const round of rounds(STATES.map((state) => ({ als: "consulent1", ...state })))) {
  test(titleOf(round), async ({ page, town }) => {
    test.slow();
    const filled = await Promise.all(round.map(async (look) => ({ ...look, sub: await filledIn(look.sub, town) })));
    await lookAround(page, town, filled);
  });
}

/** Numbers in the place of names. */
async function filledIn(sub: string, town: Town): Promise<string> {
  const workspace = await town.workspaceOf("teammanager");
  const { stored } = await workspace.evaluaties.all();
  const evaluatie = (status: string, niveau: string): string =>
    stored.findLast(({ value }) => value.status === status && value.niveau === niveau)?.id ?? "";
  const golf = (await createVerslaglegging(workspace).golven.all()).stored.find(
    ({ value }) => value.status === "planned",
  );
  const punt = (await workspace.punten.all()).stored.find(
    ({ value }) => value.evaluatieId !== undefined && value.procesId !== undefined,
  );
  const ids: Readonly<Record<string, string | undefined>> = {
    concept: evaluatie("draft", "dagelijks"),
    voorgelegd: evaluatie("submitted", "kwartaal"),
    vastgesteld: evaluatie("adopted", "maandelijks"),
    golf: golf?.id,
    punt: punt?.id,
  };
  return sub.replaceAll(/\{([^}]+)\}/g, (_, name: string) => ids[name] ?? name);
}
