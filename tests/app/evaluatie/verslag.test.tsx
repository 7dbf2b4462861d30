import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Afspraak } from "../../../src/domain/afspraak.ts";
import type { Evaluatie } from "../../../src/domain/evaluatie.ts";
import type { Verslagregel } from "../../../src/domain/verslagregel.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { aNew } from "../../support/builders.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { nameChairs, verslagSourcesOf } from "../../support/verslagen.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { putMinutesForward } from "../../../src/sharepoint/approvals/minutes.ts";
import type { Deel } from "../proces/openDeel.tsx";
import { anEvaluatie, openVerslag, persoonIn, today, verslagenOf } from "./openVerslag.tsx";

let municipality: Municipality;
let deel: Deel;
let meeting: Stored<Evaluatie>;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameChairs(municipality, "teammanager");
  meeting = await anEvaluatie(municipality, { aanwezig: [persoonIn(municipality, "consulent1")] });
});

afterEach(() => {
  deel.close();
  municipality.emulator.close();
});

const open = async (alias = "consulent1"): Promise<void> => {
  deel = await openVerslag(municipality, meeting.id, { alias });
  await section("Algemeen");
};

const section = (name: string) => screen.findByRole("region", { name });
const field = async (name: string, label = new RegExp(`bij ${name}$|over ${name}$`)) =>
  within(await section(name)).findByRole<HTMLInputElement>("textbox", { name: label });

async function regels(): Promise<readonly Verslagregel[]> {
  return (await (await verslagenOf(municipality)).regels.all()).stored.map(({ value }) => value);
}

async function afspraken(): Promise<readonly Afspraak[]> {
  return (await (await verslagenOf(municipality)).afspraken.all()).stored.map(({ value }) => value);
}

async function evaluatieNow(id = meeting.id): Promise<Evaluatie> {
  const { workspace } = await municipality.as("teammanager");
  const read = await workspace.evaluaties.get(id);
  if (!read.ok) throw new Error(read.error.columns.join());
  return read.value.value;
}

const sentence = (tekst: string): Verslagregel => ({
  soort: "tekst",
  evaluatieId: meeting.id,
  onderdeel: "algemeen",
  tekst,
});

async function written(...lines: readonly Verslagregel[]): Promise<readonly Stored<Verslagregel>[]> {
  const { regels: list } = await verslagenOf(municipality);
  const stored: Stored<Verslagregel>[] = [];
  for (const line of lines) stored.push(await list.add(line, crypto.randomUUID()));
  return stored;
}

async function choosePerson(label: RegExp, alias: string): Promise<void> {
  const { name } = persoonIn(municipality, alias);
  await deel.user.type(screen.getByRole("combobox", { name: label }), name);
  await deel.user.click(await screen.findByRole("option", { name }));
}

