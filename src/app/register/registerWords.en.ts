import type { registerWords as dutch } from "./registerWords.ts";

export const registerWords: typeof dutch = {
  reading: "Documents and processes are still being read.",
  failed: "Documents and processes cannot be fetched now. The points are there.",
  filed: {
    name: { minutes: "Adopted minutes", report: "Quarterly report" },
    word: "Word",
    pdf: "PDF",
    openNew: "(opens in a new window)",
  },
};
