import type { Column } from "./sorting.ts";

export const listWords = {
  title: "Ontwikkelpunten",
  search: "Zoek in ontwikkelpunten",
  searchHint: "Nummer, woord, wijk of naam",
  filters: "Filters",
  filtersChosen: (count: number) => `Filters (${count})`,
  late: "Te laat",
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
};

export type ListWords = typeof listWords;
