import type { ChosenField } from "./filter.ts";
import type { Column } from "./sorting.ts";

export const listWords = {
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

export type ListWords = typeof listWords;
