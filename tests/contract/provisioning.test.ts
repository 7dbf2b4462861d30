import { describe, expect, test } from "@jest/globals";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision, type ProvisionStep } from "../../src/sharepoint/provisioning/provision.ts";
import type { Graph } from "../../src/sharepoint/graph/graph.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { openMunicipality, SITE } from "../support/municipality.ts";

async function run(graph: Graph): Promise<readonly ProvisionStep[]> {
  const steps: ProvisionStep[] = [];
  for await (const step of provision(graph, SITE, CONTRACTS)) steps.push(step);
  return steps;
}

const outcomes = (steps: readonly ProvisionStep[]): ReadonlySet<string> => new Set(steps.map(({ outcome }) => outcome));

describe("provisioning a site", () => {
  test("makes every list with every column, and finds all of it the second time", async () => {
    const municipality = await openMunicipality({ provisioned: false });
    const { graph } = await municipality.asApp("setup");

    const first = await run(graph);
    expect(first.filter(({ column }) => column === undefined)).toEqual(
      CONTRACTS.map(({ title }) => ({ list: title, outcome: "made" })),
    );
    expect(first.filter(({ outcome }) => outcome === "differs" || outcome === "changed")).toEqual([]);

    expect(outcomes(await run(graph))).toEqual(new Set(["present"]));
    municipality.emulator.close();
  });

  test("goes on where it was cut off", async () => {
    const municipality = await openMunicipality({ provisioned: false });
    const { graph } = await municipality.asApp("setup");
    for await (const step of provision(graph, SITE, CONTRACTS)) {
      if (step.list === "Ontwikkelpunten" && step.column === "Status") break;
    }
    const rest = await run(graph);
    const reached = CONTRACTS.findIndex(({ title }) => title === "Ontwikkelpunten");
    expect(rest.filter(({ column }) => column === undefined).map(({ outcome }) => outcome)).toEqual(
      CONTRACTS.map((_, index) => (index <= reached ? "present" : "made")),
    );
    expect(outcomes(await run(graph))).toEqual(new Set(["present"]));
    municipality.emulator.close();
  });

  test("mends what is safe and reports what is not", async () => {
    const municipality = await openMunicipality();
    const { graph } = await municipality.asApp("setup");
    const columns = `${sitePath(SITE)}/lists/Ontwikkelpunten/columns`;
    const { value } = (await graph.send({ method: "GET", path: columns })) as { value: { id: string; name: string }[] };
    const idOf = (name: string): string => value.find((column) => column.name === name)?.id ?? "";
    await graph.send({
      method: "PATCH",
      path: `${columns}/${idOf("Bron")}`,
      body: { choice: { choices: ["Casusoverleg", "Eigen bron"], displayAs: "dropDownMenu" } },
    });
    await graph.send({ method: "DELETE", path: `${columns}/${idOf("Rang")}` });
    await graph.send({ method: "DELETE", path: `${columns}/${idOf("Getoetst")}` });
    await graph.send({ method: "POST", path: columns, body: { name: "Getoetst", displayName: "Getoetst", text: {} } });

    const steps = await run(graph);
    const of = (name: string): ProvisionStep | undefined =>
      steps.find(({ list, column }) => list === "Ontwikkelpunten" && column === name);
    expect(of("Bron")).toMatchObject({ outcome: "changed" });
    expect(of("Rang")).toMatchObject({ outcome: "made" });
    expect(of("Getoetst")).toMatchObject({ outcome: "differs", detail: "is text, should be boolean" });

    const after = (await graph.send({ method: "GET", path: columns })) as {
      value: { name: string; choice?: { choices: string[] } }[];
    };
    const words = after.value.find(({ name }) => name === "Bron")?.choice?.choices;
    expect(words).toEqual(expect.arrayContaining(["Casusoverleg", "Eigen bron", "Pilotteam"]));
    municipality.emulator.close();
  });

  test("adds a column that came later, and leaves the rows that were there", async () => {
    const municipality = await openMunicipality();
    const { graph, workspace } = await municipality.asApp("setup");
    const lists = ["Evaluaties", "Ontwikkelpunten"] as const;
    for (const list of lists) {
      const columns = `${sitePath(SITE)}/lists/${list}/columns`;
      const { value } = (await graph.send({ method: "GET", path: columns })) as {
        value: { id: string; name: string }[];
      };
      const id = value.find(({ name }) => name === "Selectieklasse")?.id ?? "";
      await graph.send({ method: "DELETE", path: `${columns}/${id}` });
    }
    const evaluatie = { Title: "Dagstart", Datum: "2026-11-02T23:00:00Z", Niveau: "Dagelijks", Sleutel: "eerder" };
    await workspace.evaluaties.list.add(evaluatie);

    const made = (await run(graph)).filter(({ outcome }) => outcome !== "present");
    expect(made).toEqual(lists.map((list) => ({ list, column: "Selectieklasse", outcome: "made" })));
    const [before] = (await workspace.evaluaties.all()).stored;
    if (before === undefined) throw new Error("The evaluation is gone.");
    expect(before.value).toMatchObject({ title: "Dagstart", date: "2026-11-03", selectieklasse: undefined });
    const saved = await workspace.evaluaties.save(before, { ...before.value, selectieklasse: "4.1" });
    expect(saved.value.selectieklasse).toBe("4.1");
    municipality.emulator.close();
  });

  test("finds a list again that people renamed", async () => {
    const municipality = await openMunicipality();
    const { graph } = await municipality.asApp("setup");
    await graph.send({ method: "PATCH", path: `${sitePath(SITE)}/lists/Wijken`, body: { displayName: "Onze wijken" } });
    const steps = await run(graph);
    expect(steps.find(({ list, column }) => list === "Wijken" && column === undefined)).toEqual({
      list: "Wijken",
      outcome: "present",
      detail: 'now called "Onze wijken"',
    });
    municipality.emulator.close();
  });

  test("is not for somebody who may only use the lists", async () => {
    const municipality = await openMunicipality({ provisioned: false });
    const { graph } = await municipality.as("consulent1");
    await expect(run(graph)).rejects.toMatchObject({ kind: "forbidden" });
    municipality.emulator.close();
  });
});
