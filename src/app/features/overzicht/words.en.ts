import type { overviewWords as dutch } from "./words.ts";

export const overviewWords: typeof dutch = {
  waits: "Waiting for a decision",
  nothingWaits: "Nothing waits for a decision.",
  voorstel: (title) => `Roll-out proposal ${title}`,
  late: "Points overdue",
  nothingLate: "No point is overdue. Points whose target date has gone by show here.",
  changed: "Changed since yesterday",
  nothingChanged: "Nothing has changed since yesterday.",
  byStatus: "Points by status",
  noPunten: "There are no improvement points yet.",
  waitingFor: (names) => `waiting for ${names}`,
  due: (date) => `target date ${date}`,
  changedBy: (name, when) => `${name}, ${when}`,
  all: (count) => `Show all ${count}`,
  mineToDecide: "Waiting for your decision",
  nothingToDecide: "Nothing waits for your decision.",
  decideRegister: (count) =>
    count === 1 ? "1 is about a document or process." : `${count} are about documents or processes.`,
  toDecide: "Go to To decide",
  leading: "Points that you lead",
  nothingLeading: "You do not lead a point yet.",
  raised: "Raised by you",
  nothingRaised: "You have not raised anything yet. Do you see something that can be better? Make a new point.",
  status: "Status",
  count: "Number",
};
