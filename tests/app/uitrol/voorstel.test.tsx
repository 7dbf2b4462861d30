import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { writeKwartaal } from "../../../src/app/features/uitrol/kwartaalText.ts";
import { kwartaalAfter, kwartaalOf } from "../../../src/domain/kwartaal.ts";
import { AANDACHTSGEBIEDEN } from "../../../src/domain/ontwikkelpunt.ts";
import type { Uitrolcriterium } from "../../../src/domain/uitrolcriteria.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
import { type Advies, type Uitrolvoorstel, withCriteria } from "../../../src/domain/uitrolvoorstel.ts";
import { propose } from "../../../src/sharepoint/approvals/proposing.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { aProposal, nameClients, voorstelSourcesOf } from "../../support/voorstellen.ts";
import { aNew } from "../../support/builders.ts";
import { openTab, type Tab } from "../../support/tab.tsx";
import { openUitrolTown, type UitrolTown } from "./uitrolTown.ts";

let town: UitrolTown;
let tab: Tab;

beforeEach(async () => {
  town = await openUitrolTown();
});

afterEach(() => {
  tab.close();
  town.municipality.emulator.close();
});

async function openGolf(id: string) {
  tab = await openTab(town.municipality, "teammanager", `/uitrol?golf=${id}`);
  return within(await screen.findByRole("region", { name: "Uitrolvoorstel" }));
}

const stored = async (): Promise<readonly Uitrolvoorstel[]> =>
  (await town.verslagen.voorstellen.all()).stored.map(({ value }) => value);

const TEVREDEN: Uitrolcriterium = {
  maat: "klanttevredenheid",
  vergelijking: "at-least",
  drempel: 7,
  vereist: true,
};
const OP_TIJD: Uitrolcriterium = { maat: "late-acties", vergelijking: "at-most", drempel: 20, vereist: false };

async function agreed(golfId: string, ...criteria: readonly Uitrolcriterium[]): Promise<void> {
  const begun = withCriteria({ golfId }, criteria);
  if (!begun.ok) throw new Error(`Refused: ${begun.error}.`);
  await town.verslagen.voorstellen.add(begun.value, `voorstel/${golfId}`);
}

const measured = (waarde: number) =>
  town.verslagen.metingen.add(
    {
      title: "Klanttevredenheid",
      indicator: "klanttevredenheid",
      soort: "measured",
      datum: "2026-10-01",
      waarde,
      eenheid: "cijfer",
      bron: "Enquête Q3",
      kwaliteit: "confirmed",
      wijkId: town.oost,
    },
    `meting/${waarde}`,
  );

describe("the criteria of a wave", () => {
  test("are agreed beforehand, from examples that the team makes its own", async () => {
    const { id } = await town.golf();
    const section = await openGolf(id);
    await tab.user.click(await section.findByRole("button", { name: "Spreek de criteria af" }));
    const form = within(section.getByRole("form", { name: "Criteria" }));
    for (const maat of ["Acties te laat", "Open punten met prioriteit Moet", "Processen beschreven", "Leerstand"]) {
      await tab.user.click(form.getByRole("button", { name: `Haal weg: ${maat}` }));
    }
    const group = within(form.getByRole("group", { name: "Criterium 1" }));
    await tab.user.clear(group.getByRole("textbox", { name: /^Drempel/ }));
    await tab.user.click(form.getByRole("button", { name: "Sla op" }));
    expect(group.getByText("Vul een getal in, zoals 7 of 7,5.")).toBeTruthy();
    expect(await stored()).toEqual([]);
    await tab.user.type(group.getByRole("textbox", { name: /^Drempel/ }), "-99999");
    expect(group.getByText("Vul een getal in van 1 tot en met 10.")).toBeTruthy();
    await tab.user.clear(group.getByRole("textbox", { name: "Drempel (cijfer van 1 tot en met 10)" }));
    await tab.user.type(group.getByRole("textbox", { name: /^Drempel/ }), "7,5");
    await tab.user.click(form.getByRole("button", { name: "Voeg een criterium toe" }));
    const added = within(form.getByRole("group", { name: "Criterium 6" }));
    expect(added.getByRole<HTMLSelectElement>("combobox", { name: "Waarop" }).value).toBe("doorlooptijd");
    await tab.user.type(added.getByRole("textbox", { name: /^Drempel/ }), "42");
    await tab.user.selectOptions(added.getByRole("combobox", { name: "Eenheid" }), "dagen");
    await tab.user.click(form.getByRole("button", { name: "Sla op" }));
    expect(await screen.findByText("De criteria zijn afgesproken.")).toBeTruthy();
    await waitFor(async () =>
      expect((await stored()).map(({ status, advies, regels }) => ({ status, advies, regels }))).toEqual([
        {
          status: "draft",
          advies: undefined,
          regels: [
            { criterium: { ...TEVREDEN, drempel: 7.5 } },
            { criterium: { maat: "ritme", vergelijking: "at-least", drempel: 80, vereist: false } },
            ...AANDACHTSGEBIEDEN.map((gebied) => ({
              criterium: { maat: `oordeel/${gebied}`, vergelijking: "at-least", drempel: 2, vereist: true },
            })),
            {
              criterium: { maat: "doorlooptijd", vergelijking: "at-most", drempel: 42, eenheid: "days", vereist: true },
            },
          ],
        },
      ]),
    );
    expect(section.getByText("Klanttevredenheid minstens 7,5")).toBeTruthy();
    expect(section.getByText("Doorlooptijd hoogstens 42 dagen")).toBeTruthy();
  });
});

