import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import { ask } from "../../src/sharepoint/approvals/asking.ts";
import { decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { appendOnce, writtenBy } from "../../src/sharepoint/approvals/log.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { botAt, personAt, persoonOf } from "../support/approvalDesk.ts";
import { aNew, inhoud } from "../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../support/municipality.ts";
import { openTab, type Tab } from "../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager", "teammanager2");
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

async function aPunt(some: Partial<Ontwikkelpunt> = {}): Promise<Stored<Ontwikkelpunt>> {
  const { workspace } = await municipality.as("consulent1");
  return workspace.punten.add({ ...aNew(), ...some } as Ontwikkelpunt, crypto.randomUUID());
}

async function submitted(): Promise<Stored<Ontwikkelpunt>> {
  const punt = await aPunt({ status: "submitted" });
  const consulent = await personAt(municipality, "consulent1");
  await ask(consulent.desk, { soort: "ontwikkelpunt", id: punt.id }, consulent.me);
  return punt;
}

async function approved(): Promise<Stored<Ontwikkelpunt>> {
  const punt = await submitted();
  const manager = await personAt(municipality, "teammanager");
  await decideOn(manager.desk, { soort: "ontwikkelpunt", id: punt.id }, { kind: "approve" }, manager.me);
  return punt;
}

async function picked(): Promise<Stored<Ontwikkelpunt>> {
  const punt = await approved();
  const { workspace, me } = await municipality.as("consulent2");
  const read = await workspace.punten.get(punt.id);
  if (!read.ok) throw new Error("The point cannot be read.");
  return workspace.punten.save(read.value, {
    ...read.value.value,
    status: "in-development",
    trekker: me,
  });
}

const open = async (alias: string, id: string, more = ""): Promise<void> => {
  tab = await openTab(municipality, alias, `/ontwikkelpunten?punt=${id}${more}`);
};
const pane = () => screen.findByRole("region", { name: "Afsprakenfunctionaliteit in JCC" });
/** Presses a button of the point, once it is not grey any more: the step before may be on its way. */
const press = async (name: string | RegExp): Promise<void> => {
  const isReady = async (): Promise<HTMLElement> => {
    const button = await within(await pane()).findByRole("button", { name });
    expect(button.getAttribute("aria-disabled")).not.toBe("true");
    return button;
  };
  await tab.user.click(await waitFor(isReady));
};

async function valueOf(id: string): Promise<Ontwikkelpunt | undefined> {
  const { workspace } = await municipality.as("consulent2");
  const read = await workspace.punten.get(id);
  return read.ok ? read.value.value : undefined;
}

describe("a point that is opened", () => {
  test("shows what is known, who raised it, and what can be done now", async () => {
    const { id } = await aPunt({ deelvragen: [{ question: "Welk systeem?", answer: "" }], impact: 4, inspanning: 2 });
    await open("consulent2", id);
    const shown = await pane();
    expect(within(shown).getByText("Inwoners bellen nu om een afspraak te verzetten.")).toBeTruthy();
    expect(within(shown).getByText(/Consulent Oost, vandaag/)).toBeTruthy();
    expect(within(shown).getByText("Welk systeem?")).toBeTruthy();
    expect(within(shown).getByText("Nog geen antwoord")).toBeTruthy();
    expect(within(shown).getByText("Impact ÷ inspanning").nextSibling?.textContent).toBe("2");
    expect(within(shown).getByRole("button", { name: "Dien in" })).toBeTruthy();
  });

  test("takes the focus, and Escape gives it back to the row", async () => {
    const { id } = await aPunt();
    await open("consulent1", id);
    await waitFor(async () =>
      expect(document.activeElement).toBe(within(await pane()).getByRole("heading", { level: 2 })),
    );
    await tab.user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Afsprakenfunctionaliteit in JCC"));
    expect(location.hash).toBe("#/ontwikkelpunten");
  });

  test("says so when it is not there", async () => {
    await aPunt();
    await open("consulent1", "4711");
    expect(await screen.findByRole("heading", { name: "Dit punt is er niet", level: 2 })).toBeTruthy();
  });

  test("gives its link to whoever asks for it", async () => {
    const { id } = await aPunt();
    await open("consulent1", id);
    await press("Kopieer link");
    expect(tab.shared).toEqual([`/ontwikkelpunten?punt=${id}`]);
  });

  test("tells its history: who changed what", async () => {
    const punt = await aPunt();
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.save(punt, { ...punt.value, prioriteit: "must" });
    await open("consulent1", punt.id);
    await press("Laat de geschiedenis zien");
    expect(await screen.findByText(/Prioriteit: Moet/)).toBeTruthy();
    expect(screen.getByText(/was: leeg/)).toBeTruthy();
  });
});

