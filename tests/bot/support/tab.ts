import type { Onderwerp, Verdict } from "../../../src/domain/goedkeuring.ts";
import type { Inhoud, Ontwikkelpunt } from "../../../src/domain/ontwikkelpunt.ts";
import { ask } from "../../../src/sharepoint/approvals/asking.ts";
import { decideOn } from "../../../src/sharepoint/approvals/deciding.ts";
import type { RawRow } from "../../../src/sharepoint/list/row.ts";
import { rowsFrom } from "../../../src/sharepoint/list/paging.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { SOORT_WORDS } from "../../../src/sharepoint/lists/goedkeuringen.ts";
import { botAt, personAt } from "../../support/approvalDesk.ts";
import { inhoud } from "../../support/builders.ts";
import type { Town } from "./town.ts";

/** What people do in the tab, without the tab. */

export type Punt = Stored<Ontwikkelpunt>;

/** A consulent submits a point and asks for a decision, as the tab does. */
export async function submit(town: Town, some: Partial<Inhoud> = {}, alias = "consulent1"): Promise<Punt> {
  const { workspace, desk, me } = await personAt(town, alias);
  const punt = await workspace.punten.add({ ...inhoud(some), status: "submitted" }, crypto.randomUUID());
  const asked = await ask(desk, onderwerpOf(punt), me);
  if (!asked.ok) throw new Error(asked.error);
  return punt;
}

/** A colleague changes a point, but their tab is closed before it asks anew. */
export async function change(town: Town, punt: Punt, some: Partial<Inhoud>, alias = "consulent2"): Promise<Punt> {
  const { workspace } = await personAt(town, alias);
  return workspace.punten.save(punt, { ...punt.value, ...some });
}

export async function decideInTab(town: Town, punt: Punt, verdict: Verdict, alias = "teammanager"): Promise<void> {
  const { desk, me } = await personAt(town, alias);
  const decided = await decideOn(desk, onderwerpOf(punt), verdict, me);
  if (!decided.ok) throw new Error(decided.error.refusal);
}

export async function statusOf(town: Town, { id }: Pick<Punt, "id">): Promise<string> {
  const { workspace } = await personAt(town, "consulent1");
  const read = await workspace.punten.get(id);
  return read.ok ? read.value.value.status : "unreadable";
}

/** The rows of the approval log of one kind. */
export async function logRows(town: Town, kind: keyof typeof SOORT_WORDS): Promise<readonly RawRow[]> {
  const { workspace } = await botAt(town);
  const rows = await rowsFrom(workspace.log, workspace.log.rowsPath());
  return rows.filter(({ fields }) => fields.Soort === SOORT_WORDS[kind]);
}

export function onderwerpOf({ id }: Pick<Punt, "id">): Onderwerp {
  return { soort: "ontwikkelpunt", id };
}
