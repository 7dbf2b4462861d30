import { button, h } from "../dom.ts";
import type { AppAction } from "../extension.ts";

/** The menu with what apps can do here; undefined when they can do nothing. */
export function actionMenu(
  label: string,
  actions: readonly AppAction[],
  choose: (action: AppAction) => void,
): HTMLElement | undefined {
  if (actions.length === 0) return undefined;
  const items = actions.map((action) =>
    h(
      "li",
      {},
      button(
        {},
        () => {
          menu.open = false;
          choose(action);
        },
        action.title,
      ),
    ),
  );
  const menu = h(
    "details",
    { class: "action-menu" },
    h("summary", { "aria-label": label, title: label }, "⋯"),
    h("ul", {}, ...items),
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}
