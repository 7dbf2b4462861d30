import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { type Evaluatie, plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import { calendarDateOf } from "../../../src/domain/time.ts";
import { yearsAfter } from "../../../src/domain/bewaartermijn.ts";
import { readWorkbook } from "../../../src/app/excel/workbook.ts";
import { ask } from "../../../src/sharepoint/approvals/asking.ts";
import { decideOn } from "../../../src/sharepoint/approvals/deciding.ts";
import { anAdoptedDocument, aSubmittedDocument } from "../../support/adopting.ts";
import { addDocument, addProces, nameSigners } from "../../support/adoption.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { aPoint } from "../../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab | undefined;
let given: { blob: Blob; name: string }[];

beforeEach(async () => {
  municipality = await openMunicipality();
  given = [];
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const href = `blob:${blobs.size}`;
      blobs.set(href, blob);
      return href;
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) given.push({ blob, name: this.download });
  });
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  jest.restoreAllMocks();
  municipality.emulator.close();
});

const today = calendarDateOf(new Date());
const written = (day: string): string => day.split("-").toReversed().join("-");

async function anEvaluatie(some: Partial<Evaluatie> = {}): Promise<void> {
  const { workspace } = await municipality.as("consulent1");
  await workspace.evaluaties.add(
    { ...plannedEvaluatie({ title: "Dagstart", date: "2026-11-02", niveau: "dagelijks" }), status: "draft", ...some },
    crypto.randomUUID(),
  );
}

/** A point that the teammanager agreed to. */
async function aDecidedPoint(title: string): Promise<string> {
  await nameBeslissers(municipality, "teammanager");
  const [asker, decider] = await Promise.all([
    personAt(municipality, "consulent1"),
    personAt(municipality, "teammanager"),
  ]);
  const { id } = await asker.workspace.punten.add(aPoint("submitted", { title }), crypto.randomUUID());
  const onderwerp = { soort: "ontwikkelpunt", id } as const;
  await ask(asker.desk, onderwerp, asker.me);
  const decided = await decideOn(decider.desk, onderwerp, { kind: "approve" }, decider.me);
  if (!decided.ok) throw new Error(decided.error.refusal);
  return id;
}

async function anOpenDocument(): Promise<void> {
  const proces = await addProces(municipality);
  await addDocument(await personAt(municipality, "consulent1"), proces.id, { name: "Concept.txt" });
}

const open = async (address = "/processen?overzicht=bewaren"): Promise<Tab> => {
  tab = await openTab(municipality, "procesbeheerder", address);
  await screen.findByRole("heading", { name: "Bewaren en vernietigen" });
  await waitFor(() => expect(screen.queryByText(/wordt nog gelezen/)).toBeNull());
  return tab;
};
const rowOf = (text: RegExp): Promise<HTMLElement> =>
  waitFor(() => {
    const found = screen.getAllByRole("row").find((row) => text.test(row.textContent ?? ""));
    if (found === undefined) throw new Error(`No row says ${text}.`);
    return found;
  });
const klasseIn = (row: HTMLElement): HTMLSelectElement => within(row).getByRole("combobox");

