import type { asideWords as dutch } from "./asideWords.ts";

export const asideWords: typeof dutch = {
  clearSearch: "Clear search",
  archiveGroup: "Archive",
  searchArchive: "Search done and rejected too",
  archiveUnread: "Done and rejected points were not searched yet.",
  archive: "Also done and rejected",
  sortBy: "Sort by",
  turnOrder: "Turn the order around",
  fields: {
    status: "Status",
    prioriteit: "Priority",
    bron: "Source",
    wijk: "District",
    proces: "Process",
    trekker: "Lead",
  },
  none: "None",
  emptyTitle: "No improvement points yet",
  emptyText:
    "This is the place for what can be better in your work. What you notice in a meeting you add in a few seconds; then you see here what becomes of it.",
  add: "Add the first point",
  noHitsTitle: "Nothing found",
  noHitsText: {
    both: "There is no point that fits your search and filters.",
    search: "There is no point that fits your search.",
    filters: "There is no point that fits your filters.",
    nothing: "There is no point now that anybody works on.",
  },
  unreadable: (count) =>
    count === 1 ? "1 row of the list cannot be read." : `${count} rows of the list cannot be read.`,
  unreadableRow: (id, columns) => `OP-${id}: look at ${columns}`,
  openInSharePoint: "Open in SharePoint",
};
