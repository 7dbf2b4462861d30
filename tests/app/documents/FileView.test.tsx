import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileView } from "../../../src/app/documents/FileView.tsx";
import { fetchMammoth, fetchPurify } from "../../../src/app/documents/libraries.ts";
import { fetchPdfjs } from "../../../src/app/documents/pdf/pdfLibrary.ts";
import { MELDING_BPMN } from "../../support/bpmn.ts";
import { docxFile } from "../../support/documents.ts";

// On a computer that is busy, reading a document takes a while.
beforeAll(() => Promise.all([fetchMammoth(), fetchPurify(), fetchPdfjs()]), 30_000);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  Object.assign(URL, { createObjectURL: () => "blob:foto", revokeObjectURL: () => undefined });
});
afterEach(cleanup);

describe("a file in the page", () => {
  test("is shown by the kind that its name says: Word", async () => {
    render(<FileView name="a.docx" file={await docxFile(["Bel de inwoner"])} />);
    expect(await screen.findByText("Bel de inwoner")).toBeTruthy();
  });

  test("a process drawing", async () => {
    render(<FileView name="a.BPMN" file={new Blob([MELDING_BPMN])} />);
    expect(await screen.findByRole("heading", { level: 3, name: "De stappen in tekst" })).toBeTruthy();
  });

  test("a picture, called what somebody wrote that it shows", async () => {
    render(<FileView name="a.png" file={new Blob(["x"])} title="Het loket" />);
    const image = await screen.findByRole("img", { name: "Afbeelding: Het loket" });
    expect(image.getAttribute("src")).toBe("blob:foto");
  });

  test("text, as it was typed", async () => {
    render(<FileView name="a.txt" file={new Blob(["één\n  twee"])} />);
    expect((await screen.findByText(/één/u)).textContent).toBe("één\n  twee");
  });

  test("a PDF that is none says so", async () => {
    render(<FileView name="a.pdf" file={new Blob(["geen pdf"])} />);
    expect(await screen.findByText(/Dit bestand is beschadigd/u)).toBeTruthy();
  });

  test("of another kind is not fetched, and can be opened where the caller says", () => {
    let fetched = 0;
    const file = (): Promise<Blob> => {
      fetched += 1;
      return Promise.resolve(new Blob());
    };
    render(
      <FileView name="tekening.vsdx" file={file}>
        <a href="https://voorbeeld.nl/">Open in Visio</a>
      </FileView>,
    );
    expect(screen.getByText("tekening.vsdx kan hier niet worden getoond.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open in Visio" })).toBeTruthy();
    expect(fetched).toBe(0);
  });

  test("that does not come can be asked for again", async () => {
    let works = false;
    const file = (): Promise<Blob> =>
      works ? Promise.resolve(new Blob(["er is tekst"])) : Promise.reject(new Error());
    render(<FileView name="a.txt" file={file} />);
    const again = await screen.findByRole("button", { name: "Probeer opnieuw" });
    works = true;
    await userEvent.click(again);
    expect(await screen.findByText("er is tekst")).toBeTruthy();
  });
});
