export const sturingSectionWords = {
  title: "Sturing",
  rhythm: (held: number, due: number, kwartaal: string) =>
    `${held} van de ${due} evaluaties in ${kwartaal} ${held === 1 ? "is" : "zijn"} gehouden`,
  learning: (alone: number, all: number) => `${alone} van de ${all} keer doet een team een proces zelf`,
  satisfaction: (waarde: string, eenheid: string, datum: string) =>
    `Klanttevredenheid ${waarde}${eenheid === "" ? "" : ` (${eenheid})`} op ${datum}`,
  hint: "Doorlooptijd, ritme, acties, leren en klanttevredenheid, per maand of kwartaal.",
  open: "Bekijk de sturing",
  gaps: "Bekijk de gaten in de keten",
};
