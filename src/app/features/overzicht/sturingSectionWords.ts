export const sturingSectionWords = {
  title: "Sturing",
  maturity: (mean: string) => `Volwassenheid gemiddeld niveau ${mean}`,
  measured: (count: number, all: number) => `(${count} van de ${all} processen gemeten)`,
  hint: "Doorlooptijd, ritme, acties, leren en klanttevredenheid, per maand of kwartaal.",
  open: "Bekijk de sturing",
  gaps: "Bekijk de gaten in de keten",
};
