import { type Herziening, herzieningOf } from "../../domain/herziening.ts";
import { type Team, teamsIn } from "../../domain/instelling.ts";
import type { Leesbevestiging } from "../../domain/leesbevestiging.ts";
import { type LichtDocument, type Lichten, lichtenOf, readersKey } from "../../domain/lichten.ts";
import { type Gat, gatenOf, ownedBy } from "../../domain/procesgaten.ts";
import type { Proces } from "../../domain/proces.ts";
import { foldText } from "../../domain/search.ts";
import { calendarDateOf, type CalendarDate } from "../../domain/time.ts";
import { richting, verloop } from "../../domain/volwassenheid.ts";
import type { Volwassenheidsmeting } from "../../domain/volwassenheidsmeting.ts";
import { byVolgorde } from "../../domain/volgorde.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Pending } from "../../sharepoint/replica/outbox.ts";
import { keepMade } from "../data/keepMade.ts";
import { derive, onlyWhen, type Store } from "../data/store.ts";
import type { Services } from "../services.ts";
import { lichtDocuments } from "./lichtDocuments.ts";
import type { RegisterService } from "./registerService.ts";
import type { Row, RowWrite } from "./rowWrite.ts";

/** A process with everything that is shown about it in the register. */
export type ProcesView = Readonly<{
  /** The row id, or `new:` with the key of a process that SharePoint does not have yet. */
  id: string;
  /** P-3; empty until SharePoint has given a number. */
  number: string;
  stored: Stored<Proces> | undefined;
  proces: Proces;
  pending: Pending<RowWrite> | undefined;
  /** Its place among the processes that have one, from 1. */
  place: number | undefined;
  lichten: Lichten;
  gaten: readonly Gat[];
  herziening: Herziening;
  /** Whether the last measurement of its maturity was higher or lower than the one before. */
  trend: "up" | "same" | "down" | undefined;
  /** What a search looks in, without case and accents. */
  text: string;
}>;

/** Everything about the register that is computed from the lists, and only anew when one of them changed. */
export type RegisterViews = Readonly<{
  /** Every process, by its place in the prioritised list. */
  processen: Store<readonly ProcesView[]>;
  teams: Store<readonly Team[]>;
}>;

export type ViewSources = Readonly<{ services: Services; service: RegisterService; left: Store<ReadonlySet<string>> }>;

/** Joins processes with their documents, measurements and readers; each join is a store of its own. */
export function createViews({ services, service, left }: ViewSources): RegisterViews {
  const { rows, lists } = service;
  const teams = derive([lists.instellingen], (snapshot) =>
    teamsIn([...snapshot.rows.values()].map(({ value }) => value)),
  );
  const readers = derive([rows.leesbevestigingen], (confirmed) => readersIn(confirmed.map(({ value }) => value)));
  const trends = derive([rows.metingen], trendsOf);
  const read = derive(
    [services.lists.log, lists.documenten, lists.leesbevestigingen, lists.instellingen],
    (...snapshots) => snapshots.every((snapshot) => snapshot.complete),
  );
  const { documentViews } = service;
  // Until everything is in there is nothing to say, so nothing is worked out either.
  const complete = onlyWhen(read, documentViews.settled, false);
  const documents = onlyWhen(complete, lichtDocuments(service), NO_LICHT_DOCUMENTS);
  const owned = derive([rows.processen], (processen) => ownedBy(processen.map(({ value }) => value)));

  // A row that stays the same is not drawn again.
  const viewOnce = keepMade<ProcesView>();

  const processen = derive(
    [rows.processen, documents, readers, teams, trends, owned, left, complete, today],
    (all, documentsOf, readersOf, knownTeams, trendOf, ownedCounts, gone, allIn, now) => {
      const rollen = { owned: ownedCounts, left: gone, today: now };
      const inOrder = all.toSorted((one, other) => byVolgorde(placedAs(one), placedAs(other)));
      return inOrder.map((row, index): ProcesView => {
        const { id, value: proces, stored, pending } = row;
        const place = proces.volgorde === undefined ? undefined : index + 1;
        const gaten = gatenOf(proces, rollen);
        const own = documentsOf.get(id) ?? NO_DOCUMENTS;
        const trend = trendOf.get(id);
        const from = [proces, stored, pending, place, gaten.join(), own, trend, readersOf, knownTeams, now, allIn];
        return viewOnce(id, from, () => ({
          ...row,
          number: numberOf(row),
          proces,
          place,
          lichten: lichtenOf({
            proces,
            documents: own,
            teams: knownTeams,
            readers: readersOf,
            today: now,
            complete: allIn,
          }),
          gaten,
          herziening: herzieningOf(proces, now),
          trend,
          text: searchText(row),
        }));
      });
    },
  );
  return { processen, teams };
}

const NO_LICHT_DOCUMENTS: ReadonlyMap<string, readonly LichtDocument[]> = new Map();
const NO_DOCUMENTS: readonly LichtDocument[] = [];

/** The day changes without any list doing so; whoever shows dates looks again each minute. */
const today: Store<CalendarDate> = {
  snapshot: () => calendarDateOf(new Date()),
  subscribe(listener) {
    const timer = setInterval(listener, 60_000);
    return () => clearInterval(timer);
  },
};

/** The number that people call a process by. */
export function procesNumber(id: string): string {
  return `P-${id}`;
}

function numberOf({ id, stored }: Row<Proces>): string {
  return stored === undefined ? "" : procesNumber(id);
}

function placedAs({ id, value }: Row<Proces>) {
  return { id, volgorde: value.volgorde };
}

function readersIn(confirmed: readonly Leesbevestiging[]): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, Set<string>>();
  for (const { documentId, versie, persoon } of confirmed) {
    const key = readersKey(documentId, versie);
    readers.set(key, (readers.get(key) ?? new Set()).add(persoon.id));
  }
  return readers;
}

function trendsOf(metingen: readonly Row<Volwassenheidsmeting>[]): ReadonlyMap<string, ProcesView["trend"]> {
  const byProces = Map.groupBy(
    metingen.map(({ value }) => value),
    ({ procesId }) => procesId,
  );
  return new Map([...byProces].map(([id, own]) => [id, richting(verloop(own, id))]));
}

function searchText(row: Row<Proces>): string {
  const { title, doel, keten, eigenaar, beheerder, plaatsvervanger, afdelingen, teams } = row.value;
  const people = [eigenaar, beheerder, plaatsvervanger].map((persoon) => persoon?.name ?? "");
  return foldText([numberOf(row), title, doel, keten, ...people, ...afdelingen, ...teams].join("\n"));
}
