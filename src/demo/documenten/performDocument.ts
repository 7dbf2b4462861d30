import { retireDocument } from "../../domain/documentTransitions.ts";
import type { Onderwerp, Verdict } from "../../domain/goedkeuring.ts";
import { putForAdoption } from "../../sharepoint/approvals/adoption.ts";
import { settleEdit } from "../../sharepoint/approvals/afterEdits.ts";
import { carryOut, decideOn } from "../../sharepoint/approvals/deciding.ts";
import { AFDELINGEN } from "../organisatie.ts";
import { PROCES_LIST, type ProcesKey } from "../processen.ts";
import type { Persona, Staff } from "../staff.ts";
import { type Content, type DemoDocument, fileOf } from "./document.ts";
import type { PlannedAct } from "./plan.ts";

export type Performance = Readonly<{
  staff: Staff;
  document: DemoDocument;
  procesId(key: ProcesKey): string | undefined;
}>;

/** Puts the first version of a document into the library. Answers its id. Safe to repeat. */
export async function addFirst(
  { staff, document, procesId }: Performance,
  by: Persona,
  content: Content,
): Promise<string> {
  const { files } = await staff.as(by);
  const { name, soort, varianten } = document;
  const metadata = {
    procesId: procesId(document.proces),
    soort,
    status: "concept",
    varianten,
    vastgesteldDoor: [],
  } as const;
  const bytes = await blobOf(content, procesId);
  const stored = await files.addDocument({ name, bytes, conflict: "fail", document: metadata });
  return stored.id;
}

/** Does to a document what its course says, the way the tab or the bot does it. `made`: how many versions there are. */
export async function performOn(
  performance: Performance,
  { act, before, from, content }: PlannedAct,
  id: string,
  made: number,
): Promise<void> {
  const { staff, document, procesId } = performance;
  switch (act.kind) {
    case "write": {
      const { files } = await staff.as(act.by);
      if (content !== undefined && made === from) {
        await files.replace(await files.fileOf(id), await blobOf(content, procesId));
      }
      if (before === "adopted") await conceptAgain(staff, id);
      return;
    }
    case "submit":
      return putForward(performance, act.by, id);
    case "adopt": {
      const signers = signersOf(document.proces);
      for (const [index, signer] of signers.entries()) {
        await decide(performance, id, { kind: "approve" }, signer, act.card === true && index === 0);
      }
      return carriedOut(performance, id);
    }
    case "reject":
      await decide(performance, id, { kind: "reject", reason: act.reason }, act.by, false);
      return carriedOut(performance, id);
    case "retire": {
      const { documenten } = (await staff.as(act.by)).register;
      const read = await documenten.get(id);
      const next = read.ok ? retireDocument(read.value.value) : read;
      if (!read.ok || !next.ok) throw new Error(`${document.name} cannot be retired.`);
      await documenten.save(read.value, next.value);
    }
  }
}

/** Writes what the last act left out of the log because it broke off. Safe to repeat. */
export async function completeAct(performance: Performance, { act }: PlannedAct, id: string): Promise<void> {
  if (act.kind === "submit") await putForward(performance, act.by, id);
  if (act.kind === "adopt" || act.kind === "reject") await carriedOut(performance, id);
}

/** Whoever answers for the process, and who manages the departments that it touches. */
function signersOf(key: ProcesKey): readonly Persona[] {
  const proces = PROCES_LIST.find((each) => each.key === key);
  const managers = AFDELINGEN.filter(({ name }) => proces?.afdelingen.includes(name)).map(
    ({ lijnmanager }) => lijnmanager,
  );
  return [...new Set([...(proces?.eigenaar === undefined ? [] : [proces.eigenaar]), ...managers])];
}

async function putForward({ staff, document }: Performance, by: Persona, id: string): Promise<void> {
  const { desk, documents, persoon } = await staff.as(by);
  const asked = await putForAdoption(desk, documents, id, persoon);
  if (!asked.ok) throw new Error(`${document.name} cannot be put forward: ${asked.error}.`);
}

/** Whoever presses a card lets the bot write. */
async function decide(
  { staff, document }: Performance,
  id: string,
  verdict: Verdict,
  by: Persona,
  card: boolean,
): Promise<void> {
  const { desk, persoon } = await staff.as(by);
  const result = await decideOn(card ? (await staff.bot()).desk : desk, onderwerpOf(id), verdict, persoon);
  if (!result.ok) throw new Error(`${document.name} is not decided: ${result.error.refusal}.`);
}

/** Only the bot carries a decision on a document out. */
async function carriedOut({ staff, document }: Performance, id: string): Promise<void> {
  const stands = await carryOut((await staff.bot()).desk, onderwerpOf(id));
  if (!stands) throw new Error(`What was decided on ${document.name} is not carried out.`);
}

async function conceptAgain(staff: Staff, id: string): Promise<void> {
  const { desk, documents } = await staff.bot();
  await settleEdit(desk, documents, id);
}

async function blobOf(content: Content, procesId: Performance["procesId"]): Promise<Blob> {
  return new Blob([new Uint8Array(await fileOf(content, procesId))]);
}

function onderwerpOf(id: string): Onderwerp {
  return { soort: "procesdocument", id };
}
