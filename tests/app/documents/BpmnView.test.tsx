import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cleanup, render, screen, within } from "@testing-library/react";
import { BpmnView } from "../../../src/app/documents/bpmn/BpmnView.tsx";
import { MELDING_BPMN } from "../../support/bpmn.ts";

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(cleanup);

const show = (xml: string): void => void render(<BpmnView name="Melding.bpmn" xml={xml} level={3} />);
const item = (text: string): HTMLElement => {
  const found = screen.getByText(text).closest("li");
  if (found === null) throw new Error(text);
  return found;
};

describe("a process drawing", () => {
  test("is told in text, also when the file holds no drawing", () => {
    show(MELDING_BPMN);
    expect(screen.getByText(/kan niet worden getoond.*De stappen staan hieronder in tekst/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 3, name: "De stappen in tekst" })).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 4 }).map((one) => one.textContent)).toEqual(["Inwoner", "Gemeente"]);
  });

  test("says of a choice what leads where", () => {
    show(MELDING_BPMN);
    const choice = item("Keuze: Is alles compleet?");
    expect(
      within(choice)
        .getAllByRole("listitem")
        .map((one) => one.textContent),
    ).toEqual(["Als “alles er is”, dan stap 4: Doe onderzoek.", "Anders: terug naar stap 2: Bel de inwoner."]);
  });

  test("says who does a step, what is sent, and what may come in between", () => {
    show(MELDING_BPMN);
    expect(item("Begin: Melding ontvangen").textContent).toBe(
      "1Begin: Melding ontvangen door KlantcontactKrijgt “Melding” van Inwoner.",
    );
    expect(item("Doe onderzoek").textContent).toContain("Als tussendoor “Na 8 weken” gebeurt, dan stap 5");
    expect(item("Stuur de brief").textContent).toContain("Zie de WmoStuurt “Brief” naar Inwoner.");
    expect(within(item("Doe onderzoek")).getByText("4.2")).toBeTruthy();
    expect(item("Vraag advies").closest("ol")?.previousElementSibling?.textContent).toBe(
      "Hier leidt geen pijl naartoe:",
    );
  });

  test("that is none says so and tells no steps", () => {
    show("<broken");
    expect(screen.getByRole("status").textContent).toContain("Deze tekening kan niet worden getoond");
    expect(screen.queryByRole("heading")).toBeNull();
  });
});
