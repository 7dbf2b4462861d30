import type { unreadableWords as dutch } from "./unreadableWords.ts";

export const unreadableWords: typeof dutch = {
  count: (count) => (count === 1 ? "1 row of the list cannot be read." : `${count} rows of the list cannot be read.`),
  row: (name, columns) => `${name}: look at ${columns}`,
  names: {
    processen: (id) => `P-${id}`,
    instellingen: (id) => `Setting ${id}`,
    documenten: (id) => `PD-${id}`,
    stappen: (id) => `Step ${id}`,
    leerstanden: (id) => `Learning ${id}`,
    metingen: (id) => `Measurement ${id}`,
    leesbevestigingen: (id) => `Confirmation ${id}`,
    evaluaties: (id) => `Evaluation ${id}`,
    regels: (id) => `Line of minutes ${id}`,
    afspraken: (id) => `Agreement ${id}`,
    golven: (id) => `Wave ${id}`,
    voorstellen: (id) => `Roll-out proposal ${id}`,
    cijfers: (id) => `Figure ${id}`,
  },
  open: "Open in SharePoint",
};
