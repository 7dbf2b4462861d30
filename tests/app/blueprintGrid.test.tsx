import { afterEach, describe, expect, test } from "@jest/globals";
import { act, screen, waitFor, within } from "@testing-library/react";
import { LAYERS } from "../../src/domain/blueprint.ts";
import { setCell } from "../../src/domain/blueprint/steps.ts";
import { cell, focusedAt, type OpenBlueprint, openBlueprint } from "../support/blueprintEditor.tsx";
import { aBlueprint, aStep, bigBlueprint } from "../support/blueprints.ts";

let open: OpenBlueprint;
afterEach(() => open.close());

const three = aBlueprint(aStep("a", { inwoner: "belt" }), aStep("b"), aStep("c"));
const ids = () => open.value().steps.map(({ name, id }) => name || (id.length > 9 ? "new" : id));
const focus = (row: number, column: number) => act(() => cell(row, column).focus());
const status = (text: RegExp | string) => screen.findByText(text, { selector: "[role=status] *" });

describe("the grid of a blueprint, for a screen reader", () => {
  test("says of 25 steps × 9 layers which row and column every cell is in, and what these are called", () => {
    open = openBlueprint(bigBlueprint(25));
    const grid = screen.getByRole("grid", { name: "Service blueprint: Aanvraag" });
    expect([grid.getAttribute("aria-rowcount"), grid.getAttribute("aria-colcount")]).toEqual(["11", "26"]);
    expect(within(grid).getAllByRole("cell")).toHaveLength(25 * (LAYERS.length + 1));
    expect(
      within(grid)
        .getAllByRole("columnheader")
        .map((head) => head.getAttribute("aria-label") ?? head.textContent),
    ).toEqual(["Laag", ...Array.from({ length: 25 }, (_, index) => `Stap ${index + 1}: Stap ${index + 1}`)]);
    expect(
      within(grid)
        .getAllByRole("rowheader")
        .map((head) => head.textContent),
    ).toEqual([
      "Fase",
      "Inwoner9 van 25 leeg",
      "Contact8 van 25 leeg",
      "Medewerker8 van 25 leeg",
      "Communicatie9 van 25 leeg",
      "Achter de schermen8 van 25 leeg",
      "Beleid en wet8 van 25 leeg",
      "Functionaliteit9 van 25 leeg",
      "Systemen8 van 25 leeg",
      "Knelpunten8 van 25 leeg",
    ]);
    expect(cell(3, 3).textContent).toBe("inwoner van 2");
    expect(cell(11, 26).textContent).toBe("knelpunten van 25");
    expect(cell(3, 2).textContent).toBe("leeg");
  });

  test("has one cell that Tab reaches, and arrows, Home, End and Page keys move from there", async () => {
    open = openBlueprint(bigBlueprint(25));
    expect(document.querySelectorAll("table [tabindex='0']")).toHaveLength(1);
    focus(3, 2);
    const going = async (keys: string) => {
      await open.user.keyboard(keys);
      return focusedAt().join(",");
    };
    expect(await going("{ArrowRight}{ArrowDown}")).toBe("4,3");
    expect(await going("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}")).toBe("1,3");
    expect(await going("{PageDown}")).toBe("6,3");
    expect(await going("{PageDown}{PageDown}")).toBe("11,3");
    expect(await going("{PageUp}")).toBe("6,3");
    expect(await going("{Home}")).toBe("6,1");
    expect(await going("{End}")).toBe("6,26");
    expect(await going("{ArrowRight}")).toBe("6,26");
    expect(await going("{Control>}{Home}{/Control}")).toBe("1,1");
    expect(await going("{Control>}{End}{/Control}")).toBe("11,26");
    expect(document.querySelectorAll("table [tabindex='0']")).toHaveLength(1);
  });

  test("shows a klantreis as the same grid down to the zichtlijn", () => {
    open = openBlueprint({ ...three, kind: "klantreis" });
    expect(screen.getAllByRole("rowheader")).toHaveLength(5);
  });
});