describe("the way of a point", () => {
  test("from submitting to approval in the tab: everybody sees who decided", async () => {
    const { id } = await aPunt();
    await open("consulent1", id);
    await press("Dien in");
    expect(
      await screen.findByText(/Wacht op Teammanager Toegang of Teammanager Regie/, { selector: "div" }),
    ).toBeTruthy();
    tab.close();

    await open("teammanager", id);
    await press("Keur goed");
    expect(await screen.findByText("Je hebt “Afsprakenfunctionaliteit in JCC” goedgekeurd.")).toBeTruthy();
    tab.close();

    await open("consulent1", id);
    expect(await screen.findByText(/Goedgekeurd door Teammanager Toegang, vandaag/)).toBeTruthy();
  });

  test("is not decided by who may not; the tab says why", async () => {
    const { id } = await submitted();
    await open("consulent2", id);
    expect(within(await pane()).queryByRole("button", { name: "Keur goed" })).toBeNull();
    expect(await screen.findByText("Keur goed: Alleen een beslisser mag dit.")).toBeTruthy();
  });

  test("is rejected with a reason that everybody reads", async () => {
    const { id } = await submitted();
    await open("teammanager", id);
    await press("Keur af");
    await press("Keur af met deze reden");
    expect(screen.getByText("Schrijf waarom je dit afkeurt.")).toBeTruthy();
    await tab.user.type(screen.getByRole("textbox", { name: /Waarom keur je dit af/ }), "Past nog niet in de pilot");
    await press("Keur af met deze reden");
    expect(await screen.findByText(/Afgewezen door Teammanager Toegang.*Past nog niet in de pilot/)).toBeTruthy();
  });

  test("is told to the second manager as it is", async () => {
    const { id } = await submitted();
    await open("teammanager2", id);
    await within(await pane()).findByRole("button", { name: "Keur goed" });
    const manager = await personAt(municipality, "teammanager");
    await decideOn(manager.desk, { soort: "ontwikkelpunt", id }, { kind: "reject", reason: "Nog niet" }, manager.me);
    await press("Keur goed");
    expect(
      await screen.findByText("Teammanager Toegang had “Afsprakenfunctionaliteit in JCC” al afgewezen."),
    ).toBeTruthy();
    expect(await screen.findByText(/Afgewezen door Teammanager Toegang/)).toBeTruthy();
  });

  test("keeps the reason that was typed when the point changed meanwhile", async () => {
    const punt = await submitted();
    await open("teammanager", punt.id);
    await press("Keur af");
    await tab.user.type(
      await screen.findByRole("textbox", { name: /Waarom keur je dit af/ }),
      "Eerst de pilot afwachten",
    );
    const consulent = await personAt(municipality, "consulent1");
    const changed = await consulent.workspace.punten.save(punt, { ...punt.value, title: "Andere titel" });
    await ask(consulent.desk, { soort: "ontwikkelpunt", id: changed.id }, consulent.me);
    await tab.user.click(screen.getByRole("button", { name: "Keur af met deze reden" }));
    await screen.findByText(/is gewijzigd/);
    await tab.services.refresh();
    await screen.findByRole("heading", { name: "Andere titel" });
    // Between the two versions there may have been nothing to decide: then the form was closed.
    const closed = screen.queryByRole("button", { name: "Keur af" });
    if (closed !== null) await tab.user.click(closed);
    const reason = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Waarom keur je dit af/ });
    expect(reason.value).toBe("Eerst de pilot afwachten");
    await tab.user.click(screen.getByRole("button", { name: "Keur af met deze reden" }));
    await screen.findByText("Je hebt “Andere titel” afgewezen.");
    expect(sessionStorage.getItem(`draft-reden-${punt.id}`)).toBeNull();
  });

  test("tells of cards that were sent, and of no others", async () => {
    const { id } = await submitted();
    const bot = await botAt(municipality);
    const { verzoekId } = (await openCase(bot.desk, { soort: "ontwikkelpunt", id }))?.goedkeuring?.verzoek ?? {};
    const card = {
      kind: "kaart",
      verzoekId: verzoekId ?? "",
      conversationId: "a",
      serviceUrl: "https://a.example",
    } as const;
    const noted = { onderwerp: { soort: "ontwikkelpunt", id }, title: "" } as const;
    const people = { sent: persoonOf(municipality, "teammanager"), told: persoonOf(municipality, "consulent1") };
    const byBot = writtenBy("kaart", bot.desk.self);
    await appendOnce(
      bot.desk.log,
      { ...noted, event: { ...card, aan: people.sent, activityId: "1" }, key: "a" },
      byBot,
    );
    await appendOnce(bot.desk.log, { ...noted, event: { ...card, aan: people.told, activityId: "" }, key: "b" }, byBot);
    await open("consulent1", id);
    await screen.findByText(/Kaart gestuurd aan Teammanager Toegang/);
    expect(screen.queryByText(/Kaart gestuurd aan Consulent Oost/)).toBeNull();
  });

  test("goes from approval to the end, step by step", async () => {
    const { id } = await approved();
    await open("consulent2", id);
    expect(await screen.findByText("Pak op: Kies eerst een trekker.")).toBeTruthy();
    await press("Pak zelf op");
    await screen.findByText("“Afsprakenfunctionaliteit in JCC” is opgepakt.");
    expect(screen.queryByText(/is opgeslagen/)).toBeNull();
    await press("Voer in");
    await press("Rond af");
    await screen.findByText("“Afsprakenfunctionaliteit in JCC” is afgerond.");
    expect(await valueOf(id)).toMatchObject({ status: "done", trekker: { name: "Consulent Zuid" } });
  });

  test("is withdrawn by who submitted it", async () => {
    const { id } = await submitted();
    await open("consulent1", id);
    await press("Trek in");
    await screen.findByText("“Afsprakenfunctionaliteit in JCC” is ingetrokken.");
    expect(await valueOf(id)).toMatchObject({ status: "new" });
  });

  test("begins anew after a rejection, and needs a new decision", async () => {
    const { id } = await submitted();
    const manager = await personAt(municipality, "teammanager");
    await decideOn(manager.desk, { soort: "ontwikkelpunt", id }, { kind: "reject", reason: "Nog niet" }, manager.me);
    await open("consulent1", id);
    await press("Heropen");
    await press("Dien in");
    expect(await screen.findByText(/Wacht op Teammanager/, { selector: "div" })).toBeTruthy();
    expect(await screen.findByText("Heropend: het besluit geldt niet meer")).toBeTruthy();
  });
});

