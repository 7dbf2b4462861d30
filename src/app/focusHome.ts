/** Marks a part of the page whose heading or field takes the focus when something inside it goes away. */
const HOME = "[data-focus-home]";
const TAKES_FOCUS = "input:not([hidden]), textarea, h1, h2, h3";

/**
 * A button that did its work often disappears, and the browser then puts the focus nowhere: a person who uses the
 * keyboard starts at the top again. This gives it to the nearest part of the page that is still there. Answers how to stop.
 */
export function keepFocusNear(root: HTMLElement): () => void {
  let path: readonly Element[] = [];
  const remember = ({ target }: FocusEvent): void => {
    path = target instanceof Element ? ancestorsOf(target) : [];
  };
  const observer = new MutationObserver(() => {
    const [focused] = path;
    if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
    // Whoever took the place of what went away may want the focus: they come first.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) giveFocus(path.find((element) => element.isConnected));
    });
  });
  root.addEventListener("focusin", remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}

function ancestorsOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) path.push(each);
  return path;
}

function giveFocus(left: Element | undefined): void {
  const taker = left?.closest(HOME)?.querySelector<HTMLElement>(TAKES_FOCUS);
  const home = taker ?? document.querySelector<HTMLElement>("#inhoud");
  if (home === null || home === undefined) return;
  if (home.tabIndex < 0) home.tabIndex = -1;
  home.focus();
}
