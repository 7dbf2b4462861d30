import { breakRow, restoreBrokenRows, type Touched, typeStatusByHand } from "../../src/demo/situations.ts";
import { createWorkspace, type Workspace } from "../../src/sharepoint/workspace.ts";
import type { Doors } from "./doors.ts";
import { SITE } from "./sites.ts";

/** What somebody with the list open in SharePoint can do, as buttons in the page that plays Teams. */
export const SITUATIONS = [
  {
    id: "status-met-de-hand",
    label: "Iemand typt zelf een status",
    description: "In de lijst komt Goedgekeurd te staan, zonder dat iemand besloot.",
  },
  {
    id: "rij-kapot",
    label: "Iemand maakt een rij onleesbaar",
    description: "In de lijst wordt de bron van een punt leeggemaakt.",
  },
  {
    id: "rij-heel",
    label: "Herstel onleesbare rijen",
    description: "Zet ze terug naar hun laatste goede versie.",
  },
] as const;

/** Makes a situation come true; answers a sentence for the person who pressed the button. */
export async function runSituation(doors: Doors, id: string): Promise<string> {
  const workspace = createWorkspace(await doors.as("consulent2"), SITE);
  switch (id) {
    case "status-met-de-hand":
      return sentence(await typeStatusByHand(workspace), "staat nu op Goedgekeurd, zonder besluit", "nieuw is");
    case "rij-kapot":
      return sentence(await breakRow(workspace), "is nu niet meer te lezen", "te lezen is");
    default:
      return restored(workspace);
  }
}

function sentence(touched: Touched | undefined, outcome: string, condition: string): string {
  if (touched === undefined) return `Er is geen punt meer dat ${condition}.`;
  return `OP-${touched.id} “${touched.title}” ${outcome}.`;
}

async function restored(workspace: Workspace): Promise<string> {
  const rows = await restoreBrokenRows(workspace);
  if (rows.length === 0) return "Alle rijen zijn te lezen.";
  return `Hersteld: ${rows.map(({ id }) => `OP-${id}`).join(", ")}.`;
}
