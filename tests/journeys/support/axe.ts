import { AxeBuilder } from "@axe-core/playwright";
import { expect, type FrameLocator, type Page, test } from "@playwright/test";

/** What axe has against the tab on a page (WCAG 2.2 A and AA, and what is good practice), with the elements. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(["iframe", "#root"])
    .exclude(["iframe", "[data-tabster-dummy]"])
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

export const THEMES = ["licht", "donker", "contrast"] as const;

/** Fails when axe has anything against the tab in one of the three themes. */
export async function expectAccessible(page: Page, tab: FrameLocator): Promise<void> {
  for (const thema of THEMES) {
    await test.step(thema, async () => {
      const before = await background(tab);
      await page.getByRole("combobox", { name: "Thema" }).selectOption(thema);
      if (thema !== "licht") await expect.poll(() => background(tab)).not.toBe(before);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
}

/** By which one sees that the tab took on another theme. */
function background(tab: FrameLocator): Promise<string> {
  return tab.locator("html").evaluate(({ ownerDocument }) => {
    const provider = ownerDocument.querySelector(".fui-FluentProvider");
    return provider === null ? "" : getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1");
  });
}
