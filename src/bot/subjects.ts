import type { Afspraak } from "../domain/afspraak.ts";
import type { Evaluatie } from "../domain/evaluatie.ts";
import type { Instelling } from "../domain/instelling.ts";
import type { Onderwerp } from "../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import type { Proces } from "../domain/proces.ts";
import { isFrozen, type Procesdocument } from "../domain/procesdocument.ts";
import type { Uitrolgolf } from "../domain/uitrolgolf.ts";
import type { Uitrolvoorstel } from "../domain/uitrolvoorstel.ts";
import type { Verslag } from "../domain/verslaginhoud.ts";
import type { Verslagregel } from "../domain/verslagregel.ts";
import { documentStateOf } from "../sharepoint/approvals/documentSources.ts";
import { type StoredVerslag, verslagState } from "../sharepoint/approvals/evaluatieStore.ts";
import { wijkplanState } from "../sharepoint/approvals/wijkplanStore.ts";
import { emptyKoppen, WIJKPLAN_KOPPEN } from "../domain/wijkplan.ts";
import { type StoredVoorstel, voorstelState } from "../sharepoint/approvals/voorstelStore.ts";
import { type OnderwerpState, stateOf } from "../sharepoint/approvals/onderwerp.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import type { Touch } from "../sharepoint/list/row.ts";
import { evaluatieAddress, golfAddress, procesAddress, puntAddress } from "./cards/deepLink.ts";
import type { SubjectKind } from "./subjectKind.ts";

/** What a card shows of a subject. */
export type SubjectContent =
  | Readonly<{ soort: "ontwikkelpunt"; punt: Ontwikkelpunt }>
  | Readonly<{ soort: "procesdocument"; document: Procesdocument; proces: Proces | undefined }>
  | Readonly<{ soort: "evaluatie"; verslag: Verslag }>
  | Readonly<{ soort: "uitrolvoorstel"; voorstel: Uitrolvoorstel; golf: Uitrolgolf }>
  | Readonly<{ soort: "wijkplan"; golf: Uitrolgolf }>;

/** Something that is decided on, whatever its kind. */
export type Subject = Readonly<{
  onderwerp: Onderwerp & Readonly<{ soort: SubjectKind }>;
  state: OnderwerpState;
  created: Touch;
  modified: Touch;
  webUrl: string | undefined;
  /** Where it stands open in the tab. */
  address: string;
  content: SubjectContent;
}>;

/** A point as a subject. */
export function puntSubject(punt: Stored<Ontwikkelpunt>): Subject {
  const { id, created, modified, webUrl } = punt;
  const address = addressOf({ soort: "ontwikkelpunt", id });
  const content = { soort: "ontwikkelpunt", punt: punt.value } as const;
  return {
    onderwerp: { soort: "ontwikkelpunt", id },
    state: stateOf(punt),
    created,
    modified,
    webUrl,
    address,
    content,
  };
}

/** A document as a subject; undefined for a frozen copy, on which nobody decides. */
export function documentSubject(
  document: Stored<Procesdocument>,
  proces: Proces | undefined,
  state: OnderwerpState,
): Subject | undefined {
  const { id, created, modified, webUrl, value } = document;
  if (isFrozen(value)) return undefined;
  const address = addressOf({ soort: "procesdocument", id }, value.procesId);
  const content = { soort: "procesdocument", document: value, proces } as const;
  return { onderwerp: { soort: "procesdocument", id }, state, created, modified, webUrl, address, content };
}

/** Minutes as a subject. */
export function verslagSubject(read: StoredVerslag): Subject {
  const { id, created, modified, webUrl } = read.stored;
  const onderwerp = { soort: "evaluatie", id } as const;
  const content = { soort: "evaluatie", verslag: read.verslag } as const;
  return { onderwerp, state: verslagState(read), created, modified, webUrl, address: addressOf(onderwerp), content };
}

/** A proposal for the roll-out as a subject. */
export function voorstelSubject(read: StoredVoorstel): Subject {
  const { id, created, modified, webUrl, value: voorstel } = read.stored;
  const onderwerp = { soort: "uitrolvoorstel", id } as const;
  const content = { soort: "uitrolvoorstel", voorstel, golf: read.golf.value } as const;
  const address = addressOf(onderwerp, voorstel.golfId);
  return { onderwerp, state: voorstelState(read), created, modified, webUrl, address, content };
}

/** The plan of a district as a subject; undefined while nobody wrote one. */
export function wijkplanSubject(stored: Stored<Uitrolgolf>): Subject | undefined {
  const { id, created, modified, webUrl, value: golf } = stored;
  if (emptyKoppen(golf.wijkplan).length === WIJKPLAN_KOPPEN.length) return undefined;
  const onderwerp = { soort: "wijkplan", id } as const;
  const content = { soort: "wijkplan", golf } as const;
  return { onderwerp, state: wijkplanState(stored), created, modified, webUrl, address: addressOf(onderwerp), content };
}

