import type { FrameLocator, Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { openPlace, test, type Town } from "./town.ts";

/** A screen or a state of it, as somebody comes to it. */
export type Look = Readonly<{
  name: string;
  als: string;
  /** Behind the name of the tab. */
  sub: string;
  /** Brings the tab into the state; what it waits for is what a person would see. */
  reach: (tab: FrameLocator) => Promise<void>;
}>;

/** More in one page would leave the other browser without work. */
const AT_ONCE = 5;

/** The looks of each person, as many as somebody takes in one go. */
export function rounds(looks: readonly Look[]): readonly (readonly Look[])[] {
  return [...Map.groupBy(looks, ({ als }) => als).values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / AT_ONCE) }, (_, at) => own.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
  );
}

/** What a round is called: by its screens, and by who looks. */
export function titleOf(round: readonly Look[]): string {
  return `${round.map(({ name }) => name).join(" · ")}: axe finds nothing in three themes`;
}

/** Goes from one screen to the other as links do, and looks at each in the three themes. */
export async function lookAround(page: Page, town: Town, round: readonly Look[]): Promise<void> {
  const [first] = round;
  if (first === undefined) return;
  const tab = await openPlace(page, town, { als: first.als, sub: first.sub });
  for (const { name, sub, reach } of round) {
    await test.step(name, async () => {
      await goTo(tab, sub);
      await reach(tab);
      await expectAccessible(page, tab);
    });
  }
}

/** As when somebody follows a link within the tab. */
async function goTo(tab: FrameLocator, sub: string): Promise<void> {
  await tab.locator("#root > *").first().waitFor();
  await tab.locator("html").evaluate(async ({ ownerDocument }, hash) => {
    ownerDocument.location.hash = hash;
    // What stood there before is gone by the next time that the page is drawn.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, sub);
}
