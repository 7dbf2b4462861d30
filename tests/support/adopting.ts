import type { Proces } from "../../src/domain/proces.ts";
import type { Procesdocument } from "../../src/domain/procesdocument.ts";
import { putForAdoption } from "../../src/sharepoint/approvals/adoption.ts";
import { decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { addDocument, type NewDocument, OWNER } from "./adoption.ts";
import { botAt, personAt } from "./approvalDesk.ts";
import type { Municipality } from "./municipality.ts";

/** A document that the keeper wrote and put forward; everybody who has to agree still has to. */
export async function aSubmittedDocument(
  municipality: Municipality,
  { id }: Stored<Proces>,
  some: NewDocument = {},
  alias = "consulent2",
): Promise<Stored<Procesdocument>> {
  const keeper = await personAt(municipality, alias);
  const document = await addDocument(keeper, id, some);
  const put = await putForAdoption(keeper.desk, keeper.sources, document.id, keeper.me);
  if (!put.ok) throw new Error(`The document was not put forward: ${put.error}`);
  return document;
}

/** A document that the owner adopted by card. */
export async function anAdoptedDocument(
  municipality: Municipality,
  proces: Stored<Proces>,
  some: NewDocument = {},
): Promise<Stored<Procesdocument>> {
  const document = await aSubmittedDocument(municipality, proces, some);
  const [bot, owner] = await Promise.all([botAt(municipality), personAt(municipality, OWNER)]);
  const onderwerp = { soort: "procesdocument", id: document.id } as const;
  const decided = await decideOn(bot.desk, onderwerp, { kind: "approve" }, owner.me);
  if (!decided.ok) throw new Error(`The document was not adopted: ${decided.error.refusal}`);
  return document;
}
