export const overzichtenWords = {
  views: "Overzichten van de processen",
  lijst: "Alle processen",
  leren: "Leren per team",
  volwassenheid: "Volwassenheid per afdeling",
  bewaren: "Bewaren",
};

export type OverzichtenWords = typeof overzichtenWords;
