import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Evaluatie } from "../../../src/domain/evaluatie.ts";
import { kwartaalAfter, kwartaalOf } from "../../../src/domain/kwartaal.ts";
import { CIJFERNAMEN } from "../../../src/domain/verslagregel.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { aNew } from "../../support/builders.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { nameChairs } from "../../support/verslagen.ts";
import type { Deel } from "../proces/openDeel.tsx";
import { anEvaluatie, openVerslag, persoonIn, today, verslagenOf } from "./openVerslag.tsx";

let municipality: Municipality;
let deel: Deel | undefined;

/** Under this title the minutes are about the quarter of today, in which the tests write. */
const periode = kwartaalOf(today()).split("-").toReversed().join(" ");
const block = () => screen.findByRole("region", { name: `Cijfers van ${periode}` });

beforeEach(async () => {
  municipality = await openMunicipality();
});

afterEach(() => {
  deel?.close();
  deel = undefined;
  municipality.emulator.close();
});

function quarter(some: Partial<Evaluatie> = {}): Promise<Stored<Evaluatie>> {
  const aanwezig = [persoonIn(municipality, "consulent1")];
  return anEvaluatie(municipality, { title: `Kwartaalevaluatie ${periode}`, niveau: "kwartaal", aanwezig, ...some });
}

async function aPunt(title: string): Promise<string> {
  const { workspace } = await municipality.as("consulent2");
  return (await workspace.punten.add(aNew({ title }), title)).id;
}

async function figures() {
  const { stored } = await (await verslagenOf(municipality)).regels.all();
  return stored.flatMap(({ value }) => (value.soort === "cijfer" ? [value] : []));
}

const itemOf = async (name: string): Promise<HTMLElement> => {
  const found = within(await block())
    .getAllByRole("listitem")
    .find((item) => item.textContent?.startsWith(name));
  if (found === undefined) throw new Error(`There is no figure ${name}.`);
  return found;
};

