import type { OverzichtenWords } from "./words.ts";

export const overzichtenWords: OverzichtenWords = {
  views: "Overviews of the processes",
  lijst: "All processes",
  leren: "Learning per team",
  volwassenheid: "Maturity per department",
  bewaren: "Retention",
};
