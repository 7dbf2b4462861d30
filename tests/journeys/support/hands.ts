import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** How somebody works: with a mouse, or with nothing but keys. */
export type Hands = Readonly<{
  press(button: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Chooses from a list by the words that are shown. */
  choose(list: Locator, label: string): Promise<void>;
}>;

export const mouse: Hands = {
  press: (button) => button.click(),
  write: (field, text) => field.fill(text),
  async choose(list, label) {
    await list.selectOption({ label });
  },
};

/** More than this many presses on Tab nobody should need to get anywhere. */
const REACH = 80;

export function keyboardOn(page: Page): Hands {
  const { keyboard } = page;

  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < REACH; presses++) {
      if (await target.evaluate(hasFocus)) return;
      await keyboard.press("Tab");
    }
    throw new Error(`${REACH} presses on Tab did not reach ${String(target)}.`);
  }

  return {
    async press(button) {
      await reach(button);
      await keyboard.press("Enter");
    },
    async write(field, text) {
      await reach(field);
      await keyboard.press("ControlOrMeta+a");
      await keyboard.type(text);
    },
    async choose(list, label) {
      await reach(list);
      await keyboard.type(label);
      await expect(list.locator("option:checked")).toHaveText(label);
    },
  };
}

/** Runs in the page; a field in a frame that has lost the focus still is the active element there. */
function hasFocus(element: Element): boolean {
  return element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus();
}