/** Where a subject stands open in the tab; `placeId` is the row of what it belongs to: a process or a wave. */
export function addressOf({ soort, id }: Onderwerp, placeId?: string): string {
  switch (soort) {
    case "ontwikkelpunt":
      return puntAddress(id);
    case "procesdocument":
      return procesAddress(placeId, id);
    case "evaluatie":
      return evaluatieAddress(id);
    case "uitrolvoorstel":
      return golfAddress(placeId);
    case "wijkplan":
      return golfAddress(id);
  }
}

/** The subjects of every kind, as the lists last said. */
export type Subjects = Readonly<{
  all: readonly Subject[];
  find(onderwerp: Onderwerp): Subject | undefined;
  /** Rows that somebody broke by hand: nothing is done about them until they can be read. */
  isUnreadable(onderwerp: Onderwerp): boolean;
}>;

type Rows<T> = Readonly<{ rows: ReadonlyMap<string, Stored<T>>; unreadable: ReadonlyMap<string, unknown> }>;

/** Meetings with the lines and agreements of all of them. */
export type VerslagRows = Readonly<{
  evaluaties: Rows<Evaluatie>;
  regels: Rows<Verslagregel>;
  afspraken: Rows<Afspraak>;
}>;

/** Waves of the roll-out and what was proposed about them. */
export type UitrolRows = Readonly<{ voorstellen: Rows<Uitrolvoorstel>; golven: Rows<Uitrolgolf> }>;

export type SubjectRows = Readonly<{
  punten: Rows<Ontwikkelpunt>;
  documenten: Rows<Procesdocument>;
  processen: Rows<Proces>;
  verslagen: VerslagRows;
  uitrol: UitrolRows;
  instellingen: readonly Instelling[];
}>;

/** Joins the rows of the lists into subjects. */
export function subjectsIn(rows: SubjectRows): Subjects {
  const { punten, documenten, processen, verslagen, uitrol, instellingen } = rows;
  const documents = [...documenten.rows.values()].flatMap((document) => {
    const proces = processen.rows.get(document.value.procesId ?? "")?.value;
    return documentSubject(document, proces, documentStateOf(document, proces, instellingen)) ?? [];
  });
  const all = [
    ...[...punten.rows.values()].map(puntSubject),
    ...documents,
    ...verslagenIn(verslagen),
    ...voorstellenIn(uitrol),
    ...[...uitrol.golven.rows.values()].flatMap((golf) => wijkplanSubject(golf) ?? []),
  ];
  const byKey = new Map(all.map((subject) => [keyOf(subject.onderwerp), subject]));
  // Who has to agree stands in the row of the process: without it nothing can be said about its documents.
  const brokenProcesses = new Set(processen.unreadable.keys());
  return {
    all,
    find: (onderwerp) => byKey.get(keyOf(onderwerp)),
    isUnreadable(onderwerp) {
      if (onderwerp.soort === "ontwikkelpunt") return punten.unreadable.has(onderwerp.id);
      if (onderwerp.soort === "evaluatie") return verslagen.evaluaties.unreadable.has(onderwerp.id);
      if (onderwerp.soort === "uitrolvoorstel") return uitrol.voorstellen.unreadable.has(onderwerp.id);
      if (onderwerp.soort === "wijkplan") return uitrol.golven.unreadable.has(onderwerp.id);
      const procesId = documenten.rows.get(onderwerp.id)?.value.procesId ?? "";
      return documenten.unreadable.has(onderwerp.id) || brokenProcesses.has(procesId);
    },
  };
}

/** What is still planned has no minutes to decide on. */
function verslagenIn({ evaluaties, regels, afspraken }: VerslagRows): readonly Subject[] {
  const lines = Map.groupBy(regels.rows.values(), ({ value }) => value.evaluatieId);
  const agreements = Map.groupBy(afspraken.rows.values(), ({ value }) => value.evaluatieId);
  return [...evaluaties.rows.values()]
    .filter(({ value }) => value.status !== "planned")
    .map((stored) => {
      const { id, value: evaluatie } = stored;
      const verslag = { evaluatie, regels: lines.get(id) ?? [], afspraken: agreements.get(id) ?? [] };
      return verslagSubject({ stored, verslag });
    });
}

/** A proposal whose wave is gone or cannot be read is nothing to decide on. */
function voorstellenIn({ voorstellen, golven }: UitrolRows): readonly Subject[] {
  return [...voorstellen.rows.values()].flatMap((stored) => {
    const golf = golven.rows.get(stored.value.golfId);
    return golf === undefined ? [] : [voorstelSubject({ stored, golf })];
  });
}

/** The subject as one word. */
export function keyOf({ soort, id }: Readonly<{ soort: string; id: string }>): string {
  return `${soort}/${id}`;
}