describe("the figures of a quarter", () => {
  test("stand in the minutes once these have begun, each with exactly the rows that were counted", async () => {
    const ids = [await aPunt("Wachttijd aan de balie"), await aPunt("Formulier klopt niet")];
    const meeting = await quarter();
    deel = await openVerslag(municipality, meeting.id);
    await waitFor(async () => expect(await figures()).toHaveLength(CIJFERNAMEN.length));
    expect((await figures()).find(({ cijfer }) => cijfer === "raised")).toMatchObject({
      evaluatieId: meeting.id,
      tekst: "2 punten",
      rijen: ids.toReversed(),
    });
    const raised = await itemOf("Ingebracht");
    expect(raised.textContent).toContain("2 punten");
    await deel.user.click(within(raised).getByRole("button", { name: "Toon 2 rijen: Ingebracht" }));
    expect(
      within(raised)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Formulier klopt niet", "Wachttijd aan de balie"]);
    await deel.user.click(within(raised).getByRole("button", { name: "Verberg de rijen: Ingebracht" }));
    expect(within(raised).queryByRole("link")).toBeNull();
  });

  test("are left to who takes part: whoever only reads tries to write nothing, and finds a button for who may", async () => {
    const meeting = await quarter({ aanwezig: [] });
    deel = await openVerslag(municipality, meeting.id);
    expect(within(await block()).getByText(/^De cijfers komen hier zodra iemand/)).toBeTruthy();
    const service = await deel.services.register();
    expect(service.outbox.snapshot()).toEqual([]);
    expect(await figures()).toEqual([]);
    await deel.user.click(within(await block()).getByRole("button", { name: "Zet de cijfers erin" }));
    await waitFor(async () => expect(await figures()).toHaveLength(CIJFERNAMEN.length));
  });

  test("wait for the meeting to begin", async () => {
    const meeting = await quarter({ status: "planned" });
    deel = await openVerslag(municipality, meeting.id);
    expect(within(await block()).getByText("Zodra de evaluatie begint, staan hier de cijfers.")).toBeTruthy();
    expect(await figures()).toEqual([]);
    await deel.user.click(screen.getByRole("button", { name: "Begin" }));
    await waitFor(async () => expect(await figures()).toHaveLength(CIJFERNAMEN.length));
  });

  test("stand there once, whoever opens the minutes at the same moment, and stay as they were until they are updated", async () => {
    const meeting = await quarter();
    deel = await openVerslag(municipality, meeting.id);
    await waitFor(async () => expect(await figures()).toHaveLength(CIJFERNAMEN.length));
    deel.close();
    await aPunt("Later ingebracht");
    deel = await openVerslag(municipality, meeting.id, { alias: "teammanager" });
    expect((await itemOf("Ingebracht")).textContent).toContain("0 punten");
    await deel.user.click(screen.getByRole("button", { name: "Werk de cijfers bij" }));
    await waitFor(async () => expect((await itemOf("Ingebracht")).textContent).toContain("1 punt"));
    await waitFor(async () =>
      expect((await figures()).find(({ cijfer }) => cijfer === "raised")?.tekst).toBe("1 punt"),
    );
    expect(await figures()).toHaveLength(CIJFERNAMEN.length);
  });

  test("of minutes that correct others are taken over, or filled in when somebody asks for it", async () => {
    const adopted = await quarter({ status: "adopted" });
    const correctie = { evaluatieId: adopted.id, reden: "De naam klopt niet." };
    const meeting = await quarter({ correctie });
    deel = await openVerslag(municipality, meeting.id);
    await block();
    expect(await figures()).toEqual([]);
    await deel.user.click(screen.getByRole("button", { name: "Werk de cijfers bij" }));
    await waitFor(async () => expect(await figures()).toHaveLength(CIJFERNAMEN.length));
  });

  test("are not asked for in a dagstart, nor in minutes that were adopted without them", async () => {
    const dagstart = await anEvaluatie(municipality);
    deel = await openVerslag(municipality, dagstart.id);
    await screen.findByRole("region", { name: "Algemeen" });
    expect(screen.queryByRole("region", { name: /^Cijfers van/ })).toBeNull();
    deel.close();
    const adopted = await quarter({
      status: "adopted",
      title: `Kwartaalevaluatie ${kwartaalAfter(kwartaalOf(today()))}`,
    });
    deel = await openVerslag(municipality, adopted.id);
    await screen.findByRole("region", { name: "Algemeen" });
    expect(screen.queryByRole("region", { name: /^Cijfers van/ })).toBeNull();
  });
});

describe("the judgement of an area", () => {
  const area = () => screen.findByRole("region", { name: "Regiesysteem" });
  const lines = async () =>
    (await (await verslagenOf(municipality)).regels.all()).stored
      .map(({ value }) => value)
      .filter(({ onderdeel }) => onderdeel === "regiesysteem");

  test("is given by criteria that were written down before", async () => {
    const meeting = await quarter();
    deel = await openVerslag(municipality, meeting.id);
    const { user } = deel;
    const field = within(await area()).getByRole("textbox");
    await user.type(field, "/criterium Elke wijk heeft een regisseur{Enter}");
    await within(await area()).findByText("Elke wijk heeft een regisseur");
    expect(await within(await area()).findByText(/^opgeschreven op /)).toBeTruthy();
    expect(within(await area()).getByText("Over dit gebied is nog geen oordeel gegeven.")).toBeTruthy();

    await user.type(within(await area()).getByRole("textbox"), "/oordeel Vier van de vijf wijken{Enter}");
    expect(await within(await area()).findByText("Kies een oordeel.")).toBeTruthy();
    await user.selectOptions(within(await area()).getByRole("combobox", { name: "Hoe gaat het?" }), "Vraagt aandacht");
    await user.click(within(await area()).getByRole("button", { name: "Voeg toe" }));
    await waitFor(async () =>
      expect(await lines()).toMatchObject([
        { soort: "criterium", tekst: "Elke wijk heeft een regisseur" },
        { soort: "oordeel", oordeel: "attention", tekst: "Vier van de vijf wijken" },
      ]),
    );
    expect(within(await area()).queryByText("Over dit gebied is nog geen oordeel gegeven.")).toBeNull();
  });

  test("waits for a criterium, is given once, and ends what it is judged by", async () => {
    const meeting = await quarter();
    deel = await openVerslag(municipality, meeting.id);
    const { user } = deel;
    const field = async () => within(await area()).getByRole<HTMLInputElement>("textbox");
    const judge = async (tekst: string, oordeel: string): Promise<void> => {
      await user.type(await field(), `/oordeel ${tekst}`);
      await user.selectOptions(within(await area()).getByRole("combobox", { name: "Hoe gaat het?" }), oordeel);
      await user.type(await field(), "{Enter}");
    };
    await judge("Loopt", "Gaat goed");
    expect(await within(await area()).findByText("Er staat nog geen criterium.")).toBeTruthy();
    expect((await field()).value).toBe("Loopt");
    expect(await lines()).toEqual([]);

    await user.clear(await field());
    await user.type(await field(), "{Backspace}/criterium Vlot{Enter}");
    await judge("Loopt", "Gaat goed");
    await waitFor(async () => expect(await lines()).toHaveLength(2));

    await user.type(await field(), "/criterium Laat{Enter}");
    expect(await within(await area()).findByText(/^Te laat: over dit gebied is al geoordeeld/)).toBeTruthy();
    expect(within(await area()).queryByRole("button", { name: "Wijzig: Vlot" })).toBeNull();
    expect(within(await area()).getByRole("button", { name: "Wijzig: Loopt" })).toBeTruthy();
    await user.clear(await field());

    await user.type(await field(), "{Backspace}");
    await judge("Toch niet", "Onvoldoende");
    expect(await within(await area()).findByText("Er staat al een oordeel over dit gebied.")).toBeTruthy();
    expect(await lines()).toMatchObject([{ soort: "criterium" }, { tekst: "Loopt" }]);
    await user.click(within(await area()).getByRole("button", { name: "Zet dit ervoor in de plaats" }));
    await waitFor(async () =>
      expect(await lines()).toMatchObject([{ soort: "criterium" }, { tekst: "Toch niet", oordeel: "insufficient" }]),
    );
    expect((await field()).value).toBe("");
  });

  test("stands there once before the minutes are put forward: of two that came at the same moment one has to go", async () => {
    await nameChairs(municipality, "teammanager");
    const meeting = await quarter();
    const { regels } = await verslagenOf(municipality);
    const about = { soort: "oordeel", evaluatieId: meeting.id, onderdeel: "regiesysteem" } as const;
    await regels.add({ ...about, tekst: "Loopt", oordeel: "good" }, "een");
    await regels.add({ ...about, tekst: "Loopt niet", oordeel: "insufficient" }, "twee");
    deel = await openVerslag(municipality, meeting.id);
    expect(await within(await area()).findByText(/^Er staan twee oordelen over dit gebied/)).toBeTruthy();
    await waitFor(async () => expect(await figures()).toHaveLength(CIJFERNAMEN.length));
    const submit = await screen.findByRole("button", { name: "Dien in ter vaststelling" });
    await waitFor(() => expect(submit.getAttribute("aria-disabled")).not.toBe("true"));
    await deel.user.click(submit);
    expect(await screen.findByText("Er staan twee oordelen over Regiesysteem. Verwijder er een.")).toBeTruthy();
  });

  test("can be changed, also what it is", async () => {
    const meeting = await quarter();
    await (
      await verslagenOf(municipality)
    ).regels.add(
      { soort: "oordeel", evaluatieId: meeting.id, onderdeel: "regiesysteem", tekst: "Loopt", oordeel: "good" },
      "oordeel",
    );
    deel = await openVerslag(municipality, meeting.id);
    const { user } = deel;
    await user.click(await within(await area()).findByRole("button", { name: "Wijzig: Loopt" }));
    const form = await screen.findByRole("form", { name: "Wijzig: Loopt" });
    await user.selectOptions(within(form).getByRole("combobox", { name: "Hoe gaat het?" }), "Onvoldoende");
    await user.click(within(form).getByRole("button", { name: "Sla op" }));
    await waitFor(async () => expect(await lines()).toMatchObject([{ oordeel: "insufficient", tekst: "Loopt" }]));
  });

  test("is not asked for on a Monday morning, nor about everything at once", async () => {
    deel = await openVerslag(municipality, (await anEvaluatie(municipality)).id);
    expect(within(await area()).queryByRole("button", { name: "Oordeel" })).toBeNull();
    await deel.user.type(within(await area()).getByRole("textbox"), "/oordeel Gaat goed{Enter}");
    expect(
      await within(await area()).findByText(
        /^Dit woord achter de streep ken ik niet\. Kies besluit, actie, punt of signaal/,
      ),
    ).toBeTruthy();
  });
});
