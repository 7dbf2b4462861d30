import type { Page } from "@playwright/test";
import { eventsIn } from "../../src/sharepoint/approvals/log.ts";
import { rowsFrom } from "../../src/sharepoint/list/paging.ts";
import { addInMeeting, decideOnCard, seeOutcome } from "./support/mainJob.ts";
import { expect, test } from "./support/townWithBot.ts";

/** A fifth of the calls gets no for an answer, half of those after all was done; one in twenty gets no answer at all. */
const BAD_DAY = [
  { cut: true, when: "before", probability: 0.025 },
  { cut: true, when: "after", probability: 0.025 },
  { status: 429, retryAfter: 1, when: "before", probability: 0.05 },
  { status: 503, when: "before", probability: 0.05 },
  { status: 503, when: "after", probability: 0.05 },
  { status: 504, when: "after", probability: 0.05 },
] as const;

for (const seed of [1, 2, 3]) {
  test(`from the meeting to the decision and back while Microsoft 365 fails all the time (${seed})`, async ({
    page,
    town,
  }) => {
    test.setTimeout(240_000);
    await town.faults(
      (["graph", "connector"] as const).flatMap((service) =>
        BAD_DAY.map((rule, index) => ({ ...rule, service, seed: seed * 100 + index })),
      ),
    );
    const job = { page, origin: town.origin, title: "Afsprakenfunctionaliteit in JCC", patienceMs: 100_000 };
    await addInMeeting(job);
    await decideOnCard(job);
    await seeOutcome(job);

    await town.faults([]);
    const { punten, log } = await town.workspaceOf("consulent2");
    const { stored } = await punten.all();
    expect(stored.map(({ value: { title, status, bron } }) => ({ title, status, bron }))).toEqual([
      { title: job.title, status: "approved", bron: "maandevaluatie" },
    ]);
    const events = eventsIn(await rowsFrom(log, log.rowsPath()));
    const kinds = events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "verzoek")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "besluit")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "toegepast")).toHaveLength(1);
    await everyCardTellsSo(page, town.origin, job.title);
    expect(eventsIn(await rowsFrom(log, log.rowsPath())).filter(({ kind }) => kind === "besluit")).toHaveLength(1);
  });
}

/** Teams may have taken in a card and failed to say so; then it was sent again. Pressing the other one tells how it stands. */
async function everyCardTellsSo(page: Page, origin: string, title: string): Promise<void> {
  await page.goto(`${origin}/?plaats=chat&als=teammanager`);
  const cards = page.getByRole("article").filter({ hasText: title });
  await expect(cards.first()).toBeVisible();
  for (const card of await cards.all()) {
    const approve = card.getByRole("button", { name: "Keur goed", exact: true });
    if (await approve.isVisible()) await approve.click();
    await expect(card.getByText(/Teammanager Toegang keurde dit goed op/)).toBeVisible();
  }
}
