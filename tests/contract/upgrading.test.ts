import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import type { Verslagregel } from "../../src/domain/verslagregel.ts";
import type { ListContract } from "../../src/sharepoint/list/contract.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision, type ProvisionStep } from "../../src/sharepoint/provisioning/provision.ts";
import { rehearsing } from "../../src/sharepoint/provisioning/rehearsal.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";
import { nameClients } from "../support/voorstellen.ts";

/** The lists as the first version of the app made them, when it knew points and approvals only. */
const POINTS_ONLY = earlier("points");
/** As they were when it knew processes and documents as well. */
const WITH_PROCESSES = earlier("processes");
/** As they were when minutes had no figures yet. */
const WITH_MINUTES = earlier("minutes");
/** As they were when nobody adopted the plan of a district yet. */
const WITH_ROLLOUT = earlier("rollout");

function earlier(name: string): readonly ListContract[] {
  const file = new URL(`earlier/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as readonly ListContract[];
}

async function provisionWith(
  municipality: Municipality,
  contracts: readonly ListContract[],
): Promise<readonly ProvisionStep[]> {
  const { graph } = await municipality.asApp("setup");
  const steps: ProvisionStep[] = [];
  for await (const step of provision(graph, SITE, contracts)) steps.push(step);
  return steps;
}

test("a site of the first version gets what is new, and what people wrote there can still be read", async () => {
  const municipality = await openMunicipality({ provisioned: false });
  await provisionWith(municipality, POINTS_ONLY);
  const { workspace, me } = await municipality.as("proceseigenaar");
  const setup = await municipality.asApp("setup");
  await workspace.processen.list.add({
    Title: "Intake",
    Domein: "Toegang",
    EigenaarId: me.id,
    EigenaarNaam: me.name,
    Sleutel: "oud-proces",
  });
  await workspace.punten.list.add({ Title: "Oud punt", Bron: "Anders", Status: "Nieuw", Sleutel: "oud-punt" });
  await setup.workspace.instellingen.list.add({
    Title: "Wie beslist",
    Soort: "Beslisser",
    SoortOnderwerp: "Ontwikkelpunt",
    PersoonId: me.id,
    Vanaf: "2026-01-01T12:00:00Z",
    Sleutel: "oude-beslisser",
  });

  const steps = await provisionWith(municipality, CONTRACTS);
  expect(steps.filter(({ outcome }) => outcome === "differs")).toEqual([]);
  const made = new Set(steps.filter(({ outcome }) => outcome === "made").map(({ list }) => list));
  expect(made).toContain("Procesdocumenten");
  expect(made).toContain("Processen");

  expect(await workspace.processen.all()).toMatchObject({
    stored: [{ value: { title: "Intake", status: "to-describe", eigenaar: { id: me.id }, teams: [], doel: "" } }],
    unreadable: [],
  });
  expect(await workspace.punten.all()).toMatchObject({ stored: [{ value: { title: "Oud punt" } }], unreadable: [] });
  expect(await workspace.instellingen.all()).toMatchObject({
    stored: [{ value: { kind: "beslisser" } }],
    unreadable: [],
  });
  expect(await createRegister(workspace).documenten.all()).toEqual({ stored: [], unreadable: [] });

  const again = await provisionWith(municipality, CONTRACTS);
  expect(again.filter(({ outcome }) => outcome !== "present")).toEqual([]);
  municipality.emulator.close();
});

test("a site of before there were minutes gets their lists, and its meetings are ones that were held", async () => {
  const municipality = await openMunicipality({ provisioned: false });
  await provisionWith(municipality, WITH_PROCESSES);
  const { workspace } = await municipality.as("teammanager");
  const old = { Title: "Dagstart", Niveau: "Dagelijks", Datum: "2026-11-02T12:00:00Z", Selectieklasse: "19.1.8" };
  await workspace.evaluaties.list.add({ ...old, Sleutel: "oude-dagstart" });

  const steps = await provisionWith(municipality, CONTRACTS);
  expect(steps.filter(({ outcome }) => outcome === "differs")).toEqual([]);
  expect(await workspace.evaluaties.all()).toMatchObject({
    stored: [{ value: { title: "Dagstart", date: "2026-11-02", status: "draft", selectieklasse: "19.1.8" } }],
    unreadable: [],
  });
  expect(await createVerslaglegging(workspace).afspraken.all()).toEqual({ stored: [], unreadable: [] });
  expect((await provisionWith(municipality, CONTRACTS)).filter(({ outcome }) => outcome !== "present")).toEqual([]);
  municipality.emulator.close();
});

test("a site whose minutes had no figures yet can hold them, and what was said there stays", async () => {
  const municipality = await openMunicipality({ provisioned: false });
  await provisionWith(municipality, WITH_MINUTES);
  const { workspace } = await municipality.as("teammanager");
  const planned = plannedEvaluatie({ title: "Maandevaluatie oktober 2026", date: "2026-11-05", niveau: "maandelijks" });
  const meeting = await workspace.evaluaties.add({ ...planned, status: "draft" }, "maand");
  const list = createVerslaglegging(workspace).regels;
  const said = {
    Title: "Gezegd",
    EvaluatieLookupId: meeting.id,
    Onderdeel: "Algemeen",
    Soort: "Tekst",
    Tekst: "Gezegd",
  };
  await list.list.add({ ...said, Sleutel: "gezegd" });

  const steps = await provisionWith(municipality, CONTRACTS);
  expect(steps.filter(({ outcome }) => outcome === "differs")).toEqual([]);
  const cijfer: Verslagregel = {
    soort: "cijfer",
    evaluatieId: meeting.id,
    onderdeel: "algemeen",
    cijfer: "raised",
    tekst: "2 punten",
    rijen: ["4", "7"],
  };
  await list.add(cijfer, "cijfer");
  const { stored, unreadable } = await list.all();
  expect(unreadable).toEqual([]);
  expect(stored.map(({ value }) => value)).toMatchObject([{ soort: "tekst", tekst: "Gezegd" }, cijfer]);
  expect((await provisionWith(municipality, CONTRACTS)).filter(({ outcome }) => outcome !== "present")).toEqual([]);
  municipality.emulator.close();
});

test("a site whose plans of districts were not adopted yet can have them adopted, and its waves stay", async () => {
  const municipality = await openMunicipality({ provisioned: false });
  await provisionWith(municipality, WITH_ROLLOUT);
  const { workspace } = await municipality.as("teammanager");
  const wijk = await workspace.wijken.add({ name: "Oost", postcodeAreas: ["1221"], order: 1 }, "oost");
  const { golven } = createVerslaglegging(workspace);
  const old = { Title: "Oost-1", WijkLookupId: wijk.id, Kwartaal: "2026-Q4", Status: "Loopt", Rollen: "Twee" };
  await golven.list.add({ ...old, Sleutel: "oude-golf" });

  const steps = await provisionWith(municipality, CONTRACTS);
  expect(steps.filter(({ outcome }) => outcome === "differs")).toEqual([]);
  const read = await golven.all();
  expect(read).toMatchObject({
    stored: [{ value: { status: "running", wijkplan: { rollen: "Twee" } } }],
    unreadable: [],
  });
  const [golf] = read.stored;
  if (golf === undefined) throw new Error("The wave is gone.");
  await golven.save(golf, { ...golf.value, wijkplanstatus: "submitted", wijkplanronde: 1 });
  expect(await golven.all()).toMatchObject({ stored: [{ value: { wijkplanstatus: "submitted", wijkplanronde: 1 } }] });
  await nameClients(municipality, "opdrachtgever");
  expect((await workspace.instellingen.all()).unreadable).toEqual([]);
  expect((await provisionWith(municipality, CONTRACTS)).filter(({ outcome }) => outcome !== "present")).toEqual([]);
  municipality.emulator.close();
});

const EARLIER = [
  ["points", POINTS_ONLY],
  ["processes", WITH_PROCESSES],
  ["minutes", WITH_MINUTES],
  ["rollout", WITH_ROLLOUT],
] as const;

test("every version that a list ever had is among the earlier ones; keep a copy of it when you raise a version", () => {
  for (const { title, version } of CONTRACTS) {
    const kept = EARLIER.flatMap(([, lists]) => lists.filter((one) => one.title === title).map((one) => one.version));
    const earlier = Array.from({ length: version - 1 }, (_, index) => index + 1);
    expect({ title, missing: earlier.filter((one) => !kept.includes(one)) }).toEqual({ title, missing: [] });
  }
});

type ColumnThere = { id: string; name: string; displayName: string; indexed: boolean; choice?: { choices: string[] } };

async function columnsOf(municipality: Municipality, list: string): Promise<readonly ColumnThere[]> {
  const { graph } = await municipality.asApp("setup");
  const path = `${sitePath(SITE)}/lists/${list}/columns`;
  return ((await graph.send({ method: "GET", path })) as { value: ColumnThere[] }).value;
}

describe.each(EARLIER)("a site with the lists of when there were %s", (_when, contracts) => {
  test("hears first what will be done, which is then what is done", async () => {
    const municipality = await openMunicipality({ provisioned: false });
    await provisionWith(municipality, contracts);
    const { graph } = await municipality.asApp("setup");
    const shown: string[] = [];
    const door = rehearsing(graph, ({ method, path }) => shown.push(`${method} ${path}`));
    const told: ProvisionStep[] = [];
    for await (const step of provision(door, SITE, CONTRACTS, { rehearsal: true })) told.push(step);

    const done = await provisionWith(municipality, CONTRACTS);
    const changes = (steps: readonly ProvisionStep[]): readonly ProvisionStep[] =>
      steps.filter(({ outcome }) => outcome !== "present");
    expect(changes(told)).toEqual(changes(done));
    expect(shown).toHaveLength(changes(done).length);
    expect(shown.filter((request) => /^(?:DELETE|PUT)/.test(request))).toEqual([]);
    municipality.emulator.close();
  });

  test("keeps each column, its name, its index and its choices, and what people added themselves", async () => {
    const municipality = await openMunicipality({ provisioned: false });
    await provisionWith(municipality, contracts);
    const { graph } = await municipality.asApp("setup");
    const own = { name: "Eigen", displayName: "Eigen kolom", text: {} };
    const path = `${sitePath(SITE)}/lists/Ontwikkelpunten/columns`;
    await graph.send({ method: "POST", path, body: own });
    const bron = (await columnsOf(municipality, "Ontwikkelpunten")).find(({ name }) => name === "Bron");
    const choice = { choices: [...(bron?.choice?.choices ?? []), "Eigen bron"], displayAs: "dropDownMenu" };
    await graph.send({ method: "PATCH", path: `${path}/${bron?.id}`, body: { choice } });

    const before = await Promise.all(contracts.map(({ title }) => columnsOf(municipality, title)));
    await provisionWith(municipality, CONTRACTS);
    const after = await Promise.all(contracts.map(({ title }) => columnsOf(municipality, title)));
    for (const [at, columns] of before.entries()) {
      for (const column of columns) {
        const now = after[at]?.find(({ id }) => id === column.id);
        expect(now).toMatchObject({ name: column.name, ...(column.indexed ? { indexed: true } : {}) });
        expect(now?.choice?.choices).toEqual(column.choice && expect.arrayContaining(column.choice.choices));
      }
    }
    municipality.emulator.close();
  });
});
