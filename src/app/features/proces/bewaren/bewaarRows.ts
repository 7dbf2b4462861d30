import { type Begin, bewaartermijn, type Bewaartermijn, versionBegins } from "../../../../domain/bewaartermijn.ts";
import { adoptionsIn } from "../../../../domain/documentStanding.ts";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import type { Goedkeuring, Verdict } from "../../../../domain/goedkeuring.ts";
import { type Archiefstuk, klasseOf, type Selectieklasse } from "../../../../domain/selectielijst.ts";
import { calendarDateOf } from "../../../../domain/time.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import type { SendState } from "../../../../sharepoint/replica/outbox.ts";
import type { PuntView } from "../../../data/puntView.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import type { Row } from "../../../register/rowWrite.ts";

export const SOORTEN_STUK = ["document", "verslag", "besluit"] as const;
export type SoortStuk = (typeof SOORTEN_STUK)[number];

/** The row that a chosen class is written in: a decision has none of its own, so it goes with what it is about. */
export type Holder =
  | Readonly<{ list: "documenten"; view: DocumentView }>
  | Readonly<{ list: "evaluaties"; stored: Stored<Evaluatie>; value: Evaluatie }>
  | Readonly<{ list: "punten"; punt: PuntView }>;

export type GenomenBesluit = Readonly<{ verdict: Verdict["kind"]; door: readonly string[]; over: string }>;

/** A document, minutes or a decision, with how long it is kept. */
export type BewaarRow = Readonly<{
  key: string;
  soort: SoortStuk;
  /** PD-12, EV-3, B-40. */
  number: string;
  title: string;
  /** Of a document: the label of its version. */
  versie?: string;
  procesId: string | undefined;
  besluit?: GenomenBesluit;
  /** What its class is proposed by. */
  stuk: Archiefstuk;
  klasse: Selectieklasse;
  chosen: boolean;
  begin: Begin | undefined;
  termijn: Bewaartermijn;
  holder: Holder;
  /** Somebody was asked to decide on what the class is written in; changing that would ask them anew. */
  awaiting: boolean;
  sending: SendState | undefined;
}>;

export type BewaarSources = Readonly<{
  documenten: readonly DocumentView[];
  evaluaties: readonly Row<Evaluatie>[];
  punten: readonly Readonly<{ punt: PuntView; rounds: readonly Goedkeuring[] }>[];
}>;

/** Everything that is kept, by kind, the oldest first; what people still work on comes last. */
export function bewaarRows({ documenten, evaluaties, punten }: BewaarSources): readonly BewaarRow[] {
  const rows = [
    ...documenten.flatMap((view) => [...versionsOf(view), ...documentBesluiten(view)]),
    ...evaluaties.flatMap(verslagOf),
    ...punten.flatMap(({ punt, rounds }) => puntBesluiten(punt, rounds)),
  ];
  // Not by class or end: a row must not run away from under the hands of who chooses its class.
  return rows.toSorted(
    (one, other) =>
      SOORTEN_STUK.indexOf(one.soort) - SOORTEN_STUK.indexOf(other.soort) ||
      (one.begin?.on ?? "9999").localeCompare(other.begin?.on ?? "9999") ||
      one.number.localeCompare(other.number, "nl", { numeric: true }),
  );
}

/** Each adopted version, and what is written beside it or was never adopted. */
function versionsOf(view: DocumentView): readonly BewaarRow[] {
  const { document, stored, standing, rounds } = view;
  const adoptions = adoptionsIn(rounds);
  const retired = document.status === "retired";
  // SharePoint keeps no day of retiring in the row. When it was touched since, the term begins later: on the safe side.
  const retiredOn = retired ? calendarDateOf(stored.modified.at) : undefined;
  const begins = versionBegins(
    adoptions.map(({ op }) => op),
    retiredOn,
  );
  const stuk = archiefstukOf(view);
  const rowOf = (key: string, versie: string, begin: Begin | undefined): BewaarRow => ({
    ...documentPart(view),
    ...kept(document.selectieklasse, stuk, begin),
    key: `document/${view.id}/${key}`,
    soort: "document",
    number: view.number,
    versie,
  });
  const adopted = adoptions.map(({ verzoekId, versie }, index) => rowOf(verzoekId, versie, begins[index]));
  const hasOwnText = adoptions.length === 0 || standing.kind === "edited";
  if (!hasOwnText) return adopted;
  const begin: Begin | undefined = retiredOn === undefined ? undefined : { by: "retired", on: retiredOn };
  return [...adopted, rowOf("now", document.versie, begin)];
}

