import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { fetchMammoth, fetchPurify } from "../../../src/app/documents/libraries.ts";
import { DocxView } from "../../../src/app/documents/docx/DocxView.tsx";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

// On a computer that is busy, reading a document takes a while.
beforeAll(() => Promise.all([fetchMammoth(), fetchPurify()]), 30_000);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(cleanup);

const show = async (...children: readonly (Paragraph | Table)[]): Promise<HTMLElement> => {
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
  render(<DocxView name="a.docx" blob={new Blob([new Uint8Array(word)])} level={3} />);
  return screen.findByRole("article", { name: "a.docx" });
};
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ text, heading: level });
const link = (text: string, address: string): Paragraph =>
  new Paragraph({ children: [new ExternalHyperlink({ link: address, children: [new TextRun(text)] })] });

describe("a Word document in the page", () => {
  test("has its headings under those of the page, without a gap", async () => {
    const article = await show(
      heading("Werkinstructie", HeadingLevel.HEADING_1),
      heading("Diep", HeadingLevel.HEADING_4),
      heading("Stappen", HeadingLevel.HEADING_2),
    );
    const found = within(article).getAllByRole("heading");
    expect(found.map((one) => `${one.localName} ${one.textContent}`)).toEqual([
      "h3 Werkinstructie",
      "h4 Diep",
      "h4 Stappen",
    ]);
  });

  test("opens its links apart, and has none that do harm", async () => {
    const article = await show(link("De wet", "https://wetten.overheid.nl/"), link("Kwaad", "javascript:alert(1)"));
    const [wet, ...others] = within(article).getAllByRole("link");
    expect(wet?.getAttribute("href")).toBe("https://wetten.overheid.nl/");
    expect(wet?.getAttribute("target")).toBe("_blank");
    expect(wet?.getAttribute("rel")).toBe("noopener noreferrer");
    expect(others).toEqual([]);
    expect(article.innerHTML).not.toContain("javascript:");
  });

  test("goes to a place in itself without leaving the screen", async () => {
    location.hash = "/processen";
    const article = await show(
      new Paragraph({ children: [new InternalHyperlink({ anchor: "stap2", children: [new TextRun("Naar stap 2")] })] }),
      new Paragraph({ children: [new Bookmark({ id: "stap2", children: [new TextRun("Stap 2")] })] }),
    );
    await userEvent.click(within(article).getByText("Naar stap 2"));
    expect(document.activeElement?.id).toBe("docx-stap2");
    expect(location.hash).toBe("#/processen");
  });

  test("shows its pictures, and says so when nobody described one", async () => {
    const article = await show(
      new Paragraph({
        children: [new ImageRun({ type: "png", data: PIXEL, transformation: { width: 1, height: 1 } })],
      }),
    );
    const image = within(article).getByRole("img", { name: "Afbeelding zonder beschrijving" });
    expect(image.getAttribute("src")).toMatch(/^data:image\/png;base64,/u);
  });

  test("has tables that can be scrolled by keys", async () => {
    const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
    const article = await show(new Table({ rows: [new TableRow({ children: [cell("Stap"), cell("Wie")] })] }));
    const around = within(article).getByRole("group", { name: /^Tabel 1/u });
    expect(around.tabIndex).toBe(0);
    expect(
      within(around)
        .getAllByRole("cell")
        .map((one) => one.textContent),
    ).toEqual(["Stap", "Wie"]);
  });

  test("that is damaged says so", async () => {
    render(<DocxView name="a.docx" blob={new Blob(["geen zip"])} level={3} />);
    expect(await screen.findByText(/Dit bestand is beschadigd/u)).toBeTruthy();
  });
});
