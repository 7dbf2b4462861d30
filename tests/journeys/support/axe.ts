import { AxeBuilder } from "@axe-core/playwright";
import { expect, type FrameLocator, type Page, test } from "@playwright/test";

export const THEMES = ["licht", "donker", "contrast"] as const;
type Thema = (typeof THEMES)[number];

const ALL_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme changes is colours; everything else is the same page. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What axe has against the tab on a page (WCAG 2.2 A and AA, and what is good practice), with the elements. */
export async function violationsOn(page: Page, thema: Thema): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include(["iframe", "#root"]).exclude(["iframe", "[data-tabster-dummy]"]);
  const { violations } = await (thema === "licht" ? axe.withTags(ALL_RULES) : axe.withRules(RULES_OF_COLOUR)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Fails when axe has anything against the tab in one of the three themes. */
export async function expectAccessible(page: Page, tab: FrameLocator): Promise<void> {
  for (const thema of THEMES) {
    await test.step(thema, async () => {
      const before = await background(tab);
      await page.getByRole("combobox", { name: "Thema" }).selectOption(thema);
      if (thema !== "licht") await expect.poll(() => background(tab)).not.toBe(before);
      expect(await violationsOn(page, thema)).toEqual([]);
    });
  }
}

/** By which one sees that the tab took on another theme. */
export function background(tab: FrameLocator): Promise<string> {
  return tab.locator("html").evaluate(({ ownerDocument }) => {
    const provider = ownerDocument.querySelector(".fui-FluentProvider");
    return provider === null ? "" : getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1");
  });
}
