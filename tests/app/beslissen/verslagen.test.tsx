import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { decideOn } from "../../../src/sharepoint/approvals/deciding.ts";
import { putMinutesForward } from "../../../src/sharepoint/approvals/minutes.ts";
import { type Approving, botAt, personAt, persoonOf } from "../../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";
import { nameChairs, verslagSourcesOf, writtenMinutes } from "../../support/verslagen.ts";

const CHAIR = "teammanager";
const TITLE = "Dagstart maandag 2 november 2026";

let municipality: Municipality;
let writer: Approving;
let tab: Tab | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameChairs(municipality, CHAIR, "proceseigenaar");
  writer = await personAt(municipality, "consulent1");
});

afterEach(() => {
  tab?.close();
  tab = undefined;
  municipality.emulator.close();
});

const open = async (alias = CHAIR): Promise<Tab> => {
  tab = await openTab(municipality, alias, "/beslissen");
  return tab;
};
const section = (name: RegExp) => screen.findByRole("region", { name });

async function submitted(): Promise<string> {
  const { stored } = await writtenMinutes(writer);
  const put = await putMinutesForward(writer.desk, verslagSourcesOf(writer), stored.id, writer.me);
  expect(put).toMatchObject({ ok: true });
  return stored.id;
}

async function statusOf(id: string): Promise<string> {
  const read = await verslagSourcesOf(writer).evaluaties.get(id);
  if (!read.ok) throw new Error("The minutes cannot be read.");
  return read.value.value.status;
}

describe("minutes that wait to be adopted", () => {
  test("say when it was, who was there and what was agreed, lead to the minutes, and count in the bar", async () => {
    const id = await submitted();
    await open();
    const mine = await section(/Wacht op jou \(1\)/);
    expect(await within(mine).findByRole("heading", { name: TITLE })).toBeTruthy();
    expect(mine.textContent).toMatch(new RegExp(`Gehouden op 02-11-2026\\. Aanwezig: ${writer.me.name}\\.`));
    expect(mine.textContent).toMatch(new RegExp(`Voorgelegd door ${writer.me.name}, vandaag`));
    const agreed = within(mine)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(agreed).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^B-\d{4}-001 We bellen eerst$/),
        expect.stringMatching(/^A-\d{4}-001 Bel de leverancier van JCC$/),
      ]),
    );
    expect(within(mine).getByRole("link", { name: "Lees het verslag" }).getAttribute("href")).toBe(
      `#/evaluaties?evaluatie=${id}`,
    );
    expect(await screen.findByLabelText("1 wacht op jou")).toBeTruthy();
    expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  });

  test("are adopted with one press; what became of it stands with what I decided", async () => {
    const id = await submitted();
    const { user } = await open();
    await user.click(within(await section(/Wacht op jou \(1\)/)).getByRole("button", { name: "Stel vast" }));
    expect(await screen.findByText(new RegExp(`Je hebt “${TITLE}” vastgesteld`))).toBeTruthy();
    expect((await section(/Door jou besloten \(1\)/)).textContent).toMatch(new RegExp(`${TITLE}.*vastgesteld vandaag`));
    await waitFor(() => expect(screen.queryByLabelText("1 wacht op jou")).toBeNull());
    expect(await statusOf(id)).toBe("adopted");
  });

  test("go back with a reason, and not without", async () => {
    const id = await submitted();
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Wijs terug" }));
    await user.click(await screen.findByRole("button", { name: "Wijs terug met deze reden" }));
    expect(await screen.findByText("Schrijf waarom je dit terugwijst.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /Waarom wijs je dit terug/ }), "De actie mist een datum");
    await user.click(screen.getByRole("button", { name: "Wijs terug met deze reden" }));
    expect(await screen.findByText(`Je hebt “${TITLE}” teruggewezen.`)).toBeTruthy();
    expect(await statusOf(id)).toBe("draft");
  });

  test("wait on somebody else for who put them forward", async () => {
    await submitted();
    await open("consulent1");
    const others = await section(/Wacht op een ander \(1\)/);
    expect(others.textContent).toMatch(new RegExp(`${TITLE}wacht sinds vandaag .* op .*Teammanager Toegang`));
  });

  test("are not adopted when a line was changed meanwhile: it says so", async () => {
    const { stored, regels } = await writtenMinutes(writer);
    await putMinutesForward(writer.desk, verslagSourcesOf(writer), stored.id, writer.me);
    const { user } = await open();
    const button = await screen.findByRole("button", { name: "Stel vast" });
    const [line] = regels;
    if (line === undefined) throw new Error("There is no line.");
    await verslagSourcesOf(writer).regels.save(line, { ...line.value, tekst: "De bezetting is krap." });
    await user.click(button);
    expect(await screen.findByText(/gewijzigd/)).toBeTruthy();
    expect(await statusOf(stored.id)).toBe("submitted");
  });

  test("tell who was first when it was decided by card meanwhile", async () => {
    const id = await submitted();
    const { user } = await open();
    const button = await screen.findByRole("button", { name: "Stel vast" });
    const [bot, owner] = [await botAt(municipality), persoonOf(municipality, "proceseigenaar")];
    await decideOn(bot.desk, { soort: "evaluatie", id }, { kind: "reject", reason: "Nog niet" }, owner);
    await user.click(button);
    expect(await screen.findByText(`${owner.name} had “${TITLE}” al teruggewezen.`)).toBeTruthy();
  });
});
