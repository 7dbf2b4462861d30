import { uitrolLabels } from "../../register/uitrolLabels.ts";

export const voorstelWords = {
  ...uitrolLabels,
  title: (golf: string) => `Uitrolvoorstel ${golf}`,
  begins: (quarter: string, year: string) => `Begint in ${quarter} ${year}.`,
  read: "Lees het voorstel",
  met: (met: number, of: number) => `${met} van ${of} criteria gehaald.${met < of ? " Niet gehaald of onbekend:" : ""}`,
  advice: "Advies:",
  conditions: (text: string) => `Voorwaarden: ${text}`,
  deviation: (text: string) => `Waarom anders dan de regels: ${text}`,
};
