import { WIJKPLAN_KOP_WORDS } from "../../../sharepoint/lists/uitrolgolven.ts";

export const wijkplanWords = {
  title: (golf: string) => `Wijkplan ${golf}`,
  begins: (quarter: string, year: string) => `Voor de golf die in ${quarter} ${year} begint.`,
  read: "Bekijk de golf",
  koppen: WIJKPLAN_KOP_WORDS,
};
