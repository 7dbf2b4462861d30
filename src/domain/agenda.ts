import { type Actie, type Afspraak, isLate } from "./afspraak.ts";
import { type Evaluatie, type EvaluatieNaam, type Niveau, NIVEAUS } from "./evaluatie.ts";
import type { CalendarDate } from "./time.ts";
import type { Signaal, Verslagregel } from "./verslagregel.ts";

/** A row by its id. */
export type MetId<T> = Readonly<{ id: string; value: T }>;

/** A point that waits for a decision: since when, and in which meeting it was raised. */
export type Wachtend = Readonly<{ id: string; title: string; sinds: CalendarDate; evaluatieId?: string | undefined }>;

/** What is known, whatever meeting it is for. */
export type AgendaBronnen = Readonly<{
  evaluaties: readonly MetId<Evaluatie>[];
  afspraken: readonly MetId<Afspraak>[];
  regels: readonly MetId<Verslagregel>[];
  wachtend: readonly Wachtend[];
}>;

/** The meeting that something comes from. */
export type Herkomst = Readonly<{ id: string; naam: EvaluatieNaam }>;

export type AgendaActie = Readonly<{ id: string; actie: Actie; herkomst: Herkomst; late: boolean }>;
/** `again`: it waited already when this level met before. A point need not come from a meeting. */
export type AgendaPunt = Readonly<{ punt: Wachtend; herkomst: Herkomst | undefined; again: boolean }>;
/** `id` is the row of the signal itself; for one that was lifted `herkomst` is where it was first said. */
export type AgendaSignaal = Readonly<{ id: string; signaal: Signaal; herkomst: Herkomst | undefined }>;

/** What a meeting finds on its table without anybody having put it there. */
export type Agenda = Readonly<{
  /** The meeting of this level that was held before, if there was one. */
  vorige: Herkomst | undefined;
  acties: readonly AgendaActie[];
  punten: readonly AgendaPunt[];
  opgetild: readonly AgendaSignaal[];
  opTeTillen: readonly AgendaSignaal[];
}>;

type Meetings = ReadonlyMap<string, Evaluatie>;
type Meeting = MetId<EvaluatieNaam>;

/** What is carried over to a meeting, as it stands today. */
export function agendaFor(meeting: Meeting, bronnen: AgendaBronnen, today: CalendarDate): Agenda {
  const meetings: Meetings = new Map(bronnen.evaluaties.map(({ id, value }) => [id, value]));
  const vorige = previousOf(meeting, bronnen.evaluaties);
  return {
    vorige,
    acties: openActies(meeting, meetings, bronnen.afspraken, today),
    punten: waitingPunten(bronnen.wachtend, meetings, vorige),
    opgetild: liftedInto(meeting, meetings, bronnen.regels),
    opTeTillen: liftable(meeting, meetings, bronnen.regels, vorige),
  };
}

/** The level whose signals a level lifts; the lowest lifts none. */
export function niveauBelow(niveau: Niveau): Niveau | undefined {
  return NIVEAUS[NIVEAUS.indexOf(niveau) - 1];
}

/** What nobody held was no meeting, and minutes that correct others are of the same one. */
function previousOf({ id, value }: Meeting, evaluaties: AgendaBronnen["evaluaties"]): Herkomst | undefined {
  const [last] = evaluaties
    .filter((other) => other.id !== id && other.value.niveau === value.niveau && other.value.date < value.date)
    .filter(({ value: { status, correctie } }) => status !== "planned" && correctie === undefined)
    .toSorted((one, other) => byText(other.value.date, one.value.date) || Number(other.id) - Number(one.id));
  return last === undefined ? undefined : { id: last.id, naam: last.value };
}

/** What people promised before this meeting, on its own level or below it; what is late was due first. */
function openActies(
  meeting: Meeting,
  meetings: Meetings,
  afspraken: AgendaBronnen["afspraken"],
  today: CalendarDate,
): readonly AgendaActie[] {
  return afspraken
    .flatMap(({ id, value }) => {
      const herkomst = herkomstOf(value.evaluatieId, meetings);
      if (value.soort !== "actie" || value.status !== "open" || herkomst === undefined) return [];
      return isBefore(herkomst, meeting) ? [{ id, actie: value, herkomst, late: isLate(value, today) }] : [];
    })
    .toSorted(
      (one, other) =>
        byText(one.actie.streefdatum ?? "9", other.actie.streefdatum ?? "9") ||
        byText(one.actie.nummer, other.actie.nummer),
    );
}

