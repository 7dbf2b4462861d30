import type { actieWords as dutch } from "./actieWords.ts";

export const actieWords: typeof dutch = {
  mine: "My actions",
  nothingMine: "No open actions are in your name. Actions of minutes show here.",
  late: "Actions overdue",
  nothingLate: "No action is overdue. Actions whose date has gone by show here.",
  numberFollows: "Number follows:",
  undated: "no date",
  due: (date) => `by ${date}`,
  lateSince: (date) => `overdue: ${date}`,
  finish: (what) => `Done: ${what}`,
  finishShort: "Done",
  reopen: (what) => `Not done after all: ${what}`,
  reopenShort: "Undo",
  done: "done",
};