describe("editing", () => {
  test("writes what was changed and nothing else; it can be undone", async () => {
    const { id } = await aPunt();
    await open("consulent1", id);
    await press("Wijzig");
    const title = await screen.findByRole("textbox", { name: /^Titel/ });
    await tab.user.clear(title);
    await tab.user.type(title, "Betere titel");
    await tab.user.selectOptions(screen.getByRole("combobox", { name: "Prioriteit" }), "Moet");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await screen.findByText("“Betere titel” is opgeslagen.");
    expect(await valueOf(id)).toMatchObject({ ...inhoud({ title: "Betere titel" }), prioriteit: "must" });

    await tab.user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
    await waitFor(async () => expect(await valueOf(id)).toMatchObject({ title: "Afsprakenfunctionaliteit in JCC" }));
  });

  test("offers colleagues from the directory as trekker", async () => {
    const { id } = await aPunt();
    await open("consulent1", id, "&wijzig=ja");
    const picker = await screen.findByRole("combobox", { name: "Trekker" });
    await tab.user.click(picker);
    await tab.user.type(picker, "proces");
    await tab.user.click(await screen.findByRole("option", { name: "Procesbeheerder Sociaal Domein" }));
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect(await valueOf(id)).toMatchObject({ trekker: { name: "Procesbeheerder Sociaal Domein" } }),
    );
  });

  test("cannot take the trekker from a point that somebody works on", async () => {
    const { id } = await picked();
    await open("consulent2", id, "&wijzig=ja");
    const picker = await screen.findByRole("combobox", { name: "Trekker" });
    await tab.user.click(picker);
    expect(screen.queryByRole("option", { name: "Niemand" })).toBeNull();
    await tab.user.keyboard("{Escape}");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await screen.findByText(/is opgeslagen/);
    expect(await valueOf(id)).toMatchObject({ status: "in-development", trekker: { name: "Consulent Zuid" } });
  });

  test("cannot be undone by taking away a trekker who began meanwhile", async () => {
    const { id } = await approved();
    await open("consulent2", id, "&wijzig=ja");
    await tab.user.click(await screen.findByRole("combobox", { name: "Trekker" }));
    await tab.user.click(await screen.findByRole("option", { name: "Consulent Zuid (ik)" }));
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    const undo = await screen.findByRole("button", { name: "Maak ongedaan" });
    await press("Pak op");
    await screen.findByText(/is opgepakt/);
    await tab.user.click(undo);
    await screen.findByText("Dat kan bij “Afsprakenfunctionaliteit in JCC” niet meer: iemand was je voor.");
    expect(await valueOf(id)).toMatchObject({ status: "in-development", trekker: { name: "Consulent Zuid" } });
  });

  test("asks for the question of an answer, and puts the focus there", async () => {
    const { id } = await aPunt();
    await open("consulent1", id, "&wijzig=ja");
    await tab.user.click(await screen.findByRole("button", { name: "Voeg een deelvraag toe" }));
    await tab.user.type(screen.getByRole("textbox", { name: "Antwoord op deelvraag 1" }), "Ja, in JCC");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await screen.findByText("Schrijf ook de vraag op, of haal het antwoord weg.");
    const question = screen.getByRole("textbox", { name: "Deelvraag 1" });
    expect(document.activeElement).toBe(question);
    await tab.user.type(question, "Kan het in JCC?");
    expect(screen.queryByText("Schrijf ook de vraag op, of haal het antwoord weg.")).toBeNull();
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect(await valueOf(id)).toMatchObject({ deelvragen: [{ question: "Kan het in JCC?", answer: "Ja, in JCC" }] }),
    );
  });

  test("without a title says so at the title and puts the focus there", async () => {
    const { id } = await aPunt();
    await open("consulent1", id, "&wijzig=ja");
    const title = await screen.findByRole("textbox", { name: /^Titel/ });
    await tab.user.clear(title);
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await screen.findByText("Een punt heeft een titel nodig.");
    expect(document.activeElement).toBe(title);
    await tab.user.type(title, "Weer een titel");
    expect(screen.queryByText("Een punt heeft een titel nodig.")).toBeNull();
  });

  test("while somebody else changed another field shows both, mine chosen", async () => {
    const punt = await aPunt();
    await open("consulent1", punt.id, "&wijzig=ja");
    const explanation = await screen.findByRole("textbox", { name: "Toelichting" });
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.save(punt, { ...punt.value, prioriteit: "must" });
    await tab.user.type(explanation, " En meer.");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));

    expect(await screen.findByText("Consulent Zuid heeft dit punt ook gewijzigd.")).toBeTruthy();
    expect(screen.getByText(/Daarnaast wijzigde Consulent Zuid: Prioriteit: Moet/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Van mij/ }).checked).toBe(true);
    await press("Sla mijn keuze op");
    await waitFor(async () =>
      expect(await valueOf(punt.id)).toMatchObject({
        prioriteit: "must",
        explanation: expect.stringContaining("En meer."),
      }),
    );
  });

  test("while somebody else changed the same field chooses theirs until I say otherwise", async () => {
    const punt = await aPunt();
    await open("consulent1", punt.id, "&wijzig=ja");
    const title = await screen.findByRole("textbox", { name: /^Titel/ });
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.save(punt, { ...punt.value, title: "Titel van de collega" });
    await tab.user.clear(title);
    await tab.user.type(title, "Mijn titel");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    const theirs = await screen.findByRole<HTMLInputElement>("radio", {
      name: "Van Consulent Zuid: Titel van de collega",
    });
    expect(theirs.checked).toBe(true);
    await tab.user.click(screen.getByRole("radio", { name: "Van mij: Mijn titel" }));
    await tab.user.click(screen.getByRole("button", { name: "Sla mijn keuze op" }));
    await waitFor(async () => expect(await valueOf(punt.id)).toMatchObject({ title: "Mijn titel" }));
  });

  test("a choice that was left open comes back after a reload, before anything can be changed again", async () => {
    const punt = await aPunt();
    await open("consulent1", punt.id, "&wijzig=ja");
    const title = await screen.findByRole("textbox", { name: /^Titel/ });
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.save(punt, { ...punt.value, title: "Titel van de collega" });
    await tab.user.type(title, " van mij");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await screen.findByRole("radio", { name: /Van mij/ });
    const kept = Object.entries(sessionStorage);
    tab.close();

    for (const [place, text] of kept) sessionStorage.setItem(place, String(text));
    await open("consulent1", punt.id, "&wijzig=ja");
    expect(await screen.findByRole("radio", { name: "Van mij: Afsprakenfunctionaliteit in JCC van mij" })).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: /^Titel/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Wijzig" })).toBeNull();
  });

  test("a point that waits for a decision asks for that decision anew", async () => {
    const { id } = await submitted();
    await open("consulent2", id, "&wijzig=ja");
    expect(await screen.findByText(/wordt het besluit opnieuw gevraagd/)).toBeTruthy();
    await tab.user.type(await screen.findByRole("textbox", { name: "Toelichting" }), " Aangevuld.");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await screen.findByText(/is opgeslagen/);
    await tab.services.refresh();
    expect(await screen.findByText("Vervallen: het punt is daarna gewijzigd")).toBeTruthy();
    expect(await screen.findAllByText(/Wacht op Teammanager Toegang/)).not.toEqual([]);
  });

  test("a point that somebody deleted says so, and goes when what was typed is thrown away", async () => {
    const punt = await aPunt();
    await open("consulent1", punt.id, "&wijzig=ja");
    const title = await screen.findByRole("textbox", { name: /^Titel/ });
    await tab.user.type(title, " en meer");
    const { workspace } = await municipality.as("consulent2");
    const path = `${workspace.punten.list.rowsPath().split("?")[0]}/${punt.id}`;
    await workspace.graph.send({ method: "DELETE", path });
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    await screen.findByText(/Iemand heeft dit punt intussen verwijderd/);
    await tab.user.click(screen.getByRole("button", { name: "Gooi mijn wijziging weg" }));
    await screen.findByRole("heading", { name: "Dit punt is er niet" });
  });

  test("undone after the point was submitted shows the new request at once", async () => {
    const { id } = await aPunt();
    await open("consulent1", id, "&wijzig=ja");
    const title = await screen.findByRole("textbox", { name: /^Titel/ });
    await tab.user.type(title, " en meer");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    const undo = await screen.findByRole("button", { name: "Maak ongedaan" });
    await tab.user.click(await screen.findByRole("button", { name: "Dien in" }));
    await screen.findByText(/Wacht op Teammanager/, { selector: "div" });
    await tab.user.click(undo);
    await waitFor(async () => expect(await valueOf(id)).toMatchObject({ title: "Afsprakenfunctionaliteit in JCC" }));
    await screen.findByText(/Wacht op Teammanager/, { selector: "div" });
    expect(screen.queryByText(/het wordt opnieuw gevraagd/)).toBeNull();
  });

  test("is refused to who may only add, and nothing typed is lost", async () => {
    const { id } = await aPunt();
    await municipality.call("/emulator/list-permissions", {
      method: "PUT",
      body: JSON.stringify({ list: "Ontwikkelpunten", user: "members", level: "add" }),
    });
    await open("consulent2", id, "&wijzig=ja");
    await tab.user.type(await screen.findByRole("textbox", { name: /^Titel/ }), " plus");
    await tab.user.click(screen.getByRole("button", { name: "Sla op" }));
    expect(await screen.findByText(/Je mag dit in SharePoint niet wijzigen/)).toBeTruthy();
    expect(screen.getAllByText(/Afsprakenfunctionaliteit in JCC plus/)).not.toEqual([]);
    await tab.user.click(screen.getByRole("button", { name: "Gooi mijn wijziging weg" }));
    await waitFor(() => expect(screen.queryByText(/JCC plus/)).toBeNull());
  });
});