describe("a cell", () => {
  test("is typed in: Enter keeps and goes down, Tab keeps and goes right", async () => {
    open = openBlueprint(three);
    focus(3, 2);
    await open.user.keyboard("mailt{Enter}");
    expect(open.value().steps[0]?.cells.inwoner?.text).toBe("mailt");
    expect(focusedAt()).toEqual(["4", "2"]);
    await open.user.keyboard("balie{Tab}");
    expect(open.value().steps[0]?.cells.contact?.text).toBe("balie");
    expect(focusedAt()).toEqual(["4", "3"]);
    await open.user.keyboard("telefoon{Shift>}{Tab}{/Shift}");
    expect(open.value().steps[1]?.cells.contact?.text).toBe("telefoon");
    expect(focusedAt()).toEqual(["4", "2"]);
  });

  test("opens with what stands there by Enter or F2; Shift with Enter makes a line; Esc leaves it as it was", async () => {
    open = openBlueprint(three);
    focus(3, 2);
    await open.user.keyboard("{Enter}");
    expect(screen.getByRole("textbox", { name: "Inwoner, Stap 1: Stap a" })).toBe(document.activeElement);
    await open.user.keyboard(" twee keer{Shift>}{Enter}{/Shift}en mailt{Control>}{Enter}{/Control}");
    expect(open.value().steps[0]?.cells.inwoner?.text).toBe("belt twee keer\nen mailt");
    expect(focusedAt()).toEqual(["3", "2"]);
    await open.user.keyboard("{F2} weg{Escape}");
    expect(open.value().steps[0]?.cells.inwoner?.text).toBe("belt twee keer\nen mailt");
    expect(focusedAt()).toEqual(["3", "2"]);
  });

  test("does not keep data of a resident", async () => {
    open = openBlueprint(three);
    focus(3, 3);
    await open.user.keyboard("BSN 123456782{Enter}");
    expect(await status("Los eerst op wat onder de tekst staat.")).toBeTruthy();
    expect(open.value()).toBe(three);
    await open.user.click(screen.getByRole("button", { name: "Vervang door neutrale tekst" }));
    await open.user.click(screen.getByRole("textbox"));
    await open.user.keyboard("{Enter}");
    expect(open.value().steps[1]?.cells.inwoner?.text).toBe("BSN [bsn weggelaten]");
  });

  test("keeps its text when somebody presses another cell, and lets them be there", async () => {
    open = openBlueprint(three);
    focus(3, 3);
    await open.user.keyboard("wacht");
    await open.user.click(cell(5, 4));
    expect(open.value().steps[1]?.cells.inwoner?.text).toBe("wacht");
    expect(focusedAt()).toEqual(["5", "4"]);
  });

  test("with something to solve stays open when another is typed in", async () => {
    open = openBlueprint(three);
    focus(3, 3);
    await open.user.keyboard("BSN 123456782");
    await open.user.click(cell(5, 4));
    await open.user.keyboard("x");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("BSN 123456782");
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
    expect(open.value()).toBe(three);
  });

  test("takes what is pasted, past the guard", async () => {
    open = openBlueprint(three);
    focus(4, 2);
    await open.user.paste(" BSN 123456782 ");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("BSN 123456782");
    await open.user.keyboard("{Enter}");
    expect(open.value()).toBe(three);
  });

  test("is emptied by Delete, and Ctrl+Z and Ctrl+Y go back and forth", async () => {
    open = openBlueprint(three);
    focus(3, 2);
    await open.user.keyboard("{Delete}");
    expect(open.value().steps[0]?.cells).toEqual({});
    expect(await status("De cel is leeg.")).toBeTruthy();
    await open.user.keyboard("{Control>}z{/Control}");
    expect(open.value()).toEqual(three);
    await open.user.keyboard("{Control>}y{/Control}");
    expect(open.value().steps[0]?.cells).toEqual({});
    await open.user.keyboard("{Control>}zzz{/Control}");
    expect(await status("Er is niets ongedaan te maken.")).toBeTruthy();
  });

  test("is only read by who may not change it", async () => {
    open = openBlueprint(three, { readOnly: true });
    focus(3, 2);
    await open.user.keyboard("x{Enter}{Delete}{Alt>}{Shift>}{Enter}{/Shift}{/Alt}");
    expect(open.value()).toBe(three);
    expect(screen.queryByRole("button", { name: "Voeg stap toe" })).toBeNull();
  });

  test("keeps single keys from the shortcuts of the tab", async () => {
    open = openBlueprint(three);
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener("keydown", listen);
    focus(3, 2);
    await open.user.keyboard("n/{Escape}");
    document.removeEventListener("keydown", listen);
    expect(heard).toEqual([]);
  });
});

