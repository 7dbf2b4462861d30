import { type EvaluatieNaam, plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import type { Uitrolgolf } from "../../../src/domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../../src/domain/wijkplan.ts";
import { createVerslaglegging, type Verslaglegging } from "../../../src/sharepoint/verslaglegging.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import type { Workspace } from "../../../src/sharepoint/workspace.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";

/** A municipality with two districts, as somebody reads and writes it without the tab. */
export type UitrolTown = Readonly<{
  municipality: Municipality;
  workspace: Workspace;
  verslagen: Verslaglegging;
  oost: string;
  zuid: string;
  golf(some?: Partial<Uitrolgolf>): Promise<Stored<Uitrolgolf>>;
  golven(): Promise<readonly Uitrolgolf[]>;
  kwartaalEvaluatie(naam?: Partial<EvaluatieNaam>): Promise<string>;
}>;

export async function openUitrolTown(): Promise<UitrolTown> {
  const municipality = await openMunicipality();
  const { workspace } = await municipality.as("teammanager");
  const verslagen = createVerslaglegging(workspace);
  const wijk = async (name: string, order: number, area: string): Promise<string> =>
    (await workspace.wijken.add({ name, postcodeAreas: [area], order }, `wijk/${name}`)).id;
  const oost = await wijk("Oost", 1, "1221");
  const zuid = await wijk("Zuid", 2, "1213");
  return {
    municipality,
    workspace,
    verslagen,
    oost,
    zuid,
    golf: (some = {}) =>
      verslagen.golven.add(
        {
          title: "Oost begint",
          wijkId: oost,
          postcodeAreas: ["1221"],
          kwartaal: "2027-Q1",
          status: "planned",
          wijkplan: EMPTY_WIJKPLAN,
          ...some,
        },
        crypto.randomUUID(),
      ),
    golven: async () => (await verslagen.golven.all()).stored.map(({ value }) => value),
    async kwartaalEvaluatie(naam = {}) {
      const evaluatie = plannedEvaluatie({
        title: "Kwartaalevaluatie Q3 2026",
        date: "2026-10-08",
        niveau: "kwartaal",
        ...naam,
      });
      return (await workspace.evaluaties.add({ ...evaluatie, status: "draft" }, crypto.randomUUID())).id;
    },
  };
}
