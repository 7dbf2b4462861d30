import type { grafiekWords as dutch } from "./grafiekWords.ts";

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

export const grafiekWords: typeof dutch = {
  asTable: "Show as a table",
  hideTable: "Hide the table",
  status: {
    summary: (total, most, count) =>
      total === 1
        ? `1 point is going on, with status ${most}.`
        : `${total} points are going on. Most of them (${count}) have status ${most}.`,
  },
  volwassenheid: {
    title: "Maturity",
    level: "Level",
    count: "Processes",
    notMeasured: "Not measured",
    summary: (mean, measured, all) =>
      `Processes are at level ${mean} on average. ${measured} of ${all} processes were measured.`,
    nothing: "No process was measured yet. Measure the maturity at a process.",
    toProcessen: "Go to Processes",
  },
  doorlooptijd: {
    title: "Lead time",
    hint: "How long does it take from raised to introduced? For that we read all finished points as well.",
    work: "Work out the lead time",
    nothing: (months) => `No point was finished in the last ${months} months.`,
    summary: (month, count, half, most) =>
      count === 1
        ? `The one point that was finished in ${month} was introduced after ${days(half)}.`
        : `Of the ${count} points that were finished in ${month}, half were introduced within ${days(half)} and 85% within ${days(most)}.`,
    month: "Month",
    punten: "Points",
    p50: "Half within (days)",
    p85: "85% within (days)",
  },
};
