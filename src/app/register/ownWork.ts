import { type Actie, type Afspraak, isLate } from "../../domain/afspraak.ts";
import type { Implementatiestap } from "../../domain/implementatie.ts";
import { type Instelling, teamsIn } from "../../domain/instelling.ts";
import type { Leesbevestiging } from "../../domain/leesbevestiging.ts";
import type { Proces } from "../../domain/proces.ts";
import type { CalendarDate } from "../../domain/time.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { AdoptedVersion, DocumentView } from "./documentView.ts";

/** A document with the version of it that counts. */
export type AdoptedDocument = Readonly<{ view: DocumentView; adopted: AdoptedVersion }>;

export type ReadingSources = Readonly<{
  documenten: readonly DocumentView[];
  processen: ReadonlyMap<string, Stored<Proces>>;
  instellingen: readonly Instelling[];
  leesbevestigingen: readonly Leesbevestiging[];
}>;

/** What was adopted for the teams that a person is in and they did not say to have read yet, the newest first. */
export function toRead(
  { documenten, processen, instellingen, leesbevestigingen }: ReadingSources,
  personId: string,
): readonly AdoptedDocument[] {
  const teams = teamsIn(instellingen).filter(({ leden }) => leden.some(({ id }) => id === personId));
  const names = new Set(teams.map(({ name }) => name));
  const read = new Set(
    leesbevestigingen
      .filter(({ persoon }) => persoon.id === personId)
      .map(({ documentId, versie }) => `${documentId}/${versie}`),
  );
  return newestFirst(documenten).filter(({ view, adopted }) => {
    const proces = processen.get(view.document.procesId ?? "")?.value;
    const concerns =
      proces !== undefined && proces.status !== "retired" && proces.teams.some((name) => names.has(name));
    return concerns && !read.has(`${view.id}/${adopted.versie}`);
  });
}

/** What was adopted on a day or after it, the newest first. */
export function adoptedSince(documenten: readonly DocumentView[], day: CalendarDate): readonly AdoptedDocument[] {
  return newestFirst(documenten).filter(({ adopted }) => adopted.op >= day);
}

function newestFirst(documenten: readonly DocumentView[]): readonly AdoptedDocument[] {
  return documenten
    .flatMap((view) => (view.adopted === undefined ? [] : [{ view, adopted: view.adopted }]))
    .toSorted((one, other) => other.adopted.besluit.at.localeCompare(one.adopted.besluit.at));
}

/** The open steps that a person has to do, the earliest first; those without a date last. */
export function ownSteps<T extends Readonly<{ value: Implementatiestap }>>(
  stappen: readonly T[],
  personId: string,
): readonly T[] {
  const dateOf = ({ value }: T): string => value.streefdatum ?? "9999";
  return stappen
    .filter(({ value }) => value.stand === "open" && value.trekker?.id === personId)
    .toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)));
}

/** A row of Afspraken that is an action. */
export type ActieRow<R> = R & Readonly<{ value: Actie }>;

type AfspraakRow = Readonly<{ id: string; value: Afspraak }>;

/** The open actions of a person, the earliest first, those without a date last; `besides` stay in sight when they are done. */
export function ownActies<R extends AfspraakRow>(
  afspraken: readonly R[],
  personId: string,
  besides: readonly string[] = [],
): readonly ActieRow<R>[] {
  return byDate(
    afspraken
      .filter(isActie)
      .filter(({ id, value }) => value.eigenaar.id === personId && (value.status === "open" || besides.includes(id))),
  );
}

/** The actions of everybody that should have been done before today, the longest overdue first. */
export function lateActies<R extends AfspraakRow>(
  afspraken: readonly R[],
  today: CalendarDate,
): readonly ActieRow<R>[] {
  return byDate(afspraken.filter(isActie).filter(({ value }) => isLate(value, today)));
}

function isActie<R extends AfspraakRow>(row: R): row is ActieRow<R> {
  return row.value.soort === "actie";
}

function byDate<R extends Readonly<{ value: Actie }>>(acties: readonly R[]): readonly R[] {
  const dateOf = ({ value }: R): string => value.streefdatum ?? "9999";
  return acties.toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)));
}
