import { personAt } from "../../../scripts/start/demo.ts";
import { openDoors } from "../../../scripts/start/doors.ts";
import { SITE } from "../../../scripts/start/sites.ts";
import { newProces, type Proces } from "../../../src/domain/proces.ts";
import type { Procesdocument } from "../../../src/domain/procesdocument.ts";
import { createFiles, type Files } from "../../../src/sharepoint/files/files.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { PROCESDOCUMENTEN } from "../../../src/sharepoint/lists/procesdocumenten.ts";
import { createRegister } from "../../../src/sharepoint/register.ts";
import { createWorkspace } from "../../../src/sharepoint/workspace.ts";
import type { Place, Town } from "./town.ts";

/** Who does what in the journeys of the register. */
export const KEEPER = "procesbeheerder";
export const OWNER = "proceseigenaar";
export const LINE_MANAGER = "teammanager";
export const READER = "consulent1";

/** The team that has to know a process, and the department of which somebody else is line manager. */
export const TEAM = "Consulenten";
export const AFDELING = "Inkomen";

/** The owner may adopt documents; there is a team of two, and a department with a line manager. */
export async function setUpRegister(town: Town): Promise<void> {
  const { instellingen } = createWorkspace(await openDoors(town.origin).asAdmin(), SITE);
  const persoon = personAt(OWNER);
  await instellingen.add({ kind: "beslisser", persoon, soort: "procesdocument", from: "2026-01-01" }, "beslisser/doc");
  await instellingen.add({ kind: "team", name: TEAM, leden: [personAt(READER), personAt("consulent2")] }, "team/1");
  await instellingen.add({ kind: "afdeling", name: AFDELING, lijnmanager: personAt(LINE_MANAGER) }, "afdeling/1");
}

/** A process with an owner, a keeper and a team, as its keeper put it in the register; answers its row id. */
export async function aProces(town: Town, title: string, some: Partial<Proces> = {}): Promise<string> {
  const { processen } = await town.workspaceOf(KEEPER);
  const people = { eigenaar: personAt(OWNER), beheerder: personAt(KEEPER), teams: [TEAM] };
  const { id } = await processen.add({ ...newProces(title, "toegang"), ...people, ...some }, crypto.randomUUID());
  return id;
}

/** The part of a process that somebody looks at. */
export function partOf(als: string, procesId: string, deel: string, document?: string): Place {
  const query = new URLSearchParams({ proces: procesId, deel, ...(document === undefined ? {} : { document }) });
  return { als, sub: `/processen?${query.toString()}` };
}

/** The library as somebody sees it. */
export async function filesOf(town: Town, alias: string): Promise<Files> {
  return createFiles(await openDoors(town.origin).as(alias), SITE, PROCESDOCUMENTEN.title);
}

/** All documents with the frozen copies among them. */
export async function documentsIn(town: Town): Promise<readonly Stored<Procesdocument>[]> {
  const { stored } = await createRegister(await town.workspaceOf(READER)).documenten.all();
  return stored;
}
