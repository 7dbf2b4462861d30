import type { Niveau } from "../../../domain/evaluatie.ts";
import type { Stand } from "../../../domain/ritme.ts";
import type { FilterField } from "./ritme/filter.ts";

export const evaluatieWords = {
  today: "Vandaag",
  noneToday: "Vandaag is er geen evaluatie.",
  next: (title: string, day: string) => `De volgende is ${title}, ${day}.`,
  begin: {
    dagelijks: "Begin de dagstart",
    maandelijks: "Begin de maandevaluatie",
    kwartaal: "Begin de kwartaalevaluatie",
  } satisfies Record<Niveau, string>,
  goOn: "Open het verslag",
  waitToBegin: "Beginnen kan zodra SharePoint de evaluatie heeft.",
  rhythm: "Ritme",
  rhythmOf: {
    dagelijks: "Dagstart: maandag en dinsdag",
    maandelijks: "Maandevaluatie: eerste donderdag",
    kwartaal: "Kwartaalevaluatie: tweede donderdag",
  } satisfies Record<Niveau, string>,
  kept: (held: number, of: number) => `${held} van ${of} gehouden`,
  nothingYet: "Nog niets te tellen",
  week: (number: number) => `Week ${number}`,
  now: (span: string) => `${span}, nu`,
  noMeeting: "Geen",
  notPlannedYet: "Nog niet gepland",
  all: "Alle evaluaties",
  counted: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? "evaluatie" : "evaluaties"}` : `${shown} van ${all} evaluaties`,
  stillReading: "de rest wordt nog gelezen",
  filters: "Filters",
  filtersChosen: (count: number) => `Filters (${count})`,
  fields: { niveau: "Niveau", stand: "Status" } satisfies Record<FilterField, string>,
  columns: {
    date: "Datum",
    title: "Evaluatie",
    niveau: "Niveau",
    stand: "Status",
    besluiten: "Besluiten",
    acties: "Open acties",
    verzet: "Verzetten",
  },
  stand: {
    planned: "Gepland",
    today: "Vandaag",
    missed: "Niet gehouden",
    held: "Verslag in concept",
    submitted: "Ter vaststelling",
    adopted: "Vastgesteld",
  } satisfies Record<Stand, string>,
  correction: "Correctie",
  besluiten: (count: number) => `${count} ${count === 1 ? "besluit" : "besluiten"}`,
  acties: (count: number) => `${count} ${count === 1 ? "open actie" : "open acties"}`,
  noHitsTitle: "Niets gevonden",
  noHitsText: "Er is geen evaluatie die bij je filters past.",
  emptyTitle: "Nog geen evaluaties",
  emptyText:
    "Hier zie je of jullie dagstart, maandevaluatie en kwartaalevaluatie doorgaan, en wat er besloten is. Plan de eerste; daarna komen de volgende er vanzelf bij.",
  plan: "Plan een evaluatie",
  toKalender: "Bekijk de kalender",
  planned: (title: string, day: string) => `“${title}” staat gepland op ${day}.`,
  fieldTitle: "Naam",
  fieldDate: "Datum",
  fieldNiveau: "Niveau",
  titleTaken: "Zo heet er al een. Kies een naam waaraan je ze uit elkaar houdt.",
  evaluatedAlready: (period: string, title: string, day: string) =>
    `Over ${period} is er al een evaluatie: “${title}”, op ${day}. Deze komt erbij.`,
  titleMissing: "Schrijf hoe de evaluatie heet.",
  dateMissing: "Kies een dag.",
  free: "Dit is een weekend of een feestdag. Plannen kan wel.",
  taken: (title: string) => `Op deze dag staat al “${title}”.`,
  verzet: "Verzet",
  verzetOne: (title: string) => `Verzet “${title}”`,
  newDate: "Nieuwe datum",
  pastDate: "Deze dag is al voorbij. Kies vandaag of een dag die nog komt.",
  passedBy: (title: string, day: string) =>
    `Dan komt deze evaluatie niet meer vóór “${title}” van ${day}. Er komt geen andere voor in de plaats.`,
  sameDate: "Kies een andere dag dan nu.",
  moved: (title: string, day: string) => `“${title}” staat nu op ${day}.`,
  changedToo: "Iemand anders veranderde deze evaluatie ook.",
};

export type EvaluatieWords = typeof evaluatieWords;
