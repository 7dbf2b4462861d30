import type { ChosenField } from "./filter.ts";
import type { Column } from "./sorting.ts";

const nl = {
  title: "Ontwikkelpunten",
  search: "Zoek in ontwikkelpunten",
  searchHint: "Nummer, woord, wijk of naam",
  filters: "Filters",
  filtersChosen: (count: number) => `Filters (${count})`,
  clearFilters: "Wis filters",
  removeFilter: (name: string) => `Haal filter weg: ${name}`,
  late: "Te laat",
  archive: "Ook afgerond en afgewezen",
  none: "Geen",
  counted: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? "punt" : "punten"}` : `${shown} van ${all} punten`,
  stillReading: "de rest wordt nog gelezen",
  columns: {
    number: "Nummer",
    title: "Titel",
    status: "Status",
    prioriteit: "Prioriteit",
    bron: "Bron",
    proces: "Proces",
    wijk: "Wijk",
    trekker: "Trekker",
    streefdatum: "Streefdatum",
  } satisfies Record<Column, string>,
  fields: {
    status: "Status",
    prioriteit: "Prioriteit",
    bron: "Bron",
    wijk: "Wijk",
    proces: "Proces",
    trekker: "Trekker",
  } satisfies Record<ChosenField, string>,
  emptyTitle: "Nog geen ontwikkelpunten",
  emptyText:
    "Hier komt wat beter kan in jullie werk. Wat je in een overleg opmerkt, voeg je in een paar seconden toe; daarna zie je hier wat ermee gebeurt.",
  add: "Voeg het eerste punt toe",
  noHitsTitle: "Niets gevonden",
  noHitsText: "Er is geen punt dat bij je zoekwoord en filters past.",
  unreadable: (count: number) =>
    count === 1 ? "1 rij in de lijst is niet te lezen." : `${count} rijen in de lijst zijn niet te lezen.`,
  unreadableRow: (id: string, columns: string) => `OP-${id}: kijk naar ${columns}`,
  openInSharePoint: "Open in SharePoint",
};

export type ListWords = typeof nl;

const en: ListWords = {
  title: "Improvement points",
  search: "Search improvement points",
  searchHint: "Number, word, district or name",
  filters: "Filters",
  filtersChosen: (count) => `Filters (${count})`,
  clearFilters: "Clear filters",
  removeFilter: (name) => `Remove filter: ${name}`,
  late: "Overdue",
  archive: "Also done and rejected",
  none: "None",
  counted: (shown, all) => (shown === all ? `${all} ${all === 1 ? "point" : "points"}` : `${shown} of ${all} points`),
  stillReading: "the rest is still being read",
  columns: {
    number: "Number",
    title: "Title",
    status: "Status",
    prioriteit: "Priority",
    bron: "Source",
    proces: "Process",
    wijk: "District",
    trekker: "Lead",
    streefdatum: "Target date",
  },
  fields: {
    status: "Status",
    prioriteit: "Priority",
    bron: "Source",
    wijk: "District",
    proces: "Process",
    trekker: "Lead",
  },
  emptyTitle: "No improvement points yet",
  emptyText:
    "This is the place for what can be better in your work. What you notice in a meeting you add in a few seconds; then you see here what becomes of it.",
  add: "Add the first point",
  noHitsTitle: "Nothing found",
  noHitsText: "There is no point that fits your search and filters.",
  unreadable: (count) =>
    count === 1 ? "1 row of the list cannot be read." : `${count} rows of the list cannot be read.`,
  unreadableRow: (id, columns) => `OP-${id}: look at ${columns}`,
  openInSharePoint: "Open in SharePoint",
};

export const listWords = { nl, en };