/** What a document is as far as its class depends on it. */
export function archiefstukOf({ document, rounds }: DocumentView): Archiefstuk {
  const abandoned = document.status === "retired" && adoptionsIn(rounds).length === 0;
  return { kind: "document", soort: document.soort, abandoned };
}

function documentBesluiten(view: DocumentView): readonly BewaarRow[] {
  const { document, number, rounds } = view;
  return rounds.flatMap((round): BewaarRow[] => {
    const taken = takenIn(round, number);
    if (taken === undefined) return [];
    const { besluit, begin } = taken;
    const stuk = { kind: "besluit", soort: "procesdocument", verdict: besluit.verdict } as const;
    return [{ ...documentPart(view), ...kept(document.selectieklasse, stuk, begin), ...ofRound(round), besluit }];
  });
}

function documentPart(view: DocumentView) {
  const { document, goedkeuring, pending } = view;
  return {
    title: document.name,
    procesId: document.procesId,
    holder: { list: "documenten", view },
    awaiting: document.status === "submitted" && goedkeuring?.state === "open",
    sending: pending?.state,
  } as const;
}

function puntBesluiten(punt: PuntView, rounds: readonly Goedkeuring[]): readonly BewaarRow[] {
  const { point, number, goedkeuring, pending } = punt;
  return rounds.flatMap((round): BewaarRow[] => {
    const taken = takenIn(round, number);
    if (taken === undefined) return [];
    const { besluit, begin } = taken;
    const stuk = { kind: "besluit", soort: "ontwikkelpunt", verdict: besluit.verdict } as const;
    return [
      {
        ...kept(point.selectieklasse, stuk, begin),
        ...ofRound(round),
        title: point.title,
        procesId: point.procesId,
        besluit,
        holder: { list: "punten", punt },
        awaiting: point.status === "submitted" && goedkeuring?.state === "open",
        sending: pending?.state,
      },
    ];
  });
}

function verslagOf({ stored, value, pending }: Row<Evaluatie>): readonly BewaarRow[] {
  if (stored === undefined) return [];
  const stuk = { kind: "evaluatie", niveau: value.niveau } as const;
  return [
    {
      ...kept(value.selectieklasse, stuk, { by: "held", on: value.date }),
      key: `verslag/${stored.id}`,
      soort: "verslag",
      number: `EV-${stored.id}`,
      title: value.title,
      procesId: undefined,
      holder: { list: "evaluaties", stored, value },
      awaiting: false,
      sending: pending?.state,
    },
  ];
}

function kept(selectieklasse: string | undefined, stuk: Archiefstuk, begin: Begin | undefined) {
  const { klasse, chosen } = klasseOf(selectieklasse, stuk);
  return { stuk, klasse, chosen, begin, termijn: bewaartermijn(klasse, begin) };
}

/** A decision is known by the row of the log in which it was asked for. */
function ofRound({ verzoek: { verzoekId, stamp } }: Goedkeuring) {
  return { key: `besluit/${verzoekId}`, soort: "besluit", number: `B-${stamp.rowId}` } as const;
}

/** What was decided in a round, also when it was opened again since: the decision was taken. */
function takenIn(round: Goedkeuring, over: string): Readonly<{ besluit: GenomenBesluit; begin: Begin }> | undefined {
  if (round.state !== "approved" && round.state !== "rejected" && round.state !== "reopened") return undefined;
  const door = [...new Set([...round.besluiten.map(({ door: { name } }) => name), round.besluit.door.name])];
  return {
    besluit: { verdict: round.besluit.verdict.kind, door, over },
    begin: { by: "decided", on: calendarDateOf(round.besluit.at) },
  };
}
