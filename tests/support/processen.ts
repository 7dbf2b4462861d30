import type { Instelling } from "../../src/domain/instelling.ts";
import type { Persoon } from "../../src/domain/persoon.ts";
import { newProces, type Proces } from "../../src/domain/proces.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import type { Municipality } from "./municipality.ts";

/** Somebody of the municipality as they stand in a row. */
export function persoonIn(municipality: Municipality, alias: string): Persoon {
  const { id, displayName: name } = municipality.person(alias);
  return { id, name };
}

/** A process in the register, put there by the keeper. */
export async function aProces(municipality: Municipality, some: Partial<Proces> = {}): Promise<Stored<Proces>> {
  const { workspace } = await municipality.as("procesbeheerder");
  const proces = { ...newProces("Uitvoeren intake", "toegang"), ...some };
  return workspace.processen.add(proces, crypto.randomUUID());
}

/** A setting, as an administrator would make it. */
export async function aSetting(municipality: Municipality, instelling: Instelling): Promise<void> {
  const { workspace } = await municipality.asApp("setup");
  await workspace.instellingen.add(instelling, crypto.randomUUID());
}
