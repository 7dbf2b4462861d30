import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { decideOn } from "../../../src/sharepoint/approvals/deciding.ts";
import { putMinutesForward } from "../../../src/sharepoint/approvals/minutes.ts";
import { propose } from "../../../src/sharepoint/approvals/proposing.ts";
import { putPlanForward } from "../../../src/sharepoint/approvals/wijkplannen.ts";
import { type Approving, botAt, personAt } from "../../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";
import { nameChairs, verslagSourcesOf, writtenMinutes } from "../../support/verslagen.ts";
import { aDecidedWave, aProposal, nameClients, voorstelSourcesOf } from "../../support/voorstellen.ts";

const CHAIR = "teammanager";
const CLIENT = "opdrachtgever";

let municipality: Municipality;
let writer: Approving;
let tab: Tab;

beforeEach(async () => {
  municipality = await openMunicipality();
  await Promise.all([nameChairs(municipality, CHAIR), nameClients(municipality, CLIENT)]);
  writer = await personAt(municipality, "consulent1");
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

const section = (name: RegExp) => screen.findByRole("region", { name });

/** Minutes, a proposal and the plan of a district, each put forward. */
async function putForward() {
  const minutes = (await writtenMinutes(writer)).stored.id;
  const wave = (await aDecidedWave(writer, { title: "Oost-1" })).id;
  const { voorstel } = await aProposal(writer, {}, "West-1");
  const sources = voorstelSourcesOf(writer);
  expect(await putMinutesForward(writer.desk, verslagSourcesOf(writer), minutes, writer.me)).toMatchObject({
    ok: true,
  });
  expect(await putPlanForward(writer.desk, sources.golven, wave, writer.me)).toMatchObject({ ok: true });
  expect(await propose(writer.desk, sources, voorstel.id, writer.me)).toMatchObject({ ok: true });
  return { minutes, wave, voorstel };
}

test("Mijn werk names everything that I put forward and still waits", async () => {
  await putForward();
  tab = await openTab(municipality, "consulent1", "/mijn-werk");
  const mine = within(await section(/Door jou voorgelegd \(3\)/)).getAllByRole("link");
  expect(mine.map((link) => link.textContent)).toEqual([
    "Dagstart maandag 2 november 2026",
    "Wijkplan Oost-1",
    "Uitrolvoorstel West-1",
  ]);
});

describe("the overview", () => {
  test("names the proposals, minutes and plans of districts that wait, each with the way to it and for whom", async () => {
    const { minutes, wave, voorstel } = await putForward();
    tab = await openTab(municipality, "consulent1");
    const waits = await section(/Wacht op een besluit \(1\)/);
    expect(within(waits).getByRole("link", { name: "Uitrolvoorstel West-1" }).getAttribute("href")).toBe(
      `#/uitrol?golf=${voorstel.value.golfId}`,
    );
    expect(waits.textContent).toContain(`wacht op ${municipality.person(CLIENT).displayName}`);
    const adopting = await section(/Wacht op vaststelling \(2\)/);
    const links = within(adopting).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Dagstart maandag 2 november 2026", `#/evaluaties?evaluatie=${minutes}`],
      ["Wijkplan Oost-1", `#/uitrol?golf=${wave}`],
    ]);
    expect(adopting.textContent).toContain(`wacht op ${municipality.person(CHAIR).displayName}`);
  });

  test("names what was adopted and approved lately, and by whom", async () => {
    const { minutes, wave, voorstel } = await putForward();
    const [bot, chair, client] = await Promise.all([
      botAt(municipality),
      personAt(municipality, CHAIR),
      personAt(municipality, CLIENT),
    ]);
    const press = async (soort: "evaluatie" | "wijkplan" | "uitrolvoorstel", id: string, { me }: Approving) =>
      expect(await decideOn(bot.desk, { soort, id }, { kind: "approve" }, me)).toMatchObject({ ok: true });
    await press("evaluatie", minutes, chair);
    await press("wijkplan", wave, client);
    await press("uitrolvoorstel", voorstel.id, client);
    tab = await openTab(municipality, "consulent1");
    const adopted = await section(/Vastgesteld sinds vorige week \(3\)/);
    const items = within(adopted)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    const by = (alias: string) => `vandaag door ${municipality.person(alias).displayName}`;
    expect(items.toSorted()).toEqual([
      `Dagstart maandag 2 november 2026${by(CHAIR)}`,
      `Uitrolvoorstel West-1${by(CLIENT)}`,
      `Wijkplan Oost-1${by(CLIENT)}`,
    ]);
  });
});