describe("a proposal of the roll-out", () => {
  test("holds every criterion against its figure, with the rows behind it", async () => {
    const evaluatieId = await town.kwartaalEvaluatie();
    const { id } = await town.golf({ evaluatieId });
    const moet = { maat: "open-moet", vergelijking: "at-most", drempel: 0, vereist: true } as const;
    const oordeel = { maat: "oordeel/regiesysteem", vergelijking: "at-least", drempel: 2, vereist: true } as const;
    await agreed(id, TEVREDEN, moet, oordeel);
    await measured(7.4);
    const punt = { ...aNew({ title: "Dossier overdragen" }), prioriteit: "must", wijkId: town.oost } as const;
    const { id: puntId } = await town.workspace.punten.add(punt, "punt");
    const section = await openGolf(id);
    await waitFor(() =>
      expect(section.getByRole("button", { name: "Stel een voorstel op" }).getAttribute("aria-disabled")).toBeNull(),
    );
    await tab.user.click(section.getByRole("button", { name: "Stel een voorstel op" }));
    expect(await screen.findByText("Het voorstel is opgesteld. Uit de regels volgt: Bijsturen.")).toBeTruthy();
    const lines = within(section.getByRole("list", { name: "Criteria met hun cijfers" })).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Klanttevredenheid minstens 7Vereist.*7,4 · Bron: Enquête Q3, 01-10-2026.*Gehaald$/),
      expect.stringMatching(/^Open punten met prioriteit Moet hoogstens 0Vereist.*OP-\d+\)Niet gehaald$/),
      "Oordeel Regiesysteem minstens Vraagt aandachtVereistgeen cijferOnbekend",
    ]);
    const link = section.getByRole("link", { name: `OP-${puntId}` });
    expect(link.getAttribute("href")).toBe(`#/ontwikkelpunten?punt=${puntId}`);
    expect(section.getByText(/Bijsturen\. 2 criteria staan in de weg\./)).toBeTruthy();
    await waitFor(async () => expect(await stored()).toMatchObject([{ advies: "adjust", evaluatieId }]));
    expect(section.queryByRole("button", { name: "Wijzig de criteria" })).toBeNull();
  });

  test("names what is only wished as a condition, and takes the judgement of the last quarter along", async () => {
    const evaluatieId = await town.kwartaalEvaluatie();
    await town.verslagen.regels.add(
      { evaluatieId, soort: "oordeel", onderdeel: "regiesysteem", oordeel: "attention", tekst: "Het werkt meestal" },
      "oordeel",
    );
    const { id } = await town.golf();
    await agreed(id, { maat: "oordeel/regiesysteem", vergelijking: "at-least", drempel: 2, vereist: true }, OP_TIJD);
    const section = await openGolf(id);
    await waitFor(() =>
      expect(section.getByRole("button", { name: "Stel een voorstel op" }).getAttribute("aria-disabled")).toBeNull(),
    );
    await tab.user.click(section.getByRole("button", { name: "Stel een voorstel op" }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([
        {
          advies: "proceed-if",
          voorwaarden: "Acties te laat hoogstens 20 %.",
          regels: [{ cijfer: { waarde: 2 } }, {}],
        },
      ]),
    );
    expect(section.getByRole("link", { name: "Kwartaalevaluatie Q3 2026" }).getAttribute("href")).toBe(
      `#/evaluaties?evaluatie=${evaluatieId}`,
    );
  });

  test("may advise something else than the rules, with a reason only", async () => {
    const { id } = await town.golf();
    await agreed(id, TEVREDEN);
    await measured(8);
    const section = await openGolf(id);
    await waitFor(() =>
      expect(section.getByRole("button", { name: "Stel een voorstel op" }).getAttribute("aria-disabled")).toBeNull(),
    );
    await tab.user.click(section.getByRole("button", { name: "Stel een voorstel op" }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ advies: "proceed" }]));
    await tab.user.click(await section.findByRole("button", { name: "Wijzig advies en voorwaarden" }));
    const form = within(section.getByRole("form", { name: "Wijzig advies en voorwaarden" }));
    expect(form.getByRole<HTMLInputElement>("radio", { name: "Doorgaan (volgt uit de regels)" }).checked).toBe(true);
    await tab.user.click(form.getByRole("radio", { name: "Bijsturen" }));
    await tab.user.click(form.getByRole("button", { name: "Sla op" }));
    expect(form.getByText("Schrijf waarom het advies anders is dan de regels.")).toBeTruthy();
    expect(await stored()).toMatchObject([{ advies: "proceed" }]);
    await tab.user.type(form.getByRole("textbox", { name: /^Waarom anders/ }), "Te weinig mensen in Oost");
    await tab.user.click(form.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ advies: "adjust", afwijking: "Te weinig mensen in Oost" }]),
    );
    expect(section.getByText("Te weinig mensen in Oost")).toBeTruthy();
  });

  test("can be read only once it was put forward", async () => {
    const { id } = await town.golf({ status: "proposed" });
    const begun = withCriteria({ golfId: id }, [TEVREDEN]);
    if (!begun.ok) throw new Error("Refused.");
    await town.verslagen.voorstellen.add({ ...begun.value, advies: "proceed", status: "submitted" }, "voorgelegd");
    const section = await openGolf(id);
    expect(await section.findByText("Ter vaststelling")).toBeTruthy();
    expect(section.queryByRole("button")).toBeNull();
  });
});