/** On one day the lower level meets first. */
function isBefore({ id, naam }: Herkomst, { id: ownId, value }: Meeting): boolean {
  const [level, own] = [NIVEAUS.indexOf(naam.niveau), NIVEAUS.indexOf(value.niveau)];
  if (id === ownId || level > own) return false;
  return naam.date < value.date || (naam.date === value.date && level < own);
}

/** What waits longest comes first. */
function waitingPunten(
  wachtend: readonly Wachtend[],
  meetings: Meetings,
  vorige: Herkomst | undefined,
): readonly AgendaPunt[] {
  return wachtend
    .map((punt) => ({
      punt,
      herkomst: herkomstOf(punt.evaluatieId, meetings),
      again: vorige !== undefined && punt.sinds <= vorige.naam.date,
    }))
    .toSorted((one, other) => byText(one.punt.sinds, other.punt.sinds) || Number(one.punt.id) - Number(other.punt.id));
}

/** What stands in these minutes already because a lower level said it. */
function liftedInto(
  { id: meetingId }: Meeting,
  meetings: Meetings,
  regels: AgendaBronnen["regels"],
): readonly AgendaSignaal[] {
  const origins = new Map(regels.map(({ id, value }) => [id, value.evaluatieId]));
  return signalsIn(regels).flatMap(({ id, value }) => {
    const { herkomstId } = value;
    if (value.evaluatieId !== meetingId || herkomstId === undefined) return [];
    return [{ id, signaal: value, herkomst: herkomstOf(origins.get(herkomstId), meetings) }];
  });
}

/** What the level below said since this level met before, and nobody on this level lifted. */
function liftable(
  meeting: Meeting,
  meetings: Meetings,
  regels: AgendaBronnen["regels"],
  vorige: Herkomst | undefined,
): readonly AgendaSignaal[] {
  const { niveau, date } = meeting.value;
  const below = niveauBelow(niveau);
  const signals = signalsIn(regels);
  const here = signals.filter(
    ({ value }) => value.evaluatieId === meeting.id || meetings.get(value.evaluatieId)?.niveau === niveau,
  );
  const lifted = new Set(here.map(({ value }) => value.herkomstId));
  const replaced = replacedIn(meetings);
  return signals
    .flatMap(({ id, value }) => {
      const herkomst = herkomstOf(value.evaluatieId, meetings);
      if (herkomst === undefined || herkomst.naam.niveau !== below) return [];
      if (lifted.has(id) || replaced.has(herkomst.id)) return [];
      const since = vorige === undefined || herkomst.naam.date > vorige.naam.date;
      return since && herkomst.naam.date <= date ? [{ id, signaal: value, herkomst }] : [];
    })
    .toSorted(
      (one, other) => byText(one.herkomst.naam.date, other.herkomst.naam.date) || Number(one.id) - Number(other.id),
    );
}

/** Of minutes and their correction one counts: the correction once that was adopted. Both may say the same. */
export function replacedIn(meetings: Meetings): ReadonlySet<string> {
  return new Set(
    [...meetings].flatMap(([id, { correctie, status }]) => {
      if (correctie === undefined) return [];
      return status === "adopted" ? [correctie.evaluatieId] : [id];
    }),
  );
}

function signalsIn(regels: AgendaBronnen["regels"]): readonly MetId<Signaal>[] {
  return regels.flatMap(({ id, value }) => (value.soort === "signaal" ? [{ id, value }] : []));
}

function herkomstOf(evaluatieId: string | undefined, meetings: Meetings): Herkomst | undefined {
  const naam = meetings.get(evaluatieId ?? "");
  return naam === undefined || evaluatieId === undefined ? undefined : { id: evaluatieId, naam };
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
