export const procesConflictWords = {
  title: (name: string) => `${name} heeft dit proces ook gewijzigd`,
  text: "Kies per veld wat er moet staan. Er is niets kwijt.",
  mine: "Van mij",
  theirs: (name: string) => `Van ${name}`,
  save: "Sla mijn keuze op",
  discard: "Laat het zoals het is",
  also: (name: string) => `Daarnaast wijzigde ${name}:`,
};