describe("a step", () => {
  test("comes after the one with the focus, says so, and starts with its name", async () => {
    open = openBlueprint(three);
    focus(3, 2);
    await open.user.keyboard("{Alt>}{Shift>}{Enter}{/Shift}{/Alt}");
    expect(await status("Stap 2 van 4 ingevoegd.")).toBeTruthy();
    expect(focusedAt()).toEqual(["1", "3"]);
    await open.user.keyboard("Intake{Enter}Oriënteren{Enter}");
    expect(open.value().steps[1]).toMatchObject({ name: "Intake", phase: "Oriënteren" });
    expect(ids()).toEqual(["Stap a", "Intake", "Stap b", "Stap c"]);
  });

  test("that is gone by an undo leaves the focus in the grid", async () => {
    open = openBlueprint(three);
    focus(3, 4);
    await open.user.keyboard("{Alt>}{Shift>}{Enter}{/Shift}{/Alt}");
    expect(focusedAt()).toEqual(["1", "5"]);
    await open.user.keyboard("{Control>}z{/Control}");
    expect(focusedAt()).toEqual(["1", "4"]);
  });

  test("moves with Alt, Shift and an arrow, and the focus goes along", async () => {
    open = openBlueprint(three);
    focus(5, 2);
    await open.user.keyboard("{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}");
    expect(ids()).toEqual(["Stap b", "Stap a", "Stap c"]);
    expect(focusedAt()).toEqual(["5", "3"]);
    expect(await status("Nu stap 2 van 3.")).toBeTruthy();
    await open.user.keyboard("{Alt>}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{/Alt}");
    expect(await status("De stap staat al aan de rand.")).toBeTruthy();
    expect(ids()).toEqual(["Stap b", "Stap c", "Stap a"]);
  });

  test("is removed with the way back beside it", async () => {
    open = openBlueprint(three);
    focus(3, 4);
    await open.user.keyboard("{Alt>}{Shift>}{Delete}{/Shift}{/Alt}");
    expect(ids()).toEqual(["Stap a", "Stap b"]);
    expect(await status("Stap 3: Stap c is verwijderd; er zijn er nog 2.")).toBeTruthy();
    expect(focusedAt()).toEqual(["3", "3"]);
    await open.user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
    expect(open.value()).toEqual(three);
  });

  test.each([
    ["Voeg stap ervoor in", ["new", "Stap a", "Stap b", "Stap c"]],
    ["Voeg samen met de volgende", ["Stap a / Stap b", "Stap c"]],
    ["Maak een kopie van deze stap", ["Stap a", "Stap a", "Stap b", "Stap c"]],
    ["Verwijder deze stap", ["Stap b", "Stap c"]],
  ])("has a menu by Shift and F10: %s", async (item, left) => {
    open = openBlueprint(three);
    focus(3, 2);
    await open.user.keyboard("{Shift>}{F10}{/Shift}");
    const choice = await screen.findByRole("menuitem", { name: new RegExp(`^${item}`) });
    await open.user.click(choice);
    expect(ids()).toEqual(left);
    await waitFor(() => expect(document.activeElement?.closest("table")).not.toBeNull());
  });

  test("has the same menu on its button, and Esc goes back to the grid", async () => {
    open = openBlueprint(three);
    await open.user.click(screen.getByRole("button", { name: "Acties voor stap 2" }));
    expect(await screen.findByRole("menu", { name: "Wat kan er met Stap 2: Stap b" })).toBeTruthy();
    act(() => screen.getByRole("menuitem", { name: "Voeg stap ervoor in" }).focus());
    await open.user.keyboard("{Escape}");
    await waitFor(() => expect(focusedAt()).toEqual(["1", "3"]));
    expect(screen.queryByRole("menu")).toBeNull();
  });
});

