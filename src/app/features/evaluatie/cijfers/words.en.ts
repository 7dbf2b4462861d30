import type { verslagcijferWords as dutch } from "./words.ts";

export const verslagcijferWords: typeof dutch = {
  title: (periode) => `Figures of ${periode}`,
  name: {
    raised: "Raised",
    decided: "Decided",
    finished: "Finished",
    open: "Still open",
    late: "Late",
    "lead-time": "Lead time",
    "made-acties": "Actions agreed",
    "done-acties": "Actions done",
    "late-acties": "Actions late",
    missed: "Meetings not held",
    volwassenheid: "Maturity",
    leren: "Learning",
    tevredenheid: "Satisfaction",
  },
  later: "As soon as the meeting begins, the figures stand here.",
  since: (moment) => `As they were on ${moment}.`,
  notYet: "The figures come here once somebody who takes part opens these minutes.",
  fill: "Put the figures in",
  refresh: "Update the figures",
  refreshed: (count) =>
    count === 0
      ? "The figures were up to date."
      : count === 1
        ? "1 figure was updated."
        : `${count} figures were updated.`,
  filled: "The figures stand in the minutes.",
  toSturing: "Look at it in Steering",
  showRows: (count) => (count === 1 ? "Show 1 row" : `Show ${count} rows`),
  hideRows: "Hide the rows",
  rowsOf: (action, figure) => `${action}: ${figure}`,
};
