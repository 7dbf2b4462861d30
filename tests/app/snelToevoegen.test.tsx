import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { aNew } from "../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../support/municipality.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager");
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

const FORM = "/ontwikkelpunten?nieuw=ja";
const what = () => screen.findByRole("textbox", { name: /Wat kan beter/ });
const why = () => screen.getByRole("textbox", { name: /Waarom/ });
const save = () => screen.getByRole("button", { name: "Sla op" });

async function stored() {
  const { workspace } = await municipality.as("consulent2");
  return (await workspace.punten.all()).stored;
}

describe("adding a point in a meeting", () => {
  test("takes three fields; Enter saves, and the next one is ready", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Afsprakenfunctionaliteit in JCC");
    await tab.user.type(why(), "Inwoners bellen om een afspraak te verzetten.");
    await tab.user.selectOptions(
      screen.getByRole("combobox", { name: /Waar komt het vandaan/ }),
      "Dagelijkse evaluatie",
    );
    await tab.user.type(await what(), "{Enter}");

    expect(await screen.findByText("“Afsprakenfunctionaliteit in JCC” staat in de lijst.")).toBeTruthy();
    expect((await what()).textContent).toBe("");
    expect(document.activeElement).toBe(await what());
    expect(await stored()).toMatchObject([
      {
        created: { writer: { persoon: { name: "Consulent Oost" } } },
        value: {
          title: "Afsprakenfunctionaliteit in JCC",
          explanation: "Inwoners bellen om een afspraak te verzetten.",
          bron: "dagelijkse-evaluatie",
          status: "new",
        },
      },
    ]);
  });

  test("keeps the source for the next point of the same meeting", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await what();
    const source = screen.getByRole<HTMLSelectElement>("combobox", { name: /Waar komt het vandaan/ });
    await tab.user.selectOptions(source, "Intervisie");
    await tab.user.type(await what(), "Eerste{Enter}");
    await screen.findByText("“Eerste” staat in de lijst.");
    expect(source.value).toBe("intervisie");
  });

  test("makes a new line in the explanation with Shift and Enter", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Twee regels");
    await tab.user.type(why(), "een{Shift>}{Enter}{/Shift}twee{Enter}");
    await screen.findByText("“Twee regels” staat in de lijst.");
    expect((await stored())[0]?.value.explanation).toBe("een\ntwee");
  });

  test("can be submitted at once: it waits for the one who decides", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Meteen indienen");
    await tab.user.type(why(), "Omdat het haast heeft.");
    await tab.user.click(screen.getByRole("button", { name: "Sla op en dien in" }));
    expect(await screen.findByText("“Meteen indienen” staat in de lijst en is ingediend.")).toBeTruthy();
    const table = screen.getByRole("table");
    await waitFor(() => expect(within(table).getByText("Ter beoordeling")).toBeTruthy());
  });

  test("asks for what is missing", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await what();
    await tab.user.click(save());
    expect(screen.getByText("Schrijf in een paar woorden wat beter kan.")).toBeTruthy();
    await tab.user.type(await what(), "Zonder toelichting");
    await tab.user.click(screen.getByRole("button", { name: "Sla op en dien in" }));
    expect(screen.getByText(/Schrijf waarom; zonder toelichting/)).toBeTruthy();
    expect(await stored()).toEqual([]);
  });

  test("leads to the first field with a problem, and takes back what it said once that is filled", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await what();
    await tab.user.click(screen.getByRole("button", { name: "Sla op en dien in" }));
    expect(document.activeElement).toBe(await what());
    expect(screen.getByText(/Schrijf waarom; zonder toelichting/)).toBeTruthy();
    await tab.user.type(await what(), "Gevuld");
    expect(screen.queryByText("Schrijf in een paar woorden wat beter kan.")).toBeNull();
    await tab.user.click(screen.getByRole("button", { name: "Sla op en dien in" }));
    expect(document.activeElement).toBe(why());
    await tab.user.type(why(), "Daarom");
    expect(screen.queryByText(/Schrijf waarom; zonder toelichting/)).toBeNull();
  });

  test("takes Enter once, however long or often it is pressed", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Te enthousiast{Enter>3/}{Enter}");
    await screen.findByText("“Te enthousiast” staat in de lijst.");
    expect(screen.queryByText("Schrijf in een paar woorden wat beter kan.")).toBeNull();
    await tab.user.type(await what(), " {Enter}");
    expect(screen.getByText("Schrijf in een paar woorden wat beter kan.")).toBeTruthy();
    expect(await stored()).toHaveLength(1);
  });

  test("keeps the whole of a title that is too long, says by how much, and saves once it fits", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.click(await what());
    await tab.user.paste("x".repeat(267));
    const field = (await what()) as HTMLInputElement;
    expect(field.value).toHaveLength(267);
    expect(screen.getByText("12 tekens te veel. Maak de tekst korter.")).toBeTruthy();
    await tab.user.click(why());
    await tab.user.click(save());
    expect(document.activeElement).toBe(field);
    expect(await stored()).toEqual([]);
    await tab.user.click(screen.getByRole("button", { name: "Sla op en dien in" }));
    expect(await stored()).toEqual([]);
    await tab.user.type(field, "{Backspace>11/}");
    expect(screen.getByText("1 teken te veel. Maak de tekst korter.")).toBeTruthy();
    await tab.user.type(field, "{Backspace}");
    expect(screen.queryByText(/te veel/)).toBeNull();
    await tab.user.click(save());
    await waitFor(async () => expect(await stored()).toHaveLength(1));
  });

  test("is one point when the button is pressed twice", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Eén keer");
    await tab.user.dblClick(save());
    await screen.findByText("“Eén keer” staat in de lijst.");
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    expect(screen.queryByText("Schrijf in een paar woorden wat beter kan.")).toBeNull();
  });

  test("shows what is known already that looks like it", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aNew({ title: "Dossier doorzetten naar consulent duurt lang" }), "a");
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Dossier doorzetten naar collega");
    expect(await screen.findByRole("link", { name: /OP-1 Dossier doorzetten/ })).toBeTruthy();
  });
});

