import type { HeadingLevel } from "../Heading.tsx";

export type ArrangeWords = Readonly<{ table: (number: number) => string; newTab: string; undescribed: string }>;

/** Fits a document into the page around it: headings under those of the page, links that leave it open apart. */
export function arrange(content: DocumentFragment, level: HeadingLevel, words: ArrangeWords): readonly Node[] {
  shiftHeadings(content, level);
  for (const link of content.querySelectorAll("a[href]")) {
    if (link.getAttribute("href")?.startsWith("#") === true) continue;
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
    link.setAttribute("title", words.newTab);
  }
  for (const image of content.querySelectorAll("img")) {
    if (image.alt.trim() === "") image.alt = words.undescribed;
  }
  const tables = [...content.querySelectorAll("table")].filter((table) => table.closest("td, th") === null);
  for (const [index, table] of tables.entries()) wrapTable(table, words.table(index + 1));
  return [...content.childNodes];
}

/** The highest heading becomes `level`; none is left out on the way down, however the document jumps. */
function shiftHeadings(content: DocumentFragment, level: HeadingLevel): void {
  const above: { own: number; shown: number }[] = [];
  for (const heading of content.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    if (heading.textContent.trim() === "") {
      heading.remove();
      continue;
    }
    const own = Number(heading.localName.slice(1));
    while ((above.at(-1)?.own ?? 0) >= own) above.pop();
    const shown = Math.min(6, (above.at(-1)?.shown ?? level - 1) + 1);
    above.push({ own, shown });
    const moved = document.createElement(`h${shown}`);
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  }
}

/** A table that is wider than the screen scrolls by itself, by keys too. */
function wrapTable(table: HTMLTableElement, label: string): void {
  const around = document.createElement("div");
  around.setAttribute("role", "group");
  around.setAttribute("aria-label", label);
  around.setAttribute("data-scrolls", "");
  around.tabIndex = 0;
  table.replaceWith(around);
  around.append(table);
}
