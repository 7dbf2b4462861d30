import { adoptDocument, rejectDocument } from "../../domain/documentTransitions.ts";
import type { Instelling } from "../../domain/instelling.ts";
import type { Proces } from "../../domain/proces.ts";
import type { Procesdocument } from "../../domain/procesdocument.ts";
import { calendarDateOf } from "../../domain/time.ts";
import { GraphFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import { etagCounter } from "../list/row.ts";
import { contentAuthorOf } from "./contentAuthor.ts";
import { documentIn, type DocumentSources, documentStateOf, storedIn } from "./documentSources.ts";
import { freezeVersion } from "./freezing.ts";
import { inhoudOf } from "./inhoud.ts";
import type { Bewijs, Genomen, OnderwerpState, OnderwerpStore } from "./onderwerp.ts";
import { moveProces } from "./procesMoves.ts";

/**
 * Decisions on documents. Adopting keeps a frozen copy first, then says so in the row, then does what follows; whoever comes
 * after a crash goes on from there.
 */
export function documentStore(sources: DocumentSources): OnderwerpStore {
  const { documenten } = sources;
  return {
    soort: "procesdocument",
    async read(id, instellingen, signal) {
      const document = await documentIn(sources, id, signal);
      return document && (await withAuthor(sources, document, instellingen, signal)).state;
    },
    async carryOut(id, genomen, signal) {
      const document = await documentIn(sources, id, signal);
      if (document === undefined) return genomen.versie;
      const next = carriedOut(document, genomen);
      if (!next.ok) return document.etag;
      expectUnchanged(document, genomen.versie);
      if (genomen.verdict.kind === "approve") await keepCopy(sources, document, document.value.versie, signal);
      return (await documenten.save(document, next.value, signal)).etag;
    },
    async complete(id, genomen, versie, signal) {
      const document = await documentIn(sources, id, signal);
      if (document === undefined) return undefined;
      const kind = genomen.verdict.kind === "approve" ? "adopted" : "returned";
      await moveProces(sources, document, kind, signal);
      return kind === "adopted"
        ? bewijsOf(sources, document, versie, signal)
        : { label: document.value.versie, inhoud: "" };
    },
  };
}

/** What the rules want to know of a document whose row was just read, with who wrote what it holds; and its process. */
export async function withAuthor(
  { documenten, processen }: Pick<DocumentSources, "documenten" | "processen">,
  document: Stored<Procesdocument>,
  instellingen: Promise<readonly Instelling[]>,
  signal?: AbortSignal,
): Promise<Readonly<{ state: OnderwerpState; proces: Proces | undefined }>> {
  const { procesId } = document.value;
  const [proces, author, settings] = await Promise.all([
    procesId === undefined ? undefined : storedIn(processen, procesId, signal),
    documenten.list.versions(document.id, signal).then(contentAuthorOf),
    instellingen,
  ]);
  const known = withKnownAuthor(documentStateOf(document, proces?.value, settings));
  const createdById = author?.kind === "person" ? author.persoon.id : undefined;
  return { state: { ...known, createdById }, proces: proces?.value };
}

function withKnownAuthor({ zeggenschap, ...state }: OnderwerpState): OnderwerpState {
  if (zeggenschap === undefined) return state;
  const { authorUnknown: _, ...known } = zeggenschap;
  return { ...state, zeggenschap: known };
}

function carriedOut({ value }: Stored<Procesdocument>, { verdict, besluiten }: Genomen) {
  if (verdict.kind === "reject") return rejectDocument(value);
  const op = calendarDateOf(besluiten.at(-1)?.at ?? "");
  return adoptDocument(value, { versie: value.versie, op, door: besluiten.map(({ door }) => door) });
}

/** Between the two looks at the row the content was read: it is that of exactly this version. */
export async function keepCopy(
  sources: DocumentSources,
  document: Stored<Procesdocument>,
  versie: string,
  signal?: AbortSignal,
): Promise<void> {
  const { id, etag } = document;
  const bytes = await sources.files.content(await sources.files.fileOf(id, signal), { signal });
  const still = await documentIn(sources, id, signal);
  if (still !== undefined) expectUnchanged(still, etag);
  await freezeVersion(sources, document, versie, bytes, signal);
}

function expectUnchanged({ etag }: Stored<Procesdocument>, versie: string): void {
  if (etag !== versie) throw new GraphFailure("conflict", "The document was changed meanwhile.", { status: 412 });
}

/** Of a document that somebody changed at once, nothing can be told any more of what was adopted. */
async function bewijsOf(
  { files }: DocumentSources,
  document: Stored<Procesdocument>,
  versie: string,
  signal?: AbortSignal,
): Promise<Bewijs> {
  const label = document.value.vastgesteldeVersie ?? document.value.versie;
  const file = await files.fileOf(document.id, signal);
  const isThatVersion = document.etag === versie && etagCounter(file.eTag) === etagCounter(versie);
  return { label, inhoud: isThatVersion ? inhoudOf(document.value, file) : "" };
}
