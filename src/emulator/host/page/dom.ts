export type Child = Node | string | undefined;

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. `true` sets an empty attribute; `false` and undefined set none. Text is text, never HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(attributes: Attributes, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const element = h("button", { type: "button", ...attributes }, ...children);
  element.addEventListener("click", press);
  return element;
}

/** A link that is followed within the page; with Ctrl, Cmd or Shift the browser opens it elsewhere, as always. */
export function onFollow(link: HTMLAnchorElement, follow: () => void): void {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow();
  });
}

export type Choice = Readonly<{ value: string; label: string }>;

export type Chooser = Readonly<{ element: HTMLElement; show(choices: readonly Choice[], chosen: string): void }>;

/** A `<select>` with its label. `show` replaces the choices and what is chosen. */
export function chooser(id: string, label: string, choose: (value: string) => void): Chooser {
  const select = h("select", { id });
  select.addEventListener("change", () => choose(select.value));
  return {
    element: h("div", { class: "chooser" }, h("label", { for: id }, label), select),
    show(choices, chosen) {
      select.replaceChildren(...choices.map((choice) => h("option", { value: choice.value }, choice.label)));
      select.value = chosen;
    },
  };
}
