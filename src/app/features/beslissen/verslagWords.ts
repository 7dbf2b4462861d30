export const verslagWords = {
  held: (date: string) => `Gehouden op ${date}.`,
  present: (names: string) => `Aanwezig: ${names}.`,
  read: "Lees het verslag",
  nothingAgreed: "Er zijn geen besluiten genomen en geen acties afgesproken.",
};
