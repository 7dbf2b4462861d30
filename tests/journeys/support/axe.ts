import { expect, type Frame, type FrameLocator, type Page, test } from "@playwright/test";
import axe from "axe-core";

export const THEMES = ["licht", "donker", "contrast"] as const;
type Thema = (typeof THEMES)[number];

const ALL_RULES: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** What a theme changes is colours; everything else is the same page. */
const RULES_OF_COLOUR: axe.RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe has against the tab (WCAG 2.2 A and AA, and what is good practice), with the elements. */
export async function violationsIn(tab: FrameLocator, rules: "all" | "of-colour" = "all"): Promise<readonly string[]> {
  const frame = await frameOf(tab);
  if (await frame.evaluate(() => !("axe" in window))) await frame.evaluate(`(() => {${axe.source}})()`);
  const violations = await frame.evaluate(async (runOnly) => {
    const { axe: inPage } = window as unknown as Readonly<{ axe: typeof axe }>;
    const context = { include: ["#root"], exclude: ["[data-tabster-dummy]"] };
    const found = await inPage.run(context, { runOnly, resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html) }));
  }, { all: ALL_RULES, "of-colour": RULES_OF_COLOUR }[rules]);
  return violations.map(({ id, elements }) => `${id}: ${elements.map((html) => html.slice(0, 160)).join(" | ")}`);
}

async function frameOf(tab: FrameLocator): Promise<Frame> {
  const page = await tab.locator("html").elementHandle();
  const frame = (await page?.ownerFrame()) ?? undefined;
  if (frame === undefined) throw new Error("The tab is not there.");
  return frame;
}

/**
 * Fails when axe has anything against the tab in one of the three themes. The one that stands there comes first; so who goes
 * on to another screen does not wait for a theme.
 */
export async function expectAccessible(page: Page, tab: FrameLocator): Promise<void> {
  // A colour that is on its way to another one is nobody's colour.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const chosen = page.getByRole("combobox", { name: "Thema" });
  const first = (await chosen.inputValue()) as Thema;
  const [rules, ...others] = [first, ...THEMES.filter((thema) => thema !== first)];
  await test.step(rules ?? "", () => expect.poll(() => violationsIn(tab)).toEqual([]));
  for (const thema of others) {
    await test.step(thema, async () => {
      const before = await background(tab);
      await chosen.selectOption(thema);
      await expect.poll(() => background(tab)).not.toBe(before);
      // Not everything takes on its colours at the same moment.
      await expect.poll(() => violationsIn(tab, "of-colour")).toEqual([]);
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