describe("writing in minutes", () => {
  test("Enter adds a line to its part, and the next one is ready in the same field", async () => {
    await open();
    const typed = await field("Regiesysteem");
    await deel.user.type(typed, "Suite en JCC lopen uiteen{Enter}Koppeling is traag{Enter}");
    const items = () => within(screen.getByRole("region", { name: "Regiesysteem" })).getAllByRole("listitem");
    await waitFor(() =>
      expect(items().map(({ textContent }) => textContent)).toEqual([
        "Suite en JCC lopen uiteen",
        "Koppeling is traag",
      ]),
    );
    expect([document.activeElement, typed.value]).toEqual([typed, ""]);
    expect(await regels()).toEqual([
      expect.objectContaining({ onderdeel: "regiesysteem", tekst: "Suite en JCC lopen uiteen" }),
      expect.objectContaining({ onderdeel: "regiesysteem", tekst: "Koppeling is traag" }),
    ]);
  });

  test("a slash and a word make a decision of it, which gets its number from SharePoint", async () => {
    await open();
    await deel.user.type(await field("Algemeen"), "/besluit Wij bellen zelf");
    expect((await field("Algemeen", /Wat is besloten/)).value).toBe("Wij bellen zelf");
    await deel.user.type(screen.getByRole("textbox", { name: /Waarom/ }), "Inwoners haken af");
    await deel.user.clear(screen.getByRole("combobox", { name: /Wie besliste/ }));
    await choosePerson(/Wie besliste/, "teammanager");
    await deel.user.click(within(await section("Algemeen")).getByRole("button", { name: "Voeg toe" }));
    const list = await screen.findByRole("list", { name: "Besluiten" });
    await waitFor(() => expect(list.textContent).toMatch(/B-\d{4}-001 Wij bellen zelf/));
    expect(list.textContent).toContain("Inwoners haken af");
    expect(await afspraken()).toMatchObject([
      { soort: "besluit", motivering: "Inwoners haken af", beslisser: persoonIn(municipality, "teammanager") },
    ]);
  });

  test("a decision needs who took it and why: whoever is there alone or decided before is filled in, Enter goes on", async () => {
    await open();
    await deel.user.type(await field("Algemeen"), "/besluit Wij bellen zelf{Enter}");
    expect(await screen.findByText("Schrijf waarom dit besloten is.")).toBeTruthy();
    const reason = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Waarom/ });
    await waitFor(() => expect(document.activeElement).toBe(reason));
    expect((await field("Algemeen", /Wat is besloten/)).value).toBe("Wij bellen zelf");
    expect(await afspraken()).toEqual([]);
    await deel.user.type(reason, "Dat scheelt brieven{Enter}");
    const beslisser = persoonIn(municipality, "consulent1");
    await waitFor(async () =>
      expect(await afspraken()).toMatchObject([{ motivering: "Dat scheelt brieven", beslisser }]),
    );
    await deel.user.type(await field("Regiesysteem"), "/besluit Toch niet");
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: /Wie besliste/ }).value).toBe(beslisser.name);
    await deel.user.click(within(await section("Regiesysteem")).getByRole("button", { name: "Actie" }));
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: /Wie doet het/ }).value).toBe("");
  });

  test("a decision without a reason or a decider, from before these were asked, is shown as it is", async () => {
    const { afspraken: list } = await verslagenOf(municipality);
    const basis = { nummer: "", title: "Wij bellen zelf", evaluatieId: meeting.id, onderdeel: "algemeen" } as const;
    const { value } = await list.add({ ...basis, soort: "besluit", motivering: "" }, crypto.randomUUID());
    await open();
    const item = within(await screen.findByRole("list", { name: "Besluiten" })).getByRole("listitem");
    expect(item.textContent).toBe(`${value.nummer} Wij bellen zelf`);
  });

  test("a mistyped word behind the slash is refused with what can be chosen, and nothing is added", async () => {
    await open();
    await deel.user.type(await field("Algemeen"), "/acite Bel de wijkagent{Enter}");
    expect(await screen.findByText(/Kies besluit, actie, punt of signaal/)).toBeTruthy();
    expect((await field("Algemeen")).value).toBe("/acite Bel de wijkagent");
    expect(await regels()).toEqual([]);
    await deel.user.clear(await field("Algemeen"));
    await deel.user.type(await field("Algemeen"), "/actie");
    expect(screen.queryByText(/Kies besluit, actie, punt of signaal/)).toBeNull();
    await deel.user.type(await field("Algemeen"), " Bel");
    expect(screen.queryByText("Kies wie het doet.")).toBeNull();
  });

  test("says that the number follows as long as SharePoint did not answer", async () => {
    await open();
    await fault({ status: 503, method: "POST", retryAfter: 0, when: "before", times: 60 });
    await deel.user.type(await field("Algemeen"), "/besluit Wij wachten af");
    await deel.user.type(screen.getByRole("textbox", { name: /Waarom/ }), "Het kan nog{Enter}");
    const list = await screen.findByRole("list", { name: "Besluiten" });
    expect(list.textContent).toContain("nummer volgt Wij wachten af");
    expect(await within(list).findByRole("button", { name: "Probeer opnieuw" })).toBeTruthy();
    await fault();
    await deel.user.click(within(list).getByRole("button", { name: "Probeer opnieuw" }));
    await waitFor(() => expect(list.textContent).toMatch(/B-\d{4}-001 Wij wachten af/));
    expect(await afspraken()).toHaveLength(1);
  });

  test("an action asks who will do it, and can carry out a decision of this meeting", async () => {
    const { afspraken: list } = await verslagenOf(municipality);
    const basis = { nummer: "", title: "Wij bellen zelf", evaluatieId: meeting.id, onderdeel: "algemeen" } as const;
    const besluit = await list.add({ ...basis, soort: "besluit", motivering: "" }, crypto.randomUUID());
    await open();
    await deel.user.type(await field("Algemeen"), "/actie Maak een belscript{Enter}");
    expect(await screen.findByText("Kies wie het doet.")).toBeTruthy();
    expect(await afspraken()).toHaveLength(1);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("combobox", { name: /Wie doet het/ })));
    await choosePerson(/Wie doet het/, "consulent2");
    await deel.user.selectOptions(screen.getByRole("combobox", { name: "Voert besluit uit" }), besluit.value.nummer);
    await deel.user.type(await field("Algemeen", /Wat gaat iemand doen/), "{Enter}");
    await waitFor(async () =>
      expect(await afspraken()).toMatchObject([
        { soort: "besluit" },
        { soort: "actie", title: "Maak een belscript", besluitNummer: besluit.value.nummer, status: "open" },
      ]),
    );
    expect(await screen.findByText(`voert ${besluit.value.nummer} uit`)).toBeTruthy();
  });

  test("a point goes to the backlog, with where it was raised", async () => {
    await open();
    await deel.user.type(await field("Regiesysteem"), "/punt JCC toont oude afspraken{Enter}");
    const list = await screen.findByRole("list", { name: "Ontwikkelpunten" });
    await waitFor(() => expect(list.textContent).toMatch(/OP-\d+ JCC toont oude afspraken/));
    const { workspace } = await municipality.as("teammanager");
    expect((await workspace.punten.all()).stored.map(({ value }) => value)).toMatchObject([
      {
        title: "JCC toont oude afspraken",
        bron: "dagelijkse-evaluatie",
        aandachtsgebied: "regiesysteem",
        evaluatieId: meeting.id,
        status: "new",
      },
    ]);
  });

  test("what looks like data of a resident is not added before that was solved", async () => {
    await open();
    const typed = await field("Algemeen");
    await deel.user.type(typed, "Bel 123456782 terug{Enter}");
    expect(
      await within(await section("Algemeen")).findByRole("button", { name: "Vervang door neutrale tekst" }),
    ).toBeTruthy();
    expect(typed.value).toBe("Bel 123456782 terug");
    expect(await regels()).toEqual([]);
  });

  test("what was typed and not added is there again after a reload", async () => {
    await open();
    await deel.user.type(await field("Algemeen"), "/actie Half geschr");
    const kept = Object.fromEntries(Object.entries(sessionStorage));
    deel.close();
    Object.assign(sessionStorage, kept);
    await open();
    expect((await field("Algemeen", /Wat gaat iemand doen/)).value).toBe("Half geschr");
  });

  test("what was added and could not be sent goes after a reload, once", async () => {
    await open();
    await fault({ status: 503, method: "POST", retryAfter: 0, when: "before", times: 60 });
    await deel.user.type(await field("Algemeen"), "Blijft bewaard{Enter}");
    expect(await screen.findByText(/Niet verzonden/)).toBeTruthy();
    const kept = Object.fromEntries(Object.entries(sessionStorage));
    deel.close();
    Object.assign(sessionStorage, kept);
    await fault();
    await open();
    const service = await deel.services.register();
    await waitFor(() => expect(service.outbox.snapshot()).toEqual([]));
    expect(within(await section("Algemeen")).getAllByRole("listitem")).toHaveLength(1);
    expect(await regels()).toMatchObject([{ tekst: "Blijft bewaard" }]);
  });

  test("Escape makes an ordinary line of it again and leaves the minutes open", async () => {
    await open();
    await deel.user.type(await field("Algemeen"), "/besluit Toch niet{Escape}");
    expect((await field("Algemeen", /Schrijf een regel/)).value).toBe("Toch niet");
  });
});

