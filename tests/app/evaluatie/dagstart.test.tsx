import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Evaluatie } from "../../../src/domain/evaluatie.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { aNew } from "../../support/builders.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import type { Deel } from "../proces/openDeel.tsx";
import { anEvaluatie, openVerslag, persoonIn, today, verslagenOf } from "./openVerslag.tsx";

let municipality: Municipality;
let deel: Deel;
let earlier: Stored<Evaluatie>;
let meeting: Stored<Evaluatie>;

beforeEach(async () => {
  municipality = await openMunicipality();
  earlier = await anEvaluatie(municipality, { title: "Vorige dagstart", date: "2026-01-05", status: "adopted" });
  meeting = await anEvaluatie(municipality);
});

afterEach(() => {
  deel.close();
  municipality.emulator.close();
});

const screenOf = (title = "Dagstart") => screen.findByRole("dialog", { name: `Dagstart: ${title}` });
const thing = async (name: string) => within(await screenOf()).findByRole("heading", { level: 2, name });

async function start(): Promise<void> {
  deel = await openVerslag(municipality, meeting.id, { weergave: "dagstart" });
  const dialog = await screenOf();
  // Until then a key is one of the pane that lies below.
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
}

async function anActie(title: string): Promise<void> {
  const { afspraken } = await verslagenOf(municipality);
  const eigenaar = persoonIn(municipality, "consulent2");
  const basis = { nummer: "", title, evaluatieId: earlier.id, onderdeel: "algemeen" } as const;
  await afspraken.add({ ...basis, soort: "actie", eigenaar, status: "open", streefdatum: "2026-01-12" }, title);
}

async function aPunt(title: string, submitted: boolean): Promise<void> {
  const { workspace } = await municipality.as("consulent2");
  const point = aNew({ title });
  await workspace.punten.add(submitted ? { ...point, status: "submitted" } : point, title);
}

