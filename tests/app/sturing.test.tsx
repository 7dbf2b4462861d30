import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { readWorkbook } from "../../src/app/excel/workbook.ts";
import { ask, reopenDecision } from "../../src/sharepoint/approvals/asking.ts";
import { decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { personAt } from "../support/approvalDesk.ts";
import { goTo } from "../../src/app/useAddress.ts";
import { kwartaalAfter, kwartaalOf } from "../../src/domain/kwartaal.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { addDays } from "../../src/domain/kalender.ts";
import type { Meting } from "../../src/domain/meting.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { aNew, aPoint } from "../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../support/municipality.ts";
import { aProces, persoonIn } from "../support/processen.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;

const today = calendarDateOf(new Date());
const thisQuarter = kwartaalOf(today);
const written = (kwartaal: string) => kwartaal.split("-").toReversed().join(" ");

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

describe("the figures to steer by", () => {
  test("are reached from the overview", async () => {
    tab = await openTab(municipality, "teammanager");
    await tab.user.click(await screen.findByRole("link", { name: "Bekijk de sturing" }));
    expect(await screen.findByRole("heading", { name: "In het kort" })).toBeTruthy();
    expect(location.hash).toBe("#/sturing");
  });

  test("count what was raised, and lead to exactly those points", async () => {
    await addPunten(aNew({ title: "Afspraken in JCC" }), aNew({ title: "Langere intake", bron: "intervisie" }));
    tab = await openTab(municipality, "teammanager", "/sturing");
    const raised = await screen.findByRole("link", { name: "2 ingebracht" });
    await tab.user.click(raised);
    const pane = await screen.findByRole("region", { name: `${written(thisQuarter)}: ingebracht` });
    expect(within(pane).getByText("2 rijen")).toBeTruthy();
    const links = within(pane).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["Langere intake", "Afspraken in JCC"]);
    await tab.user.click(within(pane).getByRole("button", { name: "Sluit" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("link", { name: "2 ingebracht" })));
  });

  test("say in a sentence what a chart draws, and show the same numbers as a table", async () => {
    await addPunten(aNew(), aNew({ bron: "intervisie" }), aNew({ bron: "intervisie" }));
    tab = await openTab(municipality, "teammanager", "/sturing");
    const section = await figure("Punten per bron");
    const summary = `Van de 3 punten tot en met ${dutch(today)} komen de meeste (2) uit: Intervisie.`;
    expect(await within(section).findByText(summary)).toBeTruthy();
    expect(within(section).getByRole("img", { name: summary })).toBeTruthy();
    expect(within(section).queryByRole("table")).toBeNull();

    await tab.user.click(within(section).getByRole("button", { name: "Toon als tabel: Punten per bron" }));
    const table = await within(section).findByRole("table", { name: "Punten per bron" });
    expect(rowOf(table, "Intervisie")).toEqual(["2", "67%"]);
    expect(rowOf(table, "Totaal")).toEqual(["3", "100%"]);
    expect(location.hash).toContain("tabel=bron");
    const link = within(table).getByRole("link", { name: "2" });
    expect(link.getAttribute("href")).toBe("#/ontwikkelpunten?bron=intervisie&archief=ja");
  });

  test("count as approved only what the log bears out", async () => {
    await addPunten(aPoint("approved"), aNew());
    tab = await openTab(municipality, "teammanager", "/sturing?tabel=status");
    const table = await within(await figure("Punten per status")).findByRole("table");
    expect(rowOf(table, "Goedgekeurd")).toEqual(["0", "0%"]);
    expect(rowOf(table, "Niet bevestigd")).toEqual(["1", "50%"]);
    expect(within(table).getAllByRole("link")[0]?.getAttribute("href")).toContain("rijen=status.");
  });

  test("tell of decisions what the log tells: also of one that was taken, reopened and taken again", async () => {
    await nameBeslissers(municipality, "teammanager");
    const { desk, me, workspace } = await personAt(municipality, "consulent1");
    const { id } = await workspace.punten.add(
      aPoint("submitted", { title: "Twee keer besloten" }),
      crypto.randomUUID(),
    );
    const onderwerp = { soort: "ontwikkelpunt", id } as const;
    const manager = await personAt(municipality, "teammanager");
    await ask(desk, onderwerp, me);
    await decideOn(manager.desk, onderwerp, { kind: "reject", reason: "Nog niet" }, manager.me);
    await reopenDecision(desk, onderwerp);
    const rejected = await workspace.punten.get(id);
    if (!rejected.ok) throw new Error("The point cannot be read.");
    await workspace.punten.save(rejected.value, aPoint("submitted", { title: "Twee keer besloten" }));
    await ask(desk, onderwerp, me);
    await decideOn(manager.desk, onderwerp, { kind: "approve" }, manager.me);

    tab = await openTab(municipality, "teammanager", "/sturing?tabel=verloop,status,stroom");
    const table = await screen.findByRole("table", { name: "Ingebracht en afgerond" });
    expect(rowOf(table, "Totaal")).toEqual(["1", "2", "1", "0"]);
    expect(rowOf(screen.getByRole("table", { name: "Punten per status" }), "Goedgekeurd")).toEqual(["1", "100%"]);
    const flow = rowOf(screen.getByRole("table", { name: "Stand door de tijd" }), dutch(today));
    expect(flow).toEqual(["1", "0", "1", "0", "0", "1"]);
    await tab.user.click(screen.getByRole("link", { name: "2 besluiten" }));
    expect(await screen.findByText(`OP-${id}, 2×`)).toBeTruthy();
  });

  test("hold what was finished long ago, which the tab does not read for other screens", async () => {
    await addPunten(aPoint("done"), aNew());
    tab = await openTab(municipality, "teammanager", "/sturing?tabel=status");
    const table = await within(await figure("Punten per status")).findByRole("table");
    expect(rowOf(table, "Totaal")).toEqual(["2", "100%"]);
  });

  test("are those of another period for who goes there, and of no period that has to come", async () => {
    await addPunten(aNew());
    tab = await openTab(municipality, "teammanager", "/sturing");
    await screen.findByRole("link", { name: "1 ingebracht" });
    const next = screen.getByRole("button", { name: `Naar ${written(kwartaalAfter(thisQuarter))}` });
    expect(next.getAttribute("aria-disabled")).toBe("true");
    const before = kwartaalAfter(thisQuarter, -1);
    await tab.user.click(screen.getByRole("button", { name: `Naar ${written(before)}` }));
    expect(location.hash).toBe(`#/sturing?periode=${before}`);
    const flow = await figure("Ingebracht en afgerond");
    expect(await within(flow).findByText(/^In Q\d \d{4} zijn er 0 punten ingebracht/)).toBeTruthy();
    await tab.user.click(screen.getByRole("link", { name: "Per maand" }));
    expect(location.hash).toMatch(/periode=\d{4}-\d{2}$/);
  });

  test("show source and district over the periods before, with the same numbers as a table", async () => {
    await addPunten(aNew(), aNew({ bron: "intervisie" }), aNew({ bron: "intervisie" }));
    tab = await openTab(municipality, "teammanager", "/sturing?tabel=brontijd,wijktijd,status");
    const section = await figure("Bron door de tijd");
    const before = written(kwartaalAfter(thisQuarter, -1));
    const said = `In ${written(thisQuarter)} zijn er 3 punten ingebracht, in ${before} 0. Het meest: Intervisie (2).`;
    expect(await within(section).findByRole("img", { name: said })).toBeTruthy();
    const table = await within(section).findByRole("table");
    expect(within(table).getAllByRole("columnheader").at(-2)?.textContent).toBe(before);
    expect(rowOf(table, "Intervisie")).toEqual(["0", "0", "0", "0", "0", "2"]);
    const districts = within(await figure("Wijk door de tijd")).getByRole("table");
    expect(rowOf(districts, "Totaal")).toEqual(["0", "0", "0", "0", "0", "3"]);
    const status = within(await figure("Punten per status")).getByRole("table");
    expect(rowOf(status, "Nieuw")).toEqual(["3", "100%"]);
    await tab.user.click(within(table).getByRole("link", { name: "2" }));
    expect(await screen.findByRole("region", { name: `Intervisie, ${written(thisQuarter)}` })).toBeTruthy();
  });

  test("are said to be missing where nobody wrote any, with what to do about it", async () => {
    tab = await openTab(municipality, "teammanager", "/sturing");
    const section = await figure("Klanttevredenheid");
    await within(section).findByText("Nog geen cijfers over klanttevredenheid. Voeg ze toe bij Uitrol.");
    expect(within(section).getByRole("link", { name: "Ga naar Uitrol" }).getAttribute("href")).toBe("#/uitrol");
    expect(within(section).queryByRole("img")).toBeNull();
  });
});

describe("a table of figures", () => {
  test("goes along as a file with the same numbers", async () => {
    const given: { blob: Blob; name: string }[] = [];
    const blobs = new Map<string, Blob>();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => blobs.set("blob:1", blob) && "blob:1",
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob !== undefined) given.push({ blob, name: this.download });
    });
    await addPunten(aNew(), aNew({ bron: "intervisie" }));
    tab = await openTab(municipality, "teammanager", "/sturing?tabel=bron");
    const section = await figure("Punten per bron");
    await tab.user.click(await within(section).findByRole("button", { name: "Download als CSV" }));
    expect(given.map(({ name }) => name)).toEqual([`Punten per bron ${written(thisQuarter)}.csv`]);
    const text = await given[0]?.blob.text();
    expect(text).toContain('"Intervisie";"1";"50%"');
    expect(within(section).getByText(/is gedownload/)).toBeTruthy();

    await tab.user.click(screen.getByRole("button", { name: "Download alle cijfers voor Excel" }));
    await waitFor(() => expect(given).toHaveLength(2));
    const workbook = await readWorkbook(new Uint8Array((await given[1]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)));
    const sheet = workbook.ok ? workbook.value.find(({ name }) => name === "Punten per bron") : undefined;
    expect(sheet?.rows).toContainEqual(["Intervisie", "1", "50%"]);
  });

  test("and its chart can be used by everybody: nothing for axe to tell, in English too", async () => {
    await addPunten(aNew(), aPoint("done"));
    tab = await openTab(municipality, "teammanager", "/sturing?tabel=bron,stroom&rijen=kern.raised", "en");
    await screen.findByRole("table", { name: "Points by source" });
    await screen.findByRole("region", { name: /: raised$/ });
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("the figures of the work", () => {
  test("show satisfaction beside where it came from and should go, with source and quality", async () => {
    const figures: readonly Partial<Meting>[] = [
      { soort: "baseline", waarde: 6.4, datum: "2026-01-15" },
      { soort: "target", waarde: 7.5, datum: "2026-01-15" },
      { soort: "measured", waarde: 7.1, datum: addDays(today, -1) },
    ];
    const { metingen } = await verslagen();
    for (const some of figures) await metingen.add({ ...MEETING, ...some }, crypto.randomUUID());
    tab = await openTab(municipality, "teammanager", "/sturing?tabel=tevredenheid");
    const section = await figure("Klanttevredenheid");
    const said = `Alle wijken (rapportcijfer): 7,1 op ${dutch(addDays(today, -1))} (voorlopig; bron: CEO Wmo). De nulmeting was 6,4. De streefwaarde is 7,5.`;
    expect(await within(section).findByRole("img", { name: said })).toBeTruthy();
    const table = within(section).getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(4);
  });

  test("show which actions are late, and whether evaluations were held", async () => {
    const { workspace } = await municipality.as("teammanager");
    const naam = { title: "Dagstart", niveau: "dagelijks" } as const;
    const held = await workspace.evaluaties.add(
      { ...plannedEvaluatie({ ...naam, date: addDays(today, -1) }), status: "draft" },
      "held",
    );
    await workspace.evaluaties.add(plannedEvaluatie({ ...naam, title: "Gemist", date: addDays(today, -2) }), "missed");
    const { afspraken } = await verslagen();
    await afspraken.add(
      {
        soort: "actie",
        nummer: "",
        title: "Bel de leverancier",
        evaluatieId: held.id,
        onderdeel: "algemeen",
        eigenaar: persoonIn(municipality, "consulent1"),
        status: "open",
        streefdatum: addDays(today, -1),
      },
      "actie",
    );
    tab = await openTab(municipality, "teammanager", `/sturing?periode=${today.slice(0, 7)}&tabel=ritme`);
    await tab.user.click(await screen.findByRole("link", { name: "1 actie te laat" }));
    const pane = await screen.findByRole("region", { name: /actie te laat/ });
    expect(
      within(pane)
        .getByRole("link", { name: /Bel de leverancier/ })
        .getAttribute("href"),
    ).toBe(`#/evaluaties?evaluatie=${held.id}`);
    const table = await within(await figure("Evaluaties gehouden")).findByRole("table");
    expect(rowOf(table, "Dagelijks")).toEqual(["2", "1", "1"]);
  });

  test("show how mature processes are and how far teams learned", async () => {
    const proces = await aProces(municipality, { title: "Intake", volwassenheid: 2 });
    const { workspace } = await municipality.as("procesbeheerder");
    const register = createRegister(workspace);
    await register.metingen.add(
      { procesId: proces.id, datum: addDays(today, -40), niveau: 1, antwoorden: [] },
      crypto.randomUUID(),
    );
    await register.metingen.add({ procesId: proces.id, datum: today, niveau: 2, antwoorden: [] }, crypto.randomUUID());
    await register.leerstanden.add(
      { procesId: proces.id, team: "Toegang Oost", stadium: "voordoen", datum: today, bewijs: "gezien" },
      crypto.randomUUID(),
    );
    tab = await openTab(municipality, "teammanager", "/sturing?tabel=volwassenheid,leren");
    const maturity = await within(await figure("Volwassenheid van processen")).findByRole("table");
    expect(rowOf(maturity, "2 Beheerst")).toEqual(["1"]);
    expect(rowOf(maturity, `Hoger dan de vorige meting, ${written(thisQuarter)}`)).toEqual(["1"]);
    const learning = await within(await figure("Leren van teams")).findByRole("table");
    expect(rowOf(learning, "Voordoen")).toEqual(["1"]);
    await tab.user.click(within(learning).getAllByRole("link", { name: "1" })[0] as HTMLElement);
    expect(await screen.findByRole("link", { name: "Toegang Oost: Intake" })).toBeTruthy();
  });

  test("that could not be read are not shown as nought, and are read when somebody asks again", async () => {
    await addPunten(aNew());
    tab = await openTab(municipality, "teammanager");
    await screen.findByRole("link", { name: "Bekijk de sturing" });
    await municipality.call("/emulator/faults", {
      method: "POST",
      body: JSON.stringify([{ method: "GET", path: "Ontwikkelpunten/items.*Actief.{1,3}eq.{1,3}0", status: 403 }]),
    });
    goTo({ screen: "sturing", params: {} });
    const section = await figure("Punten per bron");
    await within(section).findByText("Dit cijfer is nu niet te maken: niet alles is gelezen.");
    await municipality.call("/emulator/faults", { method: "DELETE" });
    await tab.user.click(within(section).getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByRole("link", { name: "1 ingebracht" })).toBeTruthy();
  });
});

const MEETING: Meting = {
  title: "Cliëntervaringsonderzoek",
  indicator: "klanttevredenheid",
  soort: "measured",
  datum: today,
  waarde: 7,
  eenheid: "rapportcijfer",
  bron: "CEO Wmo",
  kwaliteit: "provisional",
};

async function addPunten(
  ...punten: readonly Parameters<Awaited<ReturnType<Municipality["as"]>>["workspace"]["punten"]["add"]>[0][]
) {
  const { workspace } = await municipality.as("consulent1");
  for (const punt of punten) await workspace.punten.add(punt, crypto.randomUUID());
}

async function verslagen() {
  return createVerslaglegging((await municipality.as("teammanager")).workspace);
}

/** The section of a figure, once it is there. */
async function figure(title: string): Promise<HTMLElement> {
  return screen.findByRole("region", { name: title });
}

/** What stands in a row beside its name. */
function rowOf(table: HTMLElement, name: string): readonly (string | null)[] {
  const row = within(table).getByRole("rowheader", { name }).closest("tr");
  return within(row as HTMLElement)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
}

function dutch(day: string): string {
  return day.split("-").toReversed().join("-");
}
