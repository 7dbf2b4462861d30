import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Proces } from "../../src/domain/proces.ts";
import { aNew } from "../support/builders.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { aProces, aSetting, persoonIn } from "../support/processen.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  municipality.emulator.close();
});

const open = async (id: string, more = "", alias = "procesbeheerder"): Promise<Tab> => {
  tab = await openTab(municipality, alias, `/processen?proces=${id}${more}`);
  return tab;
};
const pane = (title = "Uitvoeren intake") => screen.findByRole("region", { name: title });
const manned = (): Pick<Proces, "eigenaar" | "beheerder"> => ({
  eigenaar: persoonIn(municipality, "teammanager"),
  beheerder: persoonIn(municipality, "procesbeheerder"),
});
async function valueOf(id: string): Promise<Proces | undefined> {
  const { workspace } = await municipality.as("consulent2");
  const read = await workspace.processen.get(id);
  return read.ok ? read.value.value : undefined;
}

describe("a process that is opened", () => {
  test("shows who answers for it, its lights and what it is for", async () => {
    const { id } = await aProces(municipality, {
      ...manned(),
      doel: "Weten wat er nodig is",
      afdelingen: ["Jeugd", "Wmo"],
      herzienVoor: "2020-01-01",
    });
    await aSetting(municipality, {
      kind: "afdeling",
      name: "Jeugd",
      lijnmanager: persoonIn(municipality, "teammanager2"),
    });
    await open(id);
    const shown = await pane();
    expect(within(shown).getByText("Weten wat er nodig is")).toBeTruthy();
    expect(within(shown).getAllByText(/dagen te laat/)).toHaveLength(2);
    expect(within(shown).getByRole("button", { name: /^Vindbaar: nee/ })).toBeTruthy();
    expect(within(shown).getByText(/Jeugd \(lijnmanager .*\), Wmo/)).toBeTruthy();
  });

  test("takes the focus, and Escape gives it back to the row", async () => {
    const { id } = await aProces(municipality, manned());
    const { user } = await open(id);
    await waitFor(async () =>
      expect(document.activeElement).toBe(within(await pane()).getByRole("heading", { name: "Uitvoeren intake" })),
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Uitvoeren intake"));
    expect(location.hash).toBe("#/processen");
  });

  test("has its parts as tabs that arrows go through, and keeps the one that is open in the address", async () => {
    const { id } = await aProces(municipality, manned());
    const { user } = await open(id, "&deel=varianten");
    const tabs = await screen.findByRole("tablist");
    expect(within(tabs).getAllByRole("tab")).toHaveLength(9);
    const varianten = within(tabs).getByRole("tab", { name: "Varianten" });
    expect(varianten.getAttribute("aria-selected")).toBe("true");
    expect(await screen.findByRole("tabpanel", { name: "Varianten" })).toBeTruthy();
    varianten.focus();
    await user.keyboard("{ArrowRight}{Enter}");
    await waitFor(() => expect(location.hash).toBe(`#/processen?proces=${id}&deel=ontwikkelpunten`));
    expect(await screen.findByRole("tabpanel", { name: "Ontwikkelpunten" })).toBeTruthy();
    await user.keyboard("{End}");
    expect(document.activeElement?.textContent).toBe("Geschiedenis");
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe("Beschrijving");
  });

  test("says so when it is not there", async () => {
    await aProces(municipality);
    await open("4711");
    expect(await screen.findByRole("heading", { name: "Dit proces is er niet", level: 2 })).toBeTruthy();
  });

  test("gives its link, with the part that is open", async () => {
    const { id } = await aProces(municipality, manned());
    const { user } = await open(id, "&deel=geschiedenis");
    await user.click(within(await pane()).getByRole("button", { name: "Kopieer link" }));
    expect(tab?.shared).toEqual([`/processen?proces=${id}&deel=geschiedenis`]);
  });

  test("shows its owner that there is no keeper, and takes the one that is named", async () => {
    const { id } = await aProces(municipality, { eigenaar: persoonIn(municipality, "teammanager") });
    const { user } = await open(id, "", "teammanager");
    await within(await pane()).findByText(/Jouw proces heeft geen beheerder/);
    await user.click(screen.getByRole("button", { name: "Wijs een beheerder aan" }));
    const form = await screen.findByRole("form", { name: "Wijs een beheerder aan" });
    await user.click(within(form).getByRole("button", { name: "Sla op" }));
    expect(await screen.findByText("Kies eerst iemand.")).toBeTruthy();
    await user.click(within(form).getByRole("combobox", { name: /Beheerder/ }));
    await user.click(await screen.findByRole("option", { name: /\(ik\)|Ik/ }));
    await user.click(within(form).getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect((await valueOf(id))?.beheerder?.id).toBe(persoonIn(municipality, "teammanager").id),
    );
    await waitFor(() => expect(screen.queryByText(/heeft geen beheerder/)).toBeNull());
  });
});

describe("looking at a process again", () => {
  async function due(): Promise<string> {
    const { id } = await aProces(municipality, { ...manned(), herzienVoor: "2020-01-01" });
    const persoon = persoonIn(municipality, "teammanager");
    await aSetting(municipality, { kind: "beslisser", persoon, soort: "procesdocument", from: "2020-01-01" });
    return id;
  }

  test("asks the owner, who says that it is still right: next year again", async () => {
    const id = await due();
    const { user } = await open(id, "", "teammanager");
    await user.click(await screen.findByRole("button", { name: "Klopt nog" }));
    expect(await screen.findByText(/Opgeschreven: het klopt nog/)).toBeTruthy();
    expect((await valueOf(id))?.herzienVoor?.slice(0, 4)).toBe(String(new Date().getFullYear() + 1));
    expect(screen.queryByText("Klopt dit proces nog?")).toBeNull();
  });

  test("retires it only with a reason", async () => {
    const id = await due();
    const { user } = await open(id, "", "teammanager");
    await user.click(await screen.findByRole("button", { name: "Vervallen" }));
    const form = await screen.findByRole("form", { name: "Laat het proces vervallen" });
    await user.click(within(form).getByRole("button", { name: "Laat het proces vervallen" }));
    expect(await screen.findByText("Schrijf waarom het proces vervalt.")).toBeTruthy();
    await user.type(within(form).getByRole("textbox"), "Opgegaan in de intake");
    await user.click(within(form).getByRole("button", { name: "Laat het proces vervallen" }));
    await waitFor(async () => expect((await valueOf(id))?.status).toBe("retired"));
  });

  test("tells others who can say so", async () => {
    const id = await due();
    await open(id, "", "consulent1");
    expect(await screen.findByText(/kan dat zeggen/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Klopt nog" })).toBeNull();
  });
});

describe("editing", () => {
  test("changes what people wrote and chose, with teams from the settings", async () => {
    const { id } = await aProces(municipality, manned());
    await aSetting(municipality, {
      kind: "team",
      name: "Toegang Oost",
      leden: [persoonIn(municipality, "consulent1")],
    });
    const { user } = await open(id, "&wijzig=ja");
    const doel = await screen.findByRole("textbox", { name: "Doel" });
    await user.type(doel, "Weten wat er nodig is");
    await user.click(screen.getByRole("checkbox", { name: "Toegang Oost" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "In uitwerking");
    await user.click(screen.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect(await valueOf(id)).toMatchObject({
        doel: "Weten wat er nodig is",
        teams: ["Toegang Oost"],
        status: "in-development",
      }),
    );
  });

  test("keeps what was typed over a reload, until it is saved", async () => {
    const { id } = await aProces(municipality, manned());
    const first = await open(id, "&wijzig=ja");
    await first.user.type(await screen.findByRole("textbox", { name: "Doel" }), "Half af");
    expect(sessionStorage.getItem(`draft-proces-${id}`)).toContain("Half af");
  });

  test("does not save data of a resident", async () => {
    const { id } = await aProces(municipality, manned());
    const { user } = await open(id, "&wijzig=ja");
    await user.type(await screen.findByRole("textbox", { name: "Doel" }), "Bel 111222333");
    await user.click(screen.getByRole("button", { name: "Sla op" }));
    expect(tab?.services.unsentRows.snapshot()).toEqual([]);
    expect(location.hash).toContain("wijzig=ja");
  });

  test("shows both versions when somebody else changed the same field, and saves what is chosen", async () => {
    const stored = await aProces(municipality, manned());
    const { user } = await open(stored.id, "&wijzig=ja");
    const doel = await screen.findByRole("textbox", { name: "Doel" });
    const { workspace } = await municipality.as("consulent2");
    await workspace.processen.save(stored, { ...stored.value, doel: "Van de ander", keten: "Zorgketen" });
    await user.type(doel, "Van mij");
    await user.click(screen.getByRole("button", { name: "Sla op" }));
    const question = await screen.findByRole("group", { name: "Doel" });
    expect(within(question).getByRole("radio", { name: /Van de ander/, checked: true })).toBeTruthy();
    expect(screen.getByText(/Keten: Zorgketen/)).toBeTruthy();
    await user.click(within(question).getByRole("radio", { name: /Van mij: Van mij/ }));
    await user.click(screen.getByRole("button", { name: "Sla mijn keuze op" }));
    await waitFor(async () => expect(await valueOf(stored.id)).toMatchObject({ doel: "Van mij", keten: "Zorgketen" }));
  });
});

describe("the variants", () => {
  const stappen = [
    { varianten: ["enkelvoudig", "complex"], tekst: "Luister naar de vraag" },
    { varianten: ["complex"], tekst: "Roep het team bij elkaar" },
  ] as const;
  const withSteps = {
    variantbeschrijving: { stappen, wisselen: "Bij drie leefgebieden", aandeel: { enkelvoudig: 60, complex: 30 } },
  };

  test("stand side by side, with what is shared in words and when to switch", async () => {
    const { id } = await aProces(municipality, { ...manned(), varianten: ["enkelvoudig", "complex"], ...withSteps });
    await open(id, "&deel=varianten");
    const table = await screen.findByRole("table", { name: "Varianten naast elkaar" });
    const rows = within(table)
      .getAllByRole("row")
      .map(({ textContent }) => textContent);
    expect(rows[0]).toBe("Nr.StapAandeel van de zakenEnkelvoudig60 %Complex30 %");
    expect(rows[1]).toBe("1Luister naar de vraagGedeeldJaJa");
    expect(rows[2]).toBe("2Roep het team bij elkaarNeeJa");
    expect(screen.getByText("Bij drie leefgebieden")).toBeTruthy();
    expect(screen.getByText(/samen 90 %/)).toBeTruthy();
  });

  test("are written by keyboard alone: add, tick, move and remove", async () => {
    const { id } = await aProces(municipality, manned());
    const { user } = await open(id, "&deel=varianten");
    (await screen.findByRole("button", { name: "Beschrijf de stappen" })).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Stap 1" })));
    await user.keyboard("Luister{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Stap 2" })));
    await user.keyboard("Schrijf op");
    const second = screen.getByRole("group", { name: "Stap 2 hoort bij" });
    within(second).getByRole("checkbox", { name: "Complex" }).focus();
    await user.keyboard(" ");
    screen.getByRole("button", { name: "Zet stap 2 een plaats hoger" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Stap 1" }).value).toBe("Schrijf op");
    expect(await screen.findByText("Staat nu op plaats 1.")).toBeTruthy();
    screen.getByRole("button", { name: "Voeg een stap toe" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Stap 3" })));
    screen.getByRole("button", { name: "Haal stap 3 weg" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Stap 2" })));
    screen.getByRole("button", { name: "Sla op" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(async () =>
      expect((await valueOf(id))?.variantbeschrijving.stappen).toEqual([
        { tekst: "Schrijf op", varianten: ["enkelvoudig", "meervoudig"] },
        { tekst: "Luister", varianten: ["enkelvoudig", "meervoudig", "complex"] },
      ]),
    );
  });
});

describe("what belongs to a process", () => {
  test("are its points, and a new one knows to which process it belongs", async () => {
    const { id } = await aProces(municipality, manned());
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aNew({ title: "Wachttijd te lang", procesId: id }), "a");
    await workspace.punten.add(aNew({ title: "Van een ander proces" }), "b");
    const { user } = await open(id, "&deel=ontwikkelpunten");
    expect(await screen.findByRole("link", { name: "Wachttijd te lang" })).toBeTruthy();
    expect(screen.queryByText("Van een ander proces")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Nieuw punt bij dit proces" }));
    expect(await screen.findByText("Hoort bij het proces “Uitvoeren intake”.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /Wat/ }), "Brief is onduidelijk");
    await user.keyboard("{Enter}");
    await waitFor(async () => {
      const { stored } = await workspace.punten.all();
      expect(stored.find(({ value }) => value.title === "Brief is onduidelijk")?.value.procesId).toBe(id);
    });
  });

  test("is a history: who changed what, old and new", async () => {
    const stored = await aProces(municipality, manned());
    const { workspace } = await municipality.as("consulent2");
    await workspace.processen.save(stored, { ...stored.value, doel: "Helpen", status: "in-development" });
    await open(stored.id, "&deel=geschiedenis");
    const history = await screen.findByRole("list", { name: "Geschiedenis" });
    const [last, first] = within(history)
      .getAllByRole("listitem")
      .filter((item) => item.parentElement === history);
    expect(last?.textContent).toMatch(
      /vandaag.*Status: In uitwerking \(was: Te beschrijven\)Doel: Helpen \(was: leeg\)/,
    );
    expect(first?.textContent).toContain("Proces toegevoegd");
  });

  test("can be reached from a point", async () => {
    const { id } = await aProces(municipality, manned());
    const { workspace } = await municipality.as("consulent2");
    const punt = await workspace.punten.add(aNew({ procesId: id }), "a");
    tab = await openTab(municipality, "consulent1", `/ontwikkelpunten?punt=${punt.id}`);
    const link = await screen.findByRole("link", { name: "Uitvoeren intake" });
    expect(link.getAttribute("href")).toBe(`#/processen?proces=${id}`);
  });
});