describe("a line that stands there", () => {
  test("is changed in its place: Enter saves, Escape leaves it", async () => {
    await written(sentence("JCC is traag"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Wijzig: JCC is traag" }));
    const edit = screen.getByRole<HTMLInputElement>("textbox", { name: "Wijzig de regel" });
    expect(document.activeElement).toBe(edit);
    await deel.user.type(edit, " vandaag{Escape}");
    expect(await screen.findByText("JCC is traag")).toBeTruthy();
    await deel.user.click(screen.getByRole("button", { name: "Wijzig: JCC is traag" }));
    await deel.user.type(screen.getByRole("textbox", { name: "Wijzig de regel" }), " vandaag{Enter}");
    await waitFor(async () => expect(await regels()).toMatchObject([{ tekst: "JCC is traag vandaag" }]));
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Wijzig: JCC is traag/));
  });

  test("is saved or left as it was with buttons too, for who has no Enter or Escape at hand", async () => {
    await written(sentence("JCC is traag"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Wijzig: JCC is traag" }));
    await deel.user.type(screen.getByRole("textbox", { name: "Wijzig de regel" }), " morgen");
    await deel.user.click(screen.getByRole("button", { name: "Annuleer" }));
    await deel.user.click(await screen.findByRole("button", { name: "Wijzig: JCC is traag" }));
    await deel.user.type(screen.getByRole("textbox", { name: "Wijzig de regel" }), " vandaag");
    await deel.user.click(screen.getByRole("button", { name: "Sla op" }));
    await waitFor(async () => expect(await regels()).toMatchObject([{ tekst: "JCC is traag vandaag" }]));
  });

  test("can be taken away and brought back as the same row", async () => {
    const [line] = await written(sentence("Dit hoort hier niet"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Verwijder: Dit hoort hier niet" }));
    const undo = screen.getByRole("button", { name: "Maak ongedaan" });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await deel.user.click(undo);
    expect(await screen.findByRole("button", { name: "Verwijder: Dit hoort hier niet" })).toBeTruthy();
    const { regels: list } = await verslagenOf(municipality);
    expect((await list.all()).stored.map(({ id }) => id)).toEqual([line?.id]);
  });

  test("is gone for good once nobody undoes that", async () => {
    await written(sentence("Weg"), sentence("Blijft"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Verwijder: Weg" }));
    await deel.user.click(screen.getByRole("button", { name: "Sluit de melding over: Weg" }));
    await waitFor(async () => expect(await regels()).toMatchObject([{ tekst: "Blijft" }]));
    expect(screen.queryByText(/Weg/)).toBeNull();
  });

  test("stays when somebody else changed it meanwhile, and says so", async () => {
    const [line] = await written(sentence("Weg"));
    await open();
    const remove = await screen.findByRole("button", { name: "Verwijder: Weg" });
    await changedBy("consulent2", line, "Juist belangrijk");
    await deel.user.click(remove);
    await deel.user.click(screen.getByRole("button", { name: "Sluit de melding over: Weg" }));
    expect(await screen.findByText("Niet verwijderd: iemand anders heeft dit intussen gewijzigd.")).toBeTruthy();
    expect(screen.getByText("Juist belangrijk")).toBeTruthy();
    await deel.user.click(screen.getByRole("button", { name: "Laat staan" }));
    expect(await regels()).toMatchObject([{ tekst: "Juist belangrijk" }]);
  });

  test("shows both versions when two people changed it, and keeps the one that is chosen", async () => {
    const [line] = await written(sentence("JCC"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Wijzig: JCC" }));
    await changedBy("consulent2", line, "JCC valt uit");
    await deel.user.type(screen.getByRole("textbox", { name: "Wijzig de regel" }), " is traag{Enter}");
    expect(await screen.findByText("Iemand anders veranderde deze regel ook.")).toBeTruthy();
    expect(screen.getByText("JCC valt uit")).toBeTruthy();
    expect((await regels())[0]?.tekst).toBe("JCC valt uit");
    await deel.user.click(screen.getByRole("button", { name: "Houd die van mij" }));
    await waitFor(async () => expect(await regels()).toMatchObject([{ tekst: "JCC is traag" }]));
  });

  test("that somebody removed while I wrote in it leaves my text, to be added as a line of its own", async () => {
    const [line] = await written(sentence("Oud"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Wijzig: Oud" }));
    await deel.user.type(screen.getByRole("textbox", { name: "Wijzig de regel" }), " en nieuw");
    if (line !== undefined) await (await verslagenOf(municipality, "consulent2")).regels.remove(line);
    await deel.services.refresh();
    expect(await screen.findByText("Oud en nieuw")).toBeTruthy();
    await deel.user.click(screen.getByRole("button", { name: "Voeg toe als nieuwe regel" }));
    await waitFor(async () => expect(await regels()).toMatchObject([{ tekst: "Oud en nieuw" }]));
  });

  test("of somebody else appears as soon as I wrote something myself", async () => {
    await open();
    await (await verslagenOf(municipality, "consulent2")).regels.add(sentence("Van een ander"), crypto.randomUUID());
    await deel.user.type(await field("Algemeen"), "Van mij{Enter}");
    expect(await screen.findByText("Van een ander")).toBeTruthy();
  });
});

async function changedBy(alias: string, line: Stored<Verslagregel> | undefined, tekst: string): Promise<void> {
  if (line === undefined) throw new Error("There is no line.");
  await (await verslagenOf(municipality, alias)).regels.save(line, { ...line.value, tekst });
}

async function fault(...rules: readonly object[]): Promise<void> {
  await municipality.call("/emulator/faults", { method: "DELETE" });
  if (rules.length > 0) await municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rules) });
}

describe("the steps of minutes", () => {
  test("cannot be put forward when nobody was there, and the button says why", async () => {
    meeting = await anEvaluatie(municipality, { title: "Dagstart zonder mensen" });
    await open();
    const button = await screen.findByRole("button", { name: "Dien in ter vaststelling" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText("Zet eerst op wie er was.")).toBeTruthy();
    await deel.user.click(screen.getByRole("combobox", { name: "Voeg iemand toe" }));
    await deel.user.click(await screen.findByRole("option", { name: /\(ik\)/ }));
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    await deel.user.click(button);
    await waitFor(async () => expect((await evaluatieNow()).status).toBe("submitted"));
  });

  test("begin on the day itself", async () => {
    meeting = await anEvaluatie(municipality, { status: "planned" });
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Begin" }));
    await waitFor(async () => expect((await evaluatieNow()).status).toBe("draft"));
  });

  test("wait for what was typed and not added", async () => {
    await open();
    await deel.user.type(await field("Regiesysteem"), "Nog niet af");
    await deel.user.click(screen.getByRole("button", { name: "Dien in ter vaststelling" }));
    expect(await screen.findByText("Er staat nog tekst die niet is toegevoegd: Regiesysteem.")).toBeTruthy();
    expect((await evaluatieNow()).status).toBe("draft");
  });

  test("wait until what was just taken away is gone", async () => {
    await written(sentence("Weg"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Verwijder: Weg" }));
    const submit = screen.getByRole("button", { name: "Dien in ter vaststelling" });
    await deel.user.click(submit);
    expect((await screen.findAllByText(/Wacht tot alles is opgeslagen/)).length).toBeGreaterThan(0);
    await waitFor(async () => expect(await regels()).toEqual([]));
    await waitFor(() => expect(submit.getAttribute("aria-disabled")).not.toBe("true"));
    await deel.user.click(submit);
    await waitFor(async () => expect((await evaluatieNow()).status).toBe("submitted"));
  });

  test("lock the minutes once they were put forward, and say why; taken back they can be written in", async () => {
    await written(sentence("Staat vast"));
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Dien in ter vaststelling" }));
    expect(await screen.findByText(/Dit verslag ligt ter vaststelling\. Er kan niets meer/)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button", { name: /^Wijzig:/ })).toBeNull();
    await waitFor(async () => expect((await evaluatieNow()).status).toBe("submitted"));
    await deel.user.click(screen.getByRole("button", { name: "Neem terug" }));
    expect(await field("Algemeen")).toBeTruthy();
    await waitFor(async () => expect((await evaluatieNow()).status).toBe("draft"));
  });

  async function putForward(): Promise<void> {
    const writer = await personAt(municipality, "consulent1");
    const put = await putMinutesForward(writer.desk, verslagSourcesOf(writer), meeting.id, writer.me);
    expect(put).toMatchObject({ ok: true });
  }

  test("say for whom is waited, and let only that person adopt them", async () => {
    await putForward();
    await open("consulent2");
    const chair = persoonIn(municipality, "teammanager").name;
    expect(
      await screen.findByText(new RegExp(`^Voorgelegd door .*, vandaag .*\\. Wacht op ${chair}\\.$`)),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Stel vast" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Neem terug" })).toBeNull();
  });

  test("are adopted from the minutes themselves, and then say by whom", async () => {
    await putForward();
    await open("teammanager");
    await deel.user.click(await screen.findByRole("button", { name: "Stel vast" }));
    expect(await screen.findByText(/^Akkoord van .*, vandaag/)).toBeTruthy();
    expect((await evaluatieNow()).status).toBe("adopted");
  });

  test("that were sent back say why, and can be written in and put forward again", async () => {
    await putForward();
    await open("teammanager");
    await deel.user.click(await screen.findByRole("button", { name: "Wijs terug" }));
    await deel.user.type(
      await screen.findByRole("textbox", { name: /Waarom wijs je dit terug/ }),
      "De datum klopt niet",
    );
    await deel.user.click(screen.getByRole("button", { name: "Wijs terug met deze reden" }));
    expect(await screen.findByText(/^Teruggewezen door .*: “De datum klopt niet”$/)).toBeTruthy();
    await waitFor(async () => expect((await evaluatieNow()).status).toBe("draft"));
    expect(await field("Algemeen")).toBeTruthy();
    deel.close();
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Dien in ter vaststelling" }));
    await waitFor(async () => expect((await evaluatieNow()).status).toBe("submitted"));
  });

  test("promise nothing more where they are empty, once they are closed", async () => {
    await open();
    expect(await screen.findAllByText("Nog niets opgeschreven.")).not.toEqual([]);
    await deel.user.click(screen.getByRole("button", { name: "Dien in ter vaststelling" }));
    expect(await screen.findAllByText("Niets opgeschreven.")).not.toEqual([]);
    expect(screen.getByText("Niemand")).toBeTruthy();
    expect(screen.queryByText(/^Nog /)).toBeNull();
  });

  test("that are called adopted without a decision say so", async () => {
    const { workspace } = await municipality.as("teammanager");
    await workspace.evaluaties.save(meeting, { ...meeting.value, status: "adopted" });
    await open();
    expect(await screen.findByText(/heet vastgesteld, maar daar is geen besluit over/)).toBeTruthy();
  });

  test("let an action be finished also after the minutes were adopted", async () => {
    meeting = await anEvaluatie(municipality, { status: "draft" });
    const { afspraken: list } = await verslagenOf(municipality);
    const eigenaar = persoonIn(municipality, "consulent2");
    const basis = { nummer: "", title: "Bel JCC", evaluatieId: meeting.id, onderdeel: "algemeen" } as const;
    await list.add({ ...basis, soort: "actie", eigenaar, status: "open" }, crypto.randomUUID());
    const { workspace } = await municipality.as("teammanager");
    await workspace.evaluaties.save(meeting, { ...meeting.value, status: "adopted" });
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Gereed: Bel JCC" }));
    await waitFor(async () => expect(await afspraken()).toMatchObject([{ status: "done", gereedOp: today() }]));
    await deel.user.click(await screen.findByRole("button", { name: "Weer open: Bel JCC" }));
    await waitFor(async () => expect(await afspraken()).toMatchObject([{ status: "open" }]));
  });

  test("correct adopted minutes with a reason, in new ones that begin with their lines", async () => {
    await written(sentence("Het was maandag"));
    const { workspace } = await municipality.as("teammanager");
    await workspace.evaluaties.save(meeting, { ...meeting.value, status: "adopted" });
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Corrigeer" }));
    await deel.user.click(screen.getByRole("button", { name: "Maak een correctie" }));
    expect(await screen.findByText("Schrijf waarom het verslag anders moet.")).toBeTruthy();
    await deel.user.type(screen.getByRole("textbox", { name: /Wat klopt er niet/ }), "Het was dinsdag");
    await deel.user.click(screen.getByRole("button", { name: "Maak een correctie" }));
    expect(
      screen.getByText(/^Er wordt aan een correctie gewerkt\. Tot die is vastgesteld, geldt dit verslag/),
    ).toBeTruthy();
    await deel.user.click(await screen.findByRole("link", { name: "Open de correctie" }));
    expect(await screen.findByText(/Waarom: Het was dinsdag/)).toBeTruthy();
    await deel.user.click(await screen.findByRole("button", { name: "Neem 1 regel over" }));
    await waitFor(async () => {
      const all = await regels();
      expect(all.map(({ tekst }) => tekst)).toEqual(["Het was maandag", "Het was maandag"]);
      expect(all[1]?.evaluatieId).not.toBe(meeting.id);
    });
    expect((await evaluatieNow()).status).toBe("adopted");
  });
});

describe("who was there", () => {
  test("is a whole team in one press, and who could not be there is put apart", async () => {
    const { workspace } = await municipality.asApp("setup");
    const leden = [persoonIn(municipality, "consulent2"), persoonIn(municipality, "procesbeheerder")];
    await workspace.instellingen.add({ kind: "team", name: "Toegang Oost", leden }, "team/oost");
    await open();
    await deel.user.click(await screen.findByRole("button", { name: "Toegang Oost (2)" }));
    await waitFor(async () => expect((await evaluatieNow()).aanwezig).toHaveLength(3));
    const name = leden[1]?.name ?? "";
    await deel.user.click(await screen.findByRole("button", { name: `Zet ${name} op afwezig met kennisgeving` }));
    await waitFor(async () => expect((await evaluatieNow()).afwezig).toEqual([leden[1]]));
    expect((await evaluatieNow()).aanwezig).toHaveLength(2);
  });
});

describe("a signal for the level above", () => {
  test("is lifted into the next meeting there, once, and both lines lead to each other", async () => {
    const later = await anEvaluatie(municipality, {
      title: "Maandevaluatie november",
      niveau: "maandelijks",
      date: "2099-11-05",
      status: "planned",
    });
    await open();
    await deel.user.type(await field("Algemeen"), "/signaal Wachttijd loopt op{Enter}");
    await deel.user.click(await screen.findByRole("button", { name: "Til op: Wachttijd loopt op" }));
    await waitFor(async () =>
      expect(await regels()).toMatchObject([
        { soort: "signaal", evaluatieId: meeting.id },
        { soort: "signaal", evaluatieId: later.id, tekst: "Wachttijd loopt op" },
      ]),
    );
    expect(screen.queryByRole("button", { name: "Til op: Wachttijd loopt op" })).toBeNull();
    await deel.user.click(await screen.findByRole("link", { name: "Maandevaluatie november" }));
    const algemeen = await section("Algemeen");
    expect(algemeen.textContent).toContain("opgetild uit Dagstart");
    expect(within(algemeen).getByRole("link", { name: "Dagstart" })).toBeTruthy();
  });

  test("cannot be lifted when no meeting of that level is planned, and says so", async () => {
    await written({ ...sentence("Wachttijd"), soort: "signaal" });
    await open();
    const lift = await screen.findByRole("button", { name: "Til op: Wachttijd" });
    expect([lift.getAttribute("aria-disabled"), lift.title]).toEqual([
      "true",
      "Er is nog geen open evaluatie van het niveau hierboven gepland.",
    ]);
  });
});

describe("what earlier meetings left", () => {
  test("has points that wait for a decision, also from no meeting, which can be put on the table of this one", async () => {
    const { workspace } = await municipality.as("consulent2");
    const { id } = await workspace.punten.add({ ...aNew({ title: "Wachttijd" }), status: "submitted" }, "punt");
    await open();
    const carried = await section("Meegenomen");
    await deel.user.click(await within(carried).findByRole("button", { name: "Neem op in dit verslag" }));
    await waitFor(async () =>
      expect(await regels()).toMatchObject([{ soort: "signaal", tekst: "Wachttijd", puntId: id }]),
    );
    expect(within(carried).queryByRole("button", { name: "Neem op in dit verslag" })).toBeNull();
  });

  test("stands on top: open actions can be finished there", async () => {
    const earlier = await anEvaluatie(municipality, { title: "Dagstart van eerder", date: "2026-01-05" });
    const { afspraken: list } = await verslagenOf(municipality);
    const eigenaar = persoonIn(municipality, "consulent2");
    const basis = { nummer: "", title: "Bel JCC", evaluatieId: earlier.id, onderdeel: "algemeen" } as const;
    await list.add({ ...basis, soort: "actie", eigenaar, status: "open" }, crypto.randomUUID());
    await open();
    const carried = await section("Meegenomen");
    expect(within(carried).getByRole("link", { name: "uit Dagstart van eerder" })).toBeTruthy();
    await deel.user.click(within(carried).getByRole("button", { name: "Gereed: Bel JCC" }));
    await waitFor(async () => expect(await afspraken()).toMatchObject([{ status: "done" }]));
    expect(within(await section("Meegenomen")).getByText(/Er is niets meegenomen/)).toBeTruthy();
  });
});
