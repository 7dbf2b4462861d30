import type { Afspraak } from "../../src/domain/afspraak.ts";
import { type Evaluatie, plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import type { Verslagregel } from "../../src/domain/verslagregel.ts";
import type { VerslagSources } from "../../src/sharepoint/approvals/evaluatieStore.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import type { Desk, Municipality } from "./municipality.ts";

/** The lists that minutes are kept in, as somebody reaches them. */
export function verslagSourcesOf({ workspace }: Pick<Desk, "workspace">): VerslagSources {
  const { regels, afspraken } = createVerslaglegging(workspace);
  return { evaluaties: workspace.evaluaties, regels, afspraken };
}

/** Lets people decide on minutes. */
export async function nameChairs(municipality: Municipality, ...aliases: readonly string[]): Promise<void> {
  const { workspace } = await municipality.asApp("setup");
  for (const alias of aliases) {
    const { id, displayName: name } = municipality.person(alias);
    const beslisser = { kind: "beslisser", persoon: { id, name }, soort: "evaluatie", from: "2020-01-01" } as const;
    await workspace.instellingen.add(beslisser, `beslisser/evaluatie/${alias}`);
  }
}

/** Minutes that somebody wrote: two lines, a decision and an action. */
export async function writtenMinutes(
  writer: Desk,
  some: Partial<Evaluatie> = {},
): Promise<
  Readonly<{
    stored: Stored<Evaluatie>;
    regels: readonly Stored<Verslagregel>[];
    afspraken: readonly Stored<Afspraak>[];
  }>
> {
  const { evaluaties, regels, afspraken } = verslagSourcesOf(writer);
  const naam = { title: "Dagstart maandag 2 november 2026", date: "2026-11-02", niveau: "dagelijks" } as const;
  const evaluatie: Evaluatie = { ...plannedEvaluatie(naam), status: "draft", aanwezig: [writer.me], ...some };
  const stored = await evaluaties.add(evaluatie, crypto.randomUUID());
  const about = { evaluatieId: stored.id, onderdeel: "algemeen" } as const;
  const key = (): string => crypto.randomUUID();
  return {
    stored,
    regels: [
      await regels.add({ ...about, soort: "tekst", tekst: "De bezetting is rond." }, key()),
      await regels.add({ ...about, soort: "signaal", tekst: "JCC loopt vast bij dubbele afspraken." }, key()),
    ],
    afspraken: [
      await afspraken.add(
        {
          ...about,
          soort: "besluit",
          nummer: "",
          title: "We bellen eerst",
          motivering: "Dat scheelt brieven.",
          beslisser: writer.me,
        },
        key(),
      ),
      await afspraken.add(
        {
          ...about,
          soort: "actie",
          nummer: "",
          title: "Bel de leverancier van JCC",
          eigenaar: writer.me,
          status: "open",
        },
        key(),
      ),
    ],
  };
}
