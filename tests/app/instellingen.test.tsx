import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Instelling } from "../../src/domain/instelling.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { valuesOf } from "../../src/sharepoint/list/repository.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { type Municipality, nameBeslissers, openMunicipality, SITE } from "../support/municipality.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager");
  const body = JSON.stringify({ list: "Instellingen", user: "members", level: "read" });
  await municipality.call("/emulator/list-permissions", { method: "PUT", body });
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

const today = (): string => calendarDateOf(new Date());

async function instellingen(): Promise<readonly Instelling[]> {
  return valuesOf(await (await municipality.asApp("setup")).workspace.instellingen.all());
}

async function open(alias: string, deel: string): Promise<void> {
  tab = await openTab(municipality, alias, `/instellingen?deel=${deel}`);
}

/** What somebody typed, all at once: how typing goes is told by the tests of the fields. */
function fill(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}

async function choose(field: HTMLElement, name: string): Promise<void> {
  await tab.user.click(field);
  fill(field, name);
  await tab.user.click(await screen.findByText(name, { selector: "[role=option]" }));
}

describe("an owner of the site", () => {
  test("names who decides, from today on, and is told what is wrong before that", async () => {
    await open("beheerder", "beslissers");
    await tab.user.click(await screen.findByText("Voeg beslisser toe"));
    const form = within(await screen.findByLabelText("Nieuwe beslisser", { selector: "form" }));
    fill(form.getByLabelText(/^Vanaf/), "2026-01-01");
    await tab.user.click(form.getByText("Voeg toe"));
    expect(form.getByText("Kies wie er beslist.")).toBeTruthy();
    expect(form.getByText(/^Kies vandaag of later/)).toBeTruthy();
    expect(await instellingen()).toHaveLength(1);

    await choose(form.getByLabelText(/^Wie/), "Opdrachtgever Sociaal Domein");
    await tab.user.selectOptions(form.getByLabelText("Beslist over"), "uitrolvoorstel");
    fill(form.getByLabelText(/^Vanaf/), today());
    await tab.user.click(form.getByText("Voeg toe"));
    const { id, displayName: name } = municipality.person("opdrachtgever");
    await waitFor(async () =>
      expect(await instellingen()).toContainEqual(
        expect.objectContaining({ soort: "uitrolvoorstel", persoon: { id, name }, from: today() }),
      ),
    );
    const section = within(screen.getByRole("region", { name: "Voorstellen voor de uitrol (1)" }));
    expect(section.getByText(name)).toBeTruthy();
  });

  test("ends a rule today or later, never in the past", async () => {
    await open("beheerder", "beslissers");
    await tab.user.click(await screen.findByLabelText("Beëindig: Teammanager Toegang", { selector: "button" }));
    const form = within(
      await screen.findByLabelText("Tot en met wanneer beslist Teammanager Toegang?", { selector: "form" }),
    );
    fill(form.getByLabelText(/^Tot en met/), "2026-03-01");
    await tab.user.click(form.getByText("Sla de laatste dag op"));
    expect(form.getByText(/^Kies vandaag of later. Anders vervallen besluiten/)).toBeTruthy();
    fill(form.getByLabelText(/^Tot en met/), today());
    await tab.user.click(form.getByText("Sla de laatste dag op"));
    await waitFor(async () => expect(await instellingen()).toMatchObject([{ from: "2026-01-01", until: today() }]));
  });

  test("makes a team, changes it, and settles what somebody else changed meanwhile", async () => {
    await open("beheerder", "teams");
    await tab.user.click(await screen.findByText("Voeg team toe"));
    const form = within(await screen.findByLabelText("Voeg team toe", { selector: "form" }));
    fill(form.getByLabelText(/^Naam van het team/), "Team Oost");
    await choose(form.getByLabelText(/^Voeg iemand toe/), "Consulent Oost");
    await tab.user.click(form.getByText("Voeg toe"));
    const wijzig = await screen.findByLabelText("Wijzig: Team Oost", { selector: "button" });
    expect(screen.getByText("1 lid: Consulent Oost")).toBeTruthy();

    await tab.user.click(wijzig);
    const change = within(await screen.findByLabelText("Wijzig: Team Oost", { selector: "form" }));
    const name = change.getByLabelText(/^Naam van het team/);
    fill(name, "Team Oost en Noord");
    const { workspace } = await municipality.asApp("setup");
    const { stored } = await workspace.instellingen.all();
    const team = stored.find(({ value }) => value.kind === "team");
    if (team?.value.kind !== "team") throw new Error("There is no team.");
    await workspace.instellingen.save(team, { ...team.value, name: "Team van iemand anders" });
    await tab.user.click(change.getByText("Sla op"));

    const mine = await screen.findByLabelText("Van jou: Team Oost en Noord");
    expect(screen.getByLabelText<HTMLInputElement>(/^Van .*: Team van iemand anders$/).checked).toBe(true);
    await tab.user.click(mine);
    await tab.user.click(screen.getByText("Sla mijn keuze op"));
    await waitFor(async () =>
      expect((await instellingen()).filter(({ kind }) => kind === "team")).toMatchObject([
        { name: "Team Oost en Noord", leden: [{ name: "Consulent Oost" }] },
      ]),
    );
    await tab.user.click(await screen.findByLabelText("Wijzig: Team Oost en Noord", { selector: "button" }));
    await tab.user.click(await screen.findByText("Verwijder"));
    await tab.user.click(screen.getByText("Verwijder team Team Oost en Noord"));
    await waitFor(async () => expect(await instellingen()).toHaveLength(1));
  });

  test("adds a department and a district", async () => {
    await open("beheerder", "afdelingen");
    await tab.user.click(await screen.findByText("Voeg afdeling toe"));
    let form = within(await screen.findByLabelText("Voeg afdeling toe", { selector: "form" }));
    fill(form.getByLabelText(/^Naam van de afdeling/), "Jeugd");
    await tab.user.click(form.getByText("Voeg toe"));
    expect(form.getByText("Kies een lijnmanager.")).toBeTruthy();
    await choose(form.getByLabelText(/^Lijnmanager/), "Teammanager Regie");
    await tab.user.click(form.getByText("Voeg toe"));
    await waitFor(async () =>
      expect(await instellingen()).toContainEqual(
        expect.objectContaining({
          kind: "afdeling",
          name: "Jeugd",
          lijnmanager: expect.objectContaining({ name: "Teammanager Regie" }),
        }),
      ),
    );

    location.hash = "/instellingen?deel=wijken";
    await tab.user.click(await screen.findByText("Voeg wijk toe"));
    form = within(await screen.findByLabelText("Voeg wijk toe", { selector: "form" }));
    fill(form.getByLabelText(/^Naam van de wijk/), "Oost");
    fill(form.getByLabelText(/^Postcodegebieden/), "12");
    await tab.user.click(form.getByText("Voeg toe"));
    expect(form.getByText("Schrijf elk gebied als vier cijfers.")).toBeTruthy();
    fill(form.getByLabelText(/^Postcodegebieden/), "1221, 1222");
    await tab.user.click(form.getByText("Voeg toe"));
    const { workspace } = await municipality.asApp("setup");
    await waitFor(async () =>
      expect(valuesOf(await workspace.wijken.all())).toEqual([
        { name: "Oost", postcodeAreas: ["1221", "1222"], order: 1 },
      ]),
    );
  });

  test("sees what is wrong with the site, and why the tab may not make columns itself", async () => {
    const { graph } = await municipality.asApp("setup");
    const path = `${sitePath(SITE)}/lists/Metingen/columns`;
    const { value } = (await graph.send({ method: "GET", path })) as { value: { id: string; name: string }[] };
    const column = value.find(({ name }) => name === "Sleutel");
    await graph.send({ method: "DELETE", path: `${path}/${column?.id ?? ""}` });
    await open("beheerder", "gezondheid");
    expect(await screen.findByText("In Metingen ontbreekt de kolom Sleutel.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Kolommen Fout" })).toBeTruthy();
    await tab.user.click(screen.getByLabelText("Herstel: Kolommen"));
    expect(await screen.findByText(/^De app mag hier geen lijsten en kolommen maken/)).toBeTruthy();

    const permissions = `${sitePath(SITE)}/permissions`;
    const clientId = municipality.emulator.core.tenant.apps.find(({ alias }) => alias === "tab")?.clientId ?? "";
    const grantedToIdentities = [{ application: { id: clientId, displayName: "tab" } }];
    await graph.send({ method: "POST", path: permissions, body: { roles: ["owner"], grantedToIdentities } });
    await tab.user.click(screen.getByLabelText("Herstel: Kolommen"));
    expect(await screen.findByText("Kolommen is hersteld.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Kolommen Goed" })).toBeTruthy();
  });
});

describe("somebody else", () => {
  test("reads who decides, hears whom to ask, and sees nothing of the health", async () => {
    await open("consulent1", "beslissers");
    expect(await screen.findByText("Instellingen zijn voor eigenaren van het team.")).toBeTruthy();
    expect(screen.getByText("Teammanager Toegang")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Voeg beslisser toe" })).toBeNull();
    location.hash = "/instellingen?deel=gezondheid";
    expect(await screen.findByText(/Gezondheid is alleen voor hen/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Kijk opnieuw" })).toBeNull();
  });
});