describe("the guard on data of residents", () => {
  test("refuses a BSN, offers neutral text, and lets that through", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Dossier kwijt");
    await tab.user.type(why(), "Inwoner met BSN 123456782 belt");
    expect(await screen.findByText(/Een BSN kun je hier niet opslaan/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Dit gaat niet over een inwoner" })).toBeNull();

    await tab.user.click(save());
    expect(screen.getByRole("alert").textContent).toMatch(/Los dat eerst op/);
    expect(await stored()).toEqual([]);

    await tab.user.click(screen.getByRole("button", { name: "Vervang door neutrale tekst" }));
    await tab.user.click(save());
    await screen.findByText("“Dossier kwijt” staat in de lijst.");
    expect((await stored())[0]?.value.explanation).toBe("Inwoner met BSN [bsn weggelaten] belt");
  });

  test("warns of what may be a resident, and believes who says that it is not", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Meneer De Groot van de balie helpt");
    expect(await screen.findByText(/een naam/)).toBeTruthy();
    await tab.user.click(save());
    expect(await stored()).toEqual([]);
    await tab.user.click(screen.getByRole("button", { name: "Dit gaat niet over een inwoner" }));
    await tab.user.click(save());
    await waitFor(async () => expect(await stored()).toHaveLength(1));
  });
});

describe("a text that does not fit", () => {
  test("is not sent by another form either", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aNew({ title: "Was goed" }), "a");
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten?punt=1&wijzig=ja");
    const title = await screen.findByRole("textbox", { name: /^Titel/ });
    await tab.user.click(title);
    await tab.user.paste("y".repeat(300));
    await tab.user.click(save());
    expect(document.activeElement).toBe(title);
    expect(screen.getByText(/tekens te veel/)).toBeTruthy();
    expect((await stored()).map(({ value }) => value.title)).toEqual(["Was goed"]);
  });
});

describe("without an answer of SharePoint", () => {
  const noAnswer = (rule: object) =>
    municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rule) });

  test("the point waits, says so, and goes when it is tried again; once", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await noAnswer({ cut: true, method: "POST", path: "items" });
    await tab.user.type(await what(), "Zonder netwerk{Enter}");
    await screen.findByText("1 wijziging is nog niet verzonden.");
    expect(within(screen.getByRole("table")).getByText("Niet verzonden")).toBeTruthy();

    await municipality.call("/emulator/faults", { method: "DELETE" });
    await tab.user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    await screen.findByText("“Zonder netwerk” staat in de lijst.");
    expect(await stored()).toHaveLength(1);
  });

  test("what was typed outlives a reload, and is there once", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await noAnswer({ status: 504, when: "after", method: "POST", path: "items" });
    await noAnswer({ status: 503, method: "GET", path: "Sleutel" });
    await tab.user.type(await what(), "Overleeft{Enter}");
    await screen.findByText("1 wijziging is nog niet verzonden.");
    const kept = Object.entries(sessionStorage);
    tab.close();

    for (const [place, text] of kept) sessionStorage.setItem(place, String(text));
    await municipality.call("/emulator/faults", { method: "DELETE" });
    tab = await openTab(municipality, "consulent1", "/ontwikkelpunten");
    await screen.findByText("“Overleeft” staat in de lijst.");
    expect((await stored()).map(({ value }) => value.title)).toEqual(["Overleeft"]);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  test("a half-written form is still there when one comes back", async () => {
    tab = await openTab(municipality, "consulent1", FORM);
    await tab.user.type(await what(), "Half geschreven");
    const kept = Object.entries(sessionStorage);
    tab.close();
    for (const [place, text] of kept) sessionStorage.setItem(place, String(text));
    tab = await openTab(municipality, "consulent1", FORM);
    expect(((await what()) as HTMLInputElement).value).toBe("Half geschreven");
  });
});