describe("after the client decided to adjust or to stop", () => {
  const NOW = kwartaalOf(calendarDateOf(new Date()));
  const [NEXT, AFTER] = [kwartaalAfter(NOW), kwartaalAfter(NOW, 2)];

  async function decidedOn(golfId: string, advies: Advies): Promise<void> {
    const begun = withCriteria({ golfId }, [TEVREDEN]);
    if (!begun.ok) throw new Error("Refused.");
    await town.verslagen.voorstellen.add({ ...begun.value, advies, status: "adopted" }, `besloten/${advies}`);
  }

  test("says so, shows what would shift, and lets people begin a new proposal", async () => {
    const { id } = await town.golf({ kwartaal: NEXT });
    await town.golf({ title: "Oost breidt uit", kwartaal: AFTER });
    await decidedOn(id, "adjust");
    const section = await openGolf(id);
    expect(await screen.findByText(/de opdrachtgever heeft ingestemd met Bijsturen\. Begin hieronder/)).toBeTruthy();
    expect(screen.queryByText(/er is nog geen voorstel voorgelegd/)).toBeNull();
    expect(
      screen.getByText(`“Oost begint” van ${writeKwartaal(NEXT)} naar ${writeKwartaal(AFTER)}`, { exact: false }),
    ).toBeTruthy();
    await tab.user.click(screen.getByRole("button", { name: "Verplaats alle 2" }));
    await waitFor(async () =>
      expect((await town.golven()).map(({ kwartaal }) => kwartaal)).toEqual([AFTER, kwartaalAfter(AFTER)]),
    );
    // The next evaluation comes before it now: it is not offered once more.
    expect(screen.queryByRole("button", { name: "Verplaats alle 2" })).toBeNull();
    await tab.user.click(section.getByRole("button", { name: "Begin een nieuw voorstel" }));
    await tab.user.click(
      within(section.getByRole("form", { name: "Criteria" })).getByRole("button", { name: "Sla op" }),
    );
    await waitFor(async () =>
      expect((await stored()).map(({ status, advies }) => [status, advies])).toEqual([
        ["adopted", "adjust"],
        ["draft", undefined],
      ]),
    );
    expect(await section.findByRole("button", { name: "Stel een voorstel op" })).toBeTruthy();
  });

  test("says that the wave stops, and offers to move nothing", async () => {
    const { id } = await town.golf({ kwartaal: NEXT });
    await decidedOn(id, "stop");
    const section = await openGolf(id);
    expect(await screen.findByText(/^Deze golf gaat niet door/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Verplaats alleen deze" })).toBeNull();
    expect(await section.findByRole("button", { name: "Begin een nieuw voorstel" })).toBeTruthy();
  });
});

describe("the decision of the client", () => {
  const CLIENT = "opdrachtgever";

  async function golfWithProposal() {
    await nameClients(town.municipality, CLIENT);
    const writer = await town.municipality.as("teammanager");
    return aProposal(writer, {}, "Oost-2");
  }

  const statusOf = async (id: string): Promise<string | undefined> =>
    (await town.verslagen.golven.all()).stored.find((golf) => golf.id === id)?.value.status;

  test("is asked from the proposal, waits for the client, and can be taken back", async () => {
    const { golf } = await golfWithProposal();
    const section = await openGolf(golf.id);
    await tab.user.click(await section.findByRole("button", { name: "Leg voor aan de opdrachtgever" }));
    expect(await section.findByText(/^Voorgelegd door .* Wacht op Opdrachtgever Sociaal Domein\.$/)).toBeTruthy();
    expect(section.queryByRole("button", { name: "Wijzig advies en voorwaarden" })).toBeNull();
    await waitFor(async () => expect(await statusOf(golf.id)).toBe("proposed"));
    await tab.user.click(section.getByRole("button", { name: "Neem terug" }));
    expect(await section.findByRole("button", { name: "Leg voor aan de opdrachtgever" })).toBeTruthy();
    await waitFor(async () => expect(await statusOf(golf.id)).toBe("planned"));
  });

  test("is taken in the tab as on the card: the wave is decided", async () => {
    const { golf, voorstel } = await golfWithProposal();
    const asker = await personAt(town.municipality, "teammanager");
    expect(await propose(asker.desk, voorstelSourcesOf(asker), voorstel.id, asker.me)).toMatchObject({ ok: true });
    tab = await openTab(town.municipality, CLIENT, "/beslissen");
    const mine = within(await screen.findByRole("region", { name: /Wacht op jou \(1\)/ }));
    expect(await mine.findByRole("heading", { name: "Uitrolvoorstel Oost-2" })).toBeTruthy();
    expect(mine.getByText("Doorgaan mits")).toBeTruthy();
    expect(mine.getByText("1 van 2 criteria gehaald. Niet gehaald of onbekend:")).toBeTruthy();
    expect(mine.getByText("Acties te laat: 35 %, hoogstens 20 %")).toBeTruthy();
    expect(mine.getByText("Voorwaarden: De late acties zijn voor 1 februari klaar.")).toBeTruthy();
    await tab.user.click(mine.getByRole("button", { name: "Stem in met dit advies" }));
    expect(await screen.findByText("Je hebt ingestemd met “Oost-2”.")).toBeTruthy();
    const decided = await screen.findByRole("region", { name: /Door jou besloten \(1\)/ });
    expect(within(decided).getByRole("link", { name: "Oost-2" }).getAttribute("href")).toBe(`#/uitrol?golf=${golf.id}`);
    await waitFor(async () => expect(await statusOf(golf.id)).toBe("decided"));
  });
});
