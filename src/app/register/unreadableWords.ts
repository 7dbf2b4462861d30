import type { RegisterLists } from "./lists.ts";

export const unreadableWords = {
  count: (count: number) =>
    count === 1 ? "1 rij in de lijst is niet te lezen." : `${count} rijen in de lijst zijn niet te lezen.`,
  row: (name: string, columns: string) => `${name}: kijk naar ${columns}`,
  names: {
    processen: (id: string) => `P-${id}`,
    instellingen: (id: string) => `Instelling ${id}`,
    documenten: (id: string) => `PD-${id}`,
    stappen: (id: string) => `Stap ${id}`,
    leerstanden: (id: string) => `Leerstand ${id}`,
    metingen: (id: string) => `Meting ${id}`,
    leesbevestigingen: (id: string) => `Leesbevestiging ${id}`,
    evaluaties: (id: string) => `Evaluatie ${id}`,
    regels: (id: string) => `Verslagregel ${id}`,
    afspraken: (id: string) => `Afspraak ${id}`,
    golven: (id: string) => `Uitrolgolf ${id}`,
    voorstellen: (id: string) => `Uitrolvoorstel ${id}`,
    cijfers: (id: string) => `Cijfer ${id}`,
  } satisfies Record<keyof RegisterLists, (id: string) => string>,
  open: "Open in SharePoint",
};
