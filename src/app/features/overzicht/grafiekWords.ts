const dagen = (count: number): string => (count === 1 ? "1 dag" : `${count} dagen`);

/** Words of the charts of the overview. */
export const grafiekWords = {
  asTable: "Toon als tabel",
  hideTable: "Verberg de tabel",
  status: {
    summary: (total: number, most: string, count: number) =>
      total === 1
        ? `Er loopt 1 punt, met de status ${most}.`
        : `Er lopen ${total} punten. De meeste (${count}) hebben de status ${most}.`,
  },
  volwassenheid: {
    title: "Volwassenheid",
    level: "Niveau",
    count: "Processen",
    notMeasured: "Niet gemeten",
    summary: (mean: string, measured: number, all: number) =>
      `Processen staan gemiddeld op niveau ${mean}. ${measured} van de ${all} processen zijn gemeten.`,
    nothing: "Nog geen proces is gemeten. Meet de volwassenheid bij een proces.",
    toProcessen: "Ga naar Processen",
  },
  doorlooptijd: {
    title: "Doorlooptijd",
    hint: "Hoe lang duurt het van inbreng tot ingevoerd? Daarvoor lezen we ook alle afgeronde punten.",
    work: "Reken de doorlooptijd uit",
    nothing: (months: number) => `In de laatste ${months} maanden is geen punt afgerond.`,
    summary: (maand: string, count: number, half: number, most: number) =>
      count === 1
        ? `Het ene punt dat in ${maand} is afgerond, was na ${dagen(half)} ingevoerd.`
        : `Van de ${count} punten die in ${maand} zijn afgerond, was de helft binnen ${dagen(half)} ingevoerd en 85% binnen ${dagen(most)}.`,
    month: "Maand",
    punten: "Punten",
    p50: "De helft binnen (dagen)",
    p85: "85% binnen (dagen)",
  },
};
