import type { SoortDocument } from "../../src/domain/procesdocument.ts";
import { newProces, type Proces } from "../../src/domain/proces.ts";
import type { Procesdocument } from "../../src/domain/procesdocument.ts";
import type { DocumentStanding } from "../../src/domain/documentStanding.ts";
import { documentStanding } from "../../src/domain/documentStanding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { createFiles } from "../../src/sharepoint/files/files.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import type { Approving } from "./approvalDesk.ts";
import { persoonOf } from "./approvalDesk.ts";
import { type Municipality, SITE } from "./municipality.ts";

/** Who answers for the process of these tests, and which line manager a department has. */
export const OWNER = "proceseigenaar";
export const DEPUTY = "procesbeheerder";
export const LINE_MANAGER = "teammanager";
export const AFDELING = "Inkomen";

/** Owner and deputy may adopt documents, and one department has a line manager, as an owner of the site says. */
export async function nameSigners(municipality: Municipality, ...aliases: readonly string[]): Promise<void> {
  const { workspace } = await municipality.asApp("setup");
  for (const alias of aliases.length > 0 ? aliases : [OWNER, DEPUTY]) {
    const persoon = persoonOf(municipality, alias);
    const rule = { kind: "beslisser", persoon, soort: "procesdocument", from: "2026-01-01" } as const;
    await workspace.instellingen.add(rule, `beslisser/document/${alias}`);
  }
  const lijnmanager = persoonOf(municipality, LINE_MANAGER);
  await workspace.instellingen.add({ kind: "afdeling", name: AFDELING, lijnmanager }, `afdeling/${AFDELING}`);
}

let count = 0;

/** A process with an owner and a deputy. */
export async function addProces(municipality: Municipality, some: Partial<Proces> = {}): Promise<Stored<Proces>> {
  const { workspace } = await municipality.as(DEPUTY);
  const eigenaar = persoonOf(municipality, OWNER);
  const plaatsvervanger = persoonOf(municipality, DEPUTY);
  const proces = { ...newProces("Vraagverheldering", "toegang"), eigenaar, plaatsvervanger, ...some };
  return workspace.processen.add(proces, `proces-${(count += 1)}`);
}

export type NewDocument = Readonly<{ name?: string; soort?: SoortDocument; text?: string | Blob }>;

/** Somebody puts a file in the library and says of which process it is. */
export async function addDocument(
  { graph }: Approving,
  procesId: string | undefined,
  { name = `Werkinstructie ${(count += 1)}.txt`, soort = "werkinstructie", text = "Zo doen we het." }: NewDocument = {},
): Promise<Stored<Procesdocument>> {
  const files = createFiles(graph, SITE, PROCESDOCUMENTEN.title);
  const document = { procesId, soort, status: "concept", varianten: [], vastgesteldDoor: [] } as const;
  return files.addDocument({ name, bytes: await bytesOf(text), document, conflict: "fail" });
}

/** Somebody writes in a document. */
export async function write({ graph }: Approving, id: string, text: string): Promise<void> {
  const files = createFiles(graph, SITE, PROCESDOCUMENTEN.title);
  await files.replace(await files.fileOf(id), await bytesOf(text));
}

/** In tests of the tab a `new Blob` is that of the page, which the requests of Node do not know. */
function bytesOf(text: string | Blob): Promise<Blob> {
  return new Response(text).blob();
}

/** What anybody's tab says of a document. */
export async function standingOfDocument({ desk, sources }: Approving, id: string): Promise<DocumentStanding> {
  const found = await openCase(desk, { soort: "procesdocument", id });
  const read = await sources.documenten.get(id);
  if (!read.ok || found === undefined) throw new Error("The document cannot be read.");
  return documentStanding(read.value, found.rounds);
}
