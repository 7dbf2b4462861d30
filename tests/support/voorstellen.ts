import type { Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN, type Wijkplan } from "../../src/domain/wijkplan.ts";
import type { Uitrolvoorstel } from "../../src/domain/uitrolvoorstel.ts";
import type { VoorstelSources } from "../../src/sharepoint/approvals/voorstelStore.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import type { Desk, Municipality } from "./municipality.ts";

/** The lists of the roll-out, as somebody reaches them. */
export function voorstelSourcesOf({ workspace }: Pick<Desk, "workspace">): VoorstelSources {
  const { voorstellen, golven } = createVerslaglegging(workspace);
  return { voorstellen, golven };
}

/** Lets people decide on the roll-out: on proposals and on the plans of districts. */
export async function nameClients(municipality: Municipality, ...aliases: readonly string[]): Promise<void> {
  const { workspace } = await municipality.asApp("setup");
  for (const alias of aliases) {
    const { id, displayName: name } = municipality.person(alias);
    for (const soort of ["uitrolvoorstel", "wijkplan"] as const) {
      const beslisser = { kind: "beslisser", persoon: { id, name }, soort, from: "2020-01-01" } as const;
      await workspace.instellingen.add(beslisser, `beslisser/${soort}/${alias}`);
    }
  }
}

/** A wave of wijk Oost with a drafted proposal: one wished criterion is not met, so it goes on under a condition. */
export async function aProposal(
  writer: Desk,
  some: Partial<Uitrolvoorstel> = {},
  title = "Oost-2",
): Promise<Readonly<{ golf: Stored<Uitrolgolf>; voorstel: Stored<Uitrolvoorstel> }>> {
  const { voorstellen, golven } = voorstelSourcesOf(writer);
  const key = (): string => crypto.randomUUID();
  const wijk = await writer.workspace.wijken.add({ name: "Oost", postcodeAreas: ["1221", "1222"], order: 1 }, key());
  const golf = await golven.add(
    {
      title,
      wijkId: wijk.id,
      postcodeAreas: ["1222"],
      kwartaal: "2027-Q1",
      status: "planned",
      wijkplan: EMPTY_WIJKPLAN,
    },
    key(),
  );
  const voorstel = await voorstellen.add(
    {
      golfId: golf.id,
      status: "draft",
      regels: [
        {
          criterium: { maat: "klanttevredenheid", vergelijking: "at-least", drempel: 7, vereist: true },
          cijfer: { waarde: 7.4, bron: "Enquête", rijen: [] },
        },
        {
          criterium: { maat: "late-acties", vergelijking: "at-most", drempel: 20, vereist: false },
          cijfer: { waarde: 35, bron: "Afspraken", rijen: [] },
        },
      ],
      advies: "proceed-if",
      voorwaarden: "De late acties zijn voor 1 februari klaar.",
      afwijking: "",
      ...some,
    },
    key(),
  );
  return { golf, voorstel };
}

export const A_WIJKPLAN: Wijkplan = {
  rollen: "Twee consulenten en een regisseur",
  sturing: "De teammanager stuurt",
  overleg: "Dagstart op maandag en dinsdag",
  tijd: "Twee uur per week",
  verantwoordelijkheden: "De regisseur bewaakt de afspraken",
};

/** A wave of wijk Oost that was decided, with a plan under every heading. */
export async function aDecidedWave(writer: Desk, some: Partial<Uitrolgolf> = {}): Promise<Stored<Uitrolgolf>> {
  const wijk = await writer.workspace.wijken.add(
    { name: "Oost", postcodeAreas: ["1221", "1222"], order: 1 },
    crypto.randomUUID(),
  );
  const golf: Uitrolgolf = {
    title: "Oost-2",
    wijkId: wijk.id,
    postcodeAreas: ["1222"],
    kwartaal: "2027-Q1",
    status: "decided",
    wijkplan: A_WIJKPLAN,
    ...some,
  };
  return voorstelSourcesOf(writer).golven.add(golf, crypto.randomUUID());
}
