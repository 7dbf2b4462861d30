export const clashWords = {
  title: (name: string, count: number) =>
    count === 1
      ? `${name} wijzigde intussen dezelfde plek als jij`
      : `${name} wijzigde intussen ${count} dezelfde plekken als jij`,
  text: "Wat jullie op andere plekken wijzigden, staat al bij elkaar. Kies hier wat blijft.",
  mine: "Van mij",
  theirs: (name: string) => `Van ${name}`,
  both: "Allebei",
  empty: "(leeg)",
  titlePlace: "Titel",
  namePlace: "naam",
  removedByMe: (step: string, name: string) => `Jij verwijderde ${step}; ${name} werkte eraan door.`,
  removedByThem: (step: string, name: string) => `${name} verwijderde ${step}; jij werkte eraan door.`,
  keep: "Laat de stap staan",
  remove: "Verwijder de stap",
  moved: (step: string) => `Jullie verplaatsten allebei ${step}.`,
  after: (step: string) => `na ${step}`,
  first: "vooraan",
  allMine: "Overal die van mij",
  allTheirs: (name: string) => `Overal die van ${name}`,
  save: "Bewaar zo",
  later: "Later",
  missing: (count: number) => (count === 1 ? "Kies nog op 1 plek." : `Kies nog op ${count} plekken.`),
};

export type ClashWords = typeof clashWords;
