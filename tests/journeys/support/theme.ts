import type { FrameLocator } from "@playwright/test";

/** By which one sees that the tab took on another theme. */
export function background(tab: FrameLocator): Promise<string> {
  return tab.locator("html").evaluate(({ ownerDocument }) => {
    const provider = ownerDocument.querySelector(".fui-FluentProvider");
    return provider === null ? "" : getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1");
  });
}
