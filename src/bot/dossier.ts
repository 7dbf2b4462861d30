import { approvalRounds, currentRound } from "../domain/approvalFold.ts";
import { lastAdopted, type Vastgesteld } from "../domain/documentStanding.ts";
import type { Goedkeuring, Onderwerp } from "../domain/goedkeuring.ts";
import { beslissersIn, type Instelling } from "../domain/instelling.ts";
import { withAuthor } from "../sharepoint/approvals/documentStore.ts";
import { readVerslag, type VerslagSources } from "../sharepoint/approvals/evaluatieStore.ts";
import { readLogOf } from "../sharepoint/approvals/log.ts";
import { readVoorstel, type VoorstelSources } from "../sharepoint/approvals/voorstelStore.ts";
import { isFailure } from "../sharepoint/graph/failure.ts";
import { type Repository, valuesOf } from "../sharepoint/list/repository.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import type { Office } from "./office.ts";
import {
  documentSubject,
  puntSubject,
  type Subject,
  verslagSubject,
  voorstelSubject,
  wijkplanSubject,
} from "./subjects.ts";

/** A subject and every round of asking about it, read from SharePoint a moment ago. */
export type Dossier = Readonly<{
  /** Undefined when it is gone or cannot be read; `exists` tells which. */
  subject: Subject | undefined;
  exists: boolean;
  rounds: readonly Goedkeuring[];
  /** The round that counts now. */
  current: Goedkeuring | undefined;
  /** The version that was adopted last. */
  previous: Vastgesteld | undefined;
}>;

/** Reads it all anew: what the replica knew may be a minute old, and cards and messages cannot be taken back. */
export async function openDossier(office: Office, onderwerp: Onderwerp, signal?: AbortSignal): Promise<Dossier> {
  const { workspace, desk } = office;
  const instellingen = workspace.instellingen.all(signal).then(valuesOf);
  const [{ subject, exists }, log, settings] = await Promise.all([
    readSubject(office, onderwerp, instellingen, signal),
    readLogOf(workspace.log, onderwerp, signal),
    instellingen,
  ]);
  const state = subject?.state;
  const context = { botClientId: desk.botClientId, beslissers: beslissersIn(settings), onderwerp: state };
  const rounds = approvalRounds(onderwerp, log, context);
  return { subject, exists, rounds, current: currentRound(rounds, state?.versie), previous: lastAdopted(rounds) };
}

type Found = Pick<Dossier, "subject" | "exists">;

async function readSubject(
  { workspace, sources, verslagSources, voorstelSources }: Office,
  { soort, id }: Onderwerp,
  instellingen: Promise<readonly Instelling[]>,
  signal?: AbortSignal,
): Promise<Found> {
  if (soort === "ontwikkelpunt") {
    return readWith(workspace.punten, id, (punt) => Promise.resolve(puntSubject(punt)), signal);
  }
  if (soort === "evaluatie") return readMinutes(verslagSources, id, signal);
  if (soort === "uitrolvoorstel") return readProposal(voorstelSources, id, signal);
  if (soort === "wijkplan") {
    return readWith(voorstelSources.golven, id, (golf) => Promise.resolve(wijkplanSubject(golf)), signal);
  }
  if (soort !== "procesdocument") return { subject: undefined, exists: false };
  const asSubject = async (document: Parameters<typeof documentSubject>[0]): Promise<Subject | undefined> => {
    const { state, proces } = await withAuthor(sources, document, instellingen, signal);
    return documentSubject(document, proces, state);
  };
  return readWith(sources.documenten, id, asSubject, signal);
}

/** Minutes of which a line cannot be read are there, but nobody can say what they hold. */
async function readMinutes(sources: VerslagSources, id: string, signal?: AbortSignal): Promise<Found> {
  const asSubject = async (): Promise<Subject | undefined> => {
    const read = await readVerslag(sources, id, signal);
    return read && verslagSubject(read);
  };
  return readWith(sources.evaluaties, id, asSubject, signal);
}

/** A proposal whose wave is gone is there, but nobody can say what it is about. */
async function readProposal(sources: VoorstelSources, id: string, signal?: AbortSignal): Promise<Found> {
  const asSubject = async (): Promise<Subject | undefined> => {
    const read = await readVoorstel(sources, id, signal);
    return read && voorstelSubject(read);
  };
  return readWith(sources.voorstellen, id, asSubject, signal);
}

async function readWith<T>(
  repository: Repository<T>,
  id: string,
  asSubject: (stored: Stored<T>) => Promise<Subject | undefined>,
  signal?: AbortSignal,
): Promise<Found> {
  try {
    const read = await repository.get(id, signal);
    return { subject: read.ok ? await asSubject(read.value) : undefined, exists: true };
  } catch (error) {
    if (isFailure(error, "missing")) return { subject: undefined, exists: false };
    throw error;
  }
}
