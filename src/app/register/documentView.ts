import { currentRound } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import {
  documentRounds,
  type DocumentStanding,
  documentStanding,
  type Vastgesteld,
} from "../../domain/documentStanding.ts";
import type { Beslisser, Goedkeuring } from "../../domain/goedkeuring.ts";
import { beslissersIn, type Instelling } from "../../domain/instelling.ts";
import type { Proces } from "../../domain/proces.ts";
import { documentNumber, frozenOrigin, isFrozen, type Procesdocument } from "../../domain/procesdocument.ts";
import { documentStateOf } from "../../sharepoint/approvals/documentSources.ts";
import type { OnderwerpState } from "../../sharepoint/approvals/onderwerp.ts";
import { type AdoptedCopy, adoptedCopyOf } from "../../sharepoint/files/adoptedCopy.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Pending } from "../../sharepoint/replica/outbox.ts";
import type { Row, RowWrite } from "./rowWrite.ts";

/** What was adopted, with the files that hold it: the copy as it was, and the PDF once that is made. */
export type AdoptedVersion = Vastgesteld & AdoptedCopy;

/** A document with everything that is shown about it. Frozen copies are not among them. */
export type DocumentView = Readonly<{
  id: string;
  /** PD-12. */
  number: string;
  stored: Stored<Procesdocument>;
  document: Procesdocument;
  /** What the approval rules know of it, from its row and that of its process. */
  state: OnderwerpState;
  standing: DocumentStanding;
  /** The request that counts for what stands there now, if any. */
  goedkeuring: Goedkeuring | undefined;
  /** Every round of asking, oldest first. */
  rounds: readonly Goedkeuring[];
  /** The version that counts, whatever was written since. */
  adopted: AdoptedVersion | undefined;
  pending: Pending<RowWrite> | undefined;
}>;

/** The version that people mean: writing down that it was adopted makes one more in SharePoint, of the same text. */
export function shownVersion({ document, standing }: DocumentView): string {
  return standing.kind === "adopted" ? standing.vastgesteld.versie : document.versie;
}

export type DocumentSources = Readonly<{
  documenten: readonly Row<Procesdocument>[];
  processen: ReadonlyMap<string, Stored<Proces>>;
  instellingen: ReadonlyMap<string, Stored<Instelling>>;
  log: ApprovalLog;
  botClientId: string;
}>;

/** Every document that people work on, in the order of their names. */
export function viewDocuments(sources: DocumentSources): readonly DocumentView[] {
  const settings = [...sources.instellingen.values()].map(({ value }) => value);
  const rules = { beslissers: beslissersIn(settings), settings };
  const copies = frozenByVersion(sources.documenten);
  return sources.documenten
    .flatMap((row) =>
      row.stored === undefined || isFrozen(row.value) ? [] : [viewOf(row, row.stored, sources, rules, copies)],
    )
    .toSorted((one, other) => byName.compare(one.document.name, other.document.name));
}

const byName = new Intl.Collator("nl", { numeric: true });

type Rules = Readonly<{ beslissers: readonly Beslisser[]; settings: readonly Instelling[] }>;
type Copies = ReadonlyMap<string, readonly Stored<Procesdocument>[]>;

function viewOf(
  { id, value: document, pending }: Row<Procesdocument>,
  stored: Stored<Procesdocument>,
  { processen, log, botClientId }: DocumentSources,
  { beslissers, settings }: Rules,
  copies: Copies,
): DocumentView {
  const onderwerp = documentStateOf(stored, processen.get(document.procesId ?? "")?.value, settings);
  const rounds = documentRounds(id, log, { botClientId, beslissers, onderwerp });
  const standing = documentStanding(stored, rounds);
  const adopted = "vastgesteld" in standing ? standing.vastgesteld : undefined;
  return {
    id,
    number: documentNumber(id),
    stored,
    document,
    state: onderwerp,
    standing,
    rounds,
    goedkeuring: currentRound(rounds, stored.etag),
    adopted: adopted && { ...adopted, ...filesOf(id, adopted, copies, botClientId) },
    pending,
  };
}

/** Only the bot's copies count: it is the one that carries adoptions out. */
function filesOf(id: string, { versie }: Vastgesteld, copies: Copies, botClientId: string): AdoptedCopy {
  const writers = [{ kind: "app", clientId: botClientId }] as const;
  return adoptedCopyOf(copies.get(`${id}/${versie}`) ?? [], id, versie, writers);
}

function frozenByVersion(documenten: readonly Row<Procesdocument>[]): Copies {
  const byVersion = new Map<string, Stored<Procesdocument>[]>();
  for (const { stored, value } of documenten) {
    const origin = stored !== undefined && isFrozen(value) ? frozenOrigin(value.name) : undefined;
    if (origin === undefined || stored === undefined) continue;
    const key = `${origin.id}/${origin.versie}`;
    byVersion.set(key, [...(byVersion.get(key) ?? []), stored]);
  }
  return byVersion;
}
