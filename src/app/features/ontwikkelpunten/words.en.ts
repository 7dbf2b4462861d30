import type { listWords as dutch } from "./words.ts";

export const listWords: typeof dutch = {
  title: "Improvement points",
  search: "Search improvement points",
  searchHint: "Number, word, district or name",
  filters: "Filters",
  filtersChosen: (count) => `Filters (${count})`,
  late: "Overdue",
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
};
