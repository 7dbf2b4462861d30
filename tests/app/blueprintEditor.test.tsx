import { afterEach, describe, expect, test } from "@jest/globals";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BlueprintClashes } from "../../src/app/features/blueprint/BlueprintClashes.tsx";
import { toSheets } from "../../src/app/features/blueprint/excel/toSheets.ts";
import { writeWorkbook } from "../../src/app/excel/workbook.ts";
import type { Blueprint } from "../../src/domain/blueprint.ts";
import { mergeBlueprints } from "../../src/domain/blueprint/merge.ts";
import { removeStep, setCell } from "../../src/domain/blueprint/steps.ts";
import { textsOf } from "../../src/domain/blueprint/texts.ts";
import { type OpenBlueprint, openBlueprint } from "../support/blueprintEditor.tsx";
import { aBlueprint, aStep } from "../support/blueprints.ts";

afterEach(cleanup);

const three = aBlueprint(aStep("a", { inwoner: "belt" }), aStep("b"), aStep("c"));

describe("a workbook that is read in", () => {
  const choose = async (open: OpenBlueprint, blueprint: Blueprint) => {
    const bytes = await writeWorkbook(toSheets(blueprint));
    const file = new File([bytes], "blueprint.xlsx");
    // jsdom knows files but not how to read one.
    Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
    await open.user.upload(screen.getByLabelText("Lees Excel in"), file);
  };

  test("takes the place of what was there, and can be undone", async () => {
    const open = openBlueprint(three);
    await choose(open, aBlueprint(aStep("x", { contact: "balie" })));
    expect(await screen.findByText("Ingelezen: 1 stap.")).toBeTruthy();
    expect(open.value().steps).toMatchObject([{ id: "x" }]);
    await open.user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
    expect(open.value()).toEqual(three);
  });

  test("with data of a resident says where, and is taken over with neutral words only", async () => {
    const open = openBlueprint(three);
    await choose(
      open,
      aBlueprint(aStep("x", { contact: "BSN 123456782" }), aStep("y", { inwoner: "bel 06-12345678" })),
    );
    const dialog = await screen.findByRole("dialog", { name: "Excel inlezen" });
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Stap 1, Contact: een BSN", "Stap 2, Inwoner: een telefoonnummer"]);
    expect(within(dialog).queryByRole("button", { name: "Dit gaat niet over inwoners, lees in" })).toBeNull();
    expect(open.value()).toBe(three);
    await open.user.click(within(dialog).getByRole("button", { name: "Vervang door neutrale tekst en lees in" }));
    expect(open.value().steps[0]?.cells.contact?.text).toBe("BSN [bsn weggelaten]");
    expect(textsOf(open.value()).some(({ text }) => text.includes("06-12345678"))).toBe(false);
  });

  test("that is no workbook changes nothing and says why", async () => {
    const open = openBlueprint(three);
    const file = Object.assign(new File(["x"], "a.xlsx"), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
    await open.user.upload(screen.getByLabelText("Lees Excel in"), file);
    expect(await screen.findByText("Dit is geen Excelbestand (.xlsx), of het is beschadigd.")).toBeTruthy();
    await open.user.click(screen.getByRole("button", { name: "Sluit" }));
    expect(open.value()).toBe(three);
  });
});

describe("on a narrow screen", () => {
  const wide = window.matchMedia;
  afterEach(() => void Object.assign(window, { matchMedia: wide }));
  const narrow = (): OpenBlueprint => {
    const none = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.assign(window, { matchMedia: (query: string) => ({ ...none, media: query }) });
    return openBlueprint(three);
  };

  test("one step is shown at a time, and next and previous say where you are", async () => {
    const open = narrow();
    expect(screen.queryByRole("grid")).toBeNull();
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(11);
    await open.user.click(screen.getByRole("button", { name: "Volgende stap" }));
    expect(screen.getByText("Stap 2 van 3. Stap 2: Stap b")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Volgende stap" }));
    await open.user.selectOptions(screen.getByRole("combobox", { name: "Stap 2 van 3" }), "Stap 3: Stap c");
    expect(screen.getByRole("button", { name: "Volgende stap" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("a layer is changed under its heading", async () => {
    const open = narrow();
    await open.user.click(screen.getByRole("button", { name: "Wijzig tekst: Inwoner" }));
    await open.user.keyboard(" twee keer{Enter}");
    expect(open.value().steps[0]?.cells.inwoner?.text).toBe("belt twee keer");
  });

  test("a new step starts with its name", async () => {
    const open = narrow();
    await open.user.click(screen.getByRole("button", { name: "Voeg stap toe" }));
    const name = screen.getByRole("button", { name: "Wijzig tekst: Naam van de stap" });
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(screen.getByRole("combobox", { name: "Stap 4 van 4" })).toBeTruthy();
  });

  test("steps are inserted and moved from the menu", async () => {
    const open = narrow();
    await open.user.click(screen.getByRole("button", { name: "Acties voor stap 1" }));
    await open.user.click(await screen.findByRole("menuitem", { name: /^Voeg stap erna in/ }));
    expect(open.value().steps).toHaveLength(4);
    expect(screen.getByText("Stap 2 van 4 ingevoegd.")).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Stap 2 van 4" })).toBeTruthy();
  });
});

describe("where two people wrote in one place", () => {
  const mine = setCell(setCell(three, "a", "inwoner", { text: "mailt" }), "c", "systemen", { text: "Suite" });
  const theirs = removeStep(setCell(three, "a", "inwoner", { text: "komt langs" }), "c");
  const show = () => {
    const settled: Blueprint[] = [];
    render(
      <FluentProvider theme={teamsLightTheme}>
        <BlueprintClashes
          merge={mergeBlueprints(three, mine, theirs)}
          who="Consulent Oost"
          onSettled={(blueprint) => settled.push(blueprint)}
          onLater={() => undefined}
        />
      </FluentProvider>,
    );
    return { user: userEvent.setup(), settled };
  };

  test("both stand side by side, nothing is chosen beforehand, and nothing is saved before everything is", async () => {
    const { user, settled } = show();
    expect(screen.getAllByRole("group").map((group) => group.querySelector("legend")?.textContent)).toEqual([
      "Stap 1: Stap a, Inwoner",
      "Consulent Oost verwijderde Stap 3: Stap c; jij werkte eraan door.",
    ]);
    expect(screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Bewaar zo" }));
    expect(screen.getByText("Kies nog op 2 plekken.")).toBeTruthy();
    expect(settled).toEqual([]);
    await user.click(screen.getByRole("radio", { name: "Allebei" }));
    await user.click(screen.getByRole("radio", { name: /Laat de stap staan/ }));
    await user.click(screen.getByRole("button", { name: "Bewaar zo" }));
    expect(settled[0]?.steps.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(settled[0]?.steps[0]?.cells.inwoner?.text).toBe("komt langs\nmailt");
  });

  test("one press takes theirs everywhere", async () => {
    const { user, settled } = show();
    await user.click(screen.getByRole("button", { name: "Overal die van Consulent Oost" }));
    await user.click(screen.getByRole("button", { name: "Bewaar zo" }));
    expect(settled).toEqual([theirs]);
  });
});