describe("the dagstart on a large screen", () => {
  test("shows one thing at a time: open actions, what waits for a decision, what is new", async () => {
    await anActie("Bel JCC");
    await aPunt("Wachttijd aan de balie", true);
    await aPunt("Formulier klopt niet", false);
    await start();
    expect(await thing(`A-${today().slice(0, 4)}-001 Bel JCC`)).toBeTruthy();
    const dialog = await screenOf();
    await waitFor(() => expect(dialog.textContent).toContain("Open actie (1 van 3)"));
    expect(dialog.textContent).toContain("te laat");
    expect(dialog.textContent).not.toContain("Wachttijd aan de balie");
    await deel.user.click(screen.getByRole("button", { name: "Volgende" }));
    expect(await thing("OP-1 Wachttijd aan de balie")).toBeTruthy();
    expect(dialog.textContent).toContain("Wacht op een besluit (2 van 3)");
    await deel.user.click(screen.getByRole("button", { name: "Volgende" }));
    expect(await thing("OP-2 Formulier klopt niet")).toBeTruthy();
    expect(dialog.textContent).toContain("Nieuw sinds de vorige dagstart (3 van 3)");
    await deel.user.click(screen.getByRole("button", { name: "Volgende" }));
    expect(await thing("Dat was alles van de vorige keer")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Volgende" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("goes on and back by arrow keys, and what comes on the screen is announced", async () => {
    await anActie("Eerste");
    await anActie("Tweede");
    await start();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Volgende"));
    await waitFor(async () => expect((await screenOf()).textContent).toContain("1 van 2"));
    await deel.user.keyboard("{ArrowRight}");
    const announced = () => within(screen.getByRole("dialog")).getAllByRole("status")[0]?.textContent;
    await waitFor(() => expect(announced()).toMatch(/Open actie \(2 van 2\).*Tweede/));
    expect(document.activeElement?.textContent).toBe("Volgende");
    await deel.user.keyboard("{ArrowLeft}");
    await waitFor(() => expect(announced()).toMatch(/\(1 van 2\).*Eerste/));
    await deel.user.keyboard("{ArrowLeft}");
    expect(announced()).toMatch(/\(1 van 2\)/);
  });

  test("leaves the arrows to who types", async () => {
    await anActie("Eerste");
    await anActie("Tweede");
    await start();
    await deel.user.type(screen.getByRole("textbox", { name: "Wat?" }), "Iets{ArrowLeft}{ArrowRight}");
    expect((await screenOf()).textContent).toContain("(1 van 2)");
  });

  test("lets an action be finished at once, and keeps it in its place", async () => {
    await anActie("Bel JCC");
    await anActie("Mail Suite");
    await start();
    await deel.user.click(await screen.findByRole("button", { name: "Gereed: Bel JCC" }));
    const { afspraken } = await verslagenOf(municipality);
    await waitFor(async () =>
      expect((await afspraken.all()).stored.map(({ value }) => value)).toMatchObject([
        { title: "Bel JCC", status: "done", gereedOp: today() },
        { title: "Mail Suite", status: "open" },
      ]),
    );
    expect((await screenOf()).textContent).toContain("1 van 2");
    expect(screen.getByRole("button", { name: "Weer open: Bel JCC" })).toBeTruthy();
  });

  test("takes a new point in three fields: what, Enter, why, Enter; about what is at hand and stays for the next", async () => {
    await start();
    expect(await thing("Er ligt niets van de vorige keer")).toBeTruthy();
    const what = screen.getByRole<HTMLInputElement>("textbox", { name: "Wat?" });
    await deel.user.selectOptions(screen.getByRole("combobox", { name: "Waarover?" }), "Regiesysteem");
    await deel.user.type(what, "Printer balie stuk{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Waarom?" }));
    await deel.user.keyboard("Wij lopen naar boven{Enter}");
    const { workspace } = await municipality.as("consulent1");
    await waitFor(async () =>
      expect((await workspace.punten.all()).stored.map(({ value }) => value)).toMatchObject([
        {
          title: "Printer balie stuk",
          explanation: "Wij lopen naar boven",
          bron: "dagelijkse-evaluatie",
          aandachtsgebied: "regiesysteem",
          evaluatieId: meeting.id,
        },
      ]),
    );
    expect([document.activeElement, what.value]).toEqual([what, ""]);
    expect(await within(await screenOf()).findByText(/Printer balie stuk/)).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Waarover?" }).value).toBe("regiesysteem");
    await deel.user.type(what, "Zonder reden{Enter}{Enter}");
    await waitFor(async () => expect((await workspace.punten.all()).stored).toHaveLength(2));
  });

  test("takes a signal for the level above, about an area", async () => {
    await start();
    await deel.user.click(screen.getByRole("radio", { name: "Signaal" }));
    await deel.user.selectOptions(screen.getByRole("combobox", { name: "Waarover?" }), "Integrale toegang");
    await deel.user.type(screen.getByRole("textbox", { name: "Wat?" }), "Wachttijd loopt op{Enter}");
    const { regels } = await verslagenOf(municipality);
    await waitFor(async () =>
      expect((await regels.all()).stored.map(({ value }) => value)).toMatchObject([
        { soort: "signaal", tekst: "Wachttijd loopt op", onderdeel: "integrale-toegang", evaluatieId: meeting.id },
      ]),
    );
    expect(await within(await screenOf()).findByText(/Signaal: .*Wachttijd loopt op/)).toBeTruthy();
  });

  test("takes a new action in one line: what, who and when", async () => {
    await start();
    await deel.user.click(screen.getByRole("radio", { name: "Actie" }));
    await deel.user.type(screen.getByRole("textbox", { name: "Wat?" }), "Bel de monteur{Enter}");
    expect(await screen.findByText("Kies wie het doet.")).toBeTruthy();
    const who = screen.getByRole("combobox", { name: "Wie?" });
    await waitFor(() => expect(document.activeElement).toBe(who));
    await deel.user.click(who);
    await deel.user.click(await screen.findByRole("option", { name: /\(ik\)/ }));
    await deel.user.type(screen.getByLabelText("Wanneer?"), "2099-02-01");
    await deel.user.click(screen.getByRole("button", { name: "Voeg toe" }));
    const { afspraken } = await verslagenOf(municipality);
    await waitFor(async () =>
      expect((await afspraken.all()).stored.map(({ value }) => value)).toMatchObject([
        { soort: "actie", title: "Bel de monteur", streefdatum: "2099-02-01", evaluatieId: meeting.id },
      ]),
    );
  });

  test("keeps what was typed and not added for the minutes", async () => {
    await start();
    await deel.user.type(screen.getByRole("textbox", { name: "Wat?" }), "Half geschr");
    await deel.user.keyboard("{Escape}");
    const algemeen = await screen.findByRole("region", { name: "Algemeen" });
    const field = within(algemeen).getByRole<HTMLInputElement>("textbox", { name: /bij Algemeen/ });
    expect(field.value).toBe("Half geschr");
  });

  test("stops by Escape, and the focus is at the button that leads there", async () => {
    await start();
    await deel.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Dagstart op groot scherm"));
    expect(location.hash).toBe(`#/evaluaties?evaluatie=${meeting.id}`);
  });

  test("is not offered of minutes that were closed", async () => {
    deel = await openVerslag(municipality, earlier.id);
    await screen.findByRole("region", { name: "Algemeen" });
    expect(screen.queryByText("Dagstart op groot scherm")).toBeNull();
  });

  test("stops a list of people first when Escape is pressed in it", async () => {
    await start();
    await deel.user.click(screen.getByRole("radio", { name: "Actie" }));
    const who = screen.getByRole("combobox", { name: "Wie?" });
    await deel.user.click(who);
    expect(who.getAttribute("aria-expanded")).toBe("true");
    await deel.user.keyboard("{Escape}");
    expect(who.getAttribute("aria-expanded")).toBe("false");
    expect(await screenOf()).toBeTruthy();
  });
});