describe("what is kept", () => {
  test("is found from the register: documents, minutes and decisions, each with its class and until when", async () => {
    await nameSigners(municipality);
    const proces = await addProces(municipality);
    await anAdoptedDocument(municipality, proces, { name: "Instructie.txt" });
    await addDocument(await personAt(municipality, "consulent1"), proces.id, { name: "Nieuw.txt" });
    await anEvaluatie({ date: "2026-11-02" });
    await aDecidedPoint("Sneller bellen");
    tab = await openTab(municipality, "procesbeheerder", "/processen");
    await tab.user.click(await screen.findByRole("link", { name: "Bewaren" }));
    await screen.findByText("5 stukken");

    const adopted = await rowOf(/^Document.*Instructie\.txt/);
    expect(adopted.textContent).toContain(
      `10 jaar${written(today)}vastgesteld${written(yearsAfter(today, 10))}Geldt nog`,
    );
    expect((await rowOf(/Nieuw\.txt/)).textContent).toMatch(/\(concept\).*Nog niet begonnen/);
    expect((await rowOf(/^Verslag EV-1Dagstart/)).textContent).toMatch(
      /Voorstel: 19\.1\.9.*Vernietigen1 jaar02-11-2026gehouden02-11-2027/,
    );
    expect((await rowOf(/^Besluit B-\d+ over PD-\d+Instructie/)).textContent).toMatch(/Akkoord door Proceseigenaar/i);
    expect((await rowOf(/^Besluit B-\d+ over OP-1Sneller bellenAkkoord door Teammanager/)).textContent).toContain(
      `Vernietigen20 jaar${written(today)}besloten${written(yearsAfter(today, 20))}`,
    );
    expect(screen.getByText(/De app verwijdert niets; dit is een voorstel voor de archivaris/)).toBeTruthy();
  });

  test("gets another class by hand, which is said aloud and stands in its row, and goes back to the proposal", async () => {
    await anOpenDocument();
    await anEvaluatie();
    const { user } = await open();
    const row = await rowOf(/^Verslag/);
    await user.selectOptions(klasseIn(row), "4.1");
    expect(await screen.findByText("EV-1: klasse 4.1. Bewaren tot: 02-11-2036.")).toBeTruthy();
    expect(row.textContent).toMatch(/Gekozen.*10 jaar/);
    const { workspace } = await municipality.as("consulent1");
    const inList = async () => (await workspace.evaluaties.all()).stored[0];
    await waitFor(async () => expect((await inList())?.value.selectieklasse).toBe("4.1"));
    expect((await inList())?.modified.writer).toMatchObject({
      persoon: { id: municipality.person("procesbeheerder").id },
    });
    await user.selectOptions(klasseIn(row), "");
    await waitFor(async () => expect((await inList())?.value.selectieklasse).toBeUndefined());
    expect(row.textContent).toContain("Voorstel van de app");
  });

  test("of a decision on a point is written on the point, which keeps its decision", async () => {
    await anOpenDocument();
    await aDecidedPoint("Sneller bellen");
    const { user } = await open("/processen?overzicht=bewaren&soort=besluit");
    const row = await rowOf(/^Besluit/);
    await user.selectOptions(klasseIn(row), "1.1.1");
    expect(row.textContent).toMatch(/Blijvend bewaren.*Blijvend/);
    const { workspace } = await municipality.as("consulent1");
    await waitFor(async () => {
      const [point] = (await workspace.punten.all()).stored;
      expect(point?.value).toMatchObject({ status: "approved", selectieklasse: "1.1.1" });
    });
    await waitFor(() => expect(tab?.services.outbox.snapshot()).toEqual([]));
    expect(tab?.services.punten.snapshot()[0]?.standing.kind).toBe("proven");
    expect(await rowOf(/^Besluit.*Akkoord/)).toBeTruthy();
  });

  test("of a document waits until those who were asked have decided", async () => {
    await nameSigners(municipality);
    const proces = await addProces(municipality);
    await aSubmittedDocument(municipality, proces, { name: "Wacht.txt" });
    await open();
    const row = await rowOf(/Wacht\.txt/);
    expect(klasseIn(row).disabled).toBe(true);
    expect(row.textContent).toMatch(/moet nog iemand beslissen/);
  });

  test("is filtered by kind, class and what ends soon, counted, and the filter stands in the address", async () => {
    await anOpenDocument();
    await anEvaluatie({ title: "Oude dagstart", date: "2024-01-08" });
    await anEvaluatie({ title: "Maand", date: "2026-10-05", niveau: "maandelijks" });
    const { user } = await open();
    await screen.findByText("3 stukken");
    await user.selectOptions(screen.getByRole("combobox", { name: "Soort" }), "verslag");
    await screen.findByText("2 van 3 stukken");
    await user.click(screen.getByRole("checkbox", { name: "Verloopt binnen een jaar" }));
    await screen.findByText("1 van 3 stukken");
    expect((await rowOf(/Oude dagstart/)).textContent).toContain("Termijn voorbij");
    expect(location.hash).toBe("#/processen?overzicht=bewaren&soort=verslag&verloopt=ja");
    await user.selectOptions(screen.getByRole("combobox", { name: "Klasse" }), "21.1");
    await user.click(await screen.findByRole("button", { name: "Wis filters" }));
    await screen.findByText("3 stukken");
  });

  test("is done by keyboard alone: to a class, another one, and the file", async () => {
    await anOpenDocument();
    await anEvaluatie();
    const { user } = await open("/processen?overzicht=bewaren&soort=verslag");
    const row = await rowOf(/^Verslag/);
    screen.getByRole("combobox", { name: "Soort" }).focus();
    const reached: (string | null)[] = [];
    for (let press = 0; press < 5; press++) {
      await user.tab();
      reached.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null);
    }
    expect(reached.slice(2)).toEqual(["Maak een Excelbestand", "Maak een CSV-bestand", "Klasse van EV-1"]);
    await user.selectOptions(klasseIn(row), "4.1");
    expect(document.activeElement).toBe(klasseIn(row));
    await waitFor(() => expect(tab?.services.unsentRows.snapshot()).toEqual([]));
  });
});

