import { uitrolLabels } from "../../register/uitrolLabels.en.ts";
import type { voorstelWords as dutch } from "./voorstelWords.ts";

export const voorstelWords: typeof dutch = {
  ...uitrolLabels,
  title: (golf) => `Roll-out proposal ${golf}`,
  begins: (quarter, year) => `Begins in ${quarter} ${year}.`,
  read: "Read the proposal",
  met: (met, of) => `${met} of ${of} criteria met.${met < of ? " Not met or unknown:" : ""}`,
  advice: "Advice:",
  conditions: (text) => `Conditions: ${text}`,
  deviation: (text) => `Why it differs from the rules: ${text}`,
};