describe("the links of a cell", () => {
  test("are added in a dialog that Ctrl+K opens, and opened from the menu", async () => {
    open = openBlueprint(three);
    focus(8, 2);
    await open.user.keyboard("{Control>}k{/Control}");
    const dialog = await screen.findByRole("dialog", { name: "Koppelingen van Beleid en wet, Stap 1: Stap a" });
    await open.user.type(within(dialog).getByRole("textbox", { name: "Naam" }), "Wmo 2015");
    await open.user.type(within(dialog).getByRole("textbox", { name: "Webadres" }), "javascript:alert(1){Enter}");
    expect(within(dialog).getByText("Dit is geen webadres. Begin met https://")).toBeTruthy();
    await open.user.clear(within(dialog).getByRole("textbox", { name: "Webadres" }));
    await open.user.type(
      within(dialog).getByRole("textbox", { name: "Webadres" }),
      "https://wetten.overheid.nl/BWBR0035362{Enter}",
    );
    await open.user.click(within(dialog).getByRole("button", { name: "Bewaar" }));
    expect(open.value().steps[0]?.cells["beleid-en-wet"]?.links).toMatchObject([{ kind: "wet", label: "Wmo 2015" }]);
    await waitFor(() => expect(focusedAt()).toEqual(["8", "2"]));
    await open.user.keyboard("{Shift>}{F10}{/Shift}");
    expect(await screen.findByRole("menuitem", { name: "Open Wmo 2015" })).toBeTruthy();
  });

  test("to something of the team are chosen, not made up", async () => {
    open = openBlueprint(three);
    focus(7, 2);
    await open.user.keyboard("{Control>}k{/Control}");
    const dialog = await screen.findByRole("dialog");
    await open.user.selectOptions(within(dialog).getByRole("combobox", { name: "Soort" }), "Proces");
    const name = within(dialog).getByRole("combobox", { name: "Naam" });
    await open.user.type(name, "Iets anders{Enter}");
    expect(within(dialog).getByText("Kies iets uit de lijst.")).toBeTruthy();
    await open.user.clear(name);
    await open.user.type(name, "vraagverheldering{Enter}");
    await open.user.click(within(dialog).getByRole("button", { name: "Bewaar" }));
    expect(open.value().steps[0]?.cells["achter-de-schermen"]?.links).toEqual([
      { kind: "proces", ref: "3", label: "Vraagverheldering" },
    ]);
  });

  test("never lead to something that could run", () => {
    const link = { kind: "url", ref: "javascript:alert(1)", label: "Klik hier" } as const;
    open = openBlueprint(setCell(three, "a", "systemen", { links: [link] }));
    expect(screen.getByText("Klik hier").closest("a")).toBeNull();
  });
});

describe("a blueprint without steps", () => {
  test("says how to begin", async () => {
    open = openBlueprint(aBlueprint());
    await open.user.click(screen.getByRole("button", { name: "Voeg de eerste stap toe" }));
    expect(open.value().steps).toHaveLength(1);
    await waitFor(() => expect(focusedAt()).toEqual(["1", "2"]));
  });
});

test("the next empty cell is one press away", async () => {
  open = openBlueprint(three);
  focus(3, 2);
  await open.user.click(screen.getByRole("button", { name: "Volgende lege cel" }));
  expect(focusedAt()).toEqual(["4", "2"]);
});