describe("where something is read", () => {
  test("a point says how long each decision on it is kept", async () => {
    const id = await aDecidedPoint("Sneller bellen");
    tab = await openTab(municipality, "consulent2", `/ontwikkelpunten?punt=${id}`);
    const until = written(yearsAfter(today, 20));
    expect(await screen.findByText(`Bewaren: klasse 19.1.8, tot ${until} (voorstel)`)).toBeTruthy();
  });

  test("a document says how long it is kept, and who chose that", async () => {
    const proces = await addProces(municipality);
    const document = await addDocument(await personAt(municipality, "consulent1"), proces.id, { name: "Concept.txt" });
    const address = `/processen?proces=${proces.id}&deel=documenten&document=${document.id}`;
    tab = await openTab(municipality, "procesbeheerder", address);
    const summary = await screen.findByText(/^Vernietigen, 10 jaar\. Bewaren tot: Nog niet begonnen/);
    expect(summary.textContent).toContain("Voorstel van de app.");
    await tab.user.selectOptions(screen.getByRole("combobox", { name: "Bewaren" }), "1.1.1");
    const name = municipality.person("procesbeheerder").displayName;
    const line = `Blijvend bewaren. Bewaren tot: Blijvend. Gekozen door ${name}, ${written(today)}.`;
    expect(await screen.findByText(line)).toBeTruthy();
  });
});

describe("the file of it", () => {
  const hostile = '=HYPERLINK("http://x";"klik")';

  test("is a workbook that holds what is shown, and of names only those of who decided", async () => {
    await anOpenDocument();
    await anEvaluatie({ title: hostile });
    await aDecidedPoint("Sneller bellen");
    const { user } = await open("/processen?overzicht=bewaren");
    await screen.findByText("3 stukken");
    await user.click(screen.getByRole("button", { name: "Maak een Excelbestand" }));
    await screen.findByText("Het bestand met 3 stukken is gemaakt.");
    const [file] = given;
    expect(file?.name).toBe(`Bewaren ${today}.xlsx`);
    const read = await readWorkbook(await bytesOf(file?.blob));
    if (!read.ok) throw new Error(read.error);
    const [heads, ...rows] = read.value[0]?.rows ?? [];
    expect(heads).toEqual([
      "Soort",
      "Nummer",
      "Versie",
      "Titel",
      "Proces",
      "Klasse",
      "Omschrijving",
      "Waardering",
      "Termijn",
      "Voorstel of gekozen",
      "Begin",
      "Waarom dan",
      "Bewaren tot",
      "Besluit",
      "Besluit over",
      "Besloten door",
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual([
      "Verslag",
      "EV-1",
      "",
      hostile,
      "",
      "klasse 19.1.9",
      "Intern ambtelijk overleg zonder beleidsmatige besluitvorming",
      "Vernietigen",
      "1 jaar",
      "Voorstel van de app",
      "2-11-2026",
      "gehouden",
      "2-11-2027",
    ]);
    const all = JSON.stringify(rows);
    expect(all).toContain(municipality.person("teammanager").displayName);
    for (const alias of ["consulent1", "procesbeheerder", "proceseigenaar"]) {
      expect(all).not.toContain(municipality.person(alias).displayName);
    }
  });

  test("is a CSV-file that a Dutch Excel opens as it is and calculates nothing of", async () => {
    await anOpenDocument();
    await anEvaluatie({ title: hostile });
    const { user } = await open("/processen?overzicht=bewaren&soort=verslag");
    await screen.findByText("1 van 2 stukken");
    await user.click(screen.getByRole("button", { name: "Maak een CSV-bestand" }));
    const bytes = await bytesOf(given[0]?.blob);
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`;"'=HYPERLINK(""http://x"";""klik"")";`);
    expect(lines[1]).toContain(`;"2-11-2026";"gehouden";"2-11-2027";`);
  });
});

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  if (blob === undefined) throw new Error("No file was given.");
  const reader = new FileReader();
  const loaded = new Promise((resolve) => reader.addEventListener("load", resolve));
  reader.readAsArrayBuffer(blob);
  await loaded;
  return new Uint8Array(reader.result as ArrayBuffer);
}
