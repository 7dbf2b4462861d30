import { VerslagPane } from "../../../src/app/features/evaluatie/verslag/VerslagPane.tsx";
import { type Evaluatie, plannedEvaluatie } from "../../../src/domain/evaluatie.ts";
import type { Persoon } from "../../../src/domain/persoon.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { createVerslaglegging, type Verslaglegging } from "../../../src/sharepoint/verslaglegging.ts";
import type { Municipality } from "../../support/municipality.ts";
import { useAddress } from "../../../src/app/useAddress.ts";
import { type Deel, openDeel } from "../proces/openDeel.tsx";

/** Somebody of the municipality, as lists name them. */
export function persoonIn(municipality: Municipality, alias: string): Persoon {
  const { id, displayName: name } = municipality.person(alias);
  return { id, name };
}

/** A meeting that stands in the list; a dagstart of today that has begun, unless told otherwise. */
export async function anEvaluatie(
  municipality: Municipality,
  some: Partial<Evaluatie> = {},
): Promise<Stored<Evaluatie>> {
  const { workspace } = await municipality.as("teammanager");
  const planned = plannedEvaluatie({ title: "Dagstart", date: today(), niveau: "dagelijks" });
  return workspace.evaluaties.add({ ...planned, status: "draft", ...some }, crypto.randomUUID());
}

/** The lists of minutes as somebody reads and writes them without the tab. */
export async function verslagenOf(municipality: Municipality, alias = "teammanager"): Promise<Verslaglegging> {
  return createVerslaglegging((await municipality.as(alias)).workspace);
}

export function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam" }).format(new Date());
}

/** The minutes of one evaluation as somebody sees them. */
export function openVerslag(
  municipality: Municipality,
  evaluatieId: string,
  { alias = "consulent1", weergave = "" }: Readonly<{ alias?: string; weergave?: string }> = {},
): Promise<Deel> {
  const at = `/evaluaties?evaluatie=${encodeURIComponent(evaluatieId)}${weergave === "" ? "" : `&weergave=${weergave}`}`;
  return openDeel(municipality, <AtAddress />, { alias, at });
}

/** The pane follows the address, as beside the list. */
function AtAddress() {
  const { evaluatie } = useAddress().params;
  return evaluatie === undefined ? <p>De lijst</p> : <VerslagPane key={evaluatie} evaluatieId={evaluatie} />;
}
