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
import type { Steps } from "../data/deriveInTurns.ts";
import { keepMade } from "../data/keepMade.ts";
import { sortInTurns } from "../data/sortInTurns.ts";
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

/**
 * Views documents again and again as the lists change: every document that people work on, in the order of their names. A
 * document of which nothing changed keeps its view, and only new names are put in order.
 */
export function createDocumentViewer(): (sources: DocumentSources) => Steps<readonly DocumentView[]> {
  const once = keepMade<DocumentView>();
  let sorted: readonly DocumentView[] = [];

  return function* viewDocuments(sources) {
    const settings = [...sources.instellingen.values()].map(({ value }) => value);
    const rules = { beslissers: beslissersIn(settings), settings };
    const copies = frozenCopies(sources.documenten);
    const views: DocumentView[] = [];
    for (const [index, row] of sources.documenten.entries()) {
      if (index % PAUSE_EVERY === 0) yield;
      const { id, stored } = row;
      if (stored === undefined || isFrozen(row.value)) continue;
      const from = madeFrom(row, sources, copies);
      views.push(once(id, from, () => viewOf(row, stored, sources, rules, copies)));
    }
    sorted = inKnownOrder(views, sorted) ?? (yield* sortInTurns(views, compareNames));
    return sorted;
  };
}

const PAUSE_EVERY = 32;

/** Everything that the view of a document follows from. */
function madeFrom(
  { id, stored, value, pending }: Row<Procesdocument>,
  { processen, instellingen, log }: DocumentSources,
  copies: Copies,
): readonly unknown[] {
  const verzoeken = log.verzoekenOf({ soort: "procesdocument", id });
  const proces = processen.get(value.procesId ?? "")?.value;
  const events = verzoeken.flatMap(({ verzoekId }) => log.eventsOf(verzoekId));
  const own = verzoeken.length === 0 ? [] : (copies.get(id) ?? []);
  return [stored, value, pending, proces, instellingen, ...verzoeken, ...events, ...own];
}

const byName = new Intl.Collator("nl", { numeric: true });

function compareNames(one: DocumentView, other: DocumentView): number {
  return byName.compare(one.document.name, other.document.name);
}

/** The views in the order in which they stood, as long as there are no other documents and names. */
function inKnownOrder(
  views: readonly DocumentView[],
  sorted: readonly DocumentView[],
): readonly DocumentView[] | undefined {
  if (views.length !== sorted.length) return undefined;
  const byId = new Map(views.map((view) => [view.id, view]));
  const inOrder = sorted.map(({ id, document: { name } }) => {
    const view = byId.get(id);
    return view?.document.name === name ? view : undefined;
  });
  if (inOrder.every((view, index) => view === sorted[index])) return sorted;
  const known = inOrder.filter((view) => view !== undefined);
  return known.length === views.length ? known : undefined;
}

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
  return adoptedCopyOf(copies.get(id) ?? [], id, versie, writers);
}

/** The frozen copies of each document. */
function frozenCopies(documenten: readonly Row<Procesdocument>[]): Copies {
  const byDocument = new Map<string, Stored<Procesdocument>[]>();
  for (const { stored, value } of documenten) {
    const origin = stored !== undefined && isFrozen(value) ? frozenOrigin(value.name) : undefined;
    if (origin === undefined || stored === undefined) continue;
    const known = byDocument.get(origin.id);
    if (known === undefined) byDocument.set(origin.id, [stored]);
    else known.push(stored);
  }
  return byDocument;
}
