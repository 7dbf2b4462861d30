import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type FileGuard, guardFile, mayUpload } from "../../../src/app/documents/guard/fileGuard.ts";
import { FileGuardReport } from "../../../src/app/documents/guard/FileGuardReport.tsx";
import { docxFile, pdfFile } from "../../support/documents.ts";

const BSN = "123456782";

afterEach(cleanup);

const show = (guard: FileGuard, accepted = false, onAccept = (): void => undefined) =>
  render(<FileGuardReport name="a.docx" guard={guard} accepted={accepted} onAccept={onAccept} />);

describe("the guard before an upload", () => {
  test("finds a BSN in a Word file, says where, and shows it nowhere", async () => {
    const file = new File([await docxFile(["Voorbeeld", `Het BSN is ${BSN}, bel jan@voorbeeld.nl terug.`])], "a.docx");
    const guard = await guardFile(file);
    expect(guard.findings[0]).toEqual({
      kind: "bsn",
      certain: true,
      place: { in: "text", paragraph: 2 },
      before: "Het BSN is ",
      after: ", bel ••• terug.",
    });
    expect(JSON.stringify(guard)).not.toContain(BSN);
    expect(mayUpload(guard, true)).toBe(false);
  });

  test("says the page of a PDF", async () => {
    const file = new File([await pdfFile([["Niets"], ["Ook niets", "Mail naar jan@voorbeeld.nl"]])], "a.pdf");
    const { findings } = await guardFile(file);
    expect(findings.map(({ kind, place }) => [kind, place])).toEqual([
      ["email", { in: "page", page: 2, paragraph: 2 }],
    ]);
  });

  test.each([`Aanvraag_${BSN}.docx`, `casus-${BSN}.xyz`, `${BSN}.png`])("reads the name %s", async (name) => {
    const { findings } = await guardFile(new File(["x"], name));
    expect(findings.map(({ kind, place }) => [kind, place.in])).toEqual([["bsn", "name"]]);
  });

  test("knows what a number is by the cell before it", async () => {
    const { findings } = await guardFile(new File([await docxFile(["BSN", BSN])], "a.docx"));
    expect(findings.map(({ kind, certain, place }) => [kind, certain, place])).toEqual([
      ["bsn", true, { in: "text", paragraph: 2 }],
    ]);
  });

  test("looks at a long document to its end", async () => {
    const paragraphs = Array.from({ length: 4000 }, (_, index) => `Stap ${index} van de werkinstructie is gedaan.`);
    const file = new File([[...paragraphs, "Mail naar jan@voorbeeld.nl"].join("\n")], "a.txt");
    const { findings } = await guardFile(file);
    expect(findings.map(({ place }) => place)).toEqual([{ in: "text", paragraph: 4001 }]);
  });

  test("lets a file through in which nothing is found", async () => {
    const guard = await guardFile(new File(["Bel de inwoner terug."], "a.txt"));
    expect(guard).toEqual({ findings: [], unread: undefined });
    expect(mayUpload(guard, false)).toBe(true);
  });

  test("says when it could look at the name only", async () => {
    expect(await guardFile(new File(["x"], "a.docx"))).toEqual({ findings: [], unread: "damaged" });
  });
});

describe("its report", () => {
  const email = {
    kind: "email",
    certain: true,
    place: { in: "text", paragraph: 3 },
    before: "Mail ",
    after: " nu",
  } as const;
  const bsn = { ...email, kind: "bsn" } as const;

  test("says what, where and what to do, and asks whether it is a resident's", async () => {
    const pressed: string[] = [];
    show({ findings: [email], unread: undefined }, false, () => pressed.push("accept"));
    const item = screen.getByRole("listitem");
    expect(item.textContent).toBe("een e-mailadres (zeker) · Alinea 3Mail [e-mailadres weggelaten] nu");
    expect(screen.getByText(/1 plek lijkt op/).parentElement?.textContent).toContain(
      "Haal de gegevens uit het bestand",
    );
    await userEvent.click(screen.getByRole("button", { name: "Dit gaat niet over een inwoner" }));
    expect(pressed).toEqual(["accept"]);
  });

  test("does not let a BSN be waved through", () => {
    show({ findings: [email, bsn], unread: undefined });
    expect(screen.getByText("Dit bestand kun je niet uploaden: er staat een BSN in.")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("een BSN");
  });

  test("shows the first twenty of many and says so", () => {
    show({ findings: Array.from({ length: 57 }, () => email), unread: undefined });
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(20);
    expect(screen.getByText("20 van 57 plekken")).toBeTruthy();
  });

  test("says that somebody has to look when the text is not known", () => {
    show({ findings: [], unread: "encrypted" });
    expect(screen.getByText(/het bestand heeft een wachtwoord. Kijk zelf/)).toBeTruthy();
  });
});
