import { uitrolLabels } from "../../../register/uitrolLabels.en.ts";
import type { PoortWords } from "./poortWords.ts";

export const poortWords: PoortWords = {
  label: "Gate",
  none: "No criteria agreed yet",
  agreed: (count) => (count === 1 ? "1 criterion agreed" : `${count} criteria agreed`),
  met: (met, of) => `${met} of ${of} criteria met`,
  advies: uitrolLabels.advies,
  stand: { draft: "draft", submitted: "waits for the client", adopted: "agreed to", rejected: "rejected" },
  besluit: { ...uitrolLabels.advies, rejected: "Rejected" },
  earlier: (besluit) => `decided before: ${besluit}`,
  wijkplan: {
    concept: "Plan of the district not adopted yet",
    submitted: "Plan of the district to be adopted",
    adopted: "Plan of the district adopted",
    edited: "Plan of the district changed since adopted",
  },
};
