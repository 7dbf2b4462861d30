import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CompareText } from "../../../src/app/documents/compare/CompareText.tsx";
import type { DocumentText } from "../../../src/app/documents/documentText.ts";

const text = (...paragraphs: readonly string[]): DocumentText => ({
  paragraphs: paragraphs.map((paragraph) => ({ text: paragraph })),
});
const same = ["een", "twee", "drie", "vier", "vijf", "zes"];
const before = { name: "versie 1.0", text: text("Bel de inwoner binnen twee dagen", ...same, "Weg hiermee") };
const after = { name: "versie 2.0", text: text("Bel de inwoner binnen vijf dagen", ...same, "Dit komt erbij") };

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(cleanup);

const shown = async (): Promise<HTMLElement> => {
  render(<CompareText before={before} after={after} />);
  return screen.findByRole("region", { name: "Vergelijking van versie 1.0 met versie 2.0" });
};
const focused = (): string | null => document.activeElement?.getAttribute("aria-label") ?? null;

describe("the comparison of two texts", () => {
  test("sums up, and marks what went and what came by more than a colour", async () => {
    const region = await shown();
    expect(screen.getByText("1 alinea gewijzigd, 1 alinea toegevoegd, 1 alinea weggehaald.")).toBeTruthy();
    expect([...region.querySelectorAll("del")].map((one) => one.textContent)).toEqual(["twee", "Weg hiermee"]);
    expect([...region.querySelectorAll("ins")].map((one) => one.textContent)).toEqual(["vijf", "Dit komt erbij"]);
    expect(screen.getAllByRole("group").map((one) => one.textContent?.[0])).toEqual(["±", "−", "+"]);
  });

  test("folds what stayed the same, and gives the focus to what is unfolded", async () => {
    await shown();
    expect(screen.queryByText("drie")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Toon 4 gelijke alinea's" }));
    expect(document.activeElement?.textContent).toBe("tweedrieviervijf");
  });

  test("goes from change to change by button and by key", async () => {
    await shown();
    await userEvent.click(screen.getByRole("button", { name: "Volgende wijziging" }));
    expect(focused()).toBe("Wijziging 1 van 3: gewijzigd");
    await userEvent.keyboard("j");
    expect(focused()).toBe("Wijziging 2 van 3: weggehaald");
    await userEvent.keyboard("k");
    await userEvent.keyboard("k");
    expect(focused()).toBe("Wijziging 3 van 3: toegevoegd");
    await userEvent.click(screen.getByRole("button", { name: "Vorige wijziging" }));
    expect(focused()).toBe("Wijziging 2 van 3: weggehaald");
  });

  test("says so when nothing changed", async () => {
    render(<CompareText before={before} after={before} />);
    expect(await screen.findByText("De tekst is gelijk.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Volgende wijziging" })).toBeNull();
  });
});
