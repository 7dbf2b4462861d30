import type { Verslagbestand } from "../../sharepoint/files/verslagbestanden.ts";

export const registerWords = {
  reading: "Documenten en processen worden nog gelezen.",
  failed: "Documenten en processen zijn nu niet op te halen. De punten staan er wel.",
  filed: {
    name: { minutes: "Vastgesteld verslag", report: "Kwartaalrapportage" } satisfies Record<Verslagbestand, string>,
    word: "Word",
    pdf: "PDF",
    openNew: "(opent in een nieuw venster)",
  },
};
