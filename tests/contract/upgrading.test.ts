import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { ListContract } from "../../src/sharepoint/list/contract.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision, type ProvisionStep } from "../../src/sharepoint/provisioning/provision.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";

/** The lists as the first version of the app made them, when it knew points and approvals only. */
const POINTS_ONLY = JSON.parse(
  readFileSync(new URL("earlier/points.json", import.meta.url), "utf8"),
) as readonly ListContract[];

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
