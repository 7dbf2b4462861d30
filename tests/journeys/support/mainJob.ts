import { expect, type FrameLocator, type Page } from "@playwright/test";
import { type Hands, mouse } from "./hands.ts";
import { openPlace } from "./town.ts";

export type Job = Readonly<{
  page: Page;
  origin: string;
  title: string;
  hands?: Hands;
  /** How long somebody waits for what should appear; longer when everything goes wrong all the time. */
  patienceMs?: number;
}>;

const WHY = "Inwoners bellen nu om een afspraak te verzetten.";

/** In the side panel of a case meeting: what, why and where it came from, then submitted. */
export async function addInMeeting({ page, origin, title, hands = mouse, patienceMs = 5000 }: Job): Promise<void> {
  const tab = await openPlace(page, { origin }, { als: "consulent1", plaats: "vergadering" });
  await hands.write(tab.getByRole("textbox", { name: /Wat kan beter/ }), title);
  await hands.write(tab.getByRole("textbox", { name: /Waarom/ }), WHY);
  await hands.choose(tab.getByRole("combobox", { name: /Waar komt het vandaan/ }), "Maandevaluatie");
  await hands.press(tab.getByRole("button", { name: "Sla op en dien in" }));
  await expect(tab.getByText(`“${title}” staat in de lijst en is ingediend.`)).toBeVisible({ timeout: patienceMs });
}

/** In the chat of the manager: rejecting without a reason is refused, approving is done. */
export async function decideOnCard({ page, origin, title, hands = mouse, patienceMs = 10_000 }: Job): Promise<void> {
  const card = await openCard(page, origin, title, patienceMs);
  await expect(card.getByText(WHY)).toBeVisible();
  const reject = card.getByRole("button", { name: "Keur af met deze reden" });
  // A card that is sent again or brought up to date meanwhile stands there with its form closed.
  await expect(async () => {
    if (!(await reject.isVisible())) await hands.press(card.getByRole("button", { name: "Keur af", exact: true }));
    await expect(reject).toBeVisible({ timeout: 2000 });
    await hands.press(reject);
    await expect(card.getByText("Schrijf waarom je dit afkeurt.")).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: patienceMs });
  await expect(async () => {
    const approve = card.getByRole("button", { name: "Keur goed", exact: true });
    if (await approve.isVisible()) await hands.press(approve);
    await expect(card.getByText(/Teammanager Toegang keurde dit goed op/)).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: patienceMs });
}

async function openCard(page: Page, origin: string, title: string, patienceMs: number) {
  await page.goto(`${origin}/?plaats=chat&als=teammanager`);
  const card = page.getByRole("article").filter({ hasText: title }).last();
  await expect(card).toBeVisible({ timeout: patienceMs });
  return card;
}

/** In the tab of who raised it: it is approved, by whom and when. */
export async function seeOutcome({
  page,
  origin,
  title,
  hands = mouse,
  patienceMs = 5000,
}: Job): Promise<FrameLocator> {
  const tab = await openPlace(page, { origin }, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("row", { name: title }).getByText("Goedgekeurd")).toBeVisible({ timeout: patienceMs });
  await hands.press(tab.getByRole("link", { name: title }));
  const punt = tab.getByRole("region", { name: title });
  await expect(punt.getByText(/Goedgekeurd door Teammanager Toegang, vandaag \d\d:\d\d/)).toBeVisible();
  return tab;
}
