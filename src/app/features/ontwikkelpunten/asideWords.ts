import type { ChosenField } from "./filter.ts";

/** What stands around the list only now and then, so that it does not come with the first rows. */
export const asideWords = {
  clearSearch: "Wis zoekwoord",
  archiveGroup: "Archief",
  searchArchive: "Zoek ook in afgerond en afgewezen",
  archiveUnread: "In afgerond en afgewezen is nog niet gezocht.",
  archive: "Ook afgerond en afgewezen",
  sortBy: "Sorteer op",
  turnOrder: "Draai de volgorde om",
  fields: {
    status: "Status",
    prioriteit: "Prioriteit",
    bron: "Bron",
    wijk: "Wijk",
    proces: "Proces",
    trekker: "Trekker",
  } satisfies Record<ChosenField, string>,
  none: "Geen",
  emptyTitle: "Nog geen ontwikkelpunten",
  emptyText:
    "Hier komt wat beter kan in jullie werk. Wat je in een overleg opmerkt, voeg je in een paar seconden toe; daarna zie je hier wat ermee gebeurt.",
  add: "Voeg het eerste punt toe",
  noHitsTitle: "Niets gevonden",
  noHitsText: {
    both: "Er is geen punt dat bij je zoekwoord en filters past.",
    search: "Er is geen punt dat bij je zoekwoord past.",
    filters: "Er is geen punt dat bij je filters past.",
    nothing: "Er is nu geen punt waar iemand aan werkt.",
  },
  unreadable: (count: number) =>
    count === 1 ? "1 rij in de lijst is niet te lezen." : `${count} rijen in de lijst zijn niet te lezen.`,
  unreadableRow: (id: string, columns: string) => `OP-${id}: kijk naar ${columns}`,
  openInSharePoint: "Open in SharePoint",
};
