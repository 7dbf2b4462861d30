import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Niveau } from "../../../src/domain/evaluatie.ts";
import { addDays } from "../../../src/domain/kalender.ts";
import { kwartaalAfter, kwartaalOf } from "../../../src/domain/kwartaal.ts";
import { newProces } from "../../../src/domain/proces.ts";
import { createRegister } from "../../../src/sharepoint/register.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { aDecidedWave, aProposal, voorstelSourcesOf } from "../../support/voorstellen.ts";
import type { Deel } from "../proces/openDeel.tsx";
import { anEvaluatie, openVerslag, today, verslagenOf } from "./openVerslag.tsx";

let municipality: Municipality;
let deel: Deel | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  deel?.close();
  deel = undefined;
  municipality.emulator.close();
});

const block = async (name: string) => within(await screen.findByRole("region", { name }));
const interim = () => block("Tussenstand: leren en processen");
const proposals = () => block("Uitrolvoorstellen");

async function begun(niveau: Niveau): Promise<string> {
  const { id } = await anEvaluatie(municipality, { title: "Voor nu", niveau });
  return id;
}

describe("the interim look in the minutes of a month", () => {
  test("names who can do it alone now, what lacks an owner and what is next, and takes that into the minutes", async () => {
    const { workspace } = await municipality.as("procesbeheerder");
    const { leerstanden } = createRegister(workspace);
    const add = async (title: string) => (await workspace.processen.add(newProces(title, "toegang"), title)).id;
    const procesId = await add("Intake");
    await leerstanden.add(
      {
        procesId,
        team: "Toegangsteam Oost",
        stadium: "zelf-doen",
        datum: addDays(today(), -3),
        bewijs: "Vijf intakes",
      },
      "leerstand",
    );
    const evaluatieId = await begun("maandelijks");
    deel = await openVerslag(municipality, evaluatieId);
    const look = await interim();
    expect(await look.findByText(/^Toegangsteam Oost doet “Intake” zelf, sinds /)).toBeTruthy();
    expect(look.getByRole("group", { name: "Voor managers: nog geen eigenaar (1)" })).toBeTruthy();
    const next = look.getByRole("link", { name: "“Intake” is aan de beurt om te beschrijven." });
    expect(next.getAttribute("href")).toContain(`proces=${procesId}`);

    const alone = within(look.getByRole("group", { name: "Gaat nu zelfstandig (1)" }));
    await deel.user.click(alone.getByRole("button", { name: "Neem op in dit verslag" }));
    await waitFor(() => expect(alone.queryByRole("button")).toBeNull());
    await waitFor(async () => {
      const { stored } = await (await verslagenOf(municipality)).regels.all();
      expect(stored.map(({ value }) => value).filter(({ soort }) => soort !== "cijfer")).toMatchObject([
        { soort: "signaal", evaluatieId, tekst: expect.stringMatching(/^Toegangsteam Oost doet “Intake” zelf/) },
      ]);
    });
  });

  test("is not asked of a dagstart", async () => {
    deel = await openVerslag(municipality, await begun("dagelijks"));
    await screen.findByRole("heading", { name: "Meegenomen" });
    expect(screen.queryByText("Tussenstand: leren en processen")).toBeNull();
  });
});

describe("the minutes of a quarter", () => {
  test("hold the proposal of each wave whose turn it is, with what stands in the way", async () => {
    const adviser = await municipality.as("adviseur");
    const kwartaal = kwartaalAfter(kwartaalOf(today()), 1);
    const { golf } = await aProposal(adviser, {}, "Oost-2");
    const { golven } = voorstelSourcesOf(adviser);
    await golven.save(golf, { ...golf.value, kwartaal });
    await aDecidedWave(adviser, { title: "Later", kwartaal: kwartaalAfter(kwartaal, 1), status: "planned" });
    deel = await openVerslag(municipality, await begun("kwartaal"));
    const found = await proposals();
    const [wave, ...others] = await found.findAllByRole("listitem");
    expect(others).toEqual([]);
    expect(wave?.textContent).toMatch(
      /^Oost-2, begint in Q\d \d{4}1 van 2 criteria gehaald\. Advies: Doorgaan mits\. Concept.*Niet gehaald of onbekend: acties te laat\./,
    );
    expect(found.getByRole("link", { name: "Bekijk het voorstel" }).getAttribute("href")).toBe(
      `#/uitrol?golf=${golf.id}`,
    );
  });

  test("say once they are closed that no proposal was drafted there, whatever waves are still to begin", async () => {
    const adviser = await municipality.as("adviseur");
    await aDecidedWave(adviser, { status: "planned", kwartaal: kwartaalAfter(kwartaalOf(today()), 1) });
    const { id } = await anEvaluatie(municipality, { title: "Gesloten", niveau: "kwartaal", status: "submitted" });
    deel = await openVerslag(municipality, id);
    const found = await proposals();
    expect(found.getByText("Bij deze evaluatie is geen uitrolvoorstel opgesteld.")).toBeTruthy();
    expect(found.queryByRole("listitem")).toBeNull();
  });

  test("are what a wave rests on whose proposal is begun from there", async () => {
    const adviser = await municipality.as("adviseur");
    const { id } = await aDecidedWave(adviser, { status: "planned", kwartaal: kwartaalAfter(kwartaalOf(today()), 1) });
    const evaluatieId = await begun("kwartaal");
    deel = await openVerslag(municipality, evaluatieId);
    await deel.user.click((await proposals()).getByRole("link", { name: "Spreek criteria af" }));
    await waitFor(async () => {
      expect(await voorstelSourcesOf(adviser).golven.get(id)).toMatchObject({ value: { value: { evaluatieId } } });
    });
    expect(location.hash).toContain(`/uitrol?golf=${id}`);
  });
});
