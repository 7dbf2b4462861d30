import { uitrolLabels } from "../../register/uitrolLabels.en.ts";
import type { kalenderWords as dutch } from "./words.ts";

export const kalenderWords: typeof dutch = {
  table: (month) => `Calendar of ${month}`,
  earlier: (month) => `To ${month}`,
  today: "Today",
  show: "What you see",
  soort: { evaluatie: "Evaluations", golf: "Roll-out waves", herziening: "Reviews" },
  inThisMonth: "Roll-out in this month",
  stand: {
    planned: "",
    today: "",
    missed: "not held",
    held: "minutes in draft",
    submitted: "to be adopted",
    adopted: "adopted",
  },
  golf: uitrolLabels.golfstatus,
  review: (title) => `Review ${title}`,
  reviewLate: "late",
  nothing: (month) => `There is nothing on the calendar in ${month}.`,
  nothingText: "Evaluations, roll-out waves and the days on which a process is looked at again come here.",
  toAgenda: "Put in your calendar",
  toAgendaText: (month) => `Everything from ${month} on, as a file for Outlook and other calendars.`,
  file: "Process work",
  given: (count) =>
    count === 1
      ? "The file with 1 item was downloaded. Open it to put that in your calendar."
      : `The file with ${count} items was downloaded. Open it to put them in your calendar.`,
  nothingToGive: (month) => `There is nothing on the calendar from ${month} on.`,
  failed: "The file was not made. Try again.",
};
