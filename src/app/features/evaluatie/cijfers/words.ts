import { CIJFER_WORDS } from "../../../../sharepoint/lists/verslagregels.ts";

/** Words of the figures in minutes. */
export const verslagcijferWords = {
  title: (periode: string) => `Cijfers van ${periode}`,
  name: CIJFER_WORDS,
  later: "Zodra de evaluatie begint, staan hier de cijfers.",
  since: (moment: string) => `Zoals ze waren op ${moment}.`,
  notYet: "De cijfers komen hier zodra iemand die bij de evaluatie is dit verslag opent.",
  fill: "Zet de cijfers erin",
  refresh: "Werk de cijfers bij",
  refreshed: (count: number) =>
    count === 0 ? "De cijfers waren al bij." : count === 1 ? "1 cijfer bijgewerkt." : `${count} cijfers bijgewerkt.`,
  filled: "De cijfers staan in het verslag.",
  toSturing: "Bekijk in Sturing",
  showRows: (count: number) => (count === 1 ? "Toon 1 rij" : `Toon ${count} rijen`),
  hideRows: "Verberg de rijen",
  rowsOf: (action: string, figure: string) => `${action}: ${figure}`,
};
